import { describe, expect, test } from 'vitest';
import { looseReferrerPolicy } from '../../../src/core/detectors/loose-referrer-policy.ts';
import { findingsOf } from '../../support/findings.ts';
import type { Story } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';

const SHOP = 'https://shop.example/';

const page = (...policies: readonly string[]): Story => visit(`${SHOP}basket`).sends(`${SHOP}basket`, { channel: 'navigation', answered: policies.map(it => ['referrer-policy', it] as const) });
const found = (story: Story) => findingsOf(looseReferrerPolicy, story).map(it => `${it.recipient} ${it.subject ?? ''} ${String(it.facts?.['told'])}`);

describe('finds', () => {
  test.each<[string, Story, string]>([
    ['the whole address for everybody', page('unsafe-url'), 'unsafe-url 0'],
    ['the whole address over HTTPS', page('no-referrer-when-downgrade'), 'no-referrer-when-downgrade 0'],
    ['of several, the last that is one', page('no-referrer, unsafe-url, unknown-policy'), 'unsafe-url 0'],
    ['a policy in the markup', page().marks('policy', '', { name: 'referrer', content: 'unsafe-url' }), 'unsafe-url 0'],
    ['how many were told', page('unsafe-url').sends('https://ads.example/i.gif', { headers: [['referer', `${SHOP}basket`]] }), 'unsafe-url 1'],
  ])('%s', (_, story, rest) => {
    expect(found(story)).toEqual([`shop.example ${rest}`]);
  });
});

describe('ignores', () => {
  test.each<[string, Story]>([
    ['no policy, as browsers have a good one', page()],
    ['the default, written out', page('strict-origin-when-cross-origin')],
    ['the origin only', page('origin-when-cross-origin')],
    ['nothing at all', page('no-referrer')],
    ['a loose one that a later one takes back', page('unsafe-url', 'same-origin')],
    ['what is no policy', page('whatever')],
  ])('%s', (_, story) => {
    expect(found(story)).toEqual([]);
  });
});
