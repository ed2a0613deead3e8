import { describe, expect, test } from 'vitest';
import { consentContradicted } from '../../../src/core/detectors/consent-contradicted.ts';
import { findingsOf } from '../../support/findings.ts';
import { tcString } from '../../support/tc-string.ts';
import type { Story } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';

const ADS = 'https://ads.example/p';
const EMAIL = 'zephyrine.q7381@courrier-exemple.test';
const [NO, YES] = [tcString({}), tcString({ purposes: [1, 2, 3, 4], vendors: [91] })];
const page = (): Story => visit('https://shop.example/').types('email', EMAIL);
const DENIED = '{"ad_storage":"denied","analytics_storage":"denied","ad_user_data":"denied","ad_personalization":"denied"}';
const GRANTED = DENIED.replaceAll('denied', 'granted');

describe('finds', () => {
  test.each<[string, Story, Record<string, unknown>]>([
    ['a request that claims a consent the string does not hold', page().signals('tcf', 'useractioncomplete', NO).sends(`${ADS}?gdpr=1&gdpr_consent=${YES}`), { recipient: 'ads.example', subject: 'TCF', facts: { claim: true } }],
    ['Google’s signal that says granted where consent mode says denied', page().signals('consent-mode', 'default', DENIED).sends(`${ADS}?gcs=G111`), { subject: 'Google Consent Mode', facts: { claim: true } }],
    ['personal data that leaves while the string allows nothing', page().signals('tcf', 'useractioncomplete', NO).sends(ADS, { body: `e=${EMAIL}` }), { category: 'email-address', subject: 'TCF', facts: { claim: false } }],
    ['personal data sold though the visitor opted out', page().signals('usp', '', '1YYN').sends(ADS, { body: `e=${EMAIL}` }), { category: 'email-address', subject: 'US Privacy' }],
  ])('%s', (_, story, expected) => { expect(findingsOf(consentContradicted, story)).toMatchObject([expected]); });
  test('and names what was said as well as what was done', () => {
    const [finding] = findingsOf(consentContradicted, page().signals('tcf', 'useractioncomplete', NO).sends(ADS, { body: `e=${EMAIL}` }));
    expect(finding?.evidence).toEqual(['1:e3', '1:e1', '1:e2']);
  });
});

describe('ignores', () => {
  test.each<[string, Story]>([
    ['a request that says what the string says', page().signals('tcf', 'useractioncomplete', NO).sends(`${ADS}?gdpr=1&gdpr_consent=${NO}`)],
    ['a string that grants what the request claims', page().signals('tcf', 'useractioncomplete', YES).sends(`${ADS}?gdpr_consent=${YES}`, { body: `e=${EMAIL}` })],
    ['a refusal that came after', page().sends(ADS, { body: `e=${EMAIL}` }).signals('tcf', 'useractioncomplete', NO)],
    ['a claim made before consent was taken back', page().signals('consent-mode', 'update', GRANTED).sends(`${ADS}?gcs=G111`).signals('consent-mode', 'update', DENIED)],
    ['a string of a country where the law does not apply', page().signals('tcf', 'tcloaded', `{"tcString":"${NO}","gdprApplies":false}`).sends(ADS, { body: `e=${EMAIL}` })],
    ['consent mode, of whoever is not Google', page().signals('consent-mode', 'default', DENIED).sends(ADS, { body: `e=${EMAIL}` })],
    ['a default for one region only', page().signals('consent-mode', 'default', DENIED.replace('}', ',"region":["ES"]}')).sends(`${ADS}?gcs=G111`)],
    ['an opt-out of sale, of whoever only serves', page().signals('usp', '', '1YYN').sends('https://fonts.example/', { body: `e=${EMAIL}` })],
    ['no opt-out', page().signals('usp', '', '1YNN').sends(ADS, { body: `e=${EMAIL}` })],
    ['what the site itself is told', page().signals('tcf', 'useractioncomplete', NO).sends(`https://shop.example/x?gdpr_consent=${YES}`, { body: `e=${EMAIL}` })],
    ['a string that nobody can read', page().signals('tcf', 'useractioncomplete', 'COtybn4').sends(ADS, { body: `e=${EMAIL}` })],
    ['no signal at all', page().sends(`${ADS}?gdpr_consent=${YES}`, { body: `e=${EMAIL}` })],
    ['nothing sent', page().signals('tcf', 'useractioncomplete', NO)],
  ])('%s', (_, story) => { expect(findingsOf(consentContradicted, story)).toEqual([]); });
});
