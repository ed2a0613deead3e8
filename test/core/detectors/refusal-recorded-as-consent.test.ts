import { describe, expect, test } from 'vitest';
import { refusalRecordedAsConsent } from '../../../src/core/detectors/refusal-recorded-as-consent.ts';
import { findingsOf } from '../../support/findings.ts';
import { tcString } from '../../support/tc-string.ts';
import type { Story } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';

const [NO, ALL] = [tcString({}), tcString({ purposes: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], vendors: [91] })];
const refused = (): Story => visit('https://shop.example/', { state: 'S1' }).goesTo('https://shop.example/').asks([{ does: 'refuse', label: 'No' }]).consents('refused');
const GRANTED = '{"ad_storage":"granted","analytics_storage":"granted"}';

describe('finds', () => {
  test.each<[string, Story, string]>([
    ['a string that grants everything', refused().signals('tcf', 'useractioncomplete', ALL), 'tcf'],
    ['consent mode that is updated to granted', refused().signals('consent-mode', 'update', GRANTED), 'consent-mode'],
    ['what a platform writes down', refused().writesCookie('CookieConsent={stamp:%27x%27%2Cnecessary:true%2Cpreferences:true%2Cstatistics:true%2Cmarketing:true%2Cver:1}', { script: 'https://shop.example/cmp.js' }), 'Cookiebot'],
  ])('%s', (_, story, subject) => { expect(findingsOf(refusalRecordedAsConsent, story)).toMatchObject([{ recipient: 'shop.example', subject }]); });
});

describe('ignores', () => {
  test.each<[string, Story]>([
    ['a string that grants nothing', refused().signals('tcf', 'useractioncomplete', NO)],
    ['what was said before the refusal', visit('https://shop.example/', { state: 'S3' }).signals('tcf', 'useractioncomplete', ALL).consents('granted').consents('refused')],
    ['what still held for a moment, and was put right', refused().signals('tcf', 'cmpuishown', ALL).signals('tcf', 'useractioncomplete', NO)],
    ['a visitor who agreed', visit('https://shop.example/', { state: 'S2' }).consents('granted').signals('tcf', 'useractioncomplete', ALL)],
    ['a visitor who took it back and agreed again', refused().consents('granted').signals('tcf', 'useractioncomplete', ALL)],
    ['what was refused but for what is necessary', refused().writesCookie('CookieConsent={stamp:%27x%27%2Cnecessary:true%2Cpreferences:false%2Cstatistics:false%2Cmarketing:false%2Cver:1}', { script: 'https://shop.example/cmp.js' })],
    ['a cookie that is of no platform', refused().writesCookie('consent=granted-all', { script: 'https://shop.example/a.js' })],
    ['nobody’s choice', visit('https://shop.example/').signals('tcf', 'tcloaded', ALL)],
  ])('%s', (_, story) => { expect(findingsOf(refusalRecordedAsConsent, story)).toEqual([]); });
});
