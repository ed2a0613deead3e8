import { describe, expect, test } from 'vitest';
import { openSearch } from '../../../src/core/search/open-search.ts';

const MAIL = 'marie.laurent@brume.example';
const search = openSearch([{ category: 'email-address', text: MAIL, effort: 'full' }, { category: 'phone-number', text: '0639982025', effort: 'full' }]);
const found = (text: string): readonly string[] => search.search({ url: 'https://c.tracker.example/', headers: [], body: { kind: 'text', text, bytes: text.length, cut: false } })
  .hits.filter(it => it.confidence === 'exact').map(it => String(it.wanted));

const WRITE: Readonly<Record<string, (text: string) => string>> = {
  base64: it => Buffer.from(it).toString('base64'), base64url: it => Buffer.from(it).toString('base64url'), base16: it => Buffer.from(it).toString('hex'),
};

describe.each(Object.entries(WRITE))('in %s', (_, write) => {
  test.each([['by itself', MAIL], ['in a parameter', `em=${MAIL}&l=fr`], ['behind a bar', `a|${MAIL}|b`], ['at any place', `ab|${MAIL}`]])('a value is found %s', (__, text) => {
    expect(found(JSON.stringify({ d: write(text) }))).toEqual(['0']);
  });
  test.each([['goes on before it', `anne${MAIL}`], ['goes on behind it', `${MAIL}s`], ['is one more number', '106399820259'], ['is a longer number', 'id=06399820259918;']])('what %s is another', (__, text) => {
    expect(found(JSON.stringify({ d: write(text) }))).toEqual([]);
    expect(found(`?${write(text)}!`)).toEqual([]);
  });
});
