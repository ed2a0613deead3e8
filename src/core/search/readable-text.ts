import { byteAt } from '../codecs/bytes.ts';
import { isCompressed } from './compression-mark.ts';

/** Bytes as a string, which is asked for a sign thirty times faster than they are; undefined where they are no text but something packed. */
export function readableText(bytes: Uint8Array): string | undefined {
  return isMarked(bytes) || isBinary(bytes) ? undefined : DECODER.decode(bytes);
}

/** Bytes as a string, whatever they are: every sign of ASCII in them stands in it, in the same order. */
export function textOfAny(bytes: Uint8Array): string {
  return DECODER.decode(bytes);
}

/** Whether bytes begin with the mark of a compression. */
export function isMarked(bytes: Uint8Array): boolean {
  return isCompressed(byteAt(bytes, 0) << 24 | byteAt(bytes, 1) << 16 | byteAt(bytes, 2) << 8 | byteAt(bytes, 3));
}

/** Whether bytes that were read as a string are ASCII alone: what is not takes several bytes for a character, or cannot be read. */
export function isAsciiAlone(text: string, bytes: Uint8Array): boolean {
  return text.length === bytes.length && !text.includes('\ufffd');
}

const DECODER = new TextDecoder();

// Text has hardly a control sign among its first.
function isBinary(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length && i < SAMPLE; i++) if (byteAt(bytes, i) < 0x09) return true;
  return false;
}

/** Bytes looked at. */
const SAMPLE = 64;
