import { createWhirlpool } from 'hash-wasm';
import { expect, it } from 'vitest';
import { whirlpool } from '../../../src/core/digests/whirlpool.ts';
import { agrees, bytesOf, hexOf, inTheMiddle } from './oracle.ts';

// ISO/IEC 10118-3:2004, annex A.
it.each([
  ['', '19fa61d75522a4669b44e39c1d2e1726c530232130d407f89afee0964997f7a73e83be698b288febcf88e3e03c4f0757ea8964e59b63d93708b138cc42a66eb3'],
  ['a', '8aca2602792aec6f11a67206531fb7d7f0dff59413145e6973c45001d0087b42d11bc645413aeff63a42391a39145a591a92200d560195e53b478584fdae231a'],
  ['abc', '4e2448a4c6f486bb16b6562c73b4020bf3043e3a731bce721ae1b303d97e6d4c7181eebdb6c57e277d0e34957114cbd6c797fc9d95d8b582d225292076d4eef5'],
])('hashes %j as ISO/IEC 10118-3 says', (text, digest) => {
  expect(hexOf(whirlpool.of(bytesOf(text)))).toBe(digest);
  expect(hexOf(whirlpool.of(inTheMiddle(bytesOf(text))))).toBe(digest);
});

// Kills: padding that lacks a block where 32 bytes of length no longer fit (31 → 32 bytes), a chaining value not carried over.
it('agrees with hash-wasm on every length', async () => {
  const theirs = await createWhirlpool();
  agrees(it => hexOf(whirlpool.of(it)), it => theirs.init().update(it).digest());
});
