import { describe, expect, test } from 'vitest';
import { consentModePing } from '../../../src/core/detectors/consent-mode-ping.ts';
import { findingsOf } from '../../support/findings.ts';
import type { Story } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';

const page = visit('https://shop.example/');

describe('finds', () => {
  test.each<[string, Story]>([
    ['a ping that says all was denied', page.sends('https://ads.example/g/collect?v=2&gcs=G100&en=page_view')],
    ['the same in a body', page.sends('https://ads.example/g/collect', { body: 'v=2&gcs=G100' })],
  ])('%s', (_, story) => { expect(findingsOf(consentModePing, story).map(it => it.recipient)).toEqual(['ads.example']); });
});

describe('ignores', () => {
  test.each<[string, Story]>([
    ['a request made with consent', page.sends('https://ads.example/g/collect?gcs=G111')],
    ['one that was granted in part', page.sends('https://ads.example/g/collect?gcs=G101')],
    ['one that says nothing', page.sends('https://ads.example/g/collect?gcs=G1--')],
    ['one that never heard of it', page.sends('https://ads.example/g/collect?v=2')],
    ['what goes to the site itself', page.sends('https://shop.example/collect?gcs=G100')],
    ['a value that only looks like it', page.sends('https://ads.example/p?gcs=G1000&code=G100')],
  ])('%s', (_, story) => { expect(findingsOf(consentModePing, story)).toEqual([]); });
});
