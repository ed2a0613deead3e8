import type { Codec, Decoded } from './codec.ts';
import { lengthAt } from './parts/utf8.ts';

/** The last character first, as scripts turn a text round. Only of UTF-8; a single byte has no order. */
export const REVERSED: Codec = {
  id: 'reversed',
  encode: bytes => turned(bytes) ?? bytes.toReversed(),
  decode,
};

function decode(bytes: Uint8Array, max: number): Decoded | undefined {
  if (bytes.length < 2) return undefined;
  const text = turned(bytes);
  return text && { bytes: text.subarray(0, max), limited: text.length > max };
}

function turned(bytes: Uint8Array): Uint8Array | undefined {
  const text = new Uint8Array(bytes.length);
  let to = bytes.length;
  for (let from = 0; from < bytes.length;) {
    const length = lengthAt(bytes, from);
    if (length === 0) return undefined;
    to -= length;
    for (let i = 0; i < length; i++) text[to + i] = bytes[from + i] ?? 0;
    from += length;
  }
  return text;
}
