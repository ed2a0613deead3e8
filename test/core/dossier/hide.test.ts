import { expect, test } from 'vitest';
import { hider, showUrl } from '../../../src/core/dossier/hide.ts';
import { seedsOf } from '../../../src/core/dossier/seeds.ts';
import { visit } from '../../support/visit.ts';

const { log } = visit('https://shop.example/').types('email', 'Ann@Example.com').types({ autocomplete: 'given-name' }, 'shop');
const hide = hider(seedsOf({ visits: [log], known: [] }));

test.each([
  ['https://shop.example/a?token=s3cret#top', 'https://shop.example/a'],
  ['https://shop.example/u/ann@example.com/orders', 'https://shop.example/u/‹email-address›/orders'],
  ['https://shop.example/u/ann%40example.com', 'https://shop.example/u/‹email-address›'],
  ['https://shop.example/shop', 'https://shop.example/‹given-name›'],
  ['https://shop.example/reset/9f86d081884c7d659a2feaa0', 'https://shop.example/reset/‹…›'],
  ['https://user:pass@shop.example/x', 'https://shop.example/x'],
  ['blob:https://shop.example/1', 'blob:…'],
  ['not an address', '‹address›'],
])('shows %s as %s', (url, shown) => {
  expect(showUrl(url, hide)).toBe(shown);
});

test.each([
  ['somebody nobody knew beforehand', 'body $.bob@other.example.id', 'body ‹email-address›'],
  ['a number long enough to be somebody\'s', 'body $.4242 4242 4242 4242', 'body $.‹number›'],
  ['base64 of a typed value', `x ${Buffer.from('Ann@Example.com').toString('base64')}`, 'x ‹email-address›'],
])('hides %s', (_, text, shown) => {
  expect(hide(text)).toBe(shown);
});

test('cuts off what nobody would read', () => {
  expect(hide('x'.repeat(1_000))).toHaveLength(160);
});
