import { createHash } from 'node:crypto';
import { it } from 'vitest';
import { sha224, sha256 } from '../../../src/core/digests/sha2.ts';
import { agrees, hexOf } from './oracle.ts';

// Kills: the two exchanged, one cut from the other (SHA-224 is not the beginning of SHA-256).
it.each([sha224, sha256])('$id agrees with openssl on every length', ({ id, of }) => {
  agrees(it => hexOf(of(it)), it => createHash(id).update(it).digest('hex'));
});
