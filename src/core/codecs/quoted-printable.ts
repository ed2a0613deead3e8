import { asciiOf, byteAt, decodedFrom, EQUALS, hexPairAt, isBreak, nextOf } from './bytes.ts';
import type { Codec, Decoded } from './codec.ts';

/** The longest line with its `=`: RFC 2045 §6.7 (5). */
const LINE_MAX = 76;

/** `=40` for a byte and `=` before a line break that is none, as mail is written: RFC 2045 §6.7. One `=` that begins neither, or a byte outside ASCII, and it is nothing of the kind: `a=1` is a parameter. */
export const QUOTED_PRINTABLE: Codec = { id: 'quoted-printable', encode, decode };

function encode(bytes: Uint8Array): Uint8Array {
  const lines: string[] = [];
  let line = '';
  for (const byte of bytes) {
    const piece = byte > 0x20 && byte < 0x7f && byte !== EQUALS ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    if (line.length + piece.length >= LINE_MAX) {
      lines.push(line);
      line = '';
    }
    line += piece;
  }
  return asciiOf([...lines, line].join('=\r\n'));
}

function decode(bytes: Uint8Array, max: number): Decoded | undefined {
  if (!isQuoted(bytes)) return undefined;
  const read = new Uint8Array(Math.min(bytes.length, max));
  let from = 0;
  let to = 0;
  while (from < bytes.length && to < read.length) {
    const byte = byteAt(bytes, from);
    const length = lengthAt(bytes, from);
    if (length === 0) return undefined;
    if (byte !== EQUALS) read[to++] = byte;
    else if (hexPairAt(bytes, from + 1) >= 0) read[to++] = hexPairAt(bytes, from + 1);
    from += length;
  }
  return decodedFrom(read, to, from >= bytes.length);
}

// Nearly everywhere the first or second `=` begins nothing: before that is known, nothing is set aside.
function isQuoted(bytes: Uint8Array): boolean {
  const first = nextOf(bytes, EQUALS, 0);
  for (let at = first; at < bytes.length; at = nextOf(bytes, EQUALS, at + 1)) if (lengthAt(bytes, at) === 0) return false;
  return first < bytes.length;
}

// How much stands for one byte, or for nothing; 0 where it has no place in such a text.
function lengthAt(bytes: Uint8Array, at: number): number {
  const byte = byteAt(bytes, at);
  if (byte !== EQUALS) return isWritable(byte) ? 1 : 0;
  return hexPairAt(bytes, at + 1) >= 0 ? 3 : softBreakAt(bytes, at);
}

function isWritable(byte: number): boolean {
  return byte >= 0x20 && byte < 0x7f || byte === 0x09 || isBreak(byte);
}

// `=`, white space that some relay may have added, and the line break; 0 where it is none.
function softBreakAt(bytes: Uint8Array, at: number): number {
  let end = at + 1;
  while (end < at + LINE_MAX && isBlank(byteAt(bytes, end))) end++;
  if (byteAt(bytes, end) === 0x0d) end++;
  return byteAt(bytes, end) === 0x0a ? end + 1 - at : 0;
}

function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x09;
}
