import type { Codec } from './codec.ts';
import { firstEscape, LETTERS_AND_DIGITS, readByteEscapes, writeByteEscapes } from './parts/byte-escapes.ts';

/** `%40` for a byte, as addresses write what has a meaning of its own there: RFC 3986 §2.1. Broken escapes are read as they stand; without any escape it is nothing of the kind. */
export const PERCENT: Codec = {
  id: 'percent',
  encode: bytes => writeByteEscapes(bytes, UNRESERVED),
  decode: (bytes, max) => firstEscape(bytes) === -1 ? undefined : readByteEscapes(bytes, max, AS_THEY_STAND),
};

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
const AS_THEY_STAND = Uint8Array.from({ length: 256 }, (_, byte) => byte);
