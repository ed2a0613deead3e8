import { describe, expect, test } from 'vitest';
import { gpcIgnored } from '../../../src/core/detectors/gpc-ignored.ts';
import { ADS, asks, chooses, follows, NEW, opens, tells } from '../../support/consent-stories.ts';
import { findingsAmong } from '../../support/findings.ts';
import type { Story } from '../../support/visit.ts';

const found = (...stories: readonly Story[]) => findingsAmong(gpcIgnored, stories).map(({ recipient, category, consent, facts }) => ({ recipient, category, consent, ...facts }));

describe('finds', () => {
  test.each<[string, readonly Story[], object]>([
    ['an identifier', [follows(opens('S0')), follows(opens('S4'))], { recipient: 'ads.example', consent: 'none', identifier: true }],
    ['personal data, of somebody unknown too', [tells(asks('S0'), NEW), tells(asks('S4'), NEW)], { recipient: 'new.example', category: 'email-address' }],
    ['contact with somebody who follows people', [opens('S0').sends(ADS), opens('S4').sends(ADS)], { recipient: 'ads.example', contactOnly: true }],
  ])('%s', (_, stories, told) => { expect(found(...stories)).toMatchObject([told]); });
});

describe('ignores', () => {
  test.each<[string, readonly Story[]]>([
    ['a signal that is heeded', [follows(opens('S0')), opens('S4')]],
    ['an identifier that is left out with it', [follows(opens('S0')), opens('S4').sends(ADS)]],
    ['what was accepted in spite of one’s own signal', [follows(chooses('S2')), follows(chooses('S5'))]],
    ['a site that waits in both', [asks('S0'), asks('S4')]],
    ['what nobody looked at without it', [follows(opens('S4'))]],
    ['a host of fonts', [opens('S0').sends('https://fonts.example/f'), opens('S4').sends('https://fonts.example/f')]],
    ['what one of three visits shows', [follows(opens('S0')), follows(opens('S4', 1)), opens('S4', 2), opens('S4', 3)]],
  ])('%s', (_, stories) => { expect(found(...stories)).toEqual([]); });
});
