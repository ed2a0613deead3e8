import type { Entries } from './entries.ts';
import { entriesOf, PAIRED_MIN } from './entries.ts';
import { mixWord } from './mixing.ts';
import { bitPatterns, PATTERN_BITS } from './patterns.ts';
import type { Terms } from './term.ts';
import type { WordTable } from './word-table.ts';
import { wordTableOf } from './word-table.ts';

/** Where to look: sets of bits that nearly everything fails at once, and behind them the terms. */
export interface Tables {
  /** The pairs of ASCII alone, which is all that a text of ASCII can hold: seven in ten. */
  readonly ascii: PairSet;
  /** All pairs. */
  readonly all: PairSet;
  /** The bits of a pair and of a word within their 32. */
  readonly patterns: Int32Array;
  /** Where the entries of each key begin, by the upper bits of the key. */
  readonly bucketStarts: Uint32Array;
  readonly prints: Uint16Array;
  readonly references: Uint32Array;
  /** Likewise a set of bits: the words of the texts too short to hold a pair. */
  readonly wordBits: Int32Array;
  readonly words: WordTable;
}

/** A set of pairs by a few bits for each (`patterns.ts`): what is in it passes, and of what is not, little. */
export interface PairSet {
  readonly bits: Int32Array;
  /** How far a key is shifted to the number of its word in `bits`. */
  readonly shift: number;
}

/** Bits set aside for each pair, at least: of foreign pairs one in two hundred passes. With twenty values it makes a mebibyte, which the second cache holds. */
const BITS_PER_PAIR = 12;
/** The set has as many words of 32 bits as two to one of these. */
const WORDS_LOG_MIN = 12;
const WORDS_LOG_MAX = 20;
/** 32 KiB, which the first cache holds. */
const WORD_BITS = 18;
const BUCKET_BITS = 16;

export function tablesOf({ texts, digests }: Terms): Tables {
  const entries = entriesOf(texts, digests);
  const words = wordTableOf(texts, PAIRED_MIN);
  const patterns = bitPatterns();
  return { ...sorted(entries), ...pairSetsOf(entries, patterns), patterns, words, wordBits: wordBitsOf(words, patterns) };
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

function pairSetsOf(entries: Entries, patterns: Int32Array): Pick<Tables, 'ascii' | 'all'> {
  const { keys, prints, wide, count } = entries;
  const log = Math.min(WORDS_LOG_MAX, Math.max(WORDS_LOG_MIN, Math.ceil(Math.log2(count * BITS_PER_PAIR / 32 + 1))));
  const shift = 32 - log;
  const [ascii, all] = [new Int32Array(1 << log), new Int32Array(1 << log)];
  for (let i = 0; i < count; i++) {
    const at = (keys[i] as number) >>> shift;
    const pattern = patterns[patternOfPrint(prints[i] as number)] as number;
    all[at] = (all[at] as number) | pattern;
    if (wide[i] === 0) ascii[at] = (ascii[at] as number) | pattern;
  }
  return { ascii: { bits: ascii, shift }, all: { bits: all, shift } };
}

function wordBitsOf({ words }: WordTable, patterns: Int32Array): Int32Array {
  const bits = new Int32Array(1 << WORD_BITS - 5);
  for (const word of words) {
    const mixed = mixWord(word);
    bits[placeOfWord(mixed)] = (bits[placeOfWord(mixed)] as number) | (patterns[patternOfWord(mixed)] as number);
  }
  return bits;
}

/** The number of the pattern of a pair, by its print. */
export function patternOfPrint(print: number): number {
  return print >>> 16 - PATTERN_BITS;
}

/** Where in `wordBits` the bits of a mixed word stand. */
export function placeOfWord(mixed: number): number {
  return mixed >>> 37 - WORD_BITS;
}

/** The number of its pattern: its next bits. */
export function patternOfWord(mixed: number): number {
  return mixed >>> 37 - WORD_BITS - PATTERN_BITS & (1 << PATTERN_BITS) - 1;
}
