import type { Checksum, Digest } from './digest.ts';
import { bytesOf } from './word64.ts';

/** Fowler, Noll, Vo (RFC 9923), 64 bits, xor before multiplying. */
export const fnv1a64: Digest = { id: 'fnv1a-64', of: fnv1a64Of };

/** The same of 32 bits. */
export const fnv1a32: Checksum = { id: 'fnv1a-32', of: bytes => bytes.reduce((hash, it) => Math.imul(hash ^ it, PRIME_32), OFFSET_32) >>> 0 };

/** The older order: multiply, then xor. */
export const fnv1x32: Checksum = { id: 'fnv1-32', of: bytes => bytes.reduce((hash, it) => Math.imul(hash, PRIME_32) ^ it, OFFSET_32) >>> 0 };

const PRIME_32 = 0x01000193;
const OFFSET_32 = 0x811c9dc5;
/** The prime is 2^40 + this. */
const PRIME_64_LO = 0x1b3;

function fnv1a64Of(bytes: Uint8Array): Uint8Array {
  let hi = 0xcbf29ce4;
  let lo = 0x84222325;
  for (const it of bytes) {
    const mixed = (lo ^ it) >>> 0;
    const product = mixed * PRIME_64_LO;
    hi = Math.imul(hi, PRIME_64_LO) + Math.floor(product / 0x100000000) + (mixed << 8) | 0;
    lo = product >>> 0;
  }
  return bytesOf({ hi, lo });
}
