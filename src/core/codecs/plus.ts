import type { Codec } from './codec.ts';
import { LETTERS_AND_DIGITS, readByteEscapes, writeByteEscapes } from './parts/byte-escapes.ts';

const PLUS = 0x2b;
const SPACE = 0x20;
const WITH_SPACE = Uint8Array.from({ length: 256 }, (_, byte) => byte === PLUS ? SPACE : byte);

/**
 * How a form is written: `+` for a space and `%2B` for a plus (URL standard, application/x-www-form-urlencoded). Both are undone
 * at once, since one after the other would take an escaped plus for a space; without a `+` it is `percent`.
 */
export const PLUS_FOR_SPACE: Codec = {
  id: 'plus',
  encode: bytes => writeByteEscapes(bytes, `${LETTERS_AND_DIGITS}*-._ `).map(it => it === SPACE ? PLUS : it),
  decode: (bytes, max) => bytes.includes(PLUS) ? readByteEscapes(bytes, max, WITH_SPACE) : undefined,
};
