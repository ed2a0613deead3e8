import { beginsWithDigits, byteAt, digitAt, EQUALS } from '../bytes.ts';
import type { Decoded } from '../codec.ts';

/** A base whose digits are whole bits: RFC 4648. */
export interface BitBase {
  readonly bits: 4 | 5 | 6;
  readonly letters: Uint8Array;
  /** Digits to which a text is filled up with `=`; 1 where it is not filled up. */
  readonly group: 1 | 4 | 8;
}

/** The digits of bytes, the most significant bit first, filled up with `=`. */
export function writeBits(bytes: Uint8Array, base: BitBase): Uint8Array {
  const length = Math.ceil(bytes.length * 8 / base.bits);
  const written = new Uint8Array(Math.ceil(length / base.group) * base.group).fill(EQUALS);
  const mask = (1 << base.bits) - 1;
  for (let digit = 0; digit < length; digit++) {
    const bit = digit * base.bits;
    const pair = byteAt(bytes, bit >> 3) << 8 | byteAt(bytes, (bit >> 3) + 1);
    written[digit] = byteAt(base.letters, pair >> 16 - base.bits - (bit & 7) & mask);
  }
  return written;
}

/** Reads digits of five bits (eight make five bytes): padded rightly or not at all, any bit pattern behind the last whole byte. */
export function readFives(bytes: Uint8Array, max: number, digits: Int8Array): Decoded | undefined {
  if (!beginsWithDigits(bytes, digits)) return undefined;
  const end = endOfDigits(bytes, 8);
  if (end === 0 || WRONG_RESTS_OF_FIVES.has(end % 8)) return undefined;
  const size = Math.floor(end * 5 / 8);
  const read = new Uint8Array(Math.min(size, max));
  let held = 0;
  let bits = 0;
  for (let from = 0, to = 0; to < read.length; from++) {
    const digit = digitAt(digits, byteAt(bytes, from));
    if (digit < 0) return undefined;
    held = (held << 5 | digit) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    read[to++] = held >> bits;
  }
  return { bytes: read, limited: size > read.length };
}

/** Where the digits end and the `=` that fill up a group begin; 0 where these do not fill up a group, or stand for a whole one. */
export function endOfDigits(bytes: Uint8Array, group: 4 | 8): number {
  let end = bytes.length;
  while (end > 0 && bytes.length - end < group && bytes[end - 1] === EQUALS) end--;
  const rest = end % group;
  const filled = rest === 0 ? end : end - rest + group;
  return end === bytes.length || filled === bytes.length ? end : 0;
}

const WRONG_RESTS_OF_FIVES: ReadonlySet<number> = new Set([1, 3, 6]);
