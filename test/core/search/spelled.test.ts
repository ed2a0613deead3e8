import { createHash, createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Recipe } from '../../../src/core/datum/recipe.ts';
import { spelled } from '../../../src/core/search/spelled.ts';
import { wanted } from './looking.ts';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();
const ANN = wanted('Ann.Lee+news@Gmail.com');
const recipe = (about: Partial<Recipe>): Recipe => ({ id: 'one', categories: ['email-address'], steps: ['trim', 'lower', 'sha256'], source: 'https://vendor.example/docs', ...about });

/** Each chain from the value to a digest that is looked for, by the digest in hexadecimal. */
function chainsTo(bytes: Uint8Array, recipes: readonly Recipe[] = [], of = ANN): readonly string[] {
  const { variants, digests } = spelled(of, recipes);
  return digests.filter(it => hex(it.bytes) === hex(bytes)).map(it => [...variants[it.variant]?.steps ?? [], ...it.chain].join(' '));
}

describe('a value is spelled', () => {
  it('in each variant of its category, and each of those in small letters and capitals', () => {
    const texts = spelled(ANN, []).variants.map(it => it.text);
    expect(texts).toEqual(expect.arrayContaining(['Ann.Lee+news@Gmail.com', 'ann.lee+news@gmail.com', 'ann.lee@gmail.com', 'annlee@gmail.com', 'ANN.LEE+NEWS@GMAIL.COM', 'ANN.LEE@GMAIL.COM']));
  });
  it.each<[what: string, digest: Uint8Array, chain: string]>([
    ['as a digest of itself in small letters', sha256('ann.lee+news@gmail.com'), 'lower sha256'],
    ['as a digest of itself in capitals', sha256('ANN.LEE+NEWS@GMAIL.COM'), 'upper sha256'],
    ['as a digest of a digest in hexadecimal', createHash('md5').update(hex(sha256('ann.lee+news@gmail.com'))).digest(), 'lower sha256 hex md5'],
    ['as a digest of the bytes of a digest', createHash('md5').update(sha256('ann.lee+news@gmail.com')).digest(), 'lower sha256 md5'],
  ])('%s', (_, digest, chain) => { expect(chainsTo(digest)).toEqual([chain]); });

  it('with its accents apart, which only a digest can tell', () => {
    expect(chainsTo(sha256('Jose\u0301'), [], wanted('José', 'given-name'))).toEqual(['nfd sha256']);
  });
  it('as narrow digests only in their writings', () => {
    const { digests, texts } = spelled(ANN, []);
    expect(digests.every(it => it.bytes.length >= 16)).toBe(true);
    expect(texts.some(it => it.writing.form === 'hashed' && it.writing.steps.join(' ') === 'xxh64 hex')).toBe(true);
  });
});

describe('a recipe adds', () => {
  it.each<[what: string, about: Partial<Recipe>, digest: Uint8Array, chain: string]>([
    ['a salt before and behind', { salt: { before: 'pepper:', after: '!' } }, sha256('pepper:ann.lee+news@gmail.com!'), 'trim lower salt sha256'],
    ['a key', { hmacKey: 'key' }, createHmac('sha256', 'key').update('ann.lee+news@gmail.com').digest(), 'trim lower hmac-sha256'],
    ['both', { salt: { after: 'x' }, hmacKey: 'key' }, createHmac('sha256', 'key').update('ann.lee+news@gmail.comx').digest(), 'trim lower salt hmac-sha256'],
    ['a salted digest of a digest', { steps: ['lower', 'md5', 'sha256'], salt: { before: 's' } }, sha256(createHash('md5').update('sann.lee+news@gmail.com').digest('hex')), 'lower salt md5 hex sha256'],
  ])('%s', (_, about, digest, chain) => {
    expect(chainsTo(digest)).toEqual([]);
    expect(chainsTo(digest, [recipe(about)])).toEqual([chain]);
  });
});

describe('nothing is added by', () => {
  const count = (recipes: readonly Recipe[], of = ANN): number => spelled(of, recipes).digests.length;

  it.each<[what: string, about: Partial<Recipe>]>([
    ['a recipe whose digest is looked for anyway', {}],
    ['a recipe for other categories', { categories: ['phone-number'], salt: { before: 'x' } }],
    ['a recipe that hashes nothing', { steps: ['lower'] }],
    ['a recipe with a step that does not apply', { steps: ['e164', 'sha256'], salt: { before: 'x' } }],
  ])('%s', (_, about) => { expect(count([recipe(about)])).toBe(count([])); });

  it('a recipe, for an identifier, which is spelled as it is and hashed once', () => {
    const id = wanted('k9x2m4p7q1', 'cookie-identifier', 'light');
    const { variants, digests } = spelled(id, [recipe({ categories: ['cookie-identifier'], salt: { before: 'x' } })]);
    expect(variants).toEqual([{ text: 'k9x2m4p7q1', steps: [] }]);
    expect(digests.every(it => it.chain.length === 1)).toBe(true);
  });
});
