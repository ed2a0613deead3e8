import { describe, expect, it, test } from 'vitest';
import { PAIRED_MIN } from '../../../src/core/search/entries.ts';
import { wordAt } from '../../../src/core/search/mixing.ts';
import { endOf, firstOf } from '../../../src/core/search/word-table.ts';
import { asText, bytesOf, indexOf } from './looking.ts';

/** The texts in which a word stands, and how many bytes before it they begin. */
function knownBy({ tables: { words: table } }: ReturnType<typeof indexOf>, word: string): readonly string[] {
  const folded = wordAt(bytesOf(word), 0);
  const numbers = Array.from({ length: table.words.length }, (_, i) => i).slice(firstOf(table, folded), endOf(table, folded));
  return numbers.filter(it => table.words[it] === folded).map(it => `${table.texts[it] ?? ''} ${table.shifts[it] ?? ''}`);
}

test.each(Array.from({ length: PAIRED_MIN - 7 }, (_, i) => i + 7))('a text of %i letters is known by its word at each of the four shifts', length => {
  const text = 'a1b2c3d4e5f6g7'.slice(0, length);
  const index = indexOf([asText('zzzzzzz'), asText(text)]);
  for (let shift = 0; shift < 4; shift++) expect(knownBy(index, text.slice(shift, shift + 4))).toEqual([`1 ${shift}`]);
});

test('a text that holds a pair is in no need of words', () => {
  expect(indexOf([asText('a1b2c3d4e5f6g7h')]).tables.words.words).toHaveLength(0);
});

// Kills: a bucket left at the first other word, a sort that parts entries of one word.
test('a word of many texts leads to all of them', () => {
  const texts = Array.from({ length: 300 }, (_, i) => `user${String(i).padStart(3, '0')}`);
  const index = indexOf(texts.map(it => asText(it)));
  expect(knownBy(index, 'user')).toEqual(texts.map((_, i) => `${i} 0`));
  texts.forEach((text, i) => { expect(knownBy(index, text.slice(3))).toEqual([`${i} 3`]); });
});

describe('a text of six letters', () => {
  const index = indexOf([asText('secret')]);

  it.each([['"sec'], ['=sec'], [' sec'], ['\nsec'], ['-sec']])('is known behind a sign: by %j', word => { expect(knownBy(index, word)).toEqual(['0 -1']); });
  it.each([['xsec'], ['ésec'], ['sek '], ['ret"'], ['    '], ['\0\0\0\0']])('is not known by %j', word => { expect(knownBy(index, word)).toEqual([]); });
});
