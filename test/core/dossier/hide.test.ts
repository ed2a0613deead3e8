import { expect, test } from 'vitest';
import { hider, showUrl } from '../../../src/core/dossier/hide.ts';
import { seedsOf } from '../../../src/core/dossier/seeds.ts';
import { seek } from '../../../src/core/dossier/sought.ts';
import { visit } from '../../support/visit.ts';

const { log } = visit('https://shop.example/').types('email', 'Ann@Example.com').types({ autocomplete: 'given-name' }, 'shop');
const seeds = seedsOf({ visits: [log], known: [] });
const hide = hider(seeds, seek(seeds, [], {}));

test.each([
  ['https://shop.example/a?token=s3cret#top', 'https://shop.example/a'],
  ['https://shop.example/u/ann@example.com/orders', 'https://shop.example/u/‹email-address›/orders'],
  ['https://shop.example/u/ann%40example.com', 'https://shop.example/u/‹email-address›'],
  ['https://shop.example/shop', 'https://shop.example/‹given-name›'],
  ['https://shop.example/reset/9f86d081884c7d659a2feaa0', 'https://shop.example/reset/‹…›'],
  ['https://shop.example/reset/9f86d081884c7d65', 'https://shop.example/reset/‹…›'],
  ['https://shop.example/customers/8471123', 'https://shop.example/customers/‹number›'],
  ['https://shop.example/p/iphone15/2026', 'https://shop.example/p/iphone15/2026'],
  ['https://9f86d081884c7d659a2feaa0.t.example/x', 'https://‹…›.t.example/x'],
  ['https://shop.cdn.t.example:8443/x', 'https://‹given-name›.cdn.t.example:8443/x'],
  ['https://user:pass@shop.example/x', 'https://shop.example/x'],
  ['blob:https://shop.example/1', 'blob:…'],
  ['not an address', '‹address›'],
])('shows %s as %s', (url, shown) => {
  expect(showUrl(url, hide)).toBe(shown);
});

test.each([
  ['somebody nobody knew beforehand', 'body $.bob@other.example.id', 'body ‹email-address›'],
  ['a number long enough to be somebody\'s', 'body $.4242 4242 4242 4242', 'body $.‹number›'],
  ['an address escaped twice', 'query bob%40other.example', 'query ‹email-address›'],
  ['a value beside a letter that grows in lower case', 'body $.İ.ann@example.com', 'body $.İ.‹email-address›'],
  ['a session in the name of a cookie', 'sess_9f8a7b6c5d4e3f2a1b0c', 'sess_‹…›'],
  ['a session in a name, as a UUID', 'cart-123e4567-e89b-12d3-a456-426614174000', 'cart-‹…›'],
  ['base64 of a typed value', `x ${Buffer.from('Ann@Example.com').toString('base64')}`, 'x ‹email-address›'],
])('hides %s', (_, text, shown) => {
  expect(hide(text)).toBe(shown);
});

test('cuts off what nobody would read', () => {
  expect(hide('x'.repeat(1_000))).toHaveLength(160);
});

test('shows nothing of a text so long that hiding brings the place where it was cut into view', () => {
  expect(hide(`${'1'.repeat(4_090)} somebody`)).toBe('‹…›');
});

test('goes through a word without end in no time', () => {
  const began = performance.now();
  hide('a'.repeat(1_000_000));
  hide(`a@${'.'.repeat(1_000_000)}`);
  expect(performance.now() - began).toBeLessThan(1_000);
});
