import { hexPairAt, nextOf } from './bytes.ts';
import type { Codec, Decoded } from './codec.ts';
import { firstEscape, LETTERS_AND_DIGITS, PERCENT_SIGN, writeByteEscapes } from './parts/byte-escapes.ts';

/** `%40` for a byte, as addresses write what has a meaning of its own there: RFC 3986 §2.1. Broken escapes are read as they stand; without any escape it is nothing of the kind. */
export const PERCENT: Codec = {
  id: 'percent',
  encode: bytes => writeByteEscapes(bytes, UNRESERVED),
  decode,
};

// Every seventh address comes through here, and its time is that of its loop: it keeps to itself what the other escapes share.
function decode(bytes: Uint8Array, max: number): Decoded | undefined {
  const first = firstEscape(bytes);
  if (first === -1) return undefined;
  // What stands behind an escape is moved within the same memory: it never takes more room than before.
  const read = bytes.slice();
  const done = { from: first, to: first };
  while (done.from < bytes.length && done.to < max) {
    unescape(read, done);
    moveOn(read, done);
  }
  return { bytes: read.subarray(0, Math.min(done.to, max)), limited: done.to > max || done.from < bytes.length };
}

/** What was read, and where it was written. */
interface Done {
  from: number;
  to: number;
}

// At a sign that begins no escape, the sign stays.
function unescape(bytes: Uint8Array, done: Done): void {
  const value = hexPairAt(bytes, done.from + 1);
  bytes[done.to] = value < 0 ? PERCENT_SIGN : value;
  done.to += 1;
  done.from += value < 0 ? 1 : 3;
}

/** From so many bytes without a sign on, all up to the next one are moved at once. */
const NEAR = 24;

function moveOn(bytes: Uint8Array, done: Done): void {
  let { from, to } = done;
  const near = Math.min(from + NEAR, bytes.length);
  while (from < near && bytes[from] !== PERCENT_SIGN) bytes[to++] = bytes[from++] as number;
  if (from === near) {
    const sign = nextOf(bytes, PERCENT_SIGN, from);
    bytes.copyWithin(to, from, sign);
    to += sign - from;
    from = sign;
  }
  done.from = from;
  done.to = to;
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
