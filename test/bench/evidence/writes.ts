import { bundleOf } from '../../support/bundle.ts';
import type { ChromiumUnderTest } from '../../support/chromium.ts';
import { CONTROL_TOLERANCE } from '../harness.ts';
import { atMost } from '../section.ts';
import type { Measured } from '../section.ts';

const BASE = 'one put a record';
const CONTROL = 'one put a record (A/A)';
const GZIP = ['chunk of 500, JSON + gzip', 'chunk of 500, JSON + gzip without a Blob'];
const OURS = 'Sillage, chunk of 500';
/** How many records each writes in a pass: as many as take some 25 ms, for on a busy machine what takes longer is never left alone. */
const WAYS: Readonly<Record<string, number>> = {
  [BASE]: 100, [CONTROL]: 100, '500 puts a transaction': 500, 'chunk of 500, JSON': 5_000,
  ...Object.fromEntries(GZIP.map(it => [it, 5_000])), [OURS]: 5_000, 'Sillage, as it trickles in': 5_000,
};
const PASSES = 15;
const PASSES_MAX = 80;

/** Goal E1: what it costs to write evidence down, against the usual ways of doing so, in one of the extension's own pages. */
export async function writes(browser: ChromiumUnderTest): Promise<Measured> {
  await browser.evaluateInExtension(await bundleOf('test/bench/evidence/in-page.ts'));
  const taken = new Map<string, number[]>(Object.keys(WAYS).map(it => [it, []]));
  const least = (name: string): number => Math.min(...taken.get(name) ?? [Infinity]);
  for (let pass = 0; pass < PASSES || (pass < PASSES_MAX && Math.abs(least(CONTROL) / least(BASE) - 1) > CONTROL_TOLERANCE); pass += 1) {
    for (const name of shuffled(Object.keys(WAYS))) taken.get(name)?.push(await browser.evaluateInExtension<number>(`bench.time(${JSON.stringify(name)}, ${WAYS[name] ?? 0})`));
  }
  const { sealed, json } = await browser.evaluateInExtension<{ sealed: number; json: number }>('bench.size(20_000)');
  const { ms, most } = await browser.evaluateInExtension<{ ms: number; most: number }>('bench.lossWindow');
  const gzip = Math.min(...GZIP.map(least));
  return {
    tables: [{
      title: `writing evidence into IndexedDB (${taken.get(BASE)?.length ?? 0} passes, records of ${Math.round(json)} characters)`,
      rows: [...taken].map(([way, all]) => ({ 'way': way, 'x one put': rounded(least(way) / least(BASE)), 'x best gzip': rounded(least(way) / gzip), 'least µs a record': rounded(least(way)), 'median µs': rounded(median(all)) })),
    }],
    goals: [
      atMost('E1: baseline against itself, off by', CONTROL_TOLERANCE, rounded(Math.abs(least(CONTROL) / least(BASE) - 1))),
      atMost('E1: writing a record, x one put', rounded(1 / 30), rounded(least(OURS) / least(BASE))),
      atMost('E1: writing a record, x best chunk + gzip', 1.3, rounded(least(OURS) / gzip)),
      atMost('E1: bytes a record on disk', 80, rounded(sealed)),
      atMost('E1: loss window, ms', 1_000, ms),
      atMost('E1: loss window, records', 500, most),
    ],
    notes: [
      'All with relaxed durability, over a new database each time. Sillage\'s chunks are sealed (AES-GCM) as well; no other way seals anything.',
      '"As it trickles in": 60 records at a time, as where a page sends 250 requests a second; small chunks are made one once there are 500 records in them.',
    ],
  };
}

function rounded(number: number): number {
  return Math.round(number * 1_000) / 1_000;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Infinity;
}

function shuffled<T>(items: readonly T[]): readonly T[] {
  return items.map(it => ({ it, by: Math.random() })).toSorted((a, b) => a.by - b.by).map(({ it }) => it);
}
