import type { Checksum } from './digest.ts';

/** Adler-32 (RFC 1950, 8.2). */
export const adler32: Checksum = { id: 'adler32', of };

/** The largest prime under 65536. */
const BASE = 65521;

function of(bytes: Uint8Array): number {
  let [low, high] = [1, 0];
  for (const it of bytes) {
    low = (low + it) % BASE;
    high = (high + low) % BASE;
  }
  return high * 0x10000 + low;
}
