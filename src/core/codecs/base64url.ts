import { asciiOf, digitsOf } from './bytes.ts';
import type { Codec } from './codec.ts';
import { writeBits } from './parts/bits.ts';
import type { BitBase } from './parts/bits.ts';
import { readSixes } from './parts/sixes.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BASE: BitBase = { bits: 6, letters: asciiOf(ALPHABET), group: 1 };
const DIGITS = digitsOf(ALPHABET);

/** Base64 in the alphabet that needs no escaping in an address, written without padding: RFC 4648 §5. Refuses `+` and `/`, so that who answers first gives it its right name. */
export const BASE64URL: Codec = {
  id: 'base64url',
  encode: bytes => writeBits(bytes, BASE),
  decode: (bytes, max) => readSixes(bytes, max, DIGITS),
};
