import { ripemd160 as ripemd160Of } from '@noble/hashes/legacy.js';
import type { Digest } from './digest.ts';

/** ISO/IEC 10118-3. */
export const ripemd160: Digest = { id: 'ripemd160', of: ripemd160Of };
