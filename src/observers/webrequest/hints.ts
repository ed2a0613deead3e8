import type { Sighting } from '../../core/evidence/delivery.ts';
import type { Answered } from './telling.ts';

/** Hosts told of by one answer. Servers limit the length of headers long before. */
const HOSTS_MAX = 100;

/** One link of a `Link` header (RFC 8288): its address, and its parameters up to the next link. */
const LINK = /<([^>]*)>([^<]*)/gu;
const HINT = /;\s*rel\s*=\s*"?[^";]*\b(?:preconnect|dns-prefetch)\b/iu;

/** Which hosts the headers of a document have the browser connect to beforehand, as its own markup might (`links`). */
export function hintsIn({ requestId, url, type, responseHeaders }: Answered): readonly Sighting[] {
  if (type !== 'main_frame' && type !== 'sub_frame') return [];
  const links = (responseHeaders ?? []).filter(it => it.name.toLowerCase() === 'link').flatMap(it => [...(it.value ?? '').matchAll(LINK)]);
  const hosts = new Set(links.filter(([, , parameters = '']) => HINT.test(parameters)).flatMap(([, address = '']) => rootOf(address, url)));
  return [...hosts].slice(0, HOSTS_MAX).map((host, n) => ({
    kind: 'request', exchange: `${requestId}/link.${n}`, hop: 0, method: 'CONNECT', channel: 'connect', url: host,
    body: { kind: 'none' }, scripts: [], initiator: { how: 'preload', url },
  }));
}

function rootOf(address: string, base: string): readonly string[] {
  if (!URL.canParse(address, base)) return [];
  const { protocol, origin } = new URL(address, base);
  return /^https?:$/u.test(protocol) ? [`${origin}/`] : [];
}
