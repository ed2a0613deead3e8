import { describe, expect, it } from 'vitest';
import { RECIPES_MAX } from '../../../src/core/rulebook/recipe-shape.ts';
import { BASE, HEAD, mistakesIn, rulebookIn } from './rules-files.ts';

const RECIPE = { id: 'our-newsletter', categories: '[email-address]', steps: '[trim, lower, sha256]', source: 'https://shop.example/newsletter.js' };

/** Line 5 is the recipe; `id` is in column 5. */
function fileWith(changes: Readonly<Record<string, string | undefined>>): string {
  const fields = Object.entries<string | undefined>({ ...RECIPE, ...changes }).flatMap(([key, value]) => value === undefined ? [] : [`${key}: ${value}`]);
  return `${HEAD} []\nrecipes:\n  - ${fields.join('\n    ')}\n`;
}

describe('a recipe of a rules file', () => {
  it('is kept on the rulebook as the search takes it', () => {
    expect(rulebookIn(fileWith({ 'says': 'The newsletter of our shop.', 'salt': '{ before: a, after: b }', 'hmac-key': 'k' })).recipes).toEqual([{
      id: 'our-newsletter', says: { en: 'The newsletter of our shop.' }, categories: ['email-address'], steps: ['trim', 'lower', 'sha256'],
      salt: { before: 'a', after: 'b' }, hmacKey: 'k', source: 'https://shop.example/newsletter.js',
    }]);
  });

  it('has no key where none is given, so that nothing hashes with an empty one', () => {
    expect(Object.keys(rulebookIn(fileWith({})).recipes[0] ?? {})).toEqual(['id', 'categories', 'steps', 'source']);
  });

  it.each([
    ['only a digest', { steps: '[md5]' }], ['several digests, one over the other', { steps: '[trim, md5, sha256]' }], ['a digest without an HMAC, and no key', { steps: '[murmur3-x64-128]' }],
    ['a salt on one side', { salt: '{ after: b }' }], ['several categories', { categories: '[email-address, phone-number]' }], ['words in both languages', { says: '{ en: Shop., fr: Boutique. }' }],
  ])('may have %s', (_, changes) => {
    expect(mistakesIn(fileWith(changes))).toEqual([]);
  });

  it('is not needed', () => {
    expect(rulebookIn(BASE).recipes).toEqual([]);
  });
});

describe('a wrong recipe is told where, and what was expected', () => {
  const CASES: readonly (readonly [what: string, changes: Readonly<Record<string, string | undefined>>, said: string])[] = [
    ['a step misspelled', { steps: '[trim, lowwer, sha256]' }, 'f:8:19: expected a step, as trim, lower or sha256 (did you mean lower?)'],
    ['a digest misspelled', { steps: '[trim, lower, sha-256]' }, 'f:8:26: expected a step, as trim, lower or sha256 (did you mean sha256?)'],
    ['a step that is nothing known', { steps: '[sha256, frobnicate]' }, 'f:8:21: expected a step, as trim, lower or sha256'],
    ['a checksum for a digest', { steps: '[crc32]' }, 'f:8:13: expected a step, as trim, lower or sha256'],
    ['no digest', { steps: '[trim, lower]' }, 'f:8:19: expected a digest as the last step, as sha256 or md5'],
    ['a tidying step after a digest', { steps: '[sha256, lower, md5]' }, 'f:8:21: expected a digest, as what is hashed can no longer be tidied'],
    ['no steps', { steps: '[]' }, 'f:8:12: expected at least one step'],
    ['steps without end', { steps: `[${'trim, '.repeat(10)}md5]` }, 'f:8:12: expected at most 10 steps'],
    ['one step for a list', { steps: 'sha256' }, 'f:8:12: expected a list of steps'],
    ['a category nobody knows', { categories: '[email]' }, expect.stringMatching(/^f:7:18: expected one of given-name, .*click-identifier$/u) as string],
    ['no category', { categories: '[]' }, 'f:7:17: expected a list of given-name, family-name, email-address and others'],
    ['an empty salt', { salt: '{ after: "" }' }, 'f:10:20: expected text that is not empty'],
    ['a salt that is text', { salt: 'pepper' }, 'f:10:11: expected the fields before and after'],
    ['a salt with a field misspelled', { salt: '{ afer: b }' }, 'f:10:13: expected no such field (did you mean after?)'],
    ['a key that is a number', { 'hmac-key': '7' }, 'f:10:15: expected text, in quotes'],
    ['a key in the other spelling', { hmacKey: 'k' }, 'f:10:5: expected no such field (did you mean hmac-key?)'],
    ['a key for a digest that has no HMAC', { 'steps': '[xxh64]', 'hmac-key': 'k' }, 'f:8:13: expected a digest that can be keyed, as sha256 or md5'],
    ['a source that is no address', { source: 'our own script' }, 'f:9:13: expected the address (https://…) where this can be checked'],
    ['no source', { source: undefined }, 'f:6:5: expected text (the field is missing)'],
    ['an id with capitals', { id: 'Ours' }, 'f:6:9: expected an id of small letters, digits and hyphens'],
  ];

  it.each(CASES)('%s', (_, changes, said) => {
    expect(mistakesIn(fileWith(changes))).toEqual([said]);
  });

  it('two of one id', () => {
    const twice = fileWith({}).replace(/recipes:\n((?:.|\n)*)$/u, 'recipes:\n$1$1');
    expect(mistakesIn(twice)).toEqual(['f:10:9: expected an id of its own (recipe 1 of this file has it too)']);
  });

  it('more than anybody knows', () => {
    const entry = fileWith({}).split('recipes:\n')[1] ?? '';
    const many = Array.from({ length: RECIPES_MAX + 1 }, (_, index) => entry.replace('our-newsletter', `r${index}`)).join('');
    expect(mistakesIn(`${HEAD} []\nrecipes:\n${many}`)).toEqual(['f:6:3: expected at most 100 recipes']);
  });

  it('recipes that are text', () => {
    expect(mistakesIn(`${HEAD} []\nrecipes: all`)).toEqual(['f:5:10: expected a list of recipes']);
  });
});

describe('a file that extends others', () => {
  const base = fileWith({}).replace('id: mine', 'id: base');
  const over = (rest: string): readonly string[] => rulebookIn(`id: mine\ntitle: Mine\nextends: base\n${rest}`, { base }).recipes.map(it => `${it.id} ${it.steps.join(' ')} ${it.salt?.after ?? '-'}`);

  it('inherits recipes, and adds its own', () => {
    expect(over('')).toEqual(['our-newsletter trim lower sha256 -']);
    expect(over('recipes: [{ id: other, categories: [city], steps: [md5], source: "https://a.example/" }]')).toEqual(['our-newsletter trim lower sha256 -', 'other md5 -']);
  });

  it('replaces one of the same id whole', () => {
    expect(over('recipes: [{ id: our-newsletter, categories: [city], steps: [md5], salt: { after: b }, source: "https://a.example/" }]')).toEqual(['our-newsletter md5 b']);
  });

  it('must write each recipe whole, as half of one hashes something else', () => {
    expect(mistakesIn('id: mine\ntitle: Mine\nextends: base\nrecipes: [{ id: our-newsletter, salt: { after: b } }]').length).toBe(3);
  });
});
