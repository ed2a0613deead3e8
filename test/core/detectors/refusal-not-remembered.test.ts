import { describe, expect, test } from 'vitest';
import { refusalNotRemembered } from '../../../src/core/detectors/refusal-not-remembered.ts';
import { asks, BUTTONS, opens, SHOP } from '../../support/consent-stories.ts';
import { findingsAmong } from '../../support/findings.ts';
import type { Story } from '../../support/visit.ts';

const NEXT = `${SHOP}next`;
const refuses = (state: 'S1' | 'live', run = 1): Story => asks(state, run).consents('refused').asks(BUTTONS, { state: 'gone' });
const found = (...stories: readonly Story[]) => findingsAmong(refusalNotRemembered, stories).map(it => `${it.recipient} ${it.consent}`);

describe('finds', () => {
  test.each<[string, readonly Story[]]>([
    ['the banner on the next page', [refuses('S1').goesTo(NEXT, 'next').asks(BUTTONS)]],
    ['the banner on the same page, which nobody called for', [refuses('S1').asks(BUTTONS)]],
    ['the same in a tab of one’s own, on the next page', [refuses('live').goesTo(NEXT, 'next').asks(BUTTONS)]],
    ['what was answered again, as it had come again', [refuses('live').goesTo(NEXT, 'next').asks(BUTTONS).consents('refused')]],
    ['what most visits show', [refuses('S1', 1).asks(BUTTONS), refuses('S1', 2).asks(BUTTONS), refuses('S1', 3)]],
  ])('%s', (_, stories) => { expect(found(...stories)).toEqual(['shop.example refused']); });
});

describe('ignores', () => {
  test.each<[string, readonly Story[]]>([
    ['a refusal that is remembered', [refuses('S1').goesTo(NEXT, 'next')]],
    ['a banner that goes late', [asks('S1').consents('refused').asks(BUTTONS, { state: 'changed' }).asks(BUTTONS, { state: 'gone' })]],
    ['settings that are opened', [refuses('S1').asks(BUTTONS, { layer: 2 })]],
    ['a banner that its visitor may have called for', [refuses('live').asks(BUTTONS)]],
    ['a banner that is opened to take consent back', [asks('S3').consents('granted').asks(BUTTONS).consents('refused')]],
    ['a banner that comes again after an acceptance', [asks('S2').consents('granted').goesTo(NEXT, 'next').asks(BUTTONS)]],
    ['a banner that nobody answered', [asks('S0').goesTo(NEXT, 'next').asks(BUTTONS)]],
    ['no banner', [opens('S0')]],
    ['what one of three visits shows', [refuses('S1', 1).asks(BUTTONS), refuses('S1', 2), refuses('S1', 3)]],
  ])('%s', (_, stories) => { expect(found(...stories)).toEqual([]); });
});
