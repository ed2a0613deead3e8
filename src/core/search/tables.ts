import type { Entries } from './entries.ts';
import { entriesOf, PAIRED_MIN } from './entries.ts';
import { mixWord, wordAt } from './mixing.ts';
import type { Terms, Texts } from './term.ts';

/** Where to look: two sets of bits that nearly everything fails at once, and behind them the terms. */
export interface Tables {
  /** One bit for the key of each pair. */
  readonly pairBits: Int32Array;
  /** Where the entries of each key begin, by the upper bits of the key. */
  readonly bucketStarts: Uint32Array;
  readonly prints: Uint16Array;
  readonly references: Uint32Array;
  /** One bit for each word of the texts too short to hold a pair. */
  readonly wordBits: Int32Array;
  /** Those texts by word: the number of the text, and how many bytes before the word it begins (-1: one behind). */
  readonly words: ReadonlyMap<number, readonly WordReference[]>;
}

export interface WordReference {
  readonly text: number;
  readonly shift: number;
}

/** 2²³ bits are one mebibyte: with half a million pairs one in sixteen foreign ones passes, and the set stays in the second cache. */
export const PAIR_BITS = 23;
/** 128 KiB, and one foreign word in a hundred passes. */
export const WORD_BITS = 18;
const BUCKET_BITS = 17;

export function tablesOf({ texts, digests }: Terms): Tables {
  const entries = entriesOf(texts, digests);
  const words = wordsOf(texts);
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

function pairBitsOf({ keys, count }: Entries): Int32Array {
  const bits = new Int32Array(1 << PAIR_BITS - 5);
  for (let i = 0; i < count; i++) setBit(bits, (keys[i] ?? 0) >>> 32 - PAIR_BITS);
  return bits;
}

function setBit(bits: Int32Array, bit: number): void {
  bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | 1 << (bit & 31);
}

function wordsOf(texts: Texts): ReadonlyMap<number, readonly WordReference[]> {
  const words = new Map<number, WordReference[]>();
  const add = (word: number, reference: WordReference): void => {
    const same = words.get(word);
    if (same === undefined) words.set(word, [reference]);
    else same.push(reference);
  };
  for (let text = 0; text < texts.origin.length; text++) {
    const bytes = texts.pool.subarray(texts.starts[text], texts.starts[text + 1]);
    if (bytes.length >= PAIRED_MIN) continue;
    for (let shift = 0; shift < 4 && shift + 4 <= bytes.length; shift++) add(wordAt(bytes, shift), { text, shift });
    // Six bytes hold no word of their own where they begin one byte behind a multiple of four: but something stands before them.
    if (bytes.length < WORD_MIN) for (const mark of MARKS) add(wordAt(Uint8Array.of(mark, ...bytes.subarray(0, 3)), 0), { text, shift: -1 });
  }
  return words;
}

/** From this length on a text holds a whole word at each of the four shifts. Bytes. */
const WORD_MIN = 7;

/** What can stand before a text that stands alone, folded: every byte of ASCII that is no letter and no digit. A short text counts only so. */
const MARKS: ReadonlySet<number> = new Set(Array.from({ length: 128 }, (_, byte) => byte).filter(it => !/[A-Za-z\d]/u.test(String.fromCharCode(it))).map(it => it | 0x20));

function wordBitsOf(words: Tables['words']): Int32Array {
  const bits = new Int32Array(1 << WORD_BITS - 5);
  for (const word of words.keys()) setBit(bits, mixWord(word) >>> 32 - WORD_BITS);
  return bits;
}
