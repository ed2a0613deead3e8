import { Decompress } from 'fflate';
import { TEXT_MAX } from './limits.ts';

/** Bytes after decompression, as far as they could be read. */
export interface Inflated {
  readonly bytes: Uint8Array;
  readonly step: 'gzip' | 'zlib';
  readonly limited: boolean;
}

/**
 * Undoes gzip (RFC 1952) or zlib (RFC 1950), recognized by their first bytes; undefined for anything else. A stream
 * cut short gives what it held; one that grows beyond `TEXT_MAX` is stopped there.
 */
export function inflate(bytes: Uint8Array): Inflated | undefined {
  const step = compressionOf(bytes);
  if (step === undefined) return undefined;
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = new Decompress(chunk => { chunks.push(chunk); size += chunk.length; });
  const intact = pushUntil(stream, bytes, () => size > TEXT_MAX);
  return size === 0 ? undefined : { bytes: joined(chunks, Math.min(size, TEXT_MAX)), step, limited: !intact || size > TEXT_MAX };
}

/** The CMF/FLG pair of zlib is a multiple of 31 with method 8 (RFC 1950 §2.2). */
export function compressionOf(bytes: Uint8Array): 'gzip' | 'zlib' | undefined {
  const [first = 0, second = 0] = bytes;
  if (first === 0x1f && second === 0x8b) return 'gzip';
  return first === 0x78 && (first * 256 + second) % 31 === 0 ? 'zlib' : undefined;
}

// Small pieces in, so that a bomb is noticed after one piece of output and not after all of it.
function pushUntil(stream: Decompress, bytes: Uint8Array, full: () => boolean): boolean {
  const PIECE = 4096;
  try {
    for (let at = 0; at < bytes.length && !full(); at += PIECE) stream.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
    return true;
  } catch {
    return false;
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk.subarray(0, size - at), at);
    at += Math.min(chunk.length, size - at);
  }
  return whole;
}
