import { asciiOf, digitsOf } from './bytes.ts';
import type { Codec } from './codec.ts';
import { readFives85, writeFives85 } from './parts/fives85.ts';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~';
const LETTERS = asciiOf(ALPHABET);
const DIGITS = digitsOf(ALPHABET);

/** Base85 in the alphabet of RFC 1924, group by group as Git and Python (`base64.b85encode`) write it. */
export const BASE85: Codec = {
  id: 'base85',
  encode: bytes => writeFives85(bytes, LETTERS),
  decode: (bytes, max) => readFives85(bytes, max, DIGITS),
};
