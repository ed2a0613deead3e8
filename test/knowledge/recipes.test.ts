import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { DIGESTS } from '../../src/core/digests/index.ts';
import { prepared } from '../../src/core/normalizers/index.ts';
import { recipeShape } from '../../src/core/rulebook/recipe-shape.ts';
import recipes from '../../src/knowledge/recipes.json' with { type: 'json' };

const DIGEST_IDS = new Set(DIGESTS.map(it => it.id));
const recipe = (id: string): (typeof recipes)[number] | undefined => recipes.find(it => it.id === id);

describe('the recipes that ship', () => {
  it.each(recipes.map(it => [it.id, it]))('%s is right, as if a rules file had written it, and sourced', (_, it) => {
    expect(v.safeParse(recipeShape, it).issues).toBeUndefined();
    expect(new URL(it.source).protocol).toBe('https:');
  });

  it('have an id of their own each', () => {
    const ids = recipes.map(it => it.id);
    expect(ids.filter((it, at) => ids.indexOf(it) !== at)).toEqual([]);
  });
});

/** What the documents themselves give as example: from the value to the digest they print. */
const EXAMPLES: readonly (readonly [recipe: string, value: string, digest: string])[] = [
  ['meta-email', 'John_Smith@gmail.com', '62a14e44f765419d10fea99367361a727c12365e2520f32218d505ed9aa0f62f'],
  ['meta-phone', '1(650)555-1212', 'e323ec626319ca94ee8bff2e4c87cf613be6ea19919ed1364124e16807ab3176'],
  ['meta-name', 'Mary', '6915771be1c5aa0c886870b6951b03d7eafc121fea0e80a5ea83beb7c449f4ec'],
  ['meta-name', '정', '8fa8cd9c440be61d0151429310034083132b35975c4bea67fdd74158eb51db14'],
  ['meta-name', 'Valéry', '08e1996b5dd49e62a4b4c010d44e4345592a863bb9f8e3976219bac29417149c'],
  ['snap-email', 'Person@Example.com', '542d240129883c019e106e3b1b2d3f3cb3537c43c425364de8e951d5a3083345'],
  ['gravatar-sha256', 'MyEmailAddress@example.com ', '84059b07d4be67b806386c0aad8070a23f18836bbaae342275dc0a83414c32ee'],
  ['gravatar-md5', 'MyEmailAddress@example.com ', '0bc83cb571cd1c50ba6f3e8a78ef1346'],
  ['uid2-gmail', 'JANESaoirse@gmail.com', Buffer.from('ku4mBX7Z3qJTXWyLFB1INzkyR2WZGW4ANSJUiW21iI8=', 'base64').toString('hex')],
  ['euid-gmail', 'JANE.Saoirse+home@gmail.com', Buffer.from('ku4mBX7Z3qJTXWyLFB1INzkyR2WZGW4ANSJUiW21iI8=', 'base64').toString('hex')],
];

it.each(EXAMPLES)('%s hashes %j as its documentation shows', (id, value, digest) => {
  const { categories: [category], steps } = recipe(id) ?? { categories: [], steps: [] };
  const tidied = prepared(value, category as 'city', steps.filter(it => !DIGEST_IDS.has(it))) ?? '';
  const hashed = steps.filter(it => DIGEST_IDS.has(it)).reduce((text, step) => Buffer.from(DIGESTS.find(it => it.id === step)?.of(new TextEncoder().encode(text)) ?? []).toString('hex'), tidied);
  expect(hashed).toBe(digest);
});

/** Each with a value it is meant for, and what it must look like before it is hashed. */
it.each([
  ['meta-date-of-birth', '1991-05-26', '19910526'], ['meta-gender', 'Female', 'f'], ['meta-city', 'Menlo Park', 'menlopark'], ['meta-postcode', 'SW1A 1AA', 'sw1a1aa'], ['meta-postcode-us', '94035-1234', '94035'],
  ['google-gmail', ' Jane.Doe@Gmail.com', 'janedoe@gmail.com'], ['google-phone', '+1 (650) 253-1234', '+16502531234'], ['google-name', ' Anna ', 'anna'], ['google-street', '12 Elm Street', '12 elm street'],
  ['snap-phone', '+44 844 412 4653', '448444124653'], ['tiktok-phone', '+1 413 555 2671', '+14135552671'], ['x-phone', '+1 413 555 2671', '+14135552671'], ['liveramp-phone', '+1 (415) 555-6656', '4155556656'],
  ['liveramp-email-sha1', 'MyName@liveramp.com ', 'myname@liveramp.com'], ['fullcontact-upper-md5', 'a@b.example', 'A@B.EXAMPLE'], ['criteo-email-sha256md5', ' User@example.com ', 'user@example.com'],
])('%s tidies %j to %j', (id, value, tidied) => {
  const { categories: [category], steps } = recipe(id) ?? { categories: [], steps: [] };
  expect(prepared(value, category as 'city', steps.filter(it => !DIGEST_IDS.has(it)))).toBe(tidied);
});
