import { asciiOf, byteAt, decodedFrom, hexPairAt } from './bytes.ts';
import type { Codec, Decoded } from './codec.ts';

const PERCENT_SIGN = 0x25;

/** `%40` for a byte, as addresses write what has a meaning of its own there: RFC 3986 §2.1. Broken escapes are read as they stand; without any escape it is nothing of the kind. */
export const PERCENT: Codec = {
  id: 'percent',
  encode: bytes => percentExcept(bytes, UNRESERVED),
  decode,
};

/** Only what cannot stand in a query: `@`, `:` and `/` stay (the query percent-encode set of the URL standard, and `%`, `&`, `+`, `=`). */
export function percentMinimal(bytes: Uint8Array): Uint8Array {
  return percentExcept(bytes, QUERY_SAFE);
}

/** Every byte, letters as well. */
export function percentAll(bytes: Uint8Array): Uint8Array {
  return percentExcept(bytes, '');
}

const LETTERS_AND_DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const UNRESERVED = `${LETTERS_AND_DIGITS}-._~`;
const QUERY_SAFE = `${UNRESERVED}!$()*,/:;?@[\\]^\`{|}`;

function percentExcept(bytes: Uint8Array, kept: string): Uint8Array {
  const escaped = Array.from(bytes, it => {
    const letter = String.fromCharCode(it);
    return kept.includes(letter) ? letter : `%${it.toString(16).toUpperCase().padStart(2, '0')}`;
  });
  return asciiOf(escaped.join(''));
}

function decode(bytes: Uint8Array, max: number): Decoded | undefined {
  if (!bytes.includes(PERCENT_SIGN)) return undefined;
  const read = new Uint8Array(Math.min(bytes.length, max));
  let from = 0;
  let to = 0;
  for (; from < bytes.length && to < read.length; from++) {
    const byte = byteAt(bytes, from);
    const value = byte === PERCENT_SIGN && from + 2 < bytes.length ? hexPairAt(bytes, from + 1) : -1;
    read[to++] = value < 0 ? byte : value;
    if (value >= 0) from += 2;
  }
  const complete = from >= bytes.length;
  return complete && to === from ? undefined : decodedFrom(read, to, complete);
}
