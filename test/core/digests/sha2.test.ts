import { createHash } from 'node:crypto';
import { it } from 'vitest';
import { sha224, sha256, sha384, sha512 } from '../../../src/core/digests/sha2.ts';
import { agrees, hexOf } from './oracle.ts';

// Kills: two of the family exchanged, one cut from another (SHA-384 is not the beginning of SHA-512).
it.each([sha224, sha256, sha384, sha512])('$id agrees with openssl on every length', ({ id, of }) => {
  agrees(it => hexOf(of(it)), it => createHash(id).update(it).digest('hex'));
});
