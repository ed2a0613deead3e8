import type { Cursor } from './cursor.ts';
import { addBytes, advance, byte, cursorOn, isBelieved, isEnough, keyIn, slice, unsigned } from './cursor.ts';
import type { Format, Opened } from './format.ts';
import { addKey, addScalar, opened } from './leaves.ts';
import { NESTING_MAX } from './limits.ts';

/**
 * MessagePack (github.com/msgpack/msgpack/blob/master/spec.md): a map or an array of values. Our own, since lengths are
 * claimed by the sender: here nothing is set aside for what has not come.
 */
export const MSGPACK: Format<Uint8Array> = { id: 'msgpack', read };

function read(bytes: Uint8Array): Opened | undefined {
  if (bytes.length < 4 || !isContainer(bytes[0] ?? 0)) return undefined;
  const cursor = cursorOn(bytes);
  readValue(cursor, '', 0);
  return isBelieved(cursor) ? opened(cursor.into, 'msgpack') : undefined;
}

function isContainer(type: number): boolean {
  return (type >= 0x80 && type <= 0x9f) || (type >= 0xdc && type <= 0xdf);
}

function readValue(cursor: Cursor, name: string, nesting: number): void {
  const type = byte(cursor);
  if (cursor.isOver) return;
  if (type < 0x80) addScalar(cursor.into, name, type);
  else if (type < 0x90) readMap(cursor, { name, nesting, count: type & 15 });
  else if (type < 0xa0) readArray(cursor, { name, nesting, count: type & 15 });
  else if (type < 0xc0) addBytes(cursor, name, slice(cursor, type & 31));
  else if (type >= 0xe0) addScalar(cursor.into, name, type - 256);
  else readMarked(cursor, type, { name, nesting });
}

interface Where {
  readonly name: string;
  readonly nesting: number;
}

interface Many extends Where {
  readonly count: number;
}

function readMarked(cursor: Cursor, type: number, where: Where): void {
  const { name } = where;
  switch (type) {
    case 0xc0: addScalar(cursor.into, name, null); return;
    case 0xc2: case 0xc3: addScalar(cursor.into, name, type === 0xc3); return;
    case 0xc4: case 0xc5: case 0xc6: addBytes(cursor, name, slice(cursor, unsigned(cursor, 1 << (type - 0xc4)))); return;
    case 0xc7: case 0xc8: case 0xc9: readExtension(cursor, name, unsigned(cursor, 1 << (type - 0xc7))); return;
    case 0xd4: case 0xd5: case 0xd6: case 0xd7: case 0xd8: readExtension(cursor, name, 1 << (type - 0xd4)); return;
    case 0xd9: case 0xda: case 0xdb: addBytes(cursor, name, slice(cursor, unsigned(cursor, 1 << (type - 0xd9)))); return;
    case 0xdc: case 0xdd: readArray(cursor, { ...where, count: unsigned(cursor, type === 0xdc ? 2 : 4) }); return;
    case 0xde: case 0xdf: readMap(cursor, { ...where, count: unsigned(cursor, type === 0xde ? 2 : 4) }); return;
    case 0xc1: cursor.isOver = true; return;
    default: addScalar(cursor.into, name, numberOf(cursor, type));
  }
}

function readExtension(cursor: Cursor, name: string, length: number): void {
  byte(cursor);
  addBytes(cursor, name, slice(cursor, length));
}

function numberOf(cursor: Cursor, type: number): number | bigint {
  const size = type <= 0xcb ? (type === 0xca ? 4 : 8) : 1 << ((type - 0xcc) & 3);
  const at = advance(cursor, size);
  if (at === -1) return 0;
  const { view } = cursor;
  switch (type) {
    case 0xca: return view.getFloat32(at);
    case 0xcb: return view.getFloat64(at);
    case 0xcc: return view.getUint8(at);
    case 0xcd: return view.getUint16(at);
    case 0xce: return view.getUint32(at);
    case 0xcf: return view.getBigUint64(at);
    case 0xd0: return view.getInt8(at);
    case 0xd1: return view.getInt16(at);
    case 0xd2: return view.getInt32(at);
    default: return view.getBigInt64(at);
  }
}

function readArray(cursor: Cursor, { name, nesting, count }: Many): void {
  if (nesting === NESTING_MAX) cursor.into.limited = true;
  for (let i = 0; i < count && !isEnough(cursor); i += 1) readValue(cursor, `${name}[${i}]`, nesting + 1);
}

function readMap(cursor: Cursor, { name, nesting, count }: Many): void {
  if (nesting === NESTING_MAX) cursor.into.limited = true;
  for (let i = 0; i < count && !isEnough(cursor); i += 1) {
    const key = keyOf(cursor);
    addKey(cursor.into, name, key);
    readValue(cursor, `${name}.${key}`, nesting + 1);
  }
}

// Keys are short texts or numbers; any other is read as a value of its own.
function keyOf(cursor: Cursor): string {
  const type = byte(cursor);
  if (type < 0x80) return String(type);
  if (type >> 5 === 5) return keyIn(cursor, type & 31);
  if (type === 0xd9) return keyIn(cursor, byte(cursor));
  cursor.at -= 1;
  readValue(cursor, '.(name)', NESTING_MAX);
  return '?';
}
