import type { Tables } from './tables.ts';

/** What the loop works on. */
export interface Sieve extends Pick<Tables, 'pairBits' | 'pairShift' | 'wordBits'> {
  readonly words: Int32Array;
  /** Takes the candidates; has room for half of the words looked at. */
  readonly found: Int32Array;
}

/**
 * Writes into `found` the numbers of the words, from `from` up to `to`, at which a pair begins that may be somebody's, and
 * answers how many. The one loop that every byte of every request goes through: for eight bytes three looks into a table,
 * no branch, and nothing allocated. `mixWord`, `mixPair` and the widths of the tables are written out in it, and every
 * index lies in its array by construction; both save a third of its time (`npm run bench -- leak`).
 */
export function sift({ words, pairBits, pairShift, wordBits, found }: Sieve, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 2) {
    const first = Math.imul((words[at] as number) | 0x20202020, 0x9e3779b1);
    const second = Math.imul((words[at + 1] as number) | 0x20202020, 0x9e3779b1);
    const pair = Math.imul(first ^ (second >>> 15), 0x85ebca6b) + second | 0;
    const bits = pairBits[pair >>> pairShift] as number;
    const firstBits = wordBits[first >>> 19] as number;
    const secondBits = wordBits[second >>> 19] as number;
    const passes = bits >>> (pair >>> 7) & bits >>> ((first ^ second) >>> 27)
      | firstBits >>> (first >>> 14) & firstBits >>> (first >>> 9)
      | secondBits >>> (second >>> 14) & secondBits >>> (second >>> 9);
    found[count] = at;
    count += passes & 1;
  }
  return count;
}
