import type { Cursor } from './cursor.ts';
import { addBytes, advance, byte, cursorOn, slice, textIn } from './cursor.ts';
import type { Format, Opened } from './format.ts';
import { addScalar, isFull, opened } from './leaves.ts';

/**
 * Protocol Buffers without their schema (protobuf.dev/programming-guides/encoding): fields are named by their numbers, `.1.2`.
 * Nothing marks them, so all of the bytes must be fields, and some of them texts.
 */
export const PROTOBUF: Format<Uint8Array> = { id: 'protobuf', read };

/** Messages in messages are followed this far: each level is read anew. */
const LEVELS_MAX = 16;
/** Schemas count their fields from one; a number beyond this one is chance. */
const FIELD_MAX = 20_000;

function read(bytes: Uint8Array): Opened | undefined {
  if (bytes.length < 4 || !isTag(bytes[0] ?? 0) || !isMessage(bytes)) return undefined;
  const cursor = cursorOn(bytes);
  readMessage(cursor, bytes, { name: '', level: 0 });
  return cursor.texts > 0 ? opened(cursor.into, 'protobuf') : undefined;
}

// Three bits say how a field is held, in four ways that are still used; its number is not zero.
function isTag(byte: number): boolean {
  return byte > 7 && (0b100111 >> (byte & 7) & 1) === 1;
}

interface Where {
  readonly name: string;
  readonly level: number;
}

function isMessage(bytes: Uint8Array): boolean {
  const cursor = cursorOn(bytes);
  while (cursor.at < bytes.length) if (nextField(cursor) === undefined) return false;
  return true;
}

interface FieldRead {
  readonly number: number;
  /** Bytes of a field that has a length; otherwise a number as text. */
  readonly held: Uint8Array | string;
}

const VARINT = 0;
const FIXED64 = 1;
const WITH_LENGTH = 2;
const FIXED32 = 5;

function nextField(cursor: Cursor): FieldRead | undefined {
  const tag = Number(varint(cursor));
  const number = Math.floor(tag / 8);
  if (number < 1 || number > FIELD_MAX) return undefined;
  const held = heldBy(cursor, tag % 8);
  return held === undefined || cursor.isOver ? undefined : { number, held };
}

function heldBy(cursor: Cursor, type: number): Uint8Array | string | undefined {
  switch (type) {
    case VARINT: return String(varint(cursor));
    case WITH_LENGTH: return slice(cursor, Number(varint(cursor)));
    case FIXED64: {
      const at = advance(cursor, 8);
      return at === -1 ? undefined : String(cursor.view.getFloat64(at, true));
    }
    case FIXED32: {
      const at = advance(cursor, 4);
      return at === -1 ? undefined : String(Number(cursor.view.getFloat32(at, true).toPrecision(7)));
    }
    default: return undefined;
  }
}

// Numbers that fit are not made big ones: most are small, and there may be a million.
function varint(cursor: Cursor): number | bigint {
  let value = 0;
  for (let i = 0; i < 7; i += 1) {
    const next = byte(cursor);
    value += (next & 127) * 2 ** (7 * i);
    if (next < 128) return value;
  }
  let long = BigInt(value);
  for (let i = 7n; i < 10n; i += 1n) {
    const next = byte(cursor);
    long += BigInt(next & 127) << (7n * i);
    if (next < 128) return long;
  }
  cursor.isOver = true;
  return 0;
}

function readMessage(outer: Cursor, bytes: Uint8Array, { name, level }: Where): void {
  const cursor = cursorOn(bytes);
  while (cursor.at < bytes.length && !isFull(outer.into)) {
    const field = nextField(cursor);
    if (field === undefined) return;
    const where = { name: `${name}.${field.number}`, level: level + 1 };
    if (typeof field.held === 'string') addScalar(outer.into, where.name, field.held);
    else readHeld(outer, field.held, where);
  }
  outer.into.limited ||= cursor.at < bytes.length;
}

// What begins with a control may be a message although all of it is readable: the tag of its first field is one.
function readHeld(outer: Cursor, bytes: Uint8Array, where: Where): void {
  const isPlain = (bytes[0] ?? 0x20) >= 0x20 && textIn(bytes) !== undefined;
  const nests = !isPlain && bytes.length > 1 && where.level < LEVELS_MAX && isMessage(bytes);
  if (nests) readMessage(outer, bytes, where);
  else addBytes(outer, where.name, bytes);
}
