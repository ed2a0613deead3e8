import { confirmDigest } from './confirm-digest.ts';
import { confirmText } from './confirm-text.ts';
import { FOLD, mixPair, mixWord, printOf } from './mixing.ts';
import { kindOf, shiftOf, termOf, TEXT } from './reference.ts';
import { sift } from './sift.ts';
import type { Sighting } from './sighting.ts';
import type { Tables } from './tables.ts';
import { bucketOf, PAIR_BITS, WORD_BITS } from './tables.ts';
import type { Terms } from './term.ts';
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
  const { tables: { pairBits, wordBits }, found } = index;
  const sieve = { words: space.words, pairBits, wordBits, found };
  const last = (end + 3) >> 2;
  let confirming: Confirming | undefined;
  for (let from = TEXT_START / 4; from < last; from += BLOCK_WORDS) {
    const count = sift(sieve, from, Math.min(last, from + BLOCK_WORDS));
    if (count > 0) confirming ??= { space, index, end, sightings: [] };
    for (let i = 0; i < count && confirming !== undefined; i++) confirm(confirming, found[i] ?? 0);
  }
  return confirming?.sightings ?? NONE;
}

const NONE: readonly Sighting[] = [];

interface Confirming {
  readonly space: WorkSpace;
  readonly index: Index;
  readonly end: number;
  readonly sightings: Sighting[];
}

// Which of the three let it pass is asked again, one by one: the loop has no time to remember it.
function confirm(confirming: Confirming, at: number): void {
  const { space: { words }, index: { tables: { pairBits, wordBits } } } = confirming;
  const first = (words[at] ?? 0) | FOLD;
  const second = (words[at + 1] ?? 0) | FOLD;
  const mixed = { first: mixWord(first), second: mixWord(second) };
  if (hasBit(wordBits, mixed.first >>> 32 - WORD_BITS)) confirmWord(confirming, first, at * 4);
  if (hasBit(wordBits, mixed.second >>> 32 - WORD_BITS)) confirmWord(confirming, second, at * 4 + 4);
  if (hasBit(pairBits, mixPair(mixed.first, mixed.second) >>> 32 - PAIR_BITS)) confirmPair(confirming, at * 4, mixed);
}

function hasBit(bits: Int32Array, bit: number): boolean {
  return ((bits[bit >>> 5] ?? 0) >>> (bit & 31) & 1) === 1;
}

function confirmWord(confirming: Confirming, word: number, position: number): void {
  for (const { text, shift } of confirming.index.tables.words.get(word) ?? []) {
    keep(confirming, confirmText(confirming.space.bytes, confirming.index.terms, { term: text, start: position - shift }));
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
  if (sighting === undefined || sighting.start < TEXT_START) return;
  const { of, start, end } = sighting;
  if (end > last && (of === 'text' || start + DIGEST_MIN > last)) return;
  const [before, behind] = [start === TEXT_START ? OTHER : kindOfByte(bytes[start - 1] ?? 0), end >= last ? OTHER : kindOfByte(bytes[end] ?? 0)];
  const joined = (before !== OTHER && before === kindOfByte(bytes[start] ?? 0)) || (behind !== OTHER && behind === kindOfByte(bytes[end - 1] ?? 0));
  sightings.push({ ...sighting, end: Math.min(end, last), alone: before === OTHER && behind === OTHER, joined });
}

const OTHER = 0;
const DIGIT = 1;
const LETTER = 2;

// Bytes beyond ASCII are parts of letters.
function kindOfByte(byte: number): number {
  const small = byte | 0x20;
  if ((small >= 0x61 && small <= 0x7a) || byte >= 0x80) return LETTER;
  return byte >= 0x30 && byte <= 0x39 ? DIGIT : OTHER;
}

/** The fewest bytes that 64 bits of a digest take, as they are. */
const DIGEST_MIN = 8;
