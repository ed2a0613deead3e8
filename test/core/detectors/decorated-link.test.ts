import { describe, expect, test } from 'vitest';
import { decoratedLink } from '../../../src/core/detectors/decorated-link.ts';
import { findingsOf } from '../../support/findings.ts';
import type { Story } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';

const SHOP = 'https://shop.example/';
const TAG = 'https://cdn.ads.example/tag.js';
const PIXEL = 'https://px.ads.example/p.gif';
const CLICK = 'CjwKCAjw-5y4BhAVEiwA';
const ID = '018f2d7abc9e4f10';

const found = (story: Story) => findingsOf(decoratedLink, story).map(({ recipient, subject, facts = {}, confidence }) => `${recipient} ${subject ?? ''} ${facts['out'] === true ? 'out' : 'in'}${facts['stored'] === true ? ' stored' : ''} ${confidence}`);
const at = (query: string): Story => visit(SHOP).goesTo(`${SHOP}?${query}`);
const from = (referer: string, query: string): Story => visit(SHOP).sends(`${SHOP}?${query}`, { channel: 'navigation', headers: [['referer', referer]] }).goesTo(`${SHOP}?${query}`);

describe('finds', () => {
  test('a click identifier of the page\'s address that a third party is sent', () => {
    expect(found(at(`gclid=${CLICK}&page=2`).sends(`${PIXEL}?gclid=${CLICK}`))).toEqual(['ads.example gclid in exact']);
  });
  test('one sent as part of the page\'s address', () => {
    expect(found(at(`fbclid=${CLICK}`).sends(`${PIXEL}?dl=${encodeURIComponent(`${SHOP}?fbclid=${CLICK}`)}`))).toEqual(['ads.example fbclid in exact']);
  });
  test('one that a third party\'s script stores', () => {
    expect(found(at(`gclid=${CLICK}`).writesCookie(`_gcl_aw=GCL.1700000000.${CLICK}`, { script: TAG }))).toEqual(['ads.example gclid in stored exact']);
  });
  test('one in the fragment', () => {
    expect(found(visit(SHOP).goesTo(`${SHOP}#msclkid=${ID}`).sends(`${PIXEL}?m=${ID}`))).toEqual(['ads.example msclkid in exact']);
  });
  test('an identifier of no known name that a link of another site brought', () => {
    expect(found(from('https://news.example/', `ref_u=${ID}`).sends(`${PIXEL}?u=${ID}`))).toEqual(['ads.example ref_u in inferred']);
  });
  test('one that a redirect brought', () => {
    const url = `${SHOP}?x=${ID}`;
    expect(found(visit(SHOP).redirects(['https://go.example/l', url], { channel: 'navigation' }, { channel: 'navigation' }).goesTo(url).sends(`${PIXEL}?u=${ID}`))).toEqual(['ads.example x in inferred']);
  });
  test('a stored identifier that goes along to another site', () => {
    expect(found(visit(SHOP).writesCookie(`_uid=${ID}`, { script: TAG }).sends(`https://partner.example/?xid=${ID}`, { channel: 'navigation' }))).toEqual(['partner.example _uid out exact']);
  });
  test('one of the site\'s own', () => {
    expect(found(visit(SHOP).stores('visitor', ID).sends(`https://partner.example/?v=${ID}`, { channel: 'navigation' }))).toEqual(['partner.example visitor out exact']);
  });
});

describe('ignores', () => {
  test.each<[string, Story]>([
    ['a click identifier that nobody took', at(`gclid=${CLICK}`).sends(PIXEL)],
    ['one that only the site takes', at(`gclid=${CLICK}`).sends(`${SHOP}api?gclid=${CLICK}`).stores('gclid', CLICK)],
    ['one that came along in a Referer', at(`gclid=${CLICK}`).sends(PIXEL, { headers: [['referer', `${SHOP}?gclid=${CLICK}`]] })],
    ['the name of a campaign', at('utm_campaign=spring2026sale01&utm_source=news').sends(`${PIXEL}?c=spring2026sale01`)],
    ['a click identifier without a value', at('gclid=').sends(`${PIXEL}?gclid=`)],
    ['one that says next to nothing', at('gclid=test').sends(`${PIXEL}?gclid=test`)],
    ['the number of an order, that the site put there itself', at(`order=${ID}`).sends(`${PIXEL}?oid=${ID}`)],
    ['the same, come to from within the site', from(`${SHOP}cart`, `order=${ID}`).sends(`${PIXEL}?oid=${ID}`)],
    ['a search come to from another site', from('https://news.example/', 'q=red+running+shoes').sends(`${PIXEL}?q=red+running+shoes`)],
    ['a link to another site that carries nothing', visit(SHOP).writesCookie(`_uid=${ID}`, { script: TAG }).sends('https://partner.example/?from=shop', { channel: 'navigation' })],
    ['a link within the site', visit(SHOP).stores('visitor', ID).sends(`${SHOP}next?v=${ID}`, { channel: 'navigation' })],
    ['a language that goes along', visit(SHOP).stores('lang', 'en-GB').sends('https://partner.example/?lang=en-GB', { channel: 'navigation' })],
  ])('%s', (_, story) => {
    expect(found(story)).toEqual([]);
  });
});
