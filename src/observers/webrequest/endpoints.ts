import type { Sighting } from '../../core/evidence/delivery.ts';
import type { Answered } from './telling.ts';

/** Endpoints told of by one answer. Servers limit the length of headers long before. */
const ENDPOINTS_MAX = 100;

/**
 * Whom the headers of a document name for its reports (Reporting API: `Reporting-Endpoints`, and `Report-To` before it). Chromium
 * sends these up to a minute later, by a service of its own of whose requests it tells no extension (measured, 156); so that they
 * may be sent is all that can be told. Firefox sends them at once and tells of each (measured, 153).
 */
export function endpointsIn({ requestId, url, type, responseHeaders }: Answered): readonly Sighting[] {
  if (type !== 'main_frame' && type !== 'sub_frame') return [];
  const named = (responseHeaders ?? []).flatMap(({ name, value = '' }) => READERS[name.toLowerCase()]?.(value) ?? []);
  const endpoints = new Set(named.flatMap(it => URL.canParse(it, url) ? [new URL(it, url).href] : []));
  return [...endpoints].filter(it => it.startsWith('https:')).slice(0, ENDPOINTS_MAX).map((endpoint, n) => ({
    kind: 'request', exchange: `${requestId}/report.${n}`, hop: 0, method: 'CONNECT', channel: 'report', url: endpoint,
    body: { kind: 'none' }, scripts: [], deferred: true, initiator: { how: 'other', url },
  }));
}

type Reader = (value: string) => readonly string[];

/** A dictionary of strings (RFC 9651); a list of groups in JSON (Reporting API of 2018). */
const READERS: Readonly<Record<string, Reader | undefined>> = {
  'reporting-endpoints': value => [...value.matchAll(/=\s*"([^"]*)"/gu)].map(([, it = '']) => it),
  'report-to': value => [...value.matchAll(/"url"\s*:\s*("[^"]*")/gu)].flatMap(([, it = '']) => unquoted(it)),
};

function unquoted(text: string): readonly string[] {
  try {
    return [String(JSON.parse(text))];
  } catch {
    return [];
  }
}
