import type { Codec } from '../../codecs/codec.ts';
import { HTML_ENTITIES } from '../../codecs/html-entities.ts';
import { JS_ESCAPE } from '../../codecs/js-escape.ts';
import { JSON_ESCAPE } from '../../codecs/json-escape.ts';
import { PERCENT } from '../../codecs/percent.ts';
import { QUOTED_PRINTABLE } from '../../codecs/quoted-printable.ts';

/** A way of escaping signs in a text that otherwise stands for itself, and how another sign is written in place of one. */
export interface Escaping {
  readonly codec: Codec;
  readonly suits: (text: string) => boolean;
  /** Finds each escape, of one sign or one byte. */
  readonly units: RegExp;
  /** Writes other bytes as the unit is written. */
  readonly write: (unit: string, bytes: Uint8Array) => string;
  /** What cannot stand for itself where it did not stand before. */
  readonly unsafe: RegExp;
}

/** As addresses are written; of these also what holds no escape yet can take one. */
export const PERCENTS: Escaping = {
  codec: PERCENT, suits: it => it.includes('%'), units: /%[\da-f]{2}/giu, unsafe: /[^\w.~-]/gu,
  write: (unit, bytes) => Array.from(bytes, it => `%${cased(hex(it, 2), unit)}`).join(''),
};

