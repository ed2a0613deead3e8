import { asciiOf, digitsOf } from './bytes.ts';
import type { Codec } from './codec.ts';
import { readFives, writeBits } from './parts/bits.ts';
import type { BitBase } from './parts/bits.ts';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUV';
const BASE: BitBase = { bits: 5, letters: asciiOf(ALPHABET), group: 8 };
const DIGITS = digitsOf(ALPHABET, ALPHABET.toLowerCase());

/** Base32 in the alphabet that keeps the order of what is written: RFC 4648 §7. */
export const BASE32HEX: Codec = {
  id: 'base32hex',
  encode: bytes => writeBits(bytes, BASE),
  decode: (bytes, max) => readFives(bytes, max, DIGITS),
};
