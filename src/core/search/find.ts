import { byteAt } from '../codecs/bytes.ts';
import { confirmDigest } from './confirm-digest.ts';
import { confirmText } from './confirm-text.ts';
import { FOLD, mixPair, mixWord, printOf } from './mixing.ts';
import { kindOf, shiftOf, termOf, TEXT } from './reference.ts';
import { sift } from './sift.ts';
import type { Sighting } from './sighting.ts';
import type { Tables } from './tables.ts';
import { bucketOf, maskOf, WORD_BITS, wordMaskOf } from './tables.ts';
import type { Terms } from './term.ts';
import type { WordTable } from './word-table.ts';
import { endOf, firstOf } from './word-table.ts';
import type { WorkSpace } from './work-space.ts';
import { TEXT_START } from './work-space.ts';

/** What is looked for. */
export interface Index {
  readonly terms: Terms;
  readonly tables: Tables;
  /** Takes candidates, of `BLOCK_WORDS` words at a time. */
  readonly found: Int32Array;
}

/** Words are sifted this many at a time, so that candidates need little room however long the text. */
export const BLOCK_WORDS = 8_192;

/** Every term that stands in the text laid out up to `end`, in the order it is met. */
export function sightingsIn(space: WorkSpace, index: Index, end: number): readonly Sighting[] {
  const { tables, found } = index;
  const sieve = { words: space.words, pairBits: tables.pairBits, pairShift: tables.pairShift, wordBits: tables.wordBits, found };
  const last = (end + 3) >> 2;
  let sightings: Sighting[] | undefined;
  for (let from = TEXT_START / 4; from < last; from += BLOCK_WORDS) {
    const count = sift(sieve, from, Math.min(last, from + BLOCK_WORDS));
    if (count > 0) (sightings ??= []).push(...confirmed(space, index, { end, count }));
  }
  return sightings ?? NONE;
}

const NONE: readonly Sighting[] = [];

function confirmed(space: WorkSpace, index: Index, { end, count }: { readonly end: number; readonly count: number }): readonly Sighting[] {
  const { tables, found } = index;
  let confirming: Confirming | undefined;
  for (let i = 0; i < count; i++) {
    const at = found[i] as number;
    if (isSuspect(space.words, tables, at)) confirm(confirming ??= { space, index, end, sightings: [] }, at);
  }
  return confirming === undefined ? NONE : confirming.sightings;
}

// Nearly all that passes the sieve ends here: nothing is allocated before the tables know the very word, or the print of the pair.
function isSuspect(words: Int32Array, tables: Tables, at: number): boolean {
  const { wordBits, pairBits, pairShift } = tables;
  const first = mixWord((words[at] as number) | FOLD);
  const second = mixWord((words[at + 1] as number) | FOLD);
  const key = mixPair(first, second);
  const print = printOf(first, second);
  const mask = maskOf(key, print);
  return (((pairBits[key >>> pairShift] as number) & mask) === mask && hasPrint(tables, key, print))
    || (hasWordBits(wordBits, first) && hasWord(tables.words, (words[at] as number) | FOLD))
    || (hasWordBits(wordBits, second) && hasWord(tables.words, (words[at + 1] as number) | FOLD));
}

function hasWordBits(bits: Int32Array, mixed: number): boolean {
  const mask = wordMaskOf(mixed);
  return ((bits[mixed >>> 37 - WORD_BITS] as number) & mask) === mask;
}

function hasWord(table: WordTable, word: number): boolean {
  return firstOf(table, word) < table.words.length;
}

function hasPrint({ prints, bucketStarts }: Tables, key: number, print: number): boolean {
  const bucket = bucketOf(key);
  const to = bucketStarts[bucket + 1] as number;
  for (let i = bucketStarts[bucket] as number; i < to; i++) if (prints[i] === print) return true;
  return false;
}

interface Confirming {
  readonly space: WorkSpace;
  readonly index: Index;
  readonly end: number;
  readonly sightings: Sighting[];
}

