import { describe, expect, test } from 'vitest';
import { consentAltered } from '../../../src/core/detectors/consent-altered.ts';
import { findingsOf } from '../../support/findings.ts';
import { tcString } from '../../support/tc-string.ts';
import type { Story } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';

const ADS = 'https://ads.example/p';
const [SOME, MORE] = [tcString({ purposes: [1], vendors: [91] }), tcString({ purposes: [1, 2, 3, 4], vendors: [91, 76] })];
const told = (text = SOME): Story => visit('https://shop.example/').signals('tcf', 'useractioncomplete', text);

describe('finds', () => {
  test.each<[string, Story, Record<string, unknown>]>([
    ['a string that allows more than the site’s', told().sends(`${ADS}?gdpr_consent=${MORE}`), { recipient: 'ads.example', subject: 'TCF', facts: { grantsMore: true } }],
    ['another opt-out than the visitor’s', visit('https://shop.example/').signals('usp', '', '1YYN').sends(`${ADS}?us_privacy=1YNN`), { subject: 'US Privacy' }],
    ['the string of before the refusal, long after it', visit('https://shop.example/').signals('usp', '', '1YNN').signals('usp', '', '1YYN').waits().sends(`${ADS}?us_privacy=1YNN`), { subject: 'US Privacy' }],
    ['one in the body of a bid request', told().sends(ADS, { body: JSON.stringify({ user: { ext: { consent: MORE } } }) }), { subject: 'TCF' }],
  ])('%s', (_, story, expected) => { expect(findingsOf(consentAltered, story)).toMatchObject([expected]); });
});

describe('ignores', () => {
  test.each<[string, Story]>([
    ['the site’s own string', told().sends(`${ADS}?gdpr_consent=${SOME}`)],
    ['the same with a segment left out', told(`${SOME}.IAtwAgAmABbA`).sends(`${ADS}?gdpr_consent=${SOME}`)],
    ['the string as it was before the choice', told().signals('tcf', 'useractioncomplete', MORE).sends(`${ADS}?gdpr_consent=${SOME}`)],
    ['a string of an earlier visit, which the server had kept, before the platform spoke', Array.from({ length: 2 }).reduce<Story>(it => it.waits(), visit('https://shop.example/').sends(`${ADS}?gdpr_consent=${SOME}`)).signals('tcf', 'tcloaded', SOME)],
    ['what only says that the law applies', told().sends(`${ADS}?gdpr=1`)],
    ['a string that the platform wrote down before it told of it', visit('https://shop.example/').sends(`${ADS}?gdpr_consent=${SOME}`).signals('tcf', 'tcloaded', SOME)],
    ['a string told among other things', told(JSON.stringify({ gdprApplies: true, tcString: SOME })).sends(`${ADS}?gdpr_consent=${SOME}`)],
    ['a page whose string nobody knows', visit('https://shop.example/').sends(`${ADS}?gdpr_consent=${MORE}`)],
    ['a placeholder that nobody filled in', told().sends(`${ADS}?gdpr_consent=\${GDPR_CONSENT_91}`)],
    ['an empty string', told().sends(`${ADS}?gdpr_consent=`)],
    ['what the site sends to itself', told().sends(`https://shop.example/x?gdpr_consent=${MORE}`)],
    ['another parameter', told().sends(`${ADS}?token=${MORE}`)],
  ])('%s', (_, story) => { expect(findingsOf(consentAltered, story)).toEqual([]); });
});
