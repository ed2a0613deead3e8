import { describe, expect, test } from 'vitest';
import { pageAddressDisclosed } from '../../../src/core/detectors/page-address-disclosed.ts';
import { findingsOf } from '../../support/findings.ts';
import type { Story } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';

const PAGE = 'https://shop.example/clinic/results?q=hiv+test';
const T = 'https://t.tracker.example/c';

const found = (story: Story) => findingsOf(pageAddressDisclosed, story).map(it => `${it.recipient} ${it.subject ?? ''} in ${it.place ?? ''}`);
const escaped = encodeURIComponent(PAGE);

describe('finds', () => {
  test.each<[string, Story, string]>([
    ['the whole address in a parameter', visit(PAGE).sends(`${T}?dl=${escaped}`), 'tracker.example query in query dl'],
    ['the whole address in a Referer', visit(PAGE).sends(T, { headers: [['Referer', PAGE]] }), 'tracker.example query in referer'],
    ['the path alone', visit(PAGE).sends(`${T}?dl=${encodeURIComponent('https://shop.example/clinic/results')}`), 'tracker.example path in query dl'],
    ['the address inside JSON', visit(PAGE).sends(T, { body: JSON.stringify({ context: { page: { url: PAGE } } }) }), 'tracker.example query in body $.context.page.url'],
  ])('%s', (_, story, how) => {
    expect(found(story)).toEqual([how]);
  });
});

describe('ignores', () => {
  test.each<[string, Story]>([
    ['a bare origin, which browsers send by default', visit(PAGE).sends(T, { headers: [['Referer', 'https://shop.example/']] })],
    ['the home page', visit('https://shop.example/').sends(`${T}?dl=${encodeURIComponent('https://shop.example/')}`)],
    ['the site itself', visit(PAGE).sends(`https://shop.example/log?dl=${escaped}`)],
    ['another page of the site', visit(PAGE).sends(`${T}?next=${encodeURIComponent('https://shop.example/about')}`)],
    ['another site', visit(PAGE).sends(`${T}?u=${encodeURIComponent('https://news.example/clinic/results?q=hiv+test')}`)],
    ['a request without any address in it', visit(PAGE).sends(`${T}?a=1`)],
  ])('%s', (_, story) => {
    expect(found(story)).toEqual([]);
  });
});
