import type { Decoded } from '../codec.ts';
import { inflate } from '../decoding/inflate.ts';
import { isReadable } from '../decoding/readable.ts';
import { contentOf, sinkOf, USUAL_GROWTH } from '../decoding/sink.ts';
import type { Compression } from './compression.ts';

/**
 * Deflate with nothing around it (RFC 1951). Nothing marks it, and many bytes begin like it: it is taken for what it seems only
 * where all of the bytes are one whole stream, of readable text or long enough: of random bytes that long, one in twenty thousand is.
 */
export const DEFLATE: Compression = { id: 'deflate', sniff, decode };

/** Shorter than this, anything can be a stream. Bytes. */
const SHORTEST = 8;
/** From this length on a whole stream is believed whatever it holds. Bytes. */
const BELIEVED_MIN = 16;

// The third kind of block does not exist, and a block brings codes for at most 286 letters.
function sniff(bytes: Uint8Array): boolean {
  const first = bytes[0] ?? 0;
  const kind = (first >> 1) & 3;
  if (bytes.length < SHORTEST || kind === 3) return false;
  if (kind === 0) return ((bytes[1] ?? 0) ^ (bytes[3] ?? 0)) === 0xff;
  return kind === 1 || first >> 3 <= 29;
}

function decode(bytes: Uint8Array, max: number): Decoded | undefined {
  if (!sniff(bytes)) return undefined;
  const sink = sinkOf(max, bytes.length * USUAL_GROWTH);
  const end = inflate(bytes, 0, sink);
  if (end !== bytes.length && !sink.full) return undefined;
  const isWhole = bytes.length >= BELIEVED_MIN && !sink.full;
  return sink.size >= SHORTEST && (isWhole || isReadable(contentOf(sink))) ? { bytes: contentOf(sink), limited: sink.full } : undefined;
}
