import { describe, expect, it } from 'vitest';
import type { Recipe } from '../../../src/core/datum/recipe.ts';
import { openSearch } from '../../../src/core/search/open-search.ts';
import { rememberingOpener } from '../../../src/core/search/remembering.ts';
import { textBody } from '../../recall/tokens.ts';
import { wanted } from './looking.ts';

const [ann, bob, kim] = [wanted('ann@example.com'), wanted('bob@example.com'), wanted('Kim', 'given-name')];
const salted: Recipe = { id: 'salted', categories: ['email-address'], steps: ['sha256'], salt: { before: 'x' }, source: 'https://vendor.example/docs' };
const request = (text: string) => ({ url: `https://t.example/c?q=${encodeURIComponent(text)}`, headers: [], body: textBody(JSON.stringify({ em: text, fn: 'Kim' })) });

describe('a search that is remembered', () => {
  it('is the same search, for the same values and recipes', () => {
    const open = rememberingOpener();
    expect(open([ann, kim])).toBe(open([{ ...ann }, { ...kim }]));
    expect(open([ann], [salted])).toBe(open([ann], [{ ...salted }]));
  });

  // Mutants: a value's index kept with its spelling; the recipes left out of the key; the order of values left out of the key.
  it('answers as one that was opened for the first time, whatever was opened before', () => {
    const open = rememberingOpener();
    for (const values of [[ann], [ann, bob], [bob, ann], [kim, bob, ann], [ann], [{ ...ann, effort: 'light' as const }, kim]]) {
      for (const recipes of [[], [salted]]) {
        const [remembered, fresh] = [open(values, recipes), openSearch(values, recipes)];
        expect(remembered.size).toEqual(fresh.size);
        for (const text of ['ann@example.com', 'bob@example.com', 'nobody']) expect(remembered.search(request(text))).toEqual(fresh.search(request(text)));
      }
    }
  });

  it('of the last two is kept, and asked for again becomes the last', () => {
    const open = rememberingOpener();
    const [first, second] = [open([ann]), open([bob])];
    expect(open([ann])).toBe(first);
    open([kim]);
    expect(open([ann])).toBe(first);
    expect(open([bob])).not.toBe(second);
  });
});

describe('a search is another', () => {
  it.each([
    ['for values in another order', [bob, ann], [ann, bob], [], []],
    ['for another category', [ann], [{ ...ann, category: 'username' as const }], [], []],
    ['for less effort', [ann], [{ ...ann, effort: 'light' as const }], [], []],
    ['with other recipes', [ann], [ann], [], [salted]],
  ])('%s', (_, one, other, recipes, otherRecipes) => {
    const open = rememberingOpener();
    expect(open(one, recipes)).not.toBe(open(other, otherRecipes));
  });

  it('to another memory: nothing is shared between two', () => {
    expect(rememberingOpener()([ann])).not.toBe(rememberingOpener()([ann]));
  });
});
