import { createRIPEMD160 } from 'hash-wasm';
import { expect, it } from 'vitest';
import { ripemd160 } from '../../../src/core/digests/ripemd160.ts';
import { agrees, bytesOf, hexOf } from './oracle.ts';

it('hashes what its authors published', () => {
  expect(hexOf(ripemd160.of(bytesOf('')))).toBe('9c1185a5c5e9fc54612808977ee8f548b2258d31');
  expect(hexOf(ripemd160.of(bytesOf('message digest')))).toBe('5d0689ef49d2fae572b881b123a85ffa21595f36');
});

// Kills: another digest listed under this id.
it('agrees with hash-wasm on every length', async () => {
  const theirs = await createRIPEMD160();
  agrees(it => hexOf(ripemd160.of(it)), it => theirs.init().update(it).digest());
});
