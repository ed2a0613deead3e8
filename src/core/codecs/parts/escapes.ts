import { byteAt, decodedFrom, nextOf } from '../bytes.ts';
import type { Decoded } from '../codec.ts';
import { putCodePoint } from './utf8.ts';

/** One way of escaping characters in a text that otherwise stands for itself. */
export interface Escape {
  /** The byte each begins with. */
  readonly lead: number;
  /** What the escape at an index says, as `escape()` made it; 0 where it is broken, and stays as it is. */
  readonly read: (bytes: Uint8Array, at: number) => number;
}

/** A code point and the bytes its escape takes, in one number: an object for each would cost more than the reading. */
export function escape(codePoint: number, length: number): number {
  return codePoint << 5 | length;
}

/** The code point of an escape that stands for nothing: a line broken in the middle of a word. */
export const NOTHING = 0x1f_ffff;

/** Reads a text with escapes, none of which takes less room than what it stands for; undefined where there is none in it. */
export function readEscapes(bytes: Uint8Array, max: number, { lead, read }: Escape): Decoded | undefined {
  const first = firstOf(bytes, { lead, read });
  if (first === bytes.length) return undefined;
  const text = new Uint8Array(Math.min(bytes.length, max));
  text.set(bytes.subarray(0, Math.min(first, max)));
  let from = Math.min(first, max);
  let to = from;
  while (from < bytes.length && to < text.length) {
    const byte = byteAt(bytes, from);
    const said = byte === lead ? read(bytes, from) : 0;
    if (said === 0) text[to++] = byte;
    else to = putMeaning(text, to, said >>> 5);
    from += said === 0 ? 1 : said & 0x1f;
  }
  return decodedFrom(text, to, from >= bytes.length);
}

function firstOf(bytes: Uint8Array, { lead, read }: Escape): number {
  let at = nextOf(bytes, lead, 0);
  while (at < bytes.length && read(bytes, at) === 0) at = nextOf(bytes, lead, at + 1);
  return at;
}

function putMeaning(text: Uint8Array, at: number, codePoint: number): number {
  return codePoint === NOTHING ? at : putCodePoint(text, at, codePoint);
}
