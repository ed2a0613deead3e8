import { byteAt } from '../bytes.ts';

/** What stands for text that is not text. */
export const REPLACEMENT = 0xfffd;

/** Writes a code point as UTF-8 at an index and answers the index behind it. Half a surrogate pair becomes the replacement character; what does not fit is not written. */
export function putCodePoint(into: Uint8Array, at: number, given: number): number {
  if (given < 0x80) {
    into[at] = given;
    return at + 1;
  }
  const codePoint = isSurrogate(given) || given > 0x10_ffff ? REPLACEMENT : given;
  const more = codePoint < 0x800 ? 1 : codePoint < 0x1_0000 ? 2 : 3;
  into[at] = (LEADS[more] ?? 0) | codePoint >> 6 * more;
  for (let i = 1; i <= more; i++) into[at + i] = 0x80 | codePoint >> 6 * (more - i) & 0x3f;
  return at + more + 1;
}

const LEADS = [0, 0xc0, 0xe0, 0xf0];

/** One half of what UTF-16 needs for a character beyond its 65,536. */
export function isSurrogate(unit: number): boolean {
  return unit >> 11 === 0x1b;
}

/** The code points of UTF-8 bytes; undefined where they are no UTF-8. */
export function codePointsOf(bytes: Uint8Array): readonly number[] | undefined {
  const codePoints: number[] = [];
  for (let from = 0; from < bytes.length;) {
    const length = lengthAt(bytes, from);
    if (length === 0) return undefined;
    codePoints.push(codePointAt(bytes, from, length));
    from += length;
  }
  return codePoints;
}

/** How many bytes the character at an index takes; 0 where there is none (RFC 3629: nothing overlong, no half of a pair). */
export function lengthAt(bytes: Uint8Array, from: number): number {
  const length = byteAt(LENGTHS, byteAt(bytes, from));
  for (let i = 1; i < length; i++) {
    if ((byteAt(bytes, from + i) & 0xc0) !== 0x80) return 0;
  }
  const codePoint = codePointAt(bytes, from, length);
  return codePoint < (LEAST[length] ?? 0) || codePoint > 0x10_ffff || isSurrogate(codePoint) ? 0 : length;
}

const LENGTHS = new Uint8Array(256).fill(1, 0, 0x80).fill(2, 0xc2, 0xe0).fill(3, 0xe0, 0xf0).fill(4, 0xf0, 0xf5);
const LEAST = [0, 0, 0x80, 0x800, 0x1_0000];

function codePointAt(bytes: Uint8Array, from: number, length: number): number {
  let codePoint = byteAt(bytes, from) & (length === 1 ? 0x7f : 0x7f >> length);
  for (let i = 1; i < length; i++) codePoint = codePoint << 6 | byteAt(bytes, from + i) & 0x3f;
  return codePoint;
}

/** The code points of text that may be no text: each byte that is none of UTF-8 becomes a replacement character. */
export function readableCodePoints(bytes: Uint8Array): readonly number[] {
  return codePointsOf(bytes) ?? Array.from(new TextDecoder().decode(bytes), it => it.codePointAt(0) ?? REPLACEMENT);
}

/** The 16-bit units of code points. */
export function unitsOf(codePoints: readonly number[]): readonly number[] {
  return codePoints.flatMap(it => it < 0x1_0000 ? [it] : [0xd800 | it - 0x1_0000 >> 10, 0xdc00 | it - 0x1_0000 & 0x3ff]);
}

/** A pair of surrogates as the character it is; undefined where it is no pair. */
export function pairOf(high: number, low: number): number | undefined {
  return (high & 0xfc00) === 0xd800 && (low & 0xfc00) === 0xdc00 ? 0x1_0000 + ((high & 0x3ff) << 10) + (low & 0x3ff) : undefined;
}