/** The escapes that a search undoes (`search/undo.ts`), in the same order. */
export const ESCAPINGS: readonly Escaping[] = [
  PERCENTS,
  { codec: JS_ESCAPE, suits: it => it.includes('\\'), units: /\\(?:x[\da-f]{2}|u\{[\da-f]{1,20}\}|u[\da-f]{4}(?:\\u[\da-f]{4})?|[^xu])/giu, write: backslashed, unsafe: /["'\\]/gu },
  { codec: JSON_ESCAPE, suits: it => it.includes('\\'), units: /\\(?:ud[89ab][\da-f]{2}\\ud[c-f][\da-f]{2}|u[\da-f]{4}|[^u])/giu, write: backslashed, unsafe: /["\\]/gu },
  { codec: HTML_ENTITIES, suits: it => it.includes('&'), units: /&(?:#x[\da-f]{1,20};?|#\d{1,20};?|[a-z][a-z\d]{1,31};)/giu, write: entity, unsafe: /[&<>"]/gu },
  { codec: QUOTED_PRINTABLE, suits: it => it.includes('='), units: /=(?:[\da-f]{2}|\r?\n)/giu, write: (unit, bytes) => Array.from(bytes, it => `=${cased(hex(it, 2), unit)}`).join(''), unsafe: /[=]/gu },
];

/** What was undone, and where each part of it was written. */
export interface Unescaped {
  readonly bytes: Uint8Array;
  readonly pieces: readonly Piece[];
}

interface Piece {
  readonly text: string;
  readonly isUnit: boolean;
  /** Bytes it stands for. */
  readonly length: number;
}

/** A text with its escapes undone, each beside what it says; undefined where that does not agree with how the codec reads it. */
export function unescapedBy({ codec, suits, units }: Escaping, text: string, bytes: Uint8Array): Unescaped | undefined {
  const decoded = suits(text) ? codec.decode(bytes, bytes.length) : codec === PERCENT ? { bytes, limited: false } : undefined;
  if (decoded === undefined || decoded.limited) return undefined;
  const pieces = piecesOf(codec, text, units);
  return pieces.reduce((sum, it) => sum + it.length, 0) === decoded.bytes.length ? { bytes: decoded.bytes, pieces } : undefined;
}

function piecesOf(codec: Codec, text: string, units: RegExp): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: unit, index } of text.matchAll(units)) {
    if (index > from) pieces.push(literal(text.slice(from, index)));
    pieces.push({ text: unit, isUnit: true, length: said(codec, unit).length });
    from = index + unit.length;
  }
  return from < text.length ? [...pieces, literal(text.slice(from))] : pieces;
}

function literal(text: string): Piece {
  return { text, isUnit: false, length: new TextEncoder().encode(text).length };
}

function said(codec: Codec, unit: string): Uint8Array {
  const bytes = new TextEncoder().encode(unit);
  return codec.decode(bytes, bytes.length)?.bytes ?? bytes;
}

/** The text again, with other bytes in place of those it said. Where there are not as many, what differs is escaped as it must be. */
export function escapedLike(escaping: Escaping, { bytes, pieces }: Unescaped, by: Uint8Array): string {
  if (by.length !== bytes.length) return anewLike(escaping, { bytes, pieces }, by);
  let at = 0;
  return pieces.map(({ text, isUnit, length }) => {
    const [was, is] = [bytes.subarray(at, at + length), by.subarray(at, at + length)];
    at += length;
    if (was.every((it, i) => it === is[i])) return text;
    return isUnit && !isFreed(escaping, was, is) ? escaping.write(text, is) : guarded(escaping, is, text);
  }).join('');
}

// What had to be escaped for what it was, and need not be for what it is.
function isFreed({ codec, unsafe }: Escaping, was: Uint8Array, is: Uint8Array): boolean {
  if (codec !== PERCENT || was.length !== 1) return false;
  const [before, now] = [was, is].map(it => String.fromCharCode(it[0] ?? 0));
  return before?.search(unsafe) !== -1 && now?.search(unsafe) === -1;
}

function anewLike(escaping: Escaping, { bytes, pieces }: Unescaped, by: Uint8Array): string {
  const before = sameBefore(bytes, by);
  const behind = sameBehind(bytes, by, Math.min(bytes.length, by.length) - before);
  const signs = pieces.flatMap(inSigns);
  const [head, tail] = [piecesUpTo(signs, before), piecesUpTo(signs.toReversed(), behind)];
  const middle = guarded(escaping, by.subarray(head.length, by.length - tail.length), '');
  return head.texts.join('') + middle + tail.texts.toReversed().join('');
}

function sameBefore(bytes: Uint8Array, by: Uint8Array): number {
  let before = 0;
  while (before < bytes.length && bytes[before] === by[before]) before += 1;
  while (before > 0 && (isWithin(by[before]) || isWithin(bytes[before]))) before -= 1;
  return before;
}

function sameBehind(bytes: Uint8Array, by: Uint8Array, most: number): number {
  let behind = 0;
  while (behind < most && bytes.at(-1 - behind) === by.at(-1 - behind)) behind += 1;
  while (behind > 0 && isWithin(by.at(-behind))) behind -= 1;
  return behind;
}

// Not the first byte of its character (RFC 3629).
function isWithin(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}

function inSigns(piece: Piece): readonly Piece[] {
  return piece.isUnit ? [piece] : Array.from(piece.text, literal);
}

function piecesUpTo(pieces: readonly Piece[], length: number): { readonly texts: readonly string[]; readonly length: number } {
  const texts: string[] = [];
  let sum = 0;
  for (const it of pieces) {
    if (sum + it.length > length) break;
    texts.push(it.text);
    sum += it.length;
  }
  return { texts, length: sum };
}

// What stood for itself before may go on doing so.
function guarded({ write, unsafe }: Escaping, bytes: Uint8Array, before: string): string {
  return new TextDecoder().decode(bytes).replace(unsafe, (sign, i: number) => before[i] === sign ? sign : write(MODELS.get(unsafe) ?? '', new TextEncoder().encode(sign)));
}

/** How a sign is escaped where there is no other to be like. */
const MODELS: ReadonlyMap<RegExp, string> = new Map(ESCAPINGS.map((it, i) => [it.unsafe, ['%2B', '\\x2b', '\\u002b', '&#43;', '=2B'][i] ?? '']));

function backslashed(unit: string, bytes: Uint8Array): string {
  const signs = Array.from(new TextDecoder().decode(bytes));
  return signs.map(sign => {
    const code = sign.codePointAt(0) ?? 0;
    if (/^\\x/iu.test(unit) && code < 0x100) return `\\x${cased(hex(code, 2), unit)}`;
    if (/^\\u\{/iu.test(unit)) return `\\u{${cased(hex(code, unit.length - 4), unit)}}`;
    return Array.from({ length: sign.length }, (_, i) => `\\u${cased(hex(sign.charCodeAt(i), 4), unit)}`).join('');
  }).join('');
}

function entity(unit: string, bytes: Uint8Array): string {
  return Array.from(new TextDecoder().decode(bytes), sign => {
    const code = sign.codePointAt(0) ?? 0;
    const end = unit.endsWith(';') ? ';' : '';
    const digits = unit.replace(/\D/gu, '').length;
    return /^&#x/iu.test(unit) ? `${unit.slice(0, 3)}${cased(hex(code, unit.length - 3 - end.length), unit)}${end}` : `&#${String(code).padStart(digits, '0')}${end}`;
  }).join('');
}

function hex(code: number, digits: number): string {
  return code.toString(16).padStart(digits, '0');
}

// Letters are digits here: in capitals, where the unit has capitals and no small ones among its digits.
function cased(digits: string, unit: string): string {
  const own = unit.replace(/^(?:\\[xu]|&#x)/iu, '');
  return /[A-F]/u.test(own) || (!/[a-f]/u.test(own) && /^[%=]/u.test(unit)) ? digits.toUpperCase() : digits;
}
