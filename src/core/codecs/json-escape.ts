import { asciiOf, byteAt } from './bytes.ts';
import type { Codec } from './codec.ts';
import { BACKSLASH, JSON_LETTERS, lettersTable, readUnit } from './parts/backslash.ts';
import { escape, readEscapes } from './parts/escapes.ts';
import { readableCodePoints, unitsOf } from './parts/utf8.ts';

const LETTERS = lettersTable(JSON_LETTERS);

/** `\u0040` and `\/` for a character, as JSON strings hold them: RFC 8259 §7. Broken escapes are read as they stand; without any escape it is nothing of the kind. */
export const JSON_ESCAPE: Codec = {
  id: 'json-escape',
  encode: bytes => written(bytes, CAREFUL),
  decode: (bytes, max) => readEscapes(bytes, max, { lead: BACKSLASH, read }),
};

/** Every character as `\u0040`, letters as well. */
export function jsonEscapeAll(bytes: Uint8Array): Uint8Array {
  return written(bytes, '');
}

// What no serializer escapes: all escape quotes, backslashes, controls, some also `/`, what HTML could take for its own, `@`, `'`, `+`, and all beyond ASCII.
const CAREFUL = ' !#$%()*,-.0123456789:;=?ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~';
const SHORT: ReadonlyMap<string, string> = new Map(Object.entries(JSON_LETTERS).map(([letter, meaning]) => [meaning, `\\${letter}`]));

function written(bytes: Uint8Array, kept: string): Uint8Array {
  return asciiOf(unitsOf(readableCodePoints(bytes)).map(unit => {
    const character = String.fromCharCode(unit);
    if (kept.includes(character)) return character;
    return (kept === '' ? undefined : SHORT.get(character)) ?? `\\u${unit.toString(16).padStart(4, '0')}`;
  }).join(''));
}

function read(bytes: Uint8Array, at: number): number {
  const meaning = byteAt(LETTERS, byteAt(bytes, at + 1));
  return meaning === 0 ? readUnit(bytes, at) : escape(meaning, 2);
}
