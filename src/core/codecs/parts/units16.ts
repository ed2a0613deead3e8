import { byteAt, decodedFrom } from '../bytes.ts';
import type { Decoded } from '../codec.ts';
import { pairOf, putCodePoint, readableCodePoints, unitsOf } from './utf8.ts';

/** Which byte of a unit comes first. */
export type Order = 'little' | 'big';

const BYTE_ORDER_MARK = 0xfeff;

/** Fewer units than these are not told from other binary data. */
const UNITS_MIN = 4;

/** Text of 16-bit units, without a byte order mark. */
export function writeUnits(bytes: Uint8Array, order: Order): Uint8Array {
  const pairs = unitsOf(readableCodePoints(bytes)).flatMap(it => order === 'big' ? [it >> 8, it & 0xff] : [it & 0xff, it >> 8]);
  return Uint8Array.from(pairs);
}

/**
 * Reads 16-bit units as UTF-8. It is such a text if a byte order mark says so, or if at least every second unit is a character
 * of Latin-1 (a zero byte at every second place), at its beginning too, and none is a control character.
 */
export function readUnits(bytes: Uint8Array, max: number, order: Order): Decoded | undefined {
  if (bytes.length % 2 === 1 || bytes.length < 4) return undefined;
  const marked = unitAt(bytes, 0, order) === BYTE_ORDER_MARK;
  return marked || isLatin(bytes, order) ? unitsAsText(bytes.subarray(marked ? 2 : 0), max, order) : undefined;
}

function unitsAsText(bytes: Uint8Array, max: number, order: Order): Decoded {
  const text = new Uint8Array(Math.min(bytes.length / 2 * 3, max));
  let from = 0;
  let to = 0;
  while (from < bytes.length && to < text.length) {
    const unit = unitAt(bytes, from, order);
    const pair = pairOf(unit, unitAt(bytes, from + 2, order));
    to = putCodePoint(text, to, pair ?? unit);
    from += pair === undefined ? 2 : 4;
  }
  return decodedFrom(text, to, from >= bytes.length);
}

// The beginning has to pass by itself, so that a long text of another kind is not read to its end for nothing.
function isLatin(bytes: Uint8Array, order: Order): boolean {
  return bytes.length >= 2 * UNITS_MIN && isMostlyLatin(bytes.subarray(0, 4 * UNITS_MIN), order) && isMostlyLatin(bytes, order);
}

function isMostlyLatin(bytes: Uint8Array, order: Order): boolean {
  let latin = 0;
  for (let from = 0; from < bytes.length; from += 2) {
    const unit = unitAt(bytes, from, order);
    if (unit < 0x20 && !isWhite(unit)) return false;
    if (unit < 0x100) latin++;
  }
  return latin * 4 >= bytes.length;
}

function isWhite(unit: number): boolean {
  return unit >= 0x09 && unit <= 0x0d;
}

function unitAt(bytes: Uint8Array, at: number, order: Order): number {
  const first = byteAt(bytes, at);
  const second = byteAt(bytes, at + 1);
  return order === 'big' ? first << 8 | second : second << 8 | first;
}
