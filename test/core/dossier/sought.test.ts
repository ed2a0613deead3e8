import { describe, expect, it } from 'vitest';
import type { Stored } from '../../../src/core/dossier/identifiers.ts';
import type { Seed } from '../../../src/core/dossier/seeds.ts';
import { seek } from '../../../src/core/dossier/sought.ts';
import { openSearch } from '../../../src/core/search/open-search.ts';

const seed = (text: string, about: Partial<Seed> = {}): Seed => ({ category: 'email-address', text, source: 'typed', label: '', ...about });
const stored = (value: string, about: Partial<Stored> = {}): Stored => ({ visit: 1, store: 'cookie', value, name: 'id', jar: 'https://shop.example/', setter: 'https://shop.example/', by: 'script', offsetMs: 1, ref: '1:e1', ...about });
const typedIn = (document: string): Partial<Seed> => ({ typed: { visit: 1, offsetMs: 1, document, ref: `1:${document}` } });

const ANN = 'ann@example.com';
const ID = 'k9x2m4p7q1w8';

describe('is looked for', () => {
  it('every value with full effort, every identifier with light, values first', () => {
    const { wanted } = seek([seed(ANN), seed('Lee', { category: 'family-name' })], [stored(ID), stored('z8y7x6w5v4u3', { store: 'storage' })], {});
    expect(wanted.map(it => `${it.category} ${it.text} ${it.effort}`)).toEqual([
      `email-address ${ANN} full`, 'family-name Lee full', `cookie-identifier ${ID} light`, 'storage-identifier z8y7x6w5v4u3 light',
    ]);
  });

  it('once what was typed in two documents, and both are told of it', () => {
    const sought = seek([seed(ANN, typedIn('a')), seed('Lee', { category: 'family-name' }), seed(ANN, typedIn('b'))], [], {});
    expect(sought.wanted).toHaveLength(2);
    expect(sought.seedsOf(0).map(it => it.typed?.document)).toEqual(['a', 'b']);
    expect(sought.seedsOf(1).map(it => it.text)).toEqual(['Lee']);
  });

  it('once what was stored in two visits, and both are told of it', () => {
    const sought = seek([seed(ANN)], [stored(ID), stored(ID, { visit: 2 })], {});
    expect(sought.wanted).toHaveLength(2);
    expect(sought.storedOf(1).map(it => it.visit)).toEqual([1, 2]);
  });

  it('by the search it is given, with the recipes of the rules', () => {
    const recipe = { id: 'salted', categories: ['email-address' as const], steps: ['sha256'], salt: { before: 'x' }, source: 'https://vendor.example/docs' };
    const asked: unknown[] = [];
    const { leaks } = seek([seed(ANN)], [], { recipes: [recipe], open: (wanted, recipes) => { asked.push(wanted.length, recipes); return openSearch(wanted, recipes); } });
    expect(asked).toEqual([1, [recipe]]);
    expect(leaks.spansIn(ANN)).not.toEqual([]);
  });
});

// Mutants: the index of identifiers not shifted by the values; the category left out of the key; text compared without its case.
describe('is not confused', () => {
  const sought = seek([seed(ANN), seed(ANN, { category: 'username' }), seed('ANN@example.com')], [stored(ID), stored(ID, { store: 'storage' })], {});

  it('one text in two categories, or in two cases', () => {
    expect(sought.wanted.map(it => `${it.category} ${it.text}`)).toEqual([
      `email-address ${ANN}`, `username ${ANN}`, 'email-address ANN@example.com', `cookie-identifier ${ID}`,
    ]);
  });
  it('an identifier with itself, though it stands in two stores', () => {
    expect(sought.storedOf(3).map(it => it.store)).toEqual(['cookie', 'storage']);
  });
  it('a value with an identifier', () => {
    expect([0, 1, 2].map(it => sought.storedOf(it))).toEqual([[], [], []]);
    expect(sought.seedsOf(3)).toEqual([]);
  });
  it.each([-1, 4, 1_000])('number %i with anybody', index => {
    expect([sought.seedsOf(index), sought.storedOf(index)]).toEqual([[], []]);
  });
  it('nothing with anything', () => {
    const { wanted, leaks } = seek([], [], {});
    expect([wanted, leaks.spansIn(ANN)]).toEqual([[], []]);
  });
});
