/** Servers of one connection told of; a browser refuses more anyway. */
const SERVERS_MAX = 50;

/** A record as it comes from the page's world: any of it may be missing or something else. */
type Loose = Readonly<Record<string, unknown>>;

/** A request to each of a WebRTC connection's servers: `stun:host:port?transport=udp` with the slashes of an address, without options. */
export function requestsOf({ exchange, servers }: Loose): readonly Loose[] {
  const urls = list(servers).flatMap(it => list((it as { readonly urls?: unknown } | null)?.urls)).filter(it => typeof it === 'string');
  return urls.slice(0, SERVERS_MAX).map((url, i) => ({
    kind: 'request', exchange: `${String(exchange)}.${i}`, method: 'CONNECT', channel: 'rtc', body: { kind: 'none' },
    url: url.replace(/^([a-z]+):(?:\/\/)?([^?]*).*$/su, '$1://$2'),
  }));
}

function list(it: unknown): readonly unknown[] {
  return Array.isArray(it) ? it : [it];
}
