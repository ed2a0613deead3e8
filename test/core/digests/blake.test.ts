import { createBLAKE2b, createBLAKE2s, createBLAKE3 } from 'hash-wasm';
import { it } from 'vitest';
import { blake2, blake3 } from '../../../src/core/digests/blake.ts';
import { agrees, hexOf } from './oracle.ts';

const THEIRS = {
  'blake2b-512': () => createBLAKE2b(512), 'blake2b-256': () => createBLAKE2b(256), 'blake2s-256': () => createBLAKE2s(256), 'blake3': () => createBLAKE3(256),
};

// Kills: a short BLAKE2b cut from the long one, `of` given an index as its options by a caller that maps.
it.each([...blake2, blake3])('$id agrees with hash-wasm on every length', async ({ id, of }) => {
  const theirs = await THEIRS[id as keyof typeof THEIRS]();
  agrees(it => hexOf([it].map(of)[0] ?? it), it => theirs.init().update(it).digest());
});
