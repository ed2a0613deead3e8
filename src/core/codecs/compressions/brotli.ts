import type { Decoded } from '../codec.ts';
import { isReadable } from '../decoding/readable.ts';
import { contentOf, sinkOf } from '../decoding/sink.ts';
import { unbrotli } from '../decoding/unbrotli.ts';
import type { Compression } from './compression.ts';

/**
 * Brotli (RFC 7932). Nothing marks it: it is taken for what it seems where all of the bytes are one whole stream, which no random
 * bytes are, or where they break off after enough readable text.
 */
export const BROTLI: Compression = { id: 'brotli', sniff, decode };

/** Shorter bytes can be anything. */
const SHORTEST = 8;
/** From this length on a whole stream is believed whatever it holds. Bytes. */
const BELIEVED_MIN = 16;
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
  const content = contentOf(sink);
  const isBelieved = end === undefined ? isEnough(content, bytes) : isWhole(content, end);
  return isBelieved ? { bytes: content, limited: end === undefined } : undefined;
}

function isWhole(content: Uint8Array, length: number): boolean {
  return content.length >= SHORTEST && (length >= BELIEVED_MIN || isReadable(content));
}

// What is no stream may be taken for one that stores bytes as they are: it says no more than was given.
function isEnough(content: Uint8Array, given: Uint8Array): boolean {
  return content.length >= BROKEN_MIN && content.length > given.length && isReadable(content);
}
