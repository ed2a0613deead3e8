import { describe, expect, test } from 'vitest';
import { identifierStored } from '../../../src/core/detectors/identifier-stored.ts';
import { findingsOf } from '../../support/findings.ts';
import type { Story } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';

const SHOP = 'https://shop.example/';
const TAG = 'https://cdn.ads.example/tag.js';
const ID = '018f2d7abc9e4f10';

const found = (story: Story) => findingsOf(identifierStored, story).map(({ recipient, subject, facts, occurrences }) => ({ recipient, subject, ...facts, occurrences }));

describe('finds', () => {
  test('an identifier that a third party\'s script keeps in the site\'s storage', () => {
    expect(found(visit(SHOP).stores('ajs_anonymous_id', ID, { script: TAG }))).toEqual([{ recipient: 'ads.example', subject: 'ajs_anonymous_id', inSite: true, lasting: true, inWindowName: false, occurrences: 1 }]);
  });
  test('one within a structure', () => {
    expect(found(visit(SHOP).stores('ph_project', JSON.stringify({ distinct_id: ID, $sesid: [1700000000000, 'a'] }), { script: TAG }))).toHaveLength(1);
  });
  test('one for as long as the tab is open', () => {
    expect(found(visit(SHOP).stores('sid', ID, { script: TAG, area: 'session' }))).toMatchObject([{ lasting: false }]);
  });
  test('one in the window\'s name, which goes along to other sites', () => {
    expect(found(visit(SHOP).stores('', ID, { script: TAG, area: 'name' }))).toMatchObject([{ inWindowName: true }]);
  });
  test('one in the storage of the third party\'s own frame', () => {
    expect(found(visit(SHOP).opensFrame('https://ads.example/frame', 'sub').stores('uid', ID, { script: 'https://ads.example/f.js', frame: 'sub' }))).toMatchObject([{ recipient: 'ads.example', inSite: false }]);
  });
  test('one that a library from a host which only serves writes in a third party\'s frame', () => {
    expect(found(visit(SHOP).opensFrame('https://ads.example/frame', 'sub').stores('uid', ID, { script: 'https://fonts.example/store.js', frame: 'sub' }))).toMatchObject([{ recipient: 'ads.example', inSite: false }]);
  });
  test('once, however often it is written', () => {
    expect(found(visit(SHOP).stores('uid', ID, { script: TAG }).stores('uid', ID, { script: TAG }))).toMatchObject([{ occurrences: 1 }]);
  });
  test('a client id in the form of Google\'s, though its number alone is too short', () => {
    expect(found(visit(SHOP).stores('cid', '987654321.1700000000', { script: TAG }))).toHaveLength(1);
  });
});

describe('ignores', () => {
  test.each<[string, Story]>([
    ['an identifier of the site\'s own script', visit(SHOP).stores('cart', ID, { script: `${SHOP}app.js` })],
    ['one of an inline script', visit(SHOP).stores('cart', ID)],
    ['one of a script on the site\'s other domain', visit(SHOP).stores('cart', ID, { script: 'https://shop-cdn.example/app.js' })],
    ['one of a library that the site has from a host which only serves', visit(SHOP).stores('cart', ID, { script: 'https://fonts.example/store.js' })],
    ['a language', visit(SHOP).stores('lang', 'en-GB', { script: TAG })],
    ['a choice of the visitor\'s', visit(SHOP).stores('consent', '{"analytics":false,"ads":false}', { script: TAG })],
    ['a variant of a test', visit(SHOP).stores('ab', 'checkout:B', { script: TAG })],
    ['a time', visit(SHOP).stores('last', '1700000000000', { script: TAG })],
    ['a counter', visit(SHOP).stores('views', '42', { script: TAG })],
    ['a text', visit(SHOP).stores('draft', 'Dear customers, welcome back to us', { script: TAG })],
    ['an empty text', visit(SHOP).stores('uid', '', { script: TAG })],
    ['a cookie, which has detectors of its own', visit(SHOP).writesCookie(`uid=${ID}`, { script: TAG })],
  ])('%s', (_, story) => {
    expect(found(story)).toEqual([]);
  });
});
