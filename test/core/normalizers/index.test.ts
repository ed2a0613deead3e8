import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DataCategory } from '../../../src/core/datum/category.ts';
import { DATA_CATEGORIES } from '../../../src/core/datum/category.ts';
import { normalizers, PARTS_MAX, prepared, variantsOf, WHOLES_MAX } from '../../../src/core/normalizers/index.ts';
import { STEPS } from '../../../src/core/normalizers/tidy/step.ts';

const LIKELY = ['+44 (0)20 7946 0000', '1987-03-14', '03/04/87', 'Jane.Doe+x@gmail.com', 'Doe, Jané', '-1 234,50 €', '48.856614,2.352222', '-48.85661437,2.35222193', '12 bis, rue de la Paix\n75002 Paris', 'FR7630006000011234567890189', '4242 4242 4242 4242', 'sw1a 1aa', 'Müller GmbH & Co. KG', 'Femme', '078-05-1120'];
const categories = fc.constantFrom(...DATA_CATEGORIES);
const value = fc.oneof(fc.constantFrom(...LIKELY), fc.string({ unit: 'grapheme', maxLength: 64 }), fc.string({ unit: 'binary', maxLength: 64 }), fc.mixedCase(fc.constantFrom(...LIKELY)), fc.string({ unit: fc.constantFrom(...'0123456789+-/., ()\uD800\uDFFF@aİß\n') }));
const holds = (check: (value: string, category: DataCategory) => void): void => { fc.assert(fc.property(value, categories, (it, category) => { check(it, category); }), { numRuns: 2000, examples: LIKELY.flatMap(it => DATA_CATEGORIES.map((category): [string, DataCategory] => [it, category])) }); };

// Kills: a value trimmed before it is listed, and one whose own text was taken by a variant.
test('the value comes first, as it was given and without a step', () => {
  holds((text, category) => {
    const all = variantsOf(text, category);
    if (text.trim() === '') expect(all).toEqual([]);
    else expect(all[0]).toEqual({ text, steps: [] });
  });
});

// Kills: doubles, blanks, a limit left out, parts among wholes, a step nobody knows a word for.
test('no text stands twice, none is blank, there are not too many, and every step is known', () => {
  holds((text, category) => {
    const all = variantsOf(text, category);
    const texts = all.map(it => it.text);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.every(it => it.trim() !== '')).toBe(true);
    const parts = all.filter(it => it.part === true);
    expect(parts.length).toBeLessThanOrEqual(PARTS_MAX);
    expect(all.length - parts.length).toBeLessThanOrEqual(WHOLES_MAX);
    expect(all.slice(all.length - parts.length)).toEqual(parts);
    expect(all.flatMap(it => it.steps).filter(it => !(STEPS as readonly string[]).includes(it))).toEqual([]);
  });
});

// Kills: a step that is told though it changed nothing, or one that was done and not told.
test('every whole variant but the value itself names what was done to it', () => {
  holds((text, category) => {
    for (const it of variantsOf(text, category).slice(1)) expect(it.steps.length).toBeGreaterThan(0);
  });
});

// Kills: a clock, a counter or a stateful pattern (`/g` with `test`).
test('the same value gives the same variants', () => {
  holds((text, category) => { expect(variantsOf(text, category)).toEqual(variantsOf(text, category)); });
});

// Kills: a normalizer whose own answer it reads otherwise. (Of the plain ways of any text: lower of lower is lower.)
test('tidying what is tidy changes nothing', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 64 }), fc.constantFrom('trim', 'nfkc', 'lower', 'single-spaces', 'no-spaces', 'no-punctuation', 'no-diacritics', 'letters-and-digits', 'digits', 'compact', 'plus-tag', 'gmail-dots'), (text, step) => {
    fc.pre(step !== 'plus-tag' || text.split('+').length < 3);
    const once = prepared(text, 'email-address', [step]) ?? '';
    expect(prepared(once, 'email-address', [step])).toBe(once);
  }), { numRuns: 3000 });
});

// Kills: the longer of two chains to the same text, and a part that hides the whole.
test('the shortest chain to a text is told', () => {
  const steps = (text: string, given: string, category: DataCategory): string | undefined => variantsOf(given, category).find(it => it.text === text)?.steps.join(' ');
  expect(steps('jane.doe@example.com', 'Jane.Doe@example.com', 'email-address')).toBe('lower');
  expect(steps('doe', 'Doe', 'family-name')).toBe('lower');
  expect(variantsOf('F', 'gender').find(it => it.text === 'f')?.part).toBeUndefined();
});

