import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bytesOf, folded, plus, rotated, times, wordAt, xor } from '../../../src/core/digests/word64.ts';
import type { Word64 } from '../../../src/core/digests/word64.ts';

const MASK = 0xffffffffffffffffn;
const words = fc.oneof(fc.bigInt({ min: 0n, max: MASK }), fc.constantFrom(0n, 1n, 0xffffffffn, 0x100000000n, 0x80000000n, MASK));
const word = (it: bigint): Word64 => ({ hi: Number(it >> 32n) | 0, lo: Number(it & 0xffffffffn) | 0 });
const big = ({ hi, lo }: Word64): bigint => BigInt(hi >>> 0) << 32n | BigInt(lo >>> 0);

// Kills: a carry out of the lower half lost or taken from signed halves, a partial product of four forgotten.
it('adds, multiplies and combines as numbers of 64 bits do', () => {
  fc.assert(fc.property(words, words, (a, b) => {
    expect([big(plus(word(a), word(b))), big(times(word(a), word(b))), big(xor(word(a), word(b)))]).toEqual([a + b & MASK, a * b & MASK, a ^ b]);
  }), { numRuns: 5000 });
});

// Kills: halves not exchanged beyond 32 bits, a signed shift.
it('rotates and folds as numbers of 64 bits do', () => {
  fc.assert(fc.property(words, fc.integer({ min: 1, max: 63 }), (a, bits) => {
    expect(big(folded(word(a), bits))).toBe(a ^ a >> BigInt(bits));
    if (bits !== 32) expect(big(rotated(word(a), bits))).toBe((a << BigInt(bits) | a >> BigInt(64 - bits)) & MASK);
  }), { numRuns: 2000 });
});

it('reads the least significant byte first and writes the most significant first', () => {
  const view = new DataView(Uint8Array.of(9, 1, 2, 3, 4, 5, 6, 7, 8).buffer, 1);
  expect([...bytesOf(wordAt(view, 0))]).toEqual([8, 7, 6, 5, 4, 3, 2, 1]);
});
