import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { sift } from '../../../src/core/search/sift.ts';
import { PERSONA } from '../../recall/persona.ts';
import { spelled } from '../../../src/core/search/spelled.ts';
import { asText, bytesOf, indexOf } from './looking.ts';

type Tables = ReturnType<typeof indexOf>['tables'];

const none = indexOf([]).tables;
const every: Tables = { ...none, all: { ...none.all, bits: none.all.bits.map(() => -1) }, wordBits: none.wordBits.map(() => -1) };

/** All that passes, asked for as the search does: behind each, the loop goes on. */
function sifted(words: Int32Array, { all, ...tables }: Tables, from = 0, to = words.length): readonly number[] {
  const sieve = { ...all, ...tables, words };
  const passed: number[] = [];
  for (let at = sift(sieve, from, to); at < to; at = sift(sieve, at + 2, to)) passed.push(at);
  return passed;
}

/** Eight bytes as the loop sees them. */
const pairOf = (bytes: Uint8Array): Int32Array => new Int32Array(Uint8Array.from(bytes).buffer);

// Kills: a width of the tables changed in one place only, a hash written out wrongly, a fold left out, a bit asked by the wrong print.
test('each pair of a long text passes, in any case', () => {
  const texts = fc.string({ unit: fc.constantFrom(...'abcxyzé0189@.-_+ '), minLength: 15, maxLength: 30 });
  fc.assert(fc.property(texts, fc.nat(7), (text, shift) => {
    const { tables } = indexOf([asText(text)]);
    expect(sifted(pairOf(bytesOf(text).slice(shift, shift + 8)), tables)).toEqual([0]);
    expect(sifted(pairOf(bytesOf(text.replace(/[a-z]/gu, it => it.toUpperCase())).slice(shift, shift + 8)), tables)).toEqual([0]);
  }), { numRuns: 60 });
});

// Kills: one of the two words not asked for, a shift of short texts left out.
test('each word of a short text passes, as the first of a pair and as the second', () => {
  const texts = fc.string({ unit: fc.constantFrom(...'abcxyz0189@.'), minLength: 7, maxLength: 14 });
  fc.assert(fc.property(texts, fc.nat(3), (text, shift) => {
    const { tables } = indexOf([asText(text)]);
    const [word = 0] = pairOf(Uint8Array.of(...bytesOf(text).slice(shift, shift + 4), 0, 0, 0, 0));
    expect(sifted(Int32Array.of(word, 0), tables)).toEqual([0]);
    expect(sifted(Int32Array.of(0, word), tables)).toEqual([0]);
  }), { numRuns: 60 });
});

describe('passes', () => {
  const text = Int32Array.from({ length: 12 }, (_, i) => i * 0x1234567);

  it('every pair where every bit is set, in order', () => { expect(sifted(text, every)).toEqual([0, 2, 4, 6, 8, 10]); });
  it('only pairs between the two bounds', () => { expect(sifted(text, every, 4, 8)).toEqual([4, 6]); });
});

describe('does not pass', () => {
  const text = Int32Array.from({ length: 12 }, (_, i) => i * 0x1234567);
  const ann = 'ann.okafor@brume.example';

  it('anything where all of a pattern but one bit is set, for a pair and for a word', () => {
    const words = Int32Array.of(0x61626364, 0x65666768);
    for (const bit of Array.from({ length: 32 }, (_, i) => 1 << i)) {
      const patterns = none.patterns.map(() => bit | 1 << 7 | 1 << 19);
      const allBut: Tables = { ...none, patterns, all: { ...none.all, bits: none.all.bits.map(() => ~bit) }, wordBits: none.wordBits.map(() => ~bit) };
      expect(sifted(words, allBut), String(bit)).toEqual([]);
      expect(sifted(words, { ...allBut, wordBits: every.wordBits }), String(bit)).toEqual([0]);
    }
  });
  it('anything where no bit is set', () => { expect(sifted(text, none)).toEqual([]); });
  it('anything of an empty stretch', () => { expect(sifted(text, every, 6, 6)).toEqual([]); });
  it('the two words of a pair the other way round, or beginning at an odd word', () => {
    const { tables } = indexOf([asText(ann)]);
    const [first = 0, second = 0] = pairOf(bytesOf(ann).slice(0, 8));
    expect(sifted(Int32Array.of(first, second), tables)).toEqual([0]);
    expect(sifted(Int32Array.of(second, first), tables)).toEqual([]);
    expect(sifted(Int32Array.of(0, first, second, 0), tables)).toEqual([]);
  });

  // What passes is looked at once more, at many times the cost: the loop is worth nothing if much does.
  it('more than one in fifty of foreign pairs, with twenty values in all their writings', () => {
    const { tables } = indexOf(PERSONA.map(it => spelled(it, [])));
    let state = 1;
    const foreign = Int32Array.from({ length: 200_000 }, () => state = Math.imul(state, 1_664_525) + 1_013_904_223 | 0);
    expect(sifted(foreign, tables).length).toBeLessThan(100_000 / 50);
  });
});
