import type { Decoded } from '../codec.ts';
import { contentOf, sinkOf } from '../decoding/sink.ts';
import { isFrame, unzstd } from '../decoding/unzstd.ts';
import type { Compression } from './compression.ts';

/** Zstandard (RFC 8878). A stream cut short gives what it held. */
export const ZSTD: Compression = { id: 'zstd', sniff, decode };

function sniff(bytes: Uint8Array): boolean {
  return bytes[0] === 0x28 && isFrame(bytes);
}

function decode(bytes: Uint8Array, max: number): Decoded | undefined {
  if (!sniff(bytes)) return undefined;
  const sink = sinkOf(max);
  const ended = unzstd(bytes, sink);
  return { bytes: contentOf(sink), limited: !ended || sink.full };
}
