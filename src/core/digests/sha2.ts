import { sha224 as sha224Of, sha256 as sha256Of, sha384 as sha384Of, sha512 as sha512Of } from '@noble/hashes/sha2.js';
import type { Digest } from './digest.ts';

/** FIPS 180-4. */
export const sha224: Digest = { id: 'sha224', of: sha224Of };
export const sha256: Digest = { id: 'sha256', of: sha256Of };
export const sha384: Digest = { id: 'sha384', of: sha384Of };
export const sha512: Digest = { id: 'sha512', of: sha512Of };
