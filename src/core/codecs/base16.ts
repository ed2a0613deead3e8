import { asciiOf, beginsWithDigits, byteAt, digitAt, HEX_DIGITS } from './bytes.ts';
import type { Codec, Decoded } from './codec.ts';
import { writeBits } from './parts/bits.ts';
import type { BitBase } from './parts/bits.ts';

const BASE: BitBase = { bits: 4, letters: asciiOf('0123456789abcdef'), group: 1 };

/** Two hex digits a byte, written in lower case, read in any: RFC 4648 §8. */
export const BASE16: Codec = {
  id: 'base16',
  encode: bytes => writeBits(bytes, BASE),
  decode,
};

function decode(bytes: Uint8Array, max: number): Decoded | undefined {
  if (bytes.length % 2 === 1 || !beginsWithDigits(bytes, HEX_DIGITS)) return undefined;
  const size = bytes.length / 2;
  const read = new Uint8Array(Math.min(size, max));
  for (let from = 0, to = 0; to < read.length; from += 2, to++) {
    const value = digitAt(HEX_DIGITS, byteAt(bytes, from)) << 4 | digitAt(HEX_DIGITS, byteAt(bytes, from + 1));
    if (value < 0) return undefined;
    read[to] = value;
  }
  return { bytes: read, limited: size > read.length };
}
