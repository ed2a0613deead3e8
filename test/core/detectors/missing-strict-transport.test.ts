import { describe, expect, test } from 'vitest';
import { missingStrictTransport } from '../../../src/core/detectors/missing-strict-transport.ts';
import { findingsOf } from '../../support/findings.ts';
import type { Story } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';

const SHOP = 'https://shop.example/';

const page = (transport?: string, url = SHOP): Story =>
  visit(url).sends(url, { channel: 'navigation', answered: transport === undefined ? [] : [['strict-transport-security', transport]] });
const found = (story: Story) => findingsOf(missingStrictTransport, story).map(it => `${it.recipient} ${it.subject ?? ''}`);

describe('finds', () => {
  test.each<[string, Story, string]>([
    ['a page that says nothing', page(), 'none'],
    ['one that takes it back', page('max-age=0'), 'max-age=0'],
    ['one without a duration', page('includeSubDomains'), 'max-age=0'],
  ])('%s', (_, story, what) => {
    expect(found(story)).toEqual([`shop.example ${what}`]);
  });
});

describe('ignores', () => {
  test.each<[string, Story]>([
    ['a year', page('max-age=31536000; includeSubDomains; preload')],
    ['a duration in quotation marks', page('max-age="31536000"')],
    ['capital letters', page('MAX-AGE=600')],
    ['a page without HTTPS, where browsers ignore it', page(undefined, 'http://shop.example/')],
    ['what is no page', visit(SHOP).sends(`${SHOP}app.js`, { channel: 'script', answered: [] })],
  ])('%s', (_, story) => {
    expect(found(story)).toEqual([]);
  });
});
