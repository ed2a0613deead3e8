import { writeBits } from './parts/bits.ts';
import { digitsOf } from './bytes.ts';
import type { Codec } from './codec.ts';
import { readSixes } from './parts/sixes.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const DIGITS = digitsOf(ALPHABET);

/** Base64 in the alphabet that needs no escaping in an address, written without padding: RFC 4648 §5. Refuses `+` and `/`, so that who answers first gives it its right name. */
export const BASE64URL: Codec = {
  id: 'base64url',
  encode: bytes => writeBits(bytes, { bits: 6, alphabet: ALPHABET, group: 1 }),
  decode: (bytes, max) => readSixes(bytes, max, DIGITS),
};
