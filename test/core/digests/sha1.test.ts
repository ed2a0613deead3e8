import { createHash } from 'node:crypto';
import { it } from 'vitest';
import { sha1 } from '../../../src/core/digests/sha1.ts';
import { agrees, hexOf } from './oracle.ts';

// Kills: a word taken in another order, a rotation of another round, padding that needs one block more and has none.
it('agrees with openssl on every length', () => {
  agrees(it => hexOf(sha1.of(it)), it => createHash('sha1').update(it).digest('hex'));
});
