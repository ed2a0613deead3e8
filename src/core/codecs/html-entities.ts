import { asciiOf, byteAt, digitAt, HEX_DIGITS, isAlphanumeric } from './bytes.ts';
import type { Codec } from './codec.ts';
import { ENTITY_NAME_MAX, ENTITY_NAMES } from './parts/entity-names.ts';
import { escape, readEscapes } from './parts/escapes.ts';
import { readableCodePoints } from './parts/utf8.ts';

const AMPERSAND = 0x26;
const SEMICOLON = 0x3b;

/**
 * `&commat;`, `&#64;` and `&#x40;` for a character: HTML standard, character references. Names are read with their semicolon
 * only, since `&copy=1` is a parameter; numbers without one as well. Written as decimal numbers.
 */
export const HTML_ENTITIES: Codec = {
  id: 'html-entities',
  encode: bytes => written(bytes, it => `&#${it};`),
  decode: (bytes, max) => readEscapes(bytes, max, { lead: AMPERSAND, read }),
};

/** Written as hexadecimal numbers: `&#x40;`. */
export function htmlEntitiesHex(bytes: Uint8Array): Uint8Array {
  return written(bytes, it => `&#x${it.toString(16)};`);
}

function written(bytes: Uint8Array, numbered: (codePoint: number) => string): Uint8Array {
  const escaped = readableCodePoints(bytes).map(it => {
    const character = String.fromCodePoint(it);
    return /[A-Za-z0-9 ,._-]/u.test(character) ? character : numbered(it);
  });
  return asciiOf(escaped.join(''));
}

function read(bytes: Uint8Array, at: number): number {
  if (byteAt(bytes, at + 1) !== 0x23) return readName(bytes, at);
  const isHex = (byteAt(bytes, at + 2) | 0x20) === 0x78;
  return isHex ? readNumber(bytes, at, { from: at + 3, base: 16 }) : readNumber(bytes, at, { from: at + 2, base: 10 });
}

function readName(bytes: Uint8Array, at: number): number {
  const end = endOfName(bytes, at + 1);
  if (end === at + 1 || byteAt(bytes, end) !== SEMICOLON) return 0;
  const codePoint = ENTITY_NAMES.get(String.fromCharCode(...bytes.subarray(at + 1, end)));
  return codePoint === undefined ? 0 : escape(codePoint, end + 1 - at);
}

// Behind nearly every `&` a parameter begins, whose name ends otherwise: nothing is set aside for it.
function endOfName(bytes: Uint8Array, from: number): number {
  let end = from;
  while (end < from + ENTITY_NAME_MAX && isAlphanumeric(byteAt(bytes, end))) end += 1;
  return end;
}

/** Digits of one number, leading zeros among them; what is longer is no number of a character. */
const DIGITS_MAX = 20;

function readNumber(bytes: Uint8Array, at: number, { from, base }: { readonly from: number; readonly base: 10 | 16 }): number {
  let codePoint = 0;
  let end = from;
  for (; end < from + DIGITS_MAX; end++) {
    const digit = digitAt(HEX_DIGITS, byteAt(bytes, end));
    if (digit < 0 || digit >= base) break;
    codePoint = codePoint * base + digit;
    if (codePoint > 0x10_ffff) return 0;
  }
  if (end === from) return 0;
  return escape(codePoint, end - at + (byteAt(bytes, end) === SEMICOLON ? 1 : 0));
}
