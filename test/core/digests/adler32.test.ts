import { createAdler32 } from 'hash-wasm';
import { expect, it } from 'vitest';
import { adler32 } from '../../../src/core/digests/adler32.ts';
import { agrees } from './oracle.ts';

const ours = (bytes: Uint8Array): string => adler32.of(bytes).toString(16).padStart(8, '0');

// Kills: the sums begun at 0, the halves exchanged.
it('agrees with hash-wasm on every length', async () => {
  const theirs = await createAdler32();
  agrees(ours, it => theirs.init().update(it).digest());
});

it('agrees where both sums have wrapped', async () => {
  const bytes = new Uint8Array(100_000).fill(255);
  expect(ours(bytes)).toBe((await createAdler32()).update(bytes).digest());
});
