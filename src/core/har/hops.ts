import { joined } from './channel.ts';
import type { Timed } from './timed.ts';

/** Which exchange an entry belongs to, and which of its hops it is. */
export interface Hop {
  readonly exchange: string;
  readonly hop: number;
}

/**
 * Ties redirects together: HAR files have an entry for each hop, and nothing but the addresses says which led to which. Entries
 * must be in the order of time.
 */
export function hopsOf(entries: readonly Timed[]): ReadonlyMap<Timed, Hop> {
  const expected = new Map<string, Hop[]>();
  const hops = new Map<Timed, Hop>();
  for (const it of entries) {
    const { url } = it.entry.request;
    const hop = expected.get(withoutFragment(url))?.shift() ?? { exchange: `har-${it.n}`, hop: 0 };
    hops.set(it, hop);
    const next = nextOf(it);
    if (next !== '') expected.set(next, [...expected.get(next) ?? [], { ...hop, hop: hop.hop + 1 }]);
  }
  return hops;
}

function nextOf({ entry: { request: { url }, response } }: Timed): string {
  const status = response?.status ?? 0;
  return status >= 300 && status < 400 ? withoutFragment(joined(response?.redirectURL, url)) : '';
}

function withoutFragment(url: string): string {
  return url.split('#')[0] ?? '';
}
