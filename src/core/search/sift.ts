import { FOLD, mixPair, mixWord, printOf } from './mixing.ts';
import type { PairSet, Tables } from './tables.ts';
import { patternOfPrint, patternOfWord, placeOfWord } from './tables.ts';

/** What the loop works on. */
export interface Sieve extends PairSet, Pick<Tables, 'wordBits' | 'patterns'> {
  readonly words: Int32Array;
}

/**
 * The first word, from `from` up to `to`, at which a pair begins that may be somebody's, or that holds a word that may be;
 * `to` or the next where there is none. The one loop that every byte of every request goes through: nearly nothing passes,
 * so each question is a branch that is foreseen. Every index lies in its array by construction, and the arrays are named
 * before the loop: asked of `sieve` each time, they take a quarter longer.
 */
export function sift({ words, bits, shift, wordBits, patterns }: Sieve, from: number, to: number): number {
  let at = from;
  for (; at < to; at += 2) {
    const first = mixWord((words[at] as number) | FOLD);
    const second = mixWord((words[at + 1] as number) | FOLD);
    if (holds(bits[mixPair(first, second) >>> shift] as number, patterns[patternOfPrint(printOf(first, second))] as number)) break;
    if (holds(wordBits[placeOfWord(first)] as number, patterns[patternOfWord(first)] as number)) break;
    if (holds(wordBits[placeOfWord(second)] as number, patterns[patternOfWord(second)] as number)) break;
  }
  return at;
}

/** Whether two mixed words may be a pair that is looked for. */
export function mayBePair({ bits, shift, patterns }: Sieve, first: number, second: number): boolean {
  return holds(bits[mixPair(first, second) >>> shift] as number, patterns[patternOfPrint(printOf(first, second))] as number);
}

/** Whether a mixed word may be one of a short text that is looked for. */
export function mayBeWord({ wordBits, patterns }: Sieve, mixed: number): boolean {
  return holds(wordBits[placeOfWord(mixed)] as number, patterns[patternOfWord(mixed)] as number);
}

function holds(bits: number, pattern: number): boolean {
  return (~bits & pattern) === 0;
}
