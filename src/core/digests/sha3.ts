import { sha3_224, sha3_256, sha3_384, sha3_512 } from '@noble/hashes/sha3.js';
import type { Digest } from './digest.ts';

/** FIPS 202: SHA-3 as standardized, which is not the Keccak that came before it. */
export const sha3: readonly Digest[] = [
  { id: 'sha3-224', of: sha3_224 },
  { id: 'sha3-256', of: sha3_256 },
  { id: 'sha3-384', of: sha3_384 },
  { id: 'sha3-512', of: sha3_512 },
];
