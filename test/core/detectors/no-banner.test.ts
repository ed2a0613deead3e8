import { describe, expect, test } from 'vitest';
import { noBanner } from '../../../src/core/detectors/no-banner.ts';
import { EVIDENCE_KINDS } from '../../../src/core/evidence/evidence.ts';
import { ADS, ADS_TAG, asks, BUTTONS, EMAIL, follows, ID, NEW, opens, SHOP, tells } from '../../support/consent-stories.ts';
import { findingsAmong } from '../../support/findings.ts';
import { visit } from '../../support/visit.ts';
import type { Story } from '../../support/visit.ts';

const found = (...stories: readonly Story[]) => findingsAmong(noBanner, stories).map(({ recipient, confidence, facts }) => ({ recipient, confidence, ...facts }));

describe('finds', () => {
  test.each<[string, readonly Story[], object]>([
    ['personal data that leaves', [tells(opens('S0'))], { recipient: 'shop.example', recipients: 1, personal: true, identifier: false }],
    ['an identifier that a third party keeps', [opens('S0').writesCookie(`uid=${ID}`, { script: ADS_TAG })], { recipients: 1, personal: false, identifier: true }],
    ['several recipients', [follows(tells(opens('S0'), NEW))], { recipients: 2, personal: true, identifier: true }],
    ['in a visit that was to refuse', [tells(opens('S1'))], { recipients: 1 }],
    ['one visit is a sign, and no proof', [tells(opens('S0'))], { confidence: 'inferred' }],
    ['several are', [tells(opens('S0', 1)), opens('S0', 2)], { confidence: 'exact' }],
    ['unless some of it went unseen', [tells(opens('S0', 1)).misses('banner', 'frame-not-observed'), opens('S0', 2)], { confidence: 'inferred' }],
  ])('%s', (_, stories, told) => { expect(found(...stories)).toMatchObject([told]); });
});

describe('ignores', () => {
  const blind = visit(SHOP, { state: 'S0', observes: EVIDENCE_KINDS.filter(it => it !== 'banner') }).goesTo(SHOP);
  test.each<[string, readonly Story[]]>([
    ['a site that asks', [tells(asks('S0'))]],
    ['a site that asks late', [tells(opens('S0')).asks(BUTTONS)]],
    ['a site that asks in one of three visits', [tells(opens('S0', 1)), tells(opens('S0', 2)), asks('S0', 3)]],
    ['a choice that was made, however the site asked', [tells(opens('S2').consents('granted'))]],
    ['a tab of one’s own: an earlier visit may have been asked', [tells(opens('live'))]],
    ['a host that sees no banners', [tells(blind)]],
    ['being contacted', [opens('S0').sends(ADS)]],
    ['a page that never came', [visit(SHOP).types('email', EMAIL).sends(ADS, { body: EMAIL })]],
    ['payment services, which need not ask', [tells(opens('S0'), 'https://pay.example/p')]],
    ['what the site keeps itself', [opens('S0').stores('uid', ID)]],
  ])('%s', (_, stories) => { expect(found(...stories)).toEqual([]); });
});
