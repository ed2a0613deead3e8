import { createHash } from 'node:crypto';
import { it } from 'vitest';
import { sha384, sha512 } from '../../../src/core/digests/sha2-wide.ts';
import { agrees, hexOf } from './oracle.ts';

// Kills: one cut from the other (SHA-384 is not the beginning of SHA-512), a carry lost between two halves.
it.each([sha384, sha512])('$id agrees with openssl on every length', ({ id, of }) => {
  agrees(it => hexOf(of(it)), it => createHash(id).update(it).digest('hex'));
});
