import { describe, expect, it } from 'vitest';
import { murmur3, murmur3x64, murmur3x86 } from '../../../src/core/digests/murmur3.ts';
import { murmur32, murmur64, murmur86, verification } from './murmur3-reference.ts';
import { agrees, bytesOf, hexOf, inTheMiddle } from './oracle.ts';

const hex = (words: readonly bigint[], digits: number): string => words.map(it => it.toString(16).padStart(digits, '0')).join('');

it('is compared with what SMHasher takes for MurmurHash3', () => {
  expect([verification(murmur32, 32n), verification(murmur86, 32n), verification(murmur64, 64n)]).toEqual(['b0f57ee3', 'b3ece62a', '6384ba69']);
});

// Kills: a lane mixed before its neighbor, a tail taken for a whole block, a carry lost between the halves of 64 bits.
describe('agrees with it on every length', () => {
  it('of 32 bits', () => { agrees(it => murmur3.of(it).toString(16), it => hex(murmur32(it, 0n), 1)); });
  it('of 128 bits for 32-bit machines', () => { agrees(it => hexOf(murmur3x86.of(it)), it => hex(murmur86(it, 0n), 8)); });
  it('of 128 bits for 64-bit machines', () => { agrees(it => hexOf(murmur3x64.of(it)), it => hex(murmur64(it, 0n), 16)); });
});

it('is written as JavaScript libraries write it', () => {
  const bytes = inTheMiddle(bytesOf('The quick brown fox jumps over the lazy dog'));
  expect([murmur3.of(bytes).toString(16), hexOf(murmur3x86.of(bytes)), hexOf(murmur3x64.of(bytes))]).toEqual(['2e4ff723', '2f1583c3ecee2c675d7bf66ce5e91d2c', 'e34bbc7bbc071b6c7a433ca9c49a9347']);
});
