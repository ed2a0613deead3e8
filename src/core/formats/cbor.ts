import type { Cursor } from './cursor.ts';
import { addBytes, advance, byte, cursorOn, isBelieved, isEnough, keyIn, slice, unsigned } from './cursor.ts';
import type { Format, Opened } from './format.ts';
import { addKey, addScalar, opened } from './leaves.ts';
import { NESTING_MAX } from './limits.ts';

/** CBOR (RFC 8949): a map or an array of values. Our own, for the reason that `msgpack` is. */
export const CBOR: Format<Uint8Array> = { id: 'cbor', read };

const ARRAY = 4;
const MAP = 5;
const TAG = 6;
const SIMPLE = 7;

// The tag 55799 (d9 d9 f7) says that CBOR follows.
function read(bytes: Uint8Array): Opened | undefined {
  const major = (bytes[0] ?? 0) >> 5;
  if ((major !== ARRAY && major !== MAP && major !== TAG) || bytes.length < 4) return undefined;
  const cursor = cursorOn(bytes);
  readValue(cursor, { name: '', nesting: 0 });
  return isBelieved(cursor) ? opened(cursor.into, 'cbor') : undefined;
}

interface Where {
  readonly name: string;
  readonly nesting: number;
}

/** What the first byte of a value says: its kind, and the number that follows, or `ENDLESS` where a break will end it. */
interface Head {
  readonly major: number;
  readonly short: number;
  readonly value: number;
}

const ENDLESS = -1;
const BREAK = 0xff;

function headOf(cursor: Cursor): Head {
  const first = byte(cursor);
  const short = first & 31;
  if (short > 27 && short < 31) cursor.isOver = true;
  return { major: first >> 5, short, value: numberOf(cursor, first >> 5, short) };
}

function numberOf(cursor: Cursor, major: number, short: number): number {
  if (short === 31) return ENDLESS;
  return short < 24 || major === SIMPLE ? short : unsigned(cursor, 1 << (short - 24));
}

function readValue(cursor: Cursor, where: Where): void {
  const head = headOf(cursor);
  const { name } = where;
  if (cursor.isOver) return;
  switch (head.major) {
    case 0: addScalar(cursor.into, name, head.value); return;
    case 1: addScalar(cursor.into, name, -1 - head.value); return;
    case 2: case 3: readString(cursor, name, head.value); return;
    case ARRAY: readArray(cursor, where, head.value); return;
    case MAP: readMap(cursor, where, head.value); return;
    case TAG: readTagged(cursor, where); return;
    default: addScalar(cursor.into, name, simple(cursor, head.short));
  }
}

function readTagged(cursor: Cursor, { name, nesting }: Where): void {
  if (nesting >= NESTING_MAX) cursor.into.limited = true;
  else readValue(cursor, { name, nesting: nesting + 1 });
}

function readString(cursor: Cursor, name: string, length: number): void {
  if (length !== ENDLESS) { addBytes(cursor, name, slice(cursor, length)); return; }
  while (!isAtEnd(cursor)) addBytes(cursor, name, slice(cursor, Math.max(0, headOf(cursor).value)));
}

function simple(cursor: Cursor, short: number): unknown {
  switch (short) {
    case 20: return false;
    case 21: return true;
    case 22: return null;
    case 25: return half(unsigned(cursor, 2));
    case 26: case 27: {
      const at = advance(cursor, short === 26 ? 4 : 8);
      if (at === -1) return 0;
      return short === 26 ? cursor.view.getFloat32(at) : cursor.view.getFloat64(at);
    }
    default: return short === 24 ? byte(cursor) : 'undefined';
  }
}

function half(bits: number): number {
  const sign = bits >> 15 === 0 ? 1 : -1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 31) return fraction === 0 ? sign * Infinity : NaN;
  return sign * (exponent === 0 ? fraction * 2 ** -24 : (1024 + fraction) * 2 ** (exponent - 25));
}

// The break that ends an endless value is taken.
function isAtEnd(cursor: Cursor): boolean {
  if (isEnough(cursor)) return true;
  if (cursor.at >= cursor.bytes.length) cursor.isOver = true;
  const ends = cursor.bytes[cursor.at] === BREAK;
  if (ends) cursor.at += 1;
  return ends || cursor.isOver;
}

function hasMore(cursor: Cursor, index: number, count: number): boolean {
  return count === ENDLESS ? !isAtEnd(cursor) : index < count && !isEnough(cursor);
}

function readArray(cursor: Cursor, { name, nesting }: Where, count: number): void {
  if (nesting >= NESTING_MAX) cursor.into.limited = true;
  for (let i = 0; hasMore(cursor, i, count); i += 1) readValue(cursor, { name: `${name}[${i}]`, nesting: nesting + 1 });
}

function readMap(cursor: Cursor, { name, nesting }: Where, count: number): void {
  if (nesting >= NESTING_MAX) cursor.into.limited = true;
  for (let i = 0; hasMore(cursor, i, count); i += 1) {
    const key = keyOf(cursor);
    addKey(cursor.into, name, key);
    readValue(cursor, { name: `${name}.${key}`, nesting: nesting + 1 });
  }
}

function keyOf(cursor: Cursor): string {
  const { major, value } = headOf(cursor);
  if (major === 0) return String(value);
  if (major === 1) return String(-1 - value);
  if ((major === 2 || major === 3) && value !== ENDLESS) return keyIn(cursor, value);
  cursor.isOver = true;
  return '?';
}
