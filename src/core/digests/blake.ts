import { blake2b, blake2s } from '@noble/hashes/blake2.js';
import { blake3 as blake3Of } from '@noble/hashes/blake3.js';
import type { Digest } from './digest.ts';

/** RFC 7693, without a key. The length is part of what is hashed: the shorter one is not the beginning of the longer one. */
export const blake2: readonly Digest[] = [
  { id: 'blake2b-512', of: it => blake2b(it) },
  { id: 'blake2b-256', of: it => blake2b(it, { dkLen: 32 }) },
  { id: 'blake2s-256', of: it => blake2s(it) },
];

/** O'Connor, Aumasson, Neves, Wilcox-O'Hearn: BLAKE3 (2020), without a key, 32 bytes. */
export const blake3: Digest = { id: 'blake3', of: it => blake3Of(it) };
