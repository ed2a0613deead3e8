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
  /** How far a key is shifted to the number of its word in `pairBits`. */
  readonly pairShift: number;
  /** Where the entries of each key begin, by the upper bits of the key. */
  readonly bucketStarts: Uint32Array;
  readonly prints: Uint16Array;
  readonly references: Uint32Array;
  /** Two bits, likewise, for each word of the texts too short to hold a pair. */
  readonly wordBits: Int32Array;
  readonly words: WordTable;
}

/** Bits set aside for each pair, at least: of foreign pairs one in fifty passes. With twenty values it makes a mebibyte, which the second cache holds. */
const BITS_PER_PAIR = 12;
/** The set has as many words of 32 bits as two to one of these. */
const WORDS_LOG_MIN = 12;
const WORDS_LOG_MAX = 20;
/** 32 KiB, which the first cache holds. */
export const WORD_BITS = 18;
const BUCKET_BITS = 16;

export function tablesOf({ texts, digests }: Terms): Tables {
  const entries = entriesOf(texts, digests);
  const words = wordTableOf(texts, PAIRED_MIN);
  return { ...sorted(entries), ...pairBitsOf(entries), words, wordBits: wordBitsOf(words) };
}

/** In which bucket the entries of a pair stand. */
export function bucketOf(key: number): number {
  return key >>> 32 - BUCKET_BITS;
}

// A counting sort: half a million entries in a few milliseconds.
function sorted({ keys, prints, references, count }: Entries): Pick<Tables, 'bucketStarts' | 'prints' | 'references'> {
  const starts = new Uint32Array((1 << BUCKET_BITS) + 1);
  for (let i = 0; i < count; i++) starts[bucketOf(keys[i] as number) + 1] = (starts[bucketOf(keys[i] as number) + 1] as number) + 1;
  for (let i = 0; i < starts.length - 1; i++) starts[i + 1] = (starts[i + 1] as number) + (starts[i] as number);
  const next = starts.slice();
  const to = { prints: new Uint16Array(count), references: new Uint32Array(count) };
  for (let i = 0; i < count; i++) {
    const bucket = bucketOf(keys[i] as number);
    const at = next[bucket] as number;
    next[bucket] = at + 1;
    to.prints[at] = prints[i] as number;
    to.references[at] = references[i] as number;
  }
  return { bucketStarts: starts, ...to };
}

function pairBitsOf({ keys, prints, count }: Entries): Pick<Tables, 'pairBits' | 'pairShift'> {
  const log = Math.min(WORDS_LOG_MAX, Math.max(WORDS_LOG_MIN, Math.ceil(Math.log2(count * BITS_PER_PAIR / 32 + 1))));
  const bits = new Int32Array(1 << log);
  const shift = 32 - log;
  for (let i = 0; i < count; i++) {
    const key = keys[i] as number;
    bits[key >>> shift] = (bits[key >>> shift] as number) | maskOf(key, prints[i] as number);
  }
  return { pairBits: bits, pairShift: shift };
}

/** The two bits of a pair within its 32: one by its key, one by its print. */
export function maskOf(key: number, print: number): number {
  return 1 << (key >>> 7 & 31) | 1 << (print >>> 11);
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
