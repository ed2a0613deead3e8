import { expect, it } from 'vitest';
import { fnv1a32, fnv1a64, fnv1x32 } from '../../../src/core/digests/fnv.ts';
import { agrees, bytesOf, hexOf } from './oracle.ts';

// Test vectors of Landon Curt Noll, http://www.isthe.com/chongo/src/fnv/test_fnv.c
it.each([
  ['', '811c9dc5', '811c9dc5', 'cbf29ce484222325'], ['a', 'e40c292c', '50c5d7e', 'af63dc4c8601ec8c'], ['foobar', 'bf9cf968', '31f0b262', '85944171f73967e8'],
])('hashes %j as its authors do', (text, ...hashes) => {
  expect([fnv1a32.of(bytesOf(text)).toString(16), fnv1x32.of(bytesOf(text)).toString(16), hexOf(fnv1a64.of(bytesOf(text)))]).toEqual(hashes);
});

// Kills: the upper half of a product lost, xor with the byte on a signed half.
it('agrees with big integers on every length', () => {
  agrees(it => hexOf(fnv1a64.of(it)), it => [...it].reduce((hash, byte) => (hash ^ BigInt(byte)) * 0x100000001b3n & 0xffffffffffffffffn, 0xcbf29ce484222325n).toString(16).padStart(16, '0'));
});
