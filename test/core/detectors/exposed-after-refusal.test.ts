import { describe, expect, test } from 'vitest';
import { exposedAfterRefusal } from '../../../src/core/detectors/exposed-after-refusal.ts';
import { ADS, asks, chooses, EMAIL, follows, NEW, opens, SHOP, tells } from '../../support/consent-stories.ts';
import { findingsOf } from '../../support/findings.ts';
import type { Story } from '../../support/visit.ts';

const found = (story: Story) => findingsOf(exposedAfterRefusal, story).map(it => `${it.recipient} ${it.category ?? it.subject ?? ''} ${it.consent}${it.facts?.['withdrawn'] === true ? ' withdrawn' : ''}`);

describe('finds', () => {
  test.each<[string, Story, string]>([
    ['personal data', tells(chooses('S1')), 'ads.example email-address refused'],
    ['an identifier', follows(chooses('S1')), 'ads.example uid refused'],
    ['a recipient that nobody knows', tells(chooses('S1'), NEW), 'new.example email-address refused'],
    ['the same in a tab of one’s own', tells(asks('live').consents('refused')), 'ads.example email-address refused'],
    ['in a tab of one’s own, what left after consent was taken back', tells(asks('live').consents('granted').consents('refused')), 'ads.example email-address refused withdrawn'],
    ['a refusal of which no banner was seen', tells(opens('live').consents('refused')), 'ads.example email-address refused'],
  ])('%s', (_, story, told) => { expect(found(story)).toContain(told); });
});

describe('ignores', () => {
  test.each<[string, Story]>([
    ['what was sent before the refusal', tells(asks('S1')).consents('refused')],
    ['what was sent after an acceptance', tells(chooses('S2'))],
    ['what was sent once a refusal had been thought over', tells(asks('live').consents('refused').consents('granted'))],
    ['a visit made to take consent back, which is compared', tells(chooses('S3'))],
    ['being contacted', chooses('S1').sends(ADS)],
    ['the site itself', chooses('S1').types('email', EMAIL).sends(`${SHOP}api`, { body: EMAIL })],
    ['an identifier that is sent to nobody', chooses('S1').stores('uid', '8f14e45fceea167a5a36dedd4bea2543', { script: ADS })],
  ])('%s', (_, story) => { expect(found(story)).toEqual([]); });
});
