import { md5 as md5Of } from '@noble/hashes/legacy.js';
import type { Digest } from './digest.ts';

/** RFC 1321. */
export const md5: Digest = { id: 'md5', of: md5Of };
