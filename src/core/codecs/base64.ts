import { asciiOf, digitsOf } from './bytes.ts';
import type { Codec } from './codec.ts';
import { writeBits } from './parts/bits.ts';
import type { BitBase } from './parts/bits.ts';
import { readSixes } from './parts/sixes.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const BASE: BitBase = { bits: 6, letters: asciiOf(ALPHABET), group: 4 };
const DIGITS = digitsOf(ALPHABET, `${ALPHABET.slice(0, 62)}-_`);

/** Four digits for three bytes, padded when written: RFC 4648 §4. Reads the URL-safe alphabet as well, mixed with its own or not, since senders mix them. */
export const BASE64: Codec = {
  id: 'base64',
  encode: bytes => writeBits(bytes, BASE),
  decode: (bytes, max) => readSixes(bytes, max, DIGITS),
};
