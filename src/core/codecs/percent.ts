import { HEX_DIGITS } from './bytes.ts';
import type { Codec, Decoded } from './codec.ts';
import { firstEscape, LETTERS_AND_DIGITS, PERCENT_SIGN, writeByteEscapes } from './parts/byte-escapes.ts';

/** `%40` for a byte, as addresses write what has a meaning of its own there: RFC 3986 §2.1. Broken escapes are read as they stand; without any escape it is nothing of the kind. */
export const PERCENT: Codec = {
  id: 'percent',
  encode: bytes => writeByteEscapes(bytes, UNRESERVED),
  decode,
};

/** From so many bytes without an escape on, all up to the next one are copied at once. */
const NEAR = 24;

// Every seventh address comes through here, and its time is that of its loop: it keeps to itself what the other escapes share.
function decode(bytes: Uint8Array, max: number): Decoded | undefined {
  if (firstEscape(bytes) === -1) return undefined;
  const read = new Uint8Array(bytes.length);
  const last = bytes.length - 2;
  let [from, to] = [0, 0];
  while (from < bytes.length && to < max) {
    const near = Math.min(from + NEAR, bytes.length);
    while (from < near && bytes[from] !== PERCENT_SIGN) read[to++] = bytes[from++] as number;
    if (from === near) {
      const plain = bytes.subarray(from, nextSign(bytes, from));
      read.set(plain, to);
      [from, to] = [from + plain.length, to + plain.length];
      continue;
    }
    const value = from < last ? (HEX_DIGITS[bytes[from + 1] as number] as number) << 4 | (HEX_DIGITS[bytes[from + 2] as number] as number) : -1;
    read[to++] = value < 0 ? PERCENT_SIGN : value;
    from += value < 0 ? 1 : 3;
  }
  return { bytes: read.subarray(0, Math.min(to, max)), limited: to > max || from < bytes.length };
}

function nextSign(bytes: Uint8Array, from: number): number {
  const next = bytes.indexOf(PERCENT_SIGN, from);
  return next === -1 ? bytes.length : next;
}

/** Only what cannot stand in a query: `@`, `:` and `/` stay (the query percent-encode set of the URL standard, and `%`, `&`, `+`, `=`). */
export function percentMinimal(bytes: Uint8Array): Uint8Array {
  return writeByteEscapes(bytes, QUERY_SAFE);
}

/** Every byte, letters as well. */
export function percentAll(bytes: Uint8Array): Uint8Array {
  return writeByteEscapes(bytes, '');
}

const UNRESERVED = `${LETTERS_AND_DIGITS}-._~`;
const QUERY_SAFE = `${UNRESERVED}!$()*,/:;?@[\\]^\`{|}`;
