import { beginsWithDigits, byteAt, digitAt } from '../bytes.ts';
import type { Decoded } from '../codec.ts';

const HIGHEST = 84;

/** Five digits to the base 85 for four bytes; a last group of fewer bytes takes one digit more than it has bytes. */
export function writeFives85(bytes: Uint8Array, letters: Uint8Array): Uint8Array {
  const written = new Uint8Array(Math.ceil(bytes.length / 4) * 5);
  for (let from = 0, to = 0; from < bytes.length; from += 4, to += 5) {
    let word = (byteAt(bytes, from) << 24 | byteAt(bytes, from + 1) << 16 | byteAt(bytes, from + 2) << 8 | byteAt(bytes, from + 3)) >>> 0;
    for (let digit = 4; digit >= 0; digit--) {
      written[to + digit] = byteAt(letters, word % 85);
      word = Math.floor(word / 85);
    }
  }
  return written.subarray(0, Math.ceil(bytes.length * 5 / 4));
}

/** Reads groups of five; undefined where a group says more than four bytes can, or a last one is a single digit. */
export function readFives85(bytes: Uint8Array, max: number, digits: Int8Array): Decoded | undefined {
  if (bytes.length % 5 === 1 || !beginsWithDigits(bytes, digits)) return undefined;
  const size = Math.floor(bytes.length * 4 / 5);
  const read = new Uint8Array(Math.min(size, max));
  for (let from = 0, to = 0; to < read.length; from += 5) {
    const word = wordAt(bytes, from, digits);
    if (word < 0 || word > 0xffff_ffff) return undefined;
    for (let shift = 24; shift >= 0; shift -= 8) read[to++] = word >>> shift;
  }
  return { bytes: read, limited: size > read.length };
}

// What is missing in the last group reads as the highest digit: the bytes it would make are not wanted.
function wordAt(bytes: Uint8Array, from: number, digits: Int8Array): number {
  let word = 0;
  for (let i = from; i < from + 5; i++) {
    const digit = i < bytes.length ? digitAt(digits, byteAt(bytes, i)) : HIGHEST;
    if (digit < 0) return -1;
    word = word * 85 + digit;
  }
  return word;
}
