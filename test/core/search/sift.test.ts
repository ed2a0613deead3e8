import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { FOLD, mixPair, mixWord } from '../../../src/core/search/mixing.ts';
import { sift } from '../../../src/core/search/sift.ts';
import { PAIR_BITS, WORD_BITS } from '../../../src/core/search/tables.ts';

const none = { pairBits: new Int32Array(1 << PAIR_BITS - 5), wordBits: new Int32Array(1 << WORD_BITS - 5) };
const all = { pairBits: new Int32Array(1 << PAIR_BITS - 5).fill(-1), wordBits: new Int32Array(1 << WORD_BITS - 5).fill(-1) };

const sifted = (words: Int32Array, bits: typeof none, from = 0, to = words.length): readonly number[] => {
  const found = new Int32Array(words.length + 1);
  return [...found.subarray(0, sift({ words, ...bits, found }, from, to))];
};

const withBit = (size: number, bit: number): Int32Array => {
  const bits = new Int32Array(size);
  bits[bit >>> 5] = 1 << (bit & 31);
  return bits;
};

const words = fc.array(fc.integer(), { minLength: 8, maxLength: 40 }).map(it => Int32Array.from(it.length % 2 === 0 ? it : it.slice(1)));

// Kills: a width of the tables that was changed in one place only, a hash written out wrongly, a look at one of the two words left out, a fold left out.
test('the words at which a bit is set pass, whichever of the three tables it is in', () => {
  fc.assert(fc.property(words, fc.nat(3), (text, pick) => {
    const at = pick * 2;
    const [first, second] = [mixWord((text[at] ?? 0) | FOLD), mixWord((text[at + 1] ?? 0) | FOLD)];
    expect(sifted(text, { ...none, pairBits: withBit(none.pairBits.length, mixPair(first, second) >>> 32 - PAIR_BITS) })).toContain(at);
    expect(sifted(text, { ...none, wordBits: withBit(none.wordBits.length, first >>> 32 - WORD_BITS) })).toContain(at);
    expect(sifted(text, { ...none, wordBits: withBit(none.wordBits.length, second >>> 32 - WORD_BITS) })).toContain(at);
  }), { numRuns: 60 });
});

describe('passes', () => {
  const text = Int32Array.from({ length: 12 }, (_, i) => i * 0x1234567);

  it('every pair where every bit is set, in order', () => { expect(sifted(text, all)).toEqual([0, 2, 4, 6, 8, 10]); });
  it('only pairs between the two bounds', () => { expect(sifted(text, all, 4, 8)).toEqual([4, 6]); });
});

describe('does not pass', () => {
  const text = Int32Array.from({ length: 12 }, (_, i) => i * 0x1234567);

  it('anything where no bit is set', () => { expect(sifted(text, none)).toEqual([]); });
  it('anything of an empty stretch', () => { expect(sifted(text, all, 6, 6)).toEqual([]); });
  it('a pair whose two words are exchanged', () => {
    const [first, second] = [mixWord(0x61626364 | FOLD), mixWord(0x31323334 | FOLD)];
    const bits = { ...none, pairBits: withBit(none.pairBits.length, mixPair(first, second) >>> 32 - PAIR_BITS) };
    expect(sifted(Int32Array.of(0x61626364, 0x31323334), bits)).toEqual([0]);
    expect(sifted(Int32Array.of(0x31323334, 0x61626364), bits)).toEqual([]);
    expect(sifted(Int32Array.of(0, 0x61626364, 0x31323334, 0), bits), 'it begins at an odd word').toEqual([]);
  });
});
