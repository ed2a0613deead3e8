import type { LeakSearch } from '../../src/core/search/open-search.ts';
import type { Carried } from '../../src/core/payload/field.ts';
import type { Wanted } from '../../src/core/search/wanted.ts';

/** What a search said of requests in which nothing of the person stands. */
export interface Alarms {
  readonly requests: number;
  readonly bytes: number;
  /** Hits that claim proof: one is too many. */
  readonly false: readonly string[];
  /** Hits that claim less, by confidence and category. */
  readonly doubtful: ReadonlyMap<string, number>;
}

const PROOF: readonly string[] = ['exact', 'digest'];

/** Searches requests in which nothing of the person stands. */
export function alarmsIn(search: LeakSearch, wanted: readonly Wanted[], requests: Iterable<Carried>): Alarms {
  const wrong: string[] = [];
  const doubtful = new Map<string, number>();
  let count = 0;
  let bytes = 0;
  for (const it of requests) {
    count += 1;
    bytes += it.url.length + (it.body.kind === 'text' || it.body.kind === 'binary' ? it.body.bytes : 0);
    for (const { confidence, wanted: at, chain, place, name } of search.search(it).hits) {
      const what = `${confidence} ${wanted[at]?.category ?? ''}`;
      if (PROOF.includes(confidence)) wrong.push(`${what} "${wanted[at]?.text ?? ''}" by ${chain.join(' ')} in ${place} ${name}`);
      else doubtful.set(what, (doubtful.get(what) ?? 0) + 1);
    }
  }
  return { requests: count, bytes, false: wrong, doubtful };
}

/** One line for people: how often the search was wrong, and how sure it was. */
export function rateOf(title: string, { requests, bytes, false: wrong, doubtful }: Alarms): string {
  const lower = [...doubtful].map(([what, count]) => `${what} ${count} (${(count / requests * 1_000).toFixed(2)} a thousand)`).join(', ');
  return `\n${title}: ${requests} requests, ${(bytes / 1e6).toFixed(1)} MB; exact or digest ${wrong.length}; lower: ${lower === '' ? 'none' : lower}\n`;
}
