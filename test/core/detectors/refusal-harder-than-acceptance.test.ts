import { describe, expect, test } from 'vitest';
import { refusalHarderThanAcceptance } from '../../../src/core/detectors/refusal-harder-than-acceptance.ts';
import type { ComparedState } from '../../../src/core/evidence/log.ts';
import { asks, opens } from '../../support/consent-stories.ts';
import { findingsAmong } from '../../support/findings.ts';
import type { Story } from '../../support/visit.ts';

const found = (...stories: readonly Story[]) => findingsAmong(refusalHarderThanAcceptance, stories).map(({ recipient, confidence, facts }) => ({ recipient, confidence, ...facts }));
const refuses = (clicks?: number, state: ComparedState | 'live' = 'S1'): Story => asks(state).consents('refused', { clicks });
const accepts = (clicks?: number, state: ComparedState | 'live' = 'S2'): Story => asks(state).consents('granted', { clicks });

describe('finds', () => {
  test.each<[string, readonly Story[], object]>([
    ['more clicks', [refuses(3), accepts(1)], { recipient: 'shop.example', confidence: 'exact', refuseClicks: 3, acceptClicks: 1 }],
    ['more clicks in a tab of one’s own', [refuses(2, 'live'), accepts(1)], { refuseClicks: 2 }],
    ['more by the shortest way of each', [refuses(4), refuses(2), accepts(1), accepts(3)], { refuseClicks: 2, acceptClicks: 1 }],
    ['no way to refuse where a click accepts, as a sign', [asks('S1'), accepts(1)], { confidence: 'inferred', notOperable: true, acceptClicks: 1 }],
  ])('%s', (_, stories, told) => { expect(found(...stories)).toMatchObject([told]); });
});

describe('ignores', () => {
  test.each<[string, readonly Story[]]>([
    ['as many clicks', [refuses(1), accepts(1)]],
    ['fewer', [refuses(1), accepts(2)]],
    ['a refusal that nobody counted', [refuses(), accepts(1)]],
    ['an acceptance that nobody counted', [refuses(3), accepts()]],
    ['a refusal alone', [refuses(3)]],
    ['an acceptance alone', [accepts(1)]],
    ['consent taken back, which begins elsewhere', [accepts(1, 'S3').consents('refused', { clicks: 3 }), accepts(1)]],
    ['no way to refuse where accepting takes two clicks', [asks('S1'), accepts(2)]],
    ['no banner in the visit that was to refuse', [opens('S1'), accepts(1)]],
    ['one visit of two in which it could not be worked', [asks('S1'), refuses(1), accepts(1)]],
  ])('%s', (_, stories) => { expect(found(...stories)).toEqual([]); });
});
