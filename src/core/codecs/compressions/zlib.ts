import type { Decoded } from '../codec.ts';
import { inflate } from '../decoding/inflate.ts';
import { contentOf, sinkOf } from '../decoding/sink.ts';
import type { Compression } from './compression.ts';

/** Deflate with two bytes before it (RFC 1950). A stream cut short gives what it held. */
export const ZLIB: Compression = { id: 'zlib', sniff, decode };

/** A stream that breaks off must have said this much: two bytes are soon like these. Bytes. */
const BROKEN_MIN = 8;

// Method 8 with the window that every encoder asks for, and a multiple of 31; nobody can send a preset dictionary along.
function sniff([first = 0, second = 0]: Uint8Array): boolean {
  return first === 0x78 && (second & 32) === 0 && (first * 256 + second) % 31 === 0;
}

function decode(bytes: Uint8Array, max: number): Decoded | undefined {
  if (!sniff(bytes)) return undefined;
  const sink = sinkOf(max);
  const ended = inflate(bytes, 2, sink) !== undefined;
  return sink.size >= BROKEN_MIN || ended ? { bytes: contentOf(sink), limited: !ended || sink.full } : undefined;
}
