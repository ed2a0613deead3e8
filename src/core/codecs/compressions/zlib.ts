import type { Decoded } from '../codec.ts';
import { inflate } from '../decoding/inflate.ts';
import { contentOf, sinkOf, USUAL_GROWTH } from '../decoding/sink.ts';
import type { Compression } from './compression.ts';

/** Deflate with two bytes before it (RFC 1950). A stream cut short gives what it held. */
export const ZLIB: Compression = { id: 'zlib', sniff, decode };

/** A stream that breaks off must have said this much: two bytes are soon like these. Bytes. */
const BROKEN_MIN = 8;
/** The check sum behind it. Bytes. */
const CHECK = 4;

// Method 8 with the window that every encoder asks for, and a multiple of 31; nobody can send a preset dictionary along.
function sniff([first = 0, second = 0]: Uint8Array): boolean {
  return first === 0x78 && (second & 32) === 0 && (first * 256 + second) % 31 === 0;
}

function decode(bytes: Uint8Array, max: number): Decoded | undefined {
  if (!sniff(bytes)) return undefined;
  const sink = sinkOf(max, bytes.length * USUAL_GROWTH);
  const end = inflate(bytes, 2, sink);
  if (end === undefined) return sink.size >= BROKEN_MIN ? { bytes: contentOf(sink), limited: true } : undefined;
  return { bytes: contentOf(sink), limited: sink.full, aside: Math.max(0, bytes.length - end - CHECK) };
}
