import { describe, expect, it } from 'vitest';
import { contest, growthExponent } from './harness.ts';

const ITEMS = Array.from({ length: 50 }, (_, n) => n);

function spinning(turns: number): (item: number) => number {
  return item => {
    let sum = item + 1;
    for (let n = 0; n < turns; n++) sum = Math.imul(sum, 31) + n | 0;
    return sum === 0 ? 1 : sum;
  };
}

describe('contest', () => {
  it('tells who is slower, and runs the baseline against itself', () => {
    const { standings, passes } = contest({ items: ITEMS, baseline: 'quick', contestants: { quick: { run: spinning(1_000) }, slow: { run: spinning(20_000) } } });
    expect(standings.map(it => it.contestant)).toEqual(['quick', 'slow', 'quick (A/A)']);
    expect(standings[0]?.ratio).toBe(1);
    expect(standings[1]?.ratio).toBeGreaterThan(5);
    expect(passes).toBeGreaterThanOrEqual(9);
  });

  it('begins anew before every pass', () => {
    let begun = 0;
    const { passes } = contest({ items: ITEMS, baseline: 'only', contestants: { only: { begin: () => { begun += 1; }, run: spinning(100) } } });
    expect(begun).toBe(2 * (passes + 2));
  });

  it('refuses a contestant whose answers change from pass to pass', () => {
    let calls = 0;
    const fickle = { run: () => (calls++ % 7) === 0 };
    expect(() => contest({ items: ITEMS, baseline: 'fickle', contestants: { fickle } })).toThrow(/"fickle.*" answers differently from pass to pass/);
  });

  it('refuses a baseline that does not compete', () => {
    expect(() => contest({ items: ITEMS, baseline: 'nobody', contestants: { only: { run: spinning(1) } } })).toThrow('expected a contestant named as the baseline');
  });
});

describe('growthExponent', () => {
  it.each([[[{ size: 1, cost: 5 }, { size: 100, cost: 5 }], 0], [[{ size: 10, cost: 3 }, { size: 1000, cost: 300 }], 1], [[{ size: 2, cost: 4 }, { size: 4, cost: 16 }], 2]])(
    'of %j is %d', (points, exponent) => {
      expect(growthExponent(points)).toBeCloseTo(exponent, 3);
    });

  it('needs two sizes', () => {
    expect(() => growthExponent([{ size: 1, cost: 1 }])).toThrow('two sizes');
  });
});
