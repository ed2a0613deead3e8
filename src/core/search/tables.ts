import type { Entries } from './entries.ts';
import { entriesOf, PAIRED_MIN } from './entries.ts';
import { mixWord } from './mixing.ts';
import type { Terms } from './term.ts';
import type { WordTable } from './word-table.ts';
import { wordTableOf } from './word-table.ts';

/** Where to look: two sets of bits that nearly everything fails at once, and behind them the terms. */
export interface Tables {
  /** Two bits for each pair, in one word (a Bloom filter in blocks: Putze, Sanders, Singler, Cache-, Hash- and Space-Efficient Bloom Filters, WEA 2007). */
  readonly pairBits: Int32Array;
  /** Where the entries of each key begin, by the upper bits of the key. */
  readonly bucketStarts: Uint32Array;
  readonly prints: Uint16Array;
  readonly references: Uint32Array;
  /** Two bits, likewise, for each word of the texts too short to hold a pair. */
  readonly wordBits: Int32Array;
  readonly words: WordTable;
}

/** 2²³ bits are one mebibyte, which the second cache holds; what passes costs a look into memory beyond it. */
export const PAIR_BITS = 23;
/** 32 KiB, which the first cache holds. */
export const WORD_BITS = 18;
const BUCKET_BITS = 16;

export function tablesOf({ texts, digests }: Terms): Tables {
  const entries = entriesOf(texts, digests);
  const words = wordTableOf(texts, PAIRED_MIN);
  return { ...sorted(entries), pairBits: pairBitsOf(entries), words, wordBits: wordBitsOf(words) };
}

/** In which bucket the entries of a pair stand. */
export function bucketOf(key: number): number {
  return key >>> 32 - BUCKET_BITS;
}

// A counting sort: half a million entries in a few milliseconds.
function sorted({ keys, prints, references, count }: Entries): Pick<Tables, 'bucketStarts' | 'prints' | 'references'> {
  const starts = new Uint32Array((1 << BUCKET_BITS) + 1);
  for (let i = 0; i < count; i++) starts[bucketOf(keys[i] ?? 0) + 1] = (starts[bucketOf(keys[i] ?? 0) + 1] ?? 0) + 1;
  for (let i = 0; i < starts.length - 1; i++) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
  const next = starts.slice();
  const to = { prints: new Uint16Array(count), references: new Uint32Array(count) };
  for (let i = 0; i < count; i++) {
    const bucket = bucketOf(keys[i] ?? 0);
    const at = next[bucket] ?? 0;
    next[bucket] = at + 1;
    to.prints[at] = prints[i] ?? 0;
    to.references[at] = references[i] ?? 0;
  }
  return { bucketStarts: starts, ...to };
}

function pairBitsOf({ keys, prints, count }: Entries): Int32Array {
  const bits = new Int32Array(1 << PAIR_BITS - 5);
  for (let i = 0; i < count; i++) {
    const key = keys[i] as number;
    bits[key >>> 37 - PAIR_BITS] = (bits[key >>> 37 - PAIR_BITS] as number) | maskOf(key, prints[i] as number);
  }
  return bits;
}

/** The two bits of a pair within its 32: one by its key, one by its print. A foreign pair has both set by chance once in fifty times. */
export function maskOf(key: number, print: number): number {
  return 1 << (key >>> 32 - PAIR_BITS & 31) | 1 << (print >>> 11);
}

function wordBitsOf({ words }: WordTable): Int32Array {
  const bits = new Int32Array(1 << WORD_BITS - 5);
  for (const word of words) {
    const mixed = mixWord(word);
    bits[mixed >>> 37 - WORD_BITS] = (bits[mixed >>> 37 - WORD_BITS] as number) | wordMaskOf(mixed);
  }
  return bits;
}

/** The two bits of a mixed word within its 32. A foreign word has both set once in two thousand times. */
export function wordMaskOf(mixed: number): number {
  return 1 << (mixed >>> 32 - WORD_BITS & 31) | 1 << (mixed >>> 27 - WORD_BITS & 31);
}
