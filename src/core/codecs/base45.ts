import { asciiOf, beginsWithDigits, byteAt, digitAt, digitsOf } from './bytes.ts';
import type { Codec, Decoded } from './codec.ts';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';
const LETTERS = asciiOf(ALPHABET);
const DIGITS = digitsOf(ALPHABET);

/** Three characters of a QR code's alphabet for two bytes, the least digit first: RFC 9285. */
export const BASE45: Codec = { id: 'base45', encode, decode };

function encode(bytes: Uint8Array): Uint8Array {
  const written: number[] = [];
  for (let from = 0; from < bytes.length; from += 2) {
    const pair = from + 1 < bytes.length;
    const value = pair ? byteAt(bytes, from) << 8 | byteAt(bytes, from + 1) : byteAt(bytes, from);
    written.push(value % 45, Math.floor(value / 45) % 45);
    if (pair) written.push(Math.floor(value / 2025));
  }
  return Uint8Array.from(written, it => byteAt(LETTERS, it));
}

function decode(bytes: Uint8Array, max: number): Decoded | undefined {
  const rest = bytes.length % 3;
  if (rest === 1 || !beginsWithDigits(bytes, DIGITS)) return undefined;
  const size = (bytes.length - rest) / 3 * 2 + rest / 2;
  const read = new Uint8Array(Math.min(size, max));
  for (let from = 0, to = 0; to < read.length; from += 3, to += 2) {
    const length = from + 2 < bytes.length ? 3 : 2;
    const value = valueAt(bytes, from, length);
    if (value < 0 || value > MOST[length]) return undefined;
    read[to] = value >> 8 * (length - 2);
    read[to + 1] = value;
  }
  return { bytes: read, limited: size > read.length };
}

const MOST = { 2: 0xff, 3: 0xffff };

function valueAt(bytes: Uint8Array, from: number, length: 2 | 3): number {
  const first = digitAt(DIGITS, byteAt(bytes, from));
  const second = digitAt(DIGITS, byteAt(bytes, from + 1));
  const third = length === 3 ? digitAt(DIGITS, byteAt(bytes, from + 2)) : 0;
  return (first | second | third) < 0 ? -1 : first + 45 * second + 2025 * third;
}
