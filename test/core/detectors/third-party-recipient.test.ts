import { describe, expect, test } from 'vitest';
import { thirdPartyRecipient } from '../../../src/core/detectors/third-party-recipient.ts';
import { findingsOf } from '../../support/findings.ts';
import type { Story } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';

const SHOP = 'https://shop.example/';
const found = (story: Story) => findingsOf(thirdPartyRecipient, story).map(it => `${it.recipient} ${it.occurrences} from ${it.offsetMs}`);

describe('finds', () => {
  test('each party once, with how often and since when', () => {
    const story = visit(SHOP).sends('https://a.ads.example/1').sends('https://b.ads.example/2').sends('https://x.test-metrics.example/');
    expect(found(story)).toEqual(['ads.example 2 from 100', 'test-metrics.example 1 from 300']);
  });
  test('a party that only a redirect led to', () => {
    expect(found(visit(SHOP).redirects([SHOP, 'https://sync.example/'], {}))).toEqual(['sync.example 1 from 200']);
  });
  test('a party contacted by a plain image', () => {
    expect(found(visit(SHOP).sends('https://ads.example/p.gif', { channel: 'image' }))).toEqual(['ads.example 1 from 100']);
  });
});

describe('ignores', () => {
  test.each<[string, Story]>([
    ['the page itself', visit(SHOP).sends(SHOP)],
    ['a subdomain', visit(SHOP).sends('https://api.shop.example/')],
    ['another domain of the same organization', visit(SHOP).sends('https://shop-cdn.example/a.js')],
    ['what never leaves the machine', visit(SHOP).sends('data:text/plain,x').sends('blob:https://ads.example/1')],
    ['a call that no request was seen for', visit(SHOP).calls('https://ads.example/')],
  ])('%s', (_, story) => {
    expect(found(story)).toEqual([]);
  });
});
