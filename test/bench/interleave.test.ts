import { describe, expect, it } from 'vitest';
import { interleave, median } from './interleave.ts';

describe('interleave', () => {
  it('runs everybody once in every round, and throws the first round away', async () => {
    const ran: string[] = [];
    const runs = await interleave({ names: ['a', 'b', 'c'], repetitions: 4, run: name => { ran.push(name); return Promise.resolve(ran.length); } });
    expect([...runs].map(([name, all]) => [name, all.length])).toEqual([['a', 4], ['b', 4], ['c', 4]]);
    for (let at = 0; at < ran.length; at += 3) expect(ran.slice(at, at + 3).toSorted()).toEqual(['a', 'b', 'c']);
    expect(Math.min(...[...runs.values()].flat())).toBe(4);
  });

  it('goes on while the figures will not do, and no longer than it may', async () => {
    const counted = async (enough: (rounds: number) => boolean): Promise<number | undefined> => (await interleave({
      names: ['a'], repetitions: 2, repetitionsMax: 6, enough: all => enough(all.get('a')?.length ?? 0), run: () => Promise.resolve(1),
    })).get('a')?.length;
    expect(await counted(() => true)).toBe(2);
    expect(await counted(rounds => rounds >= 5)).toBe(5);
    expect(await counted(() => false)).toBe(6);
  });
});

it('takes the middle of an odd number of values, and between the two middles of an even one', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([9, 1, 5, 7])).toBe(6);
  expect(median([])).toBe(Infinity);
});
