import type { Har, HarEntry } from './har.ts';
import { epochMsOf } from './instant.ts';

/** An entry with its place in the file, from 0, and its time. */
export interface Timed {
  readonly entry: HarEntry;
  readonly n: number;
  /** Milliseconds since the epoch. */
  readonly atMs: number;
}

/** The entries in the order of time. One that has none was written after the one before it. */
export function timedIn({ log: { entries } }: Har): readonly Timed[] {
  const first = entries.map(it => epochMsOf(it.startedDateTime ?? '')).find(it => it !== undefined) ?? 0;
  const state = { atMs: first };
  const timed = entries.map((entry, n): Timed => {
    const atMs = epochMsOf(entry.startedDateTime ?? '') ?? state.atMs;
    state.atMs = atMs;
    return { entry, n, atMs };
  });
  return timed.toSorted((a, b) => a.atMs - b.atMs || a.n - b.n);
}

/** No answer is waited for longer; what a writer says beyond that is a mistake of its own. */
const DAY_MS = 86_400_000;

/** When the answer was there. Milliseconds since the epoch. */
export function endOf({ entry: { time }, atMs }: Timed): number {
  return atMs + Math.min(DAY_MS, Math.max(0, time ?? 0));
}