// Kills: a variant nobody sends among the first four, which alone are hashed twice over.
test.each([
  ['Jane.Doe+news@gmail.com', 'email-address', ['Jane.Doe+news@gmail.com', 'jane.doe+news@gmail.com', 'jane.doe@gmail.com', 'janedoe@gmail.com']],
  ['+44 20 7946 0000', 'phone-number', ['+44 20 7946 0000', '+442079460000', '442079460000', '02079460000']],
  ['Zoë', 'given-name', ['Zoë', 'zoë', 'zoe', 'ZOË']],
  ['14/03/1987', 'date-of-birth', ['14/03/1987', '1987-03-14', '19870314', '03/14/1987']],
  ['SW1A 1AA', 'postcode', ['SW1A 1AA', 'sw1a1aa', 'SW1A1AA', 'sw1a 1aa']],
] as const)('%s: what senders really hash comes first', (given, category, first) => {
  expect(variantsOf(given, category).slice(0, 4).map(it => it.text)).toEqual(first);
});

// Kills: a pattern that goes back over what it has read, anywhere in the family, and work on values that are none.
test('long and hostile values are answered at once', () => {
  const hostile = ['0'.repeat(512), '1 '.repeat(256), '@'.repeat(512), `${'a.'.repeat(250)}@gmail.com`, '12, '.repeat(128), '\uD800'.repeat(512), 'İ'.repeat(512), '\uFDFA'.repeat(512), '(0)'.repeat(170), ' '.repeat(511) + 'x', 'x'.repeat(1_000_000)];
  const startMs = performance.now();
  for (const it of hostile) for (const category of DATA_CATEGORIES) variantsOf(it, category);
  expect(performance.now() - startMs).toBeLessThan(8000);
});

test.each([
  [' Ann@Example.com ', 'email-address', ['trim', 'lower'], 'ann@example.com'], ['Jane.Doe+x@googlemail.com', 'email-address', ['lower', 'gmail-dots', 'plus-tag'], 'janedoe@googlemail.com'], ['ann@example.com', 'email-address', ['gmail-dots'], 'ann@example.com'],
  ['+44 (0)20 7946 0000', 'phone-number', ['trim', 'e164'], '+442079460000'], ['+44 (0)20 7946 0000', 'phone-number', ['e164', 'digits'], '442079460000'], ['+442079460000', 'phone-number', ['e164'], '+442079460000'], ['06 12 34 56 78', 'phone-number', ['e164'], '+33612345678'], ['030 901820', 'phone-number', ['e164'], undefined],
  ['14/03/1987', 'date-of-birth', ['yyyymmdd'], '19870314'], ['19870314', 'date-of-birth', ['yyyymmdd'], '19870314'], ['Femme', 'gender', ['gender-letter'], 'f'], ['f', 'gender', ['lower', 'gender-letter'], 'f'],
  ['12345-6789', 'postcode', ['first-five'], '12345'], ['75011', 'postcode', ['lower', 'no-spaces', 'first-five'], '75011'], ['Zoë-Marie', 'given-name', ['lower', 'no-punctuation'], 'zoëmarie'], ['x', 'age', ['sha256'], undefined], ['x', 'age', [], 'x'],
] as const)('%j (%s) after %j is %j', (given, category, steps, expected) => {
  expect(prepared(given, category, steps)).toBe(expected);
});

// Kills: a step that rules files may name and nothing ever does.
test('each step is done to some value', () => {
  const values = [...LIKELY, 'jane@googlemail.com', 'ann@müller.example', ' Saint-Étienne  ', 'Ｐａｒｉｓ', '12345-6789', '1850578006084 36', '8 bd Voltaire', 'Zoë Ønsted', 'Jane  Fonda', '12.50'];
  const done = new Set(values.flatMap(it => DATA_CATEGORIES.flatMap(category => variantsOf(it, category))).flatMap(it => it.steps));
  expect(STEPS.filter(it => !done.has(it))).toEqual([]);
});

test('each normalizer is listed once', () => {
  expect(new Set(normalizers.map(it => it.id)).size).toBe(normalizers.length);
});
