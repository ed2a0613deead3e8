import { describe, expect, test } from 'vitest';
import { firstPartyCookieSetByThirdParty } from '../../../src/core/detectors/first-party-cookie-set-by-third-party.ts';
import { findingsOf } from '../../support/findings.ts';
import type { Story } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';

const SHOP = 'https://shop.example/';
const TAG = 'https://cdn.ads.example/tag.js';

const found = (story: Story) => findingsOf(firstPartyCookieSetByThirdParty, story).map(it => `${it.recipient} ${it.subject ?? ''} ${String(it.facts?.['identifying'])}`);

describe('finds', () => {
  test('a cookie written by somebody else\'s script', () => {
    expect(found(visit(SHOP).writesCookie('_fbp=fb.1.1700000000000.b7e1c2d39f40; Max-Age=7776000', { script: TAG }))).toEqual(['ads.example _fbp true']);
  });
  test('one that holds no identifier, and says so', () => {
    expect(found(visit(SHOP).writesCookie('lang=english', { script: TAG }))).toEqual(['ads.example lang false']);
  });
});

describe('ignores', () => {
  test.each<[string, Story]>([
    ['a cookie of the site\'s own script', visit(SHOP).writesCookie('sid=b7e1c2d39f40', { script: 'https://shop.example/app.js' })],
    ['a cookie of a script on the site\'s other domain', visit(SHOP).writesCookie('sid=b7e1c2d39f40', { script: 'https://shop-cdn.example/app.js' })],
    ['a cookie by an inline script', visit(SHOP).writesCookie('sid=b7e1c2d39f40', { script: 'https://shop.example/' })],
    ['a cookie by a script without an address', visit(SHOP).writesCookie('sid=b7e1c2d39f40', { script: 'blob:null/1' })],
    ['a cookie in the third party\'s own frame', visit(SHOP).opensFrame('https://ads.example/f', 'sub').writesCookie('sid=b7e1c2d39f40', { script: TAG, frame: 'sub' })],
    ['the deletion of a cookie', visit(SHOP).writesCookie('sid=; Max-Age=-1', { script: TAG })],
  ])('%s', (_, story) => {
    expect(found(story)).toEqual([]);
  });
});
