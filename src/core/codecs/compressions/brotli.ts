import type { Decoded } from '../codec.ts';
import { isReadable } from '../decoding/readable.ts';
import { contentOf, sinkOf } from '../decoding/sink.ts';
import { unbrotli } from '../decoding/unbrotli.ts';
import type { Compression } from './compression.ts';

/**
 * Brotli (RFC 7932). Nothing marks it: it is taken for what it seems only where it is readable text, and all of the bytes are one
 * whole stream, or break off after enough of it.
 */
export const BROTLI: Compression = { id: 'brotli', sniff, decode };

/** Shorter bytes can be anything. */
const SHORTEST = 8;
/** A stream that breaks off must have said this much to be believed. Bytes. */
const BROKEN_MIN = 64;

// All windows but one are allowed.
function sniff(bytes: Uint8Array): boolean {
  return bytes.length >= SHORTEST && ((bytes[0] ?? 0) & 127) !== 17;
}

function decode(bytes: Uint8Array, max: number): Decoded | undefined {
  if (!sniff(bytes)) return undefined;
  const sink = sinkOf(max);
  const end = unbrotli(bytes, sink);
  if (end !== undefined && end !== bytes.length) return undefined;
  const enough = end === undefined ? BROKEN_MIN : SHORTEST;
  return sink.size >= enough && isReadable(contentOf(sink)) ? { bytes: contentOf(sink), limited: end === undefined } : undefined;
}
