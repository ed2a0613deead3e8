import { writeBits } from './parts/bits.ts';
import { digitsOf } from './bytes.ts';
import type { Codec } from './codec.ts';
import { readSixes } from './parts/sixes.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const DIGITS = digitsOf(ALPHABET, `${ALPHABET.slice(0, 62)}-_`);

/** Four digits for three bytes, padded when written: RFC 4648 §4. Reads the URL-safe alphabet as well, mixed with its own or not, since senders mix them. */
export const BASE64: Codec = {
  id: 'base64',
  encode: bytes => writeBits(bytes, { bits: 6, alphabet: ALPHABET, group: 4 }),
  decode: (bytes, max) => readSixes(bytes, max, DIGITS),
};
