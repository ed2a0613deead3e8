import type { Checksum } from './digest.ts';

/** Bernstein's hash of strings, times 33. Over bytes; scripts take UTF-16 units, which is the same for ASCII. */
export const djb2: Checksum = { id: 'djb2', of: bytes => bytes.reduce((hash, it) => Math.imul(hash, 33) + it | 0, 5381) >>> 0 };

/** `String.hashCode` of Java, times 31, which many scripts copy. Over bytes, as above; scripts often write it signed. */
export const javaStringHash: Checksum = { id: 'java-string-hash', of: bytes => bytes.reduce((hash, it) => Math.imul(hash, 31) + it | 0, 0) >>> 0 };
