import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COMPRESSIONS, TEXT_CODECS } from '../../src/core/codecs/index.ts';
import { CHECKSUMS, DIGESTS } from '../../src/core/digests/index.ts';
import { BYTES_FORMATS, TEXT_FORMATS } from '../../src/core/formats/index.ts';
import { STEPS } from '../../src/core/normalizers/tidy/step.ts';
import { catalogOf } from '../../src/core/wording/catalog-of.ts';
import { chainOf, meansOf } from '../../src/core/wording/chain.ts';
import { LANGUAGES } from '../../src/core/wording/language.ts';

/** What the search itself puts into chains: how a digest is written, accents apart, that it is cut, salted, or comes in pieces. */
const OF_THE_SEARCH = ['hex', 'base64', 'base64url', 'nfd', 'prefix', 'salt', 'split', 'streamed'];

const recipes = JSON.parse(readFileSync('src/knowledge/recipes.json', 'utf8')) as readonly { readonly steps: readonly string[] }[];

const HASHES = [...DIGESTS, ...CHECKSUMS].map(it => it.id);

/** Every step that a chain can hold, from where it comes from. */
const families = {
  'core/normalizers/tidy/step.ts': STEPS,
  'core/digests': [...HASHES, ...DIGESTS.map(it => `hmac-${it.id}`)],
  'core/codecs': [...TEXT_CODECS, ...COMPRESSIONS].map(it => it.id),
  'core/formats': [...TEXT_FORMATS, ...BYTES_FORMATS].map(it => it.id),
  'core/search': OF_THE_SEARCH,
  'knowledge/recipes.json': recipes.flatMap(it => it.steps),
};

const EVERY_STEP = new Set(Object.values(families).flat());

test.each(Object.keys(families).flatMap(family => LANGUAGES.map(language => ({ family, language }))))('every step of $family has words in $language', ({ family, language }) => {
  const without = new Set(families[family as keyof typeof families].filter(it => chainOf([it], language) === it));
  expect([...without], `give each a kind in src/core/wording/chain-step.ts and words in src/core/wording/chain-${language}.ts, or a name in step-names.ts`).toEqual([]);
});

test.each(HASHES)('%s is told as what a value was hashed with', it => {
  expect(meansOf('hashed', ['lower', it, 'hex'], 'en'), `name '${it}' among HASH_NAMES in src/core/wording/step-names.ts`).not.toBe('');
});

test.each(LANGUAGES)('%s has no words for a step that nothing takes any more', language => {
  const idle = Object.values(catalogOf(language).chain.names).flatMap(it => Object.keys(it)).filter(it => !EVERY_STEP.has(it));
  expect(idle, 'take them out of src/core/wording/chain-step.ts and its languages').toEqual([]);
});
