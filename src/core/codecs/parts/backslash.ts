import { byteAt, digitAt, HEX_DIGITS, hexPairAt } from '../bytes.ts';
import { escape } from './escapes.ts';
import { isSurrogate, pairOf } from './utf8.ts';

export const BACKSLASH = 0x5c;

/** What a letter behind a backslash stands for, as a table over bytes: 0 where it stands for nothing of the kind. */
export function lettersTable(letters: Readonly<Record<string, string>>): Uint8Array {
  const table = new Uint8Array(256);
  for (const [letter, meaning] of Object.entries(letters)) table[letter.charCodeAt(0)] = meaning.charCodeAt(0);
  return table;
}

/** The letters of JSON: RFC 8259 §7. */
export const JSON_LETTERS = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** Reads the four digits of `\u0040` at the backslash, and the second half of a pair with the first; 0 where there are none. */
export function readUnit(bytes: Uint8Array, at: number): number {
  const unit = unitAt(bytes, at);
  if (unit < 0) return 0;
  const pair = isSurrogate(unit) ? pairOf(unit, unitAt(bytes, at + 6)) : undefined;
  return pair === undefined ? escape(unit, 6) : escape(pair, 12);
}

/** Reads `\x40`, which JSON does not know. */
export function readByte(bytes: Uint8Array, at: number): number {
  const value = hexPairAt(bytes, at + 2);
  return value < 0 ? 0 : escape(value, 4);
}

/** Reads `\u{1f600}`, which JSON does not know: as many as six digits and leading zeros up to twenty digits in all. */
export function readBraced(bytes: Uint8Array, at: number): number {
  let codePoint = 0;
  let end = at + 3;
  for (; end < at + 23; end++) {
    const digit = digitAt(HEX_DIGITS, byteAt(bytes, end));
    if (digit < 0) break;
    codePoint = codePoint << 4 | digit;
    if (codePoint > 0x10_ffff) return 0;
  }
  return end > at + 3 && byteAt(bytes, end) === 0x7d ? escape(codePoint, end + 1 - at) : 0;
}

function unitAt(bytes: Uint8Array, at: number): number {
  return byteAt(bytes, at) === BACKSLASH && byteAt(bytes, at + 1) === 0x75
    ? hexPairAt(bytes, at + 2) << 8 | hexPairAt(bytes, at + 4)
    : -1;
}
