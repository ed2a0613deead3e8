import { isReadable } from '../codecs/decoding/readable.ts';
import type { Leaves } from './leaves.ts';
import { addMatter, isFull, leaves } from './leaves.ts';

/** Bytes that are read from the front, and what was found in them. Past the end `isOver` turns true and everything is 0. */
export interface Cursor {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  at: number;
  isOver: boolean;
  readonly into: Leaves;
  /** Texts found: what tells a format without a mark of its own from bytes that happen to fit. */
  texts: number;
}

/** A cursor at the front of bytes. */
export function cursorOn(bytes: Uint8Array): Cursor {
  return { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), at: 0, isOver: false, into: leaves(), texts: 0 };
}

/** Goes on by so many bytes, and answers where they begin; -1 where there are not that many. */
export function advance(cursor: Cursor, count: number): number {
  const { at } = cursor;
  if (at + count > cursor.bytes.length) {
    cursor.isOver = true;
    return -1;
  }
  cursor.at += count;
  return at;
}

/** The next byte. */
export function byte(cursor: Cursor): number {
  const at = advance(cursor, 1);
  return at === -1 ? 0 : cursor.bytes[at] ?? 0;
}

/** An unsigned number of 1, 2, 4 or 8 bytes, the highest first. */
export function unsigned(cursor: Cursor, size: number): number {
  let value = 0;
  for (let i = 0; i < size; i += 1) value = value * 256 + byte(cursor);
  return value;
}

/** The next `count` bytes, or as many as there are. */
export function slice(cursor: Cursor, count: number): Uint8Array {
  const { bytes, at } = cursor;
  const end = Math.min(bytes.length, at + count);
  if (at + count > bytes.length) cursor.isOver = true;
  cursor.at = end;
  return bytes.subarray(at, end);
}

/** Whether a container that began at the front was read as such: all of the bytes, or so far that it must be one. Bytes that break off must have said something twice to be believed. */
export function isBelieved(cursor: Cursor): boolean {
  if (isEnough(cursor)) {
    cursor.into.limited = true;
    return cursor.texts > 1;
  }
  return cursor.texts > 0 && cursor.at === cursor.bytes.length;
}

/** Nothing more is to be read. */
export function isEnough({ isOver, into }: Cursor): boolean {
  return isOver || into.limited || isFull(into);
}

/** A text of fewer bytes than this may be chance. */
const TELLING = 3;

/** Adds bytes as the text they are, or as bytes. */
export function addBytes(cursor: Cursor, name: string, bytes: Uint8Array): void {
  const text = textIn(bytes);
  if (isTelling(text)) cursor.texts += 1;
  addMatter(cursor.into, name, text ?? bytes);
}

/** The name that the next `length` bytes are; `?` where they are no text. */
export function keyIn(cursor: Cursor, length: number): string {
  const key = textIn(slice(cursor, length));
  if (isTelling(key)) cursor.texts += 1;
  return key ?? '?';
}

// Of a few bytes, any may pass for text that is broken.
function isTelling(text: string | undefined): boolean {
  return text !== undefined && text.length >= TELLING && !text.includes('\ufffd');
}

/** The text that bytes are; undefined where they are none. */
export function textIn(bytes: Uint8Array): string | undefined {
  return bytes.length === 0 || isReadable(bytes) ? new TextDecoder().decode(bytes) : undefined;
}
