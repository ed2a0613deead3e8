import { createHash, createHmac } from 'node:crypto';
import { describe, expect, it, test } from 'vitest';
import type { Recipe } from '../../../src/core/datum/recipe.ts';
import { preparedBy } from '../../../src/core/search/recipes.ts';
import { knowledge } from '../../support/knowledge.ts';
import { wanted } from './looking.ts';

const recipe = (steps: readonly string[], about: Partial<Recipe> = {}): Recipe => ({ id: 'one', categories: ['email-address', 'phone-number'], steps, source: 'https://vendor.example/docs', ...about });
const hash = (name: string, text: string): string => createHash(name).update(text).digest('hex');
const made = (of: Recipe, text = ' Ann@Example.com ', category: Parameters<typeof wanted>[1] = 'email-address'): string | undefined => {
  const it = preparedBy(of, wanted(text, category));
  return it && `${it.chain.join(' ')}: ${Buffer.from(it.bytes).toString('hex')}`;
};

// Mutants: salt before tidying; the raw digest in place of its hexadecimal; the key for all digests; `after` before the value.
describe('prepares', () => {
  it.each<[what: string, of: Recipe, made: string]>([
    ['tidied, then hashed', recipe(['trim', 'lower', 'sha256']), `sha256: ${hash('sha256', 'ann@example.com')}`],
    ['just hashed', recipe(['md5']), `md5: ${hash('md5', ' Ann@Example.com ')}`],
    ['hashed twice, over the hexadecimal text', recipe(['trim', 'lower', 'md5', 'sha256']), `md5 hex sha256: ${hash('sha256', hash('md5', 'ann@example.com'))}`],
    ['salted in front', recipe(['trim', 'lower', 'sha1'], { salt: { before: 'S' } }), `salt sha1: ${hash('sha1', 'Sann@example.com')}`],
    ['salted behind', recipe(['trim', 'lower', 'sha1'], { salt: { after: 'S' } }), `salt sha1: ${hash('sha1', 'ann@example.comS')}`],
    ['keyed', recipe(['trim', 'sha256'], { hmacKey: 'k' }), `hmac-sha256: ${createHmac('sha256', 'k').update('Ann@Example.com').digest('hex')}`],
    ['hashed, then keyed over the hexadecimal text', recipe(['trim', 'md5', 'sha256'], { hmacKey: 'k' }), `md5 hex hmac-sha256: ${createHmac('sha256', 'k').update(hash('md5', 'Ann@Example.com')).digest('hex')}`],
  ])('a value %s', (_, of, expected) => { expect(made(of)).toBe(expected); });

  it('a telephone number as its category is written', () => {
    expect(made(recipe(['e164', 'sha256']), '+33 (0)6 39 98 20 25', 'phone-number')).toBe(`sha256: ${hash('sha256', '+33639982025')}`);
  });
});

describe('prepares nothing', () => {
  it.each<[why: string, of: Recipe, text: string, category: Parameters<typeof wanted>[1]]>([
    ['of another category', recipe(['sha256']), 'Lyon', 'city'],
    ['where no digest is among the steps', recipe(['lower']), 'ann@example.com', 'email-address'],
    ['where a step does not apply', recipe(['e164', 'sha256']), 'ann@example.com', 'email-address'],
    ['where the country of a number is unknown', recipe(['e164', 'sha256']), '998', 'phone-number'],
    ['where a step has no such name', recipe(['sparkle', 'sha256']), 'ann@example.com', 'email-address'],
    ['where a key meets a digest that has no HMAC', recipe(['xxh64'], { hmacKey: 'k' }), 'ann@example.com', 'email-address'],
  ])('%s', (_, of, text, category) => { expect(made(of, text, category)).toBeUndefined(); });
});

test('every recipe that ships prepares an ordinary value of one of its categories', () => {
  const ordinary = new Map<string, string>([
    ['email-address', 'Ann.Lee+x@gmail.com'], ['phone-number', '+33 6 39 98 20 25'], ['given-name', 'Ann'], ['family-name', "O'Neil"], ['date-of-birth', '1990-01-31'], ['gender', 'Female'],
    ['city', 'Saint Denis'], ['postcode', '94103-1234'], ['postal-address', '8 rue de la Paix'], ['customer-id', 'MG-2048'], ['username', 'ann69'],
  ]);
  const idle = (knowledge.recipes ?? []).filter(it => !it.categories.some(category => preparedBy(it, wanted(ordinary.get(category) ?? 'Ann', category)) !== undefined));
  expect(knowledge.recipes?.length).toBeGreaterThan(30);
  expect(idle.map(it => it.id)).toEqual([]);
});
