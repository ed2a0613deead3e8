import { createXXHash32 } from 'hash-wasm';
import { expect, it } from 'vitest';
import { xxh32 } from '../../../src/core/digests/xxh32.ts';
import { agrees, bytesOf, inTheMiddle } from './oracle.ts';

// Kills: a stripe taken as a tail or the reverse, the order of what is left after stripes, a carry lost between halves.
it('agrees with hash-wasm on every length', async () => {
  const theirs = await createXXHash32();
  agrees(it => ours(it), it => theirs.init().update(it).digest());
});

it('reads from where its bytes begin', () => {
  const bytes = bytesOf('somebody@example.com, and more than one stripe of it');
  expect(ours(inTheMiddle(bytes))).toBe(ours(bytes));
});

const ours = (bytes: Uint8Array): string => xxh32.of(bytes).toString(16).padStart(8, '0');
