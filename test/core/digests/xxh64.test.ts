import { createXXHash64 } from 'hash-wasm';
import { expect, it } from 'vitest';
import { xxh64 } from '../../../src/core/digests/xxh64.ts';
import { agrees, bytesOf, hexOf, inTheMiddle } from './oracle.ts';

// Kills: a stripe taken as a tail or the reverse, the order of what is left after stripes, a carry lost between halves.
it('agrees with hash-wasm on every length', async () => {
  const theirs = await createXXHash64();
  agrees(it => ours(it), it => theirs.init().update(it).digest());
});

it('reads from where its bytes begin', () => {
  const bytes = bytesOf('somebody@example.com, and more than one stripe of it');
  expect(ours(inTheMiddle(bytes))).toBe(ours(bytes));
});

const ours = (bytes: Uint8Array): string => hexOf(xxh64.of(bytes));
