import { adler32 } from './adler32.ts';
import { blake2, blake3 } from './blake.ts';
import { crc32 } from './crc32.ts';
import type { Checksum, Digest } from './digest.ts';
import { fnv1a32, fnv1a64, fnv1x32 } from './fnv.ts';
import { md2 } from './md2.ts';
import { md4 } from './md4.ts';
import { md5 } from './md5.ts';
import { murmur3, murmur3x64, murmur3x86 } from './murmur3.ts';
import { ripemd160 } from './ripemd160.ts';
import { sha1 } from './sha1.ts';
import { sha224, sha256 } from './sha2.ts';
import { sha384, sha512 } from './sha2-wide.ts';
import { sha3 } from './sha3.ts';
import { djb2, javaStringHash } from './string-hash.ts';
import { whirlpool } from './whirlpool.ts';
import { xxh32 } from './xxh32.ts';
import { xxh64 } from './xxh64.ts';

/** Every digest that is looked for, the most used first. */
export const DIGESTS: readonly Digest[] = [
  sha256, md5, sha1, sha512, sha384, sha224, ...sha3, ripemd160, ...blake2, blake3, whirlpool, md4, md2,
  murmur3x64, murmur3x86, xxh64, fnv1a64,
];

/** Every checksum of 32 bits that is looked for beside a certain value, the most used first. */
export const CHECKSUMS: readonly Checksum[] = [crc32, murmur3, fnv1a32, javaStringHash, djb2, adler32, xxh32, fnv1x32];
