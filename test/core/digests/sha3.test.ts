import { createHash } from 'node:crypto';
import { it } from 'vitest';
import { sha3 } from '../../../src/core/digests/sha3.ts';
import { agrees, hexOf } from './oracle.ts';

// Kills: Keccak with its old padding, two of the family exchanged.
it.each(sha3)('$id agrees with openssl on every length', ({ id, of }) => {
  agrees(it => hexOf(of(it)), it => createHash(id).update(it).digest('hex'));
});
