/**
 * The hashing of the search. Text is read four bytes at a time, little-endian, with bit 5 of every byte set: that makes
 * small letters of capitals and leaves digits alone, in one operation. A *pair* is eight bytes that begin at a multiple of
 * eight; every longer text is entered at eight shifts, so one look each eight bytes finds it wherever it stands.
 * Multiplicative hashing after Knuth, The Art of Computer Programming 3, §6.4; the odd constant is 2³²/φ.
 */
export const FOLD = 0x20202020;

/** Of a folded word. Its upper bits are the best mixed. */
export function mixWord(word: number): number {
  return Math.imul(word, 0x9e3779b1);
}

/** Of a pair, from its two mixed words. Its upper bits are the best mixed. */
export function mixPair(first: number, second: number): number {
  return first ^ second >>> 5;
}

/** Sixteen bits that say again whether a pair is the one meant, independent of where `mixPair` put it. */
export function printOf(first: number, second: number): number {
  return (first ^ second) >>> 16;
}

/** Four bytes of a text as a folded word; bytes behind its end are zero before they are folded. */
export function wordAt(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) | (bytes[at + 1] ?? 0) << 8 | (bytes[at + 2] ?? 0) << 16 | (bytes[at + 3] ?? 0) << 24) | FOLD;
}
