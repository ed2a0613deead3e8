import { asciiOf, digitsOf } from './bytes.ts';
import type { Codec } from './codec.ts';
import { readFives, writeBits } from './parts/bits.ts';
import type { BitBase } from './parts/bits.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const BASE: BitBase = { bits: 5, letters: asciiOf(ALPHABET), group: 8 };
const DIGITS = digitsOf(ALPHABET, ALPHABET.toLowerCase());

/** Eight letters and digits for five bytes, padded when written; read padded or not and in any case: RFC 4648 §6. */
export const BASE32: Codec = {
  id: 'base32',
  encode: bytes => writeBits(bytes, BASE),
  decode: (bytes, max) => readFives(bytes, max, DIGITS),
};
