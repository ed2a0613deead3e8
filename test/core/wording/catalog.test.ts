import { expect, test } from 'vitest';
import { catalogOf } from '../../../src/core/wording/catalog-of.ts';
import { FORMS } from '../../../src/core/datum/form.ts';
import { differenceWordsOf } from '../../../src/core/wording/difference-sentences.ts';
import { LANGUAGES } from '../../../src/core/wording/language.ts';
import { labelsOf } from '../../../src/core/exporters/html/labels.ts';

/** Every text in a catalog, functions called with plain words, with the way to it. */
function textsIn(value: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return textsIn(called(value as (...parts: readonly unknown[]) => unknown, path), `${path}()`);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, it]) => textsIn(it, `${path}.${key}`));
}

function called(words: (...parts: readonly unknown[]) => unknown, path: string): unknown {
  if (path.endsWith('.form')) return 'form';
  if (/moment$/.test(path)) return words({ year: 2026, month: 'M', day: 3, hour: '01', minute: '02' });
  if (/address$/.test(path)) return words('W', 'path', '');
  if (/\.gaps\./.test(path)) return words({ count: 2, counted: '2 X' });
  if (/exposure$|attempt$|Cookie$|vendorEvent$/.test(path)) return words({ what: 'w', who: 'W', origin: 'given', how: 'h', when: 'n', name: 'N', identifying: true, lifetime: 'l', kept: false, relayed: true, purposes: 'p' });
  if (/\.behaviors\./.test(path)) return words({ who: 'W', subject: 'S', what: 'w', facts: {}, times: 3, count: (n: number) => `${n} X`, when: 'n' });
  return words('3', '4', '5'); // good for names and numbers alike
}

const TEXTS = LANGUAGES.flatMap(language => [...textsIn(catalogOf(language), language), ...textsIn(labelsOf(language), `${language} report`), ...textsIn(differenceWordsOf(language), `${language} difference`)]);

// Nothing to say, or the signs between words.
const MAY_BE_EMPTY = /consents\.unknown\.clause|notation\./;

test.each(LANGUAGES)('no word of %s is empty, unfilled or badly spaced', language => {
  const bad = TEXTS.filter(([path, it]) => path.startsWith(language) && !MAY_BE_EMPTY.test(path) && (it === '' || /undefined|NaN|\[object| {2}|'/.test(it)));
  expect(bad).toEqual([]);
});

test('French binds high punctuation to the word before it, and English knows nothing of the kind', () => {
  expect(TEXTS.filter(([path, it]) => path.startsWith('fr') && /[ \u00a0][;:?!»]|« |[^\u202f][»?!;](?:\s|$)/.test(it))).toEqual([]);
  expect(TEXTS.filter(([path, it]) => path.startsWith('en') && /[\u202f\u00a0]/.test(it))).toEqual([]);
});

test('both languages name the same things, and no name is left in the other’s tongue by mistake', () => {
  const keys = (language: string): readonly string[] => TEXTS.flatMap(([path]) => (path.startsWith(language) ? [path.slice(2)] : [])).sort();
  expect(keys('fr')).toEqual(keys('en'));
});

test.each(LANGUAGES)('%s has a sign of its own for each form', language => {
  const { forms } = catalogOf(language);
  expect(new Set(FORMS.map(it => forms[it].sign)).size).toBe(FORMS.length);
});

test.each(LANGUAGES)('no two categories of %s have one name', language => {
  const names = Object.values(catalogOf(language).categories).map(it => it.name);
  expect(new Set(names).size).toBe(names.length);
});
