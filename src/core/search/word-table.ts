import { mixWord, wordAt } from './mixing.ts';
import type { Texts } from './term.ts';

/** The texts too short to hold a pair, by the words they hold. A sorted table of numbers: a `Map` would take as long as all the rest. */
export interface WordTable {
  /** Where the entries of each bucket begin. */
  readonly starts: Uint32Array;
  /** The folded word, the number of its text, and how many bytes before the word the text begins (-1: one behind). */
  readonly words: Int32Array;
  readonly texts: Int32Array;
  readonly shifts: Int8Array;
}

const BUCKET_BITS = 12;
/** From this length on a text holds a whole word at each of the four shifts. Bytes. */
const WORD_MIN = 7;

interface WordEntry {
  readonly word: number;
  readonly text: number;
  readonly shift: number;
}

/** The words of all texts shorter than `pairedMin`. */
export function wordTableOf(texts: Texts, pairedMin: number): WordTable {
  const entries = wordEntries(texts, pairedMin).toSorted((a, b) => bucketOf(a.word) - bucketOf(b.word));
  const starts = new Uint32Array((1 << BUCKET_BITS) + 1);
  for (const { word } of entries) starts[bucketOf(word) + 1] = (starts[bucketOf(word) + 1] ?? 0) + 1;
  for (let i = 0; i < starts.length - 1; i++) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
  return { starts, words: Int32Array.from(entries, it => it.word), texts: Int32Array.from(entries, it => it.text), shifts: Int8Array.from(entries, it => it.shift) };
}

/** The first entry of a word, or the length of the table. Others of the same word stand behind it, up to the end of the bucket. */
export function firstOf({ starts, words }: WordTable, word: number): number {
  const bucket = bucketOf(word);
  const to = starts[bucket + 1] as number;
  for (let i = starts[bucket] as number; i < to; i++) if (words[i] === word) return i;
  return words.length;
}

/** Behind the last entry that can be of the same word. */
export function endOf({ starts }: WordTable, word: number): number {
  return starts[bucketOf(word) + 1] as number;
}

function bucketOf(word: number): number {
  return mixWord(word) >>> 32 - BUCKET_BITS;
}

function wordEntries(texts: Texts, pairedMin: number): readonly WordEntry[] {
  const entries: WordEntry[] = [];
  for (let text = 0; text < texts.origin.length; text++) {
    const bytes = texts.pool.subarray(texts.starts[text], texts.starts[text + 1]);
    if (bytes.length < pairedMin) addWords(entries, bytes, text);
  }
  return entries;
}

function addWords(entries: WordEntry[], bytes: Uint8Array, text: number): void {
  for (let shift = 0; shift < 4 && shift + 4 <= bytes.length; shift++) entries.push({ word: wordAt(bytes, shift), text, shift });
  if (bytes.length >= WORD_MIN) return;
  // Six bytes hold no word of their own where they begin one byte behind a multiple of four: but something stands before them.
  for (const mark of MARKS) entries.push({ word: wordAt(Uint8Array.of(mark, ...bytes.subarray(0, 3)), 0), text, shift: -1 });
}

/** What can stand before a text that stands alone, folded: every byte of ASCII that is no letter and no digit. A short text counts only so. */
const MARKS: ReadonlySet<number> = new Set(Array.from({ length: 128 }, (_, byte) => byte).filter(it => !/[A-Za-z\d]/u.test(String.fromCharCode(it))).map(it => it | 0x20));
