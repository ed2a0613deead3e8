import { readFives, writeBits } from './parts/bits.ts';
import { digitsOf } from './bytes.ts';
import type { Codec } from './codec.ts';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUV';
const DIGITS = digitsOf(ALPHABET, ALPHABET.toLowerCase());

/** Base32 in the alphabet that keeps the order of what is written: RFC 4648 §7. */
export const BASE32HEX: Codec = {
  id: 'base32hex',
  encode: bytes => writeBits(bytes, { bits: 5, alphabet: ALPHABET, group: 8 }),
  decode: (bytes, max) => readFives(bytes, max, DIGITS),
};
