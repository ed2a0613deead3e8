import { FOLD, mixPair, mixWord, printOf, wordAt } from './mixing.ts';
import type { Reference } from './reference.ts';
import { BASE64_BITS, HEX, kindOfBase64, packReference, RAW, SHIFTS, TEXT } from './reference.ts';
import type { DigestTerms, Texts } from './term.ts';
import { DIGEST_BYTES } from './term.ts';

/** The pairs that lead to terms, in no order. The arrays are longer than `count`. */
export interface Entries {
  keys: Uint32Array;
  prints: Uint16Array;
  references: Uint32Array;
  /** 1 for a pair with a byte beyond ASCII. */
  wide: Uint8Array;
  count: number;
}

/** From this length on a text holds a pair at each of the eight shifts. Bytes. */
export const PAIRED_MIN = SHIFTS + 7;

/** The pairs of all digests, and of all texts long enough to hold one. */
export function entriesOf(texts: Texts, digests: DigestTerms): Entries {
  const entries = emptyEntries(digests.count * PER_DIGEST + texts.origin.length * SHIFTS);
  for (let i = 0; i < texts.origin.length; i++) {
    const from = texts.starts[i] as number;
    if ((texts.starts[i + 1] as number) - from >= PAIRED_MIN) enter(entries, texts.pool.subarray(from, from + PAIRED_MIN), packReference(i, TEXT));
  }
  const letters = new Uint8Array(PAIRED_MIN);
  for (let i = 0; i < digests.count; i++) {
    const digest = digests.bytes.subarray(i * DIGEST_BYTES, (i + 1) * DIGEST_BYTES);
    enter(entries, hexLetters(letters, digest), packReference(i, HEX));
    enter(entries, digest, packReference(i, RAW));
    // A digest of a digest is looked for at the beginning of a base64 text only; behind other bytes it is found by undoing the base64.
    const alignments = digests.once[i] === 1 ? BASE64_BITS.length : 1;
    for (let alignment = 0; alignment < alignments; alignment++) enterBase64(entries, base64Letters(letters, digest, BASE64_BITS[alignment] ?? 0), packReference(i, kindOfBase64(alignment)));
  }
  return entries;
}

/** Pairs of one digest, with some to spare: eight each in hexadecimal, in bytes and in base64, and those that two alphabets write differently. */
const PER_DIGEST = 32;

function emptyEntries(capacity: number): Entries {
  return { keys: new Uint32Array(capacity), prints: new Uint16Array(capacity), references: new Uint32Array(capacity), wide: new Uint8Array(capacity), count: 0 };
}

function enter(entries: Entries, letters: Uint8Array, reference: Reference): void {
  let first = wordAt(letters, 0);
  let second = wordAt(letters, 4);
  for (let shift = 0; shift < SHIFTS; shift++) {
    put(entries, reference + shift, { first, second });
    // One letter further on, each word has lost its first letter and taken the next one in.
    first = first >>> 8 | second << 24;
    second = second >>> 8 | ((letters[shift + 8] ?? 0) | FOLD) << 24;
  }
}

function put(entries: Entries, reference: Reference, { first, second }: { readonly first: number; readonly second: number }): void {
  const at = entries.count;
  if (at === entries.keys.length) grow(entries);
  const [one, other] = [mixWord(first), mixWord(second)];
  entries.keys[at] = mixPair(one, other);
  entries.prints[at] = printOf(one, other);
  entries.references[at] = reference;
  entries.wide[at] = (first | second) & BEYOND_ASCII ? 1 : 0;
  entries.count = at + 1;
}

const BEYOND_ASCII = 0x80808080;

function grow(entries: Entries): void {
  const { keys, prints, references, wide } = entries;
  const capacity = keys.length * 2 + 64;
  Object.assign(entries, { ...emptyEntries(capacity), count: entries.count });
  entries.keys.set(keys);
  entries.prints.set(prints);
  entries.references.set(references);
  entries.wide.set(wide);
}

// The URL-safe alphabet differs in two digits: pairs that hold one of them are entered in both writings.
function enterBase64(entries: Entries, letters: Uint8Array, reference: Reference): void {
  enter(entries, letters, reference);
  let special = -1;
  for (let at = letters.length - 1; at >= 0; at--) {
    if (letters[at] === PLUS) [letters[at], special] = [DASH, at];
    else if (letters[at] === SLASH) [letters[at], special] = [LOW_LINE, at];
    if (special >= 0 && at < SHIFTS && special < at + 8) put(entries, reference + at, { first: wordAt(letters, at), second: wordAt(letters, at + 4) });
  }
}

const PLUS = 0x2b;
const SLASH = 0x2f;
const DASH = 0x2d;
const LOW_LINE = 0x5f;

function hexLetters(letters: Uint8Array, digest: Uint8Array): Uint8Array {
  for (let at = 0; at < PAIRED_MIN; at++) letters[at] = '0123456789abcdef'.charCodeAt((digest[at >> 1] ?? 0) >> (at % 2 === 0 ? 4 : 0) & 15);
  return letters;
}

function base64Letters(letters: Uint8Array, digest: Uint8Array, bit: number): Uint8Array {
  for (let at = 0; at < PAIRED_MIN; at++) letters[at] = DIGITS.charCodeAt(sixBitsAt(digest, bit + at * 6));
  return letters;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Six bits of a text of bytes, from the given bit on. */
export function sixBitsAt(bytes: Uint8Array, bit: number): number {
  const at = bit >> 3;
  return ((bytes[at] ?? 0) << 8 | (bytes[at + 1] ?? 0)) >> 10 - (bit & 7) & 63;
}
