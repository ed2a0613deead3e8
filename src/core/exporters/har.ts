import type { Audit, EvidenceSummary } from '../audit/audit.ts';
import { epochMsOf, isoOf } from '../har/instant.ts';
import type { Language } from '../wording/language.ts';
import type { Exporter } from './exporter.ts';
import { harComment } from './har/comment.ts';

/**
 * The requests that findings rest on, as a HAR file (1.2) for the tools that read such: addresses without query, methods, channels,
 * times, who asked; nothing that was sent, and nothing that an audit does not hold. It says so in `log.comment`.
 */
export const har: Exporter = {
  id: 'har',
  title: 'HAR',
  mediaType: 'application/json',
  extension: '.har',
  onRequest: true,
  render: (audit, language) => `${JSON.stringify(fileOf(audit, language), null, 2)}\n`,
};

type Fields = Readonly<Record<string, unknown>>;

function fileOf(audit: Audit, language: Language): Fields {
  const told = audit.evidence.flatMap(it => entryOf(it, audit) ?? []);
  const all = audit.visits.reduce((sum, it) => sum + it.requests, 0);
  return {
    log: {
      version: '1.2', creator: { name: audit.tool.name, version: audit.tool.version }, browser: { name: audit.visits[0]?.browser ?? '', version: '' },
      pages: audit.visits.map(({ page, startedAt, state }, n) => ({ id: pageId(n + 1), startedDateTime: isoOf(epochMsOf(startedAt) ?? 0), title: page, pageTimings: {}, comment: state })),
      entries: told.toSorted((a, b) => a.atMs - b.atMs).map(it => it.entry),
      comment: harComment(language, { told: told.length, all }),
      _findingsWithoutEntry: audit.findings.filter(it => !told.some(({ findings }) => findings.includes(it.id))).map(it => it.id),
    },
  };
}

interface Told { readonly atMs: number; readonly findings: readonly string[]; readonly entry: Fields }

/** Undefined for what is no request, or went to an address that HAR files have no place for (`stun:`). */
function entryOf({ ref, kind, offsetMs, what, channel, scripts }: EvidenceSummary, { visits, findings }: Audit): Told | undefined {
  const { method, address } = partsOf(what);
  const visit = Number.parseInt(ref, 10);
  if (kind !== 'request' || !/^(?:https?|wss?):\/\//u.test(address) || !URL.canParse(address)) return undefined;
  const atMs = beganMs(visits[visit - 1]) + offsetMs;
  const named = findings.filter(it => it.evidence.includes(ref)).map(it => it.id);
  return {
    atMs, findings: named,
    entry: {
      pageref: pageId(visit), startedDateTime: isoOf(atMs), time: 0,
      request: { method, url: new URL(address).href, httpVersion: '', cookies: [], headers: [], queryString: [], headersSize: -1, bodySize: -1 },
      response: { status: 0, statusText: '', httpVersion: '', cookies: [], headers: [], content: { size: 0, mimeType: 'x-unknown' }, redirectURL: '', headersSize: -1, bodySize: -1 },
      cache: {}, timings: { send: -1, wait: -1, receive: -1 },
      _resourceType: typeOf(channel), ...initiatorOf(scripts), _findings: named,
    },
  };
}

function partsOf(what: string): { readonly method: string; readonly address: string } {
  const at = what.indexOf(' ');
  return { method: what.slice(0, Math.max(0, at)), address: what.slice(at + 1) };
}

/** What Chromium calls these. */
const TYPES: Readonly<Record<string, string>> = {
  navigation: 'document', frame: 'document', form: 'document', beacon: 'ping', style: 'stylesheet', socket: 'websocket', report: 'cspviolationreport', connect: 'other', rtc: 'other', message: 'other',
};

function typeOf(channel: EvidenceSummary['channel'] = 'other'): string {
  return TYPES[channel] ?? channel;
}

function initiatorOf(scripts: readonly string[]): Fields {
  if (scripts.length === 0) return {};
  return { _initiator: { type: 'script', url: scripts[0], stack: { callFrames: scripts.map(url => ({ functionName: '', scriptId: '', url, lineNumber: -1, columnNumber: -1 })) } } };
}

function beganMs(visit: Audit['visits'][number] | undefined): number {
  return epochMsOf(visit?.startedAt ?? '') ?? 0;
}

function pageId(n: number): string {
  return `visit-${n}`;
}
