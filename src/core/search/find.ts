import { byteAt } from '../codecs/bytes.ts';
import { confirmDigest } from './confirm-digest.ts';
import { confirmText } from './confirm-text.ts';
import { FOLD, mixPair, mixWord, printOf } from './mixing.ts';
import { kindOf, shiftOf, termOf, TEXT } from './reference.ts';
import type { Sieve } from './sift.ts';
import { mayBePair, mayBeWord, sift } from './sift.ts';
import type { Sighting } from './sighting.ts';
import type { Tables } from './tables.ts';
import { bucketOf } from './tables.ts';
import type { Terms } from './term.ts';
import { endOf, firstOf } from './word-table.ts';
import type { WorkSpace } from './work-space.ts';
import { TEXT_START } from './work-space.ts';

/** What is looked for. */
export interface Index {
  readonly terms: Terms;
  readonly tables: Tables;
}

/** Every term that stands in the text laid out up to `end`, in the order it is met. */
export function sightingsIn(space: WorkSpace, index: Index, end: number): readonly Sighting[] {
  const { wordBits, patterns, ascii, all } = index.tables;
  const { bits, shift } = space.ascii ? ascii : all;
  const sieve = { words: space.words, bits, shift, wordBits, patterns };
  const last = (end + 3) >> 2;
  let at = sift(sieve, TEXT_START / 4, last);
  if (at >= last) return NONE;
  const confirming: Confirming = { space, index, sieve, end, sightings: [] };
  for (; at < last; at = sift(sieve, at + 2, last)) confirm(confirming, at);
  return confirming.sightings;
}

const NONE: readonly Sighting[] = [];

interface Confirming {
  readonly space: WorkSpace;
  readonly index: Index;
  readonly sieve: Sieve;
  readonly end: number;
  readonly sightings: Sighting[];
}

// Which of the three questions let it pass is asked again: of what stands behind them, most is in no cache.
function confirm(confirming: Confirming, at: number): void {
  const { sieve } = confirming;
  const first = mixWord((sieve.words[at] as number) | FOLD);
  const second = mixWord((sieve.words[at + 1] as number) | FOLD);
  if (mayBeWord(sieve, first)) confirmWord(confirming, at);
  if (mayBeWord(sieve, second)) confirmWord(confirming, at + 1);
  if (mayBePair(sieve, first, second)) confirmPair(confirming, at * 4, { first, second });
}

function confirmWord(confirming: Confirming, at: number): void {
  const table = confirming.index.tables.words;
  const word = (confirming.sieve.words[at] as number) | FOLD;
  const end = endOf(table, word);
  for (let i = firstOf(table, word); i < end; i++) {
    if (table.words[i] !== word) continue;
    const suspect = { term: table.texts[i] as number, start: at * 4 - (table.shifts[i] as number) };
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
