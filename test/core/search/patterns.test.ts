import { expect, it } from 'vitest';
import { bitPatterns, PATTERN_BITS } from '../../../src/core/search/patterns.ts';

const bitsIn = (pattern: number): readonly number[] => Array.from({ length: 32 }, (_, bit) => bit).filter(bit => (pattern >>> bit & 1) === 1);
const patterns = [...bitPatterns()];

// Kills: a bit drawn twice, and a pattern that nothing or everything passes.
it('each pattern has four bits', () => {
  expect(patterns).toHaveLength(2 ** PATTERN_BITS);
  expect(new Set(patterns.map(it => bitsIn(it).length))).toEqual(new Set([4]));
});

// Of 1,024 patterns each of 32 bits is in 128 by chance, of four. Kills: a bit that is never drawn, the lower bits of a generator, which follow each other.
it('every bit is in about as many', () => {
  for (let bit = 0; bit < 32; bit++) {
    const share = patterns.filter(it => bitsIn(it).includes(bit)).length;
    expect(share, `bit ${bit}`).toBeGreaterThan(64);
    expect(share, `bit ${bit}`).toBeLessThan(256);
  }
});

it('hardly two are the same', () => { expect(new Set(patterns).size).toBeGreaterThan(patterns.length * 0.95); });
it('they are the same each time', () => { expect([...bitPatterns()]).toEqual(patterns); });
