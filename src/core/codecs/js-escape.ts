import { asciiOf, byteAt } from './bytes.ts';
import type { Codec, Decoded } from './codec.ts';
import { BACKSLASH, JSON_LETTERS, lettersTable, readBraced, readByte, readUnit } from './parts/backslash.ts';
import { escape, NOTHING, readEscapes } from './parts/escapes.ts';
import { readableCodePoints } from './parts/utf8.ts';

const LETTERS = lettersTable({ ...JSON_LETTERS, '\'': '\'', '`': '`', $: '$', v: '\v' });
const ONLY_SCRIPT = lettersTable({ '\'': '\'', '`': '`', $: '$', v: '\v', x: 'x', 0: '0', '\n': 'n' });

/**
 * `\x40` and `\u{40}` for a character, as scripts hold them (ECMA-262, string literals), without octal numbers. Reads JSON's
 * escapes as well; with those alone it is JSON's, and nothing of this kind.
 */
export const JS_ESCAPE: Codec = { id: 'js-escape', encode, decode };

function encode(bytes: Uint8Array): Uint8Array {
  const escaped = readableCodePoints(bytes).map(it => {
    const character = String.fromCodePoint(it);
    if (/[\w ,.;:-]/u.test(character)) return character;
    return it < 0x100 ? `\\x${it.toString(16).padStart(2, '0')}` : `\\u{${it.toString(16)}}`;
  });
  return asciiOf(escaped.join(''));
}

function decode(bytes: Uint8Array, max: number): Decoded | undefined {
  return speaksScript(bytes) ? readEscapes(bytes, max, { lead: BACKSLASH, read }) : undefined;
}

function speaksScript(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(BACKSLASH); at !== -1; at = bytes.indexOf(BACKSLASH, at + 2)) {
    if (byteAt(ONLY_SCRIPT, byteAt(bytes, at + 1)) !== 0 || isBraced(bytes, at)) return true;
  }
  return false;
}

function read(bytes: Uint8Array, at: number): number {
  const letter = byteAt(bytes, at + 1);
  const meaning = byteAt(LETTERS, letter);
  if (meaning !== 0) return escape(meaning, 2);
  if (letter === 0x78) return readByte(bytes, at);
  if (letter === 0x0a) return escape(NOTHING, 2);
  if (letter === 0x30) return isDecimal(byteAt(bytes, at + 2)) ? 0 : escape(0, 2);
  return isBraced(bytes, at) ? readBraced(bytes, at) : readUnit(bytes, at);
}

function isBraced(bytes: Uint8Array, at: number): boolean {
  return byteAt(bytes, at + 1) === 0x75 && byteAt(bytes, at + 2) === 0x7b;
}

function isDecimal(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}
