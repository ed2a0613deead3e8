import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/core/wording/language.ts';
import { WORDS } from '../../../src/ui/words/index.ts';
import { ACTIONS, NOTICES } from '../../../src/ui/words/words.ts';

const LOCALES = Object.fromEntries(LANGUAGES.map(it => [it, JSON.parse(readFileSync(`src/extension/_locales/${it}/messages.json`, 'utf8')) as Record<string, { message: string }>]));

/** Every text of a language, by its path, functions answered with something that stands for a number or a name. */
function textsOf(value: unknown, path: string): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [1, 2].flatMap(n => textsOf((value as (...all: unknown[]) => unknown)(n, n, n), `${path}(${n})`));
  return Object.entries(value as object).flatMap(([key, it]) => textsOf(it, `${path}.${key}`));
}

test.for(LANGUAGES)('every button and every state says something in %s', language => {
  const { actions, notices } = WORDS[language];
  for (const it of ACTIONS) expect(actions[it]).not.toBe('');
  for (const it of NOTICES) expect(notices[it].title.length * notices[it].text.length).toBeGreaterThan(0);
  expect(textsOf(WORDS[language], '').filter(([, text]) => text === '' || text.includes('undefined'))).toEqual([]);
});

test('no French text was left in English', () => {
  const english = new Map(textsOf(WORDS.en, ''));
  const same = textsOf(WORDS.fr, '').filter(([path, text]) => english.get(path) === text).map(([path]) => path);
  // The same word in both, for a page is a page.
  expect(same).toEqual([...['pages', 'stepPages'].flatMap(it => [`.panel.${it}(1)`, `.panel.${it}(2)`]), '.history.page', '.history.date', '.history.actions']);
});

test('French is set as French: no ordinary space before high punctuation, no straight apostrophe', () => {
  expect(textsOf(WORDS.fr, '').filter(([, text]) => / [;:?!»]|'/u.test(text))).toEqual([]);
});

test('stores and toolbars have the same texts in every language, short enough for them', () => {
  const [first, ...others] = LANGUAGES.map(it => Object.keys(LOCALES[it] ?? {}));
  for (const it of others) expect(it).toEqual(first);
  for (const it of LANGUAGES) expect(LOCALES[it]?.['description']?.message.length).toBeLessThanOrEqual(132);
});