// Which of the three let it pass is asked again, one by one: the loop has no time to remember it.
function confirm(confirming: Confirming, at: number): void {
  const { words } = confirming.space;
  const first = (words[at] as number) | FOLD;
  const second = (words[at + 1] as number) | FOLD;
  confirmWord(confirming, first, at * 4);
  confirmWord(confirming, second, at * 4 + 4);
  confirmPair(confirming, at * 4, { first: mixWord(first), second: mixWord(second) });
}

function confirmWord(confirming: Confirming, word: number, position: number): void {
  const table = confirming.index.tables.words;
  const end = endOf(table, word);
  for (let i = firstOf(table, word); i < end; i++) {
    if (table.words[i] !== word) continue;
    const suspect = { term: table.texts[i] as number, start: position - (table.shifts[i] as number) };
    keep(confirming, confirmText(confirming.space.bytes, confirming.index.terms, suspect));
  }
}

function confirmPair(confirming: Confirming, position: number, { first, second }: { readonly first: number; readonly second: number }): void {
  const { prints, references, bucketStarts } = confirming.index.tables;
  const bucket = bucketOf(mixPair(first, second));
  const print = printOf(first, second);
  const to = bucketStarts[bucket + 1] ?? 0;
  for (let i = bucketStarts[bucket] ?? 0; i < to; i++) {
    if (prints[i] === print) confirmReference(confirming, references[i] ?? 0, position);
  }
}

function confirmReference(confirming: Confirming, reference: number, position: number): void {
  const { space: { bytes }, index: { terms } } = confirming;
  const suspect = { term: termOf(reference), kind: kindOf(reference), start: position - shiftOf(reference) };
  keep(confirming, suspect.kind === TEXT ? confirmText(bytes, terms, suspect) : confirmDigest(bytes, terms.digests, suspect));
}

// Behind the text stands what was searched before it. Of a digest, less than all of it may have been sent.
function keep({ space: { bytes }, sightings, end: last }: Confirming, sighting: Sighting | undefined): void {
  if (sighting === undefined || sighting.start < TEXT_START || !isWithin(sighting, last)) return;
  const { start } = sighting;
  const end = Math.min(sighting.end, last);
  const before = start === TEXT_START ? OTHER : kindBefore(bytes, start);
  const behind = end === last ? OTHER : kindOfByte(byteAt(bytes, end));
  const joined = goesOn(before, kindOfByte(byteAt(bytes, start))) || goesOn(behind, kindOfByte(byteAt(bytes, end - 1)));
  sightings.push({ ...sighting, end, alone: before === OTHER && behind === OTHER, joined });
}

function isWithin({ of, start, end }: Sighting, last: number): boolean {
  return end <= last || (of === 'digest' && start + DIGEST_MIN <= last);
}

function goesOn(outside: number, inside: number): boolean {
  return outside !== OTHER && outside === inside;
}

const OTHER = 0;
const DIGIT = 1;
const LETTER = 2;

// A sign beyond ASCII has two to four bytes, and the first of them tells its kind.
function kindBefore(bytes: Uint8Array, start: number): number {
  let at = start - 1;
  while (at > TEXT_START && (byteAt(bytes, at) & 0xc0) === 0x80) at -= 1;
  return kindOfByte(byteAt(bytes, at));
}

// Beyond ASCII nearly all are letters. No-break space, quotes and dashes, currency signs begin with these two (U+0080–00BF, U+2000–2FFF).
function kindOfByte(byte: number): number {
  const small = byte | 0x20;
  if ((small >= 0x61 && small <= 0x7a) || (byte >= 0x80 && byte !== 0xc2 && byte !== 0xe2)) return LETTER;
  return byte >= 0x30 && byte <= 0x39 ? DIGIT : OTHER;
}

/** The fewest bytes that 64 bits of a digest take, as they are. */
const DIGEST_MIN = 8;
