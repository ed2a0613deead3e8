import { asciiOf, digitsOf } from './bytes.ts';
import type { Codec } from './codec.ts';
import { readFives85, writeFives85 } from './parts/fives85.ts';

const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#';
const LETTERS = asciiOf(ALPHABET);
const DIGITS = digitsOf(ALPHABET);

/** Base85 without quotes and backslashes, so that it fits into source code: ZeroMQ RFC 32. Unlike there, a last group may be short, as Python writes it. */
export const Z85: Codec = {
  id: 'z85',
  encode: bytes => writeFives85(bytes, LETTERS),
  decode: (bytes, max) => readFives85(bytes, max, DIGITS),
};
