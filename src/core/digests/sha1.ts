import { sha1 as sha1Of } from '@noble/hashes/legacy.js';
import type { Digest } from './digest.ts';

/** FIPS 180-4. */
export const sha1: Digest = { id: 'sha1', of: sha1Of };
