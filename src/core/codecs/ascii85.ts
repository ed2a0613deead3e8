import { asciiOf, byteAt, digitsOf } from './bytes.ts';
import type { Codec, Decoded } from './codec.ts';
import { readFives85, writeFives85 } from './parts/fives85.ts';

const ALPHABET = Array.from({ length: 85 }, (_, digit) => String.fromCharCode(0x21 + digit)).join('');
const LETTERS = asciiOf(ALPHABET);
const DIGITS = digitsOf(ALPHABET);
const Z = 0x7a;
const ZERO_GROUP = Uint8Array.of(Z);
const ZEROS = asciiOf('!!!!!');

/**
 * Base85 as PostScript and PDF hold it (Adobe, PostScript Language Reference, ASCII85Decode): `z` for four zero bytes, read with
 * or without the frame `<~ ~>`. White space is read within the frame only: prose is made of the same characters.
 */
export const ASCII85: Codec = { id: 'ascii85', encode, decode };

function encode(bytes: Uint8Array): Uint8Array {
  const digits = writeFives85(bytes, LETTERS);
  if (!bytes.includes(0)) return digits;
  const written = new Uint8Array(digits.length);
  let to = 0;
  for (let from = 0; from < digits.length; from += 5) {
    const group = digits.subarray(from, from + 5);
    const short = group.length === 5 && group.every(it => it === 0x21);
    written.set(short ? ZERO_GROUP : group, to);
    to += short ? 1 : group.length;
  }
  return written.subarray(0, to);
}

function decode(bytes: Uint8Array, max: number): Decoded | undefined {
  const body = isFramed(bytes) ? bytes.subarray(2, -2).filter(it => !isSpace(it)) : bytes;
  if (!body.includes(Z)) return readFives85(body, max, DIGITS);
  const spelledOut = spellOut(body, max);
  if (spelledOut === undefined) return undefined;
  const decoded = readFives85(spelledOut.bytes, max, DIGITS);
  return decoded && { bytes: decoded.bytes, limited: decoded.limited || spelledOut.limited };
}

function isFramed(bytes: Uint8Array): boolean {
  return bytes.length >= 4 && bytes[0] === 0x3c && bytes[1] === 0x7e && bytes[bytes.length - 2] === 0x7e && bytes[bytes.length - 1] === 0x3e;
}

// `z` becomes the five digits it stands for: no more of them than make `max` bytes, or a megabyte would become five.
function spellOut(body: Uint8Array, max: number): Decoded | undefined {
  const digits = new Uint8Array(Math.min(body.length, Math.ceil(max / 4)) * 5);
  let from = 0;
  let to = 0;
  for (; from < body.length && to < digits.length; from++) {
    const byte = byteAt(body, from);
    if (byte === Z && to % 5 !== 0) return undefined;
    digits.set(byte === Z ? ZEROS : [byte], to);
    to += byte === Z ? 5 : 1;
  }
  return { bytes: digits.subarray(0, to), limited: from < body.length };
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte >= 0x09 && byte <= 0x0d;
}
