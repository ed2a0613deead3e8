import type { Decoded } from '../codec.ts';
import { lzText, startsLz } from '../decoding/lz-text.ts';
import { lengthAt } from '../parts/utf8.ts';
import type { Compression } from './compression.ts';

/** lz-string as `compressToUTF16` writes it: 15 bits in each character, moved past the control characters. Read from UTF-8. */
export const LZ_UTF16: Compression = { id: 'lz-utf16', sniff, decode };

const MOVED = 32;
const WIDTH = 15;

// Two characters tell it, and few bytes that are no text begin with two.
function sniff(bytes: Uint8Array): boolean {
  const first = lengthAt(bytes, 0);
  const second = first === 0 ? 0 : lengthAt(bytes, first);
  return second > 0 && bytes.length >= 6 && startsLz(valuesIn(bytes.subarray(0, first + second)), WIDTH);
}

function decode(bytes: Uint8Array, max: number): Decoded | undefined {
  if (!sniff(bytes)) return undefined;
  const values = valuesIn(bytes);
  return values.every(it => it >= 0 && it < 2 ** WIDTH) ? lzText({ values, width: WIDTH }, max) : undefined;
}

function valuesIn(bytes: Uint8Array): Int32Array {
  // A text cut short may end within a character.
  const text = new TextDecoder().decode(bytes).replace(/\ufffd$/u, '');
  const values = new Int32Array(text.length);
  for (let i = 0; i < text.length; i += 1) values[i] = text.charCodeAt(i) - MOVED;
  return values;
}
