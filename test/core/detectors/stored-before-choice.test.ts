import { describe, expect, test } from 'vitest';
import { storedBeforeChoice } from '../../../src/core/detectors/stored-before-choice.ts';
import { ADS, ADS_TAG, asks, BUTTONS, chooses, ID, opens, SHOP } from '../../support/consent-stories.ts';
import { findingsOf } from '../../support/findings.ts';
import type { Story } from '../../support/visit.ts';

const found = (story: Story) => findingsOf(storedBeforeChoice, story).map(({ recipient, subject, facts }) => ({ recipient, subject, ...facts }));

describe('finds', () => {
  test.each<[string, Story, object]>([
    ['a third party’s cookie in the site’s name', asks('S0').writesCookie(`uid=${ID}`, { script: ADS_TAG }), { recipient: 'ads.example', subject: 'uid', byThirdParty: true, cookie: true }],
    ['one before the banner came', opens('S0').writesCookie(`uid=${ID}`, { script: ADS_TAG }).asks(BUTTONS), { recipient: 'ads.example', subject: 'uid' }],
    ['a third party’s own cookie', asks('S0').sends(ADS, { setCookies: [`tid=${ID}; Max-Age=99999`] }), { recipient: 'ads.example', subject: 'tid', byThirdParty: true, lasting: true }],
    ['an entry of storage', asks('S0').stores('uid', ID, { script: ADS_TAG }), { recipient: 'ads.example', byThirdParty: true, lasting: true, cookie: false }],
    ['one that goes with the tab', asks('S0').stores('uid', ID, { script: ADS_TAG, area: 'session' }), { recipient: 'ads.example', lasting: false }],
    ['one of the site’s own script', asks('S0').stores('uid', ID), { recipient: 'shop.example', byThirdParty: false, lasting: true }],
    ['one that the site’s own answer sets for the session', asks('S0').sends(`${SHOP}api`, { setCookies: [`sid=${ID}`] }), { recipient: 'shop.example', byThirdParty: false, lasting: false }],
    ['one of a library from a host that only serves, as the site’s own', asks('S0').stores('uid', ID, { script: 'https://fonts.example/store.js' }), { recipient: 'shop.example', byThirdParty: false }],
    ['one that stands in the jar of a clean profile, whoever put it there', asks('S0').keepsCookie('uid', ID, 'ads.example'), { recipient: 'ads.example', subject: 'uid', byThirdParty: true }],
    ['one that somebody else’s script keeps in a third party’s frame, as that party’s', asks('S0').opensFrame('https://new.example/f', 'sub').stores('uid', ID, { script: ADS_TAG, frame: 'sub' }), { recipient: 'new.example' }],
    ['what is written before the answer in a visit that is answered', asks('S2').writesCookie(`uid=${ID}`, { script: ADS_TAG }).consents('granted'), { recipient: 'ads.example' }],
    ['what the law may exempt: that is for rules to say', asks('S0').sends(`${SHOP}api`, { setCookies: [`PHPSESSID=${ID}`] }), { recipient: 'shop.example', subject: 'PHPSESSID' }],
  ])('%s', (_, story, told) => { expect(found(story)).toMatchObject([told]); });
});

describe('ignores', () => {
  test.each<[string, Story]>([
    ['what is stored after an acceptance', chooses('S2').writesCookie(`uid=${ID}`, { script: ADS_TAG })],
    ['what is stored after a refusal', chooses('S1').writesCookie(`uid=${ID}`, { script: ADS_TAG })],
    ['a site that never asks', opens('S0').writesCookie(`uid=${ID}`, { script: ADS_TAG })],
    ['a tab of one’s own in which nobody asks', opens('live').writesCookie(`uid=${ID}`, { script: ADS_TAG })],
    ['what stands in the jar of a tab of one’s own: it may be of another day', asks('live').keepsCookie('uid', ID, 'ads.example')],
    ['what stands in the site’s jar, and nobody was seen to put there', asks('S0').keepsCookie('uid', ID, 'shop.example')],
    ['a language', asks('S0').stores('lang', 'en-GB', { script: ADS_TAG })],
    ['a choice', asks('S0').stores('consent', '{"ads":false}', { script: ADS_TAG })],
    ['a time', asks('S0').stores('last', '1700000000000', { script: ADS_TAG })],
    ['what is deleted', asks('S0').writesCookie(`uid=${ID}; Max-Age=0`, { script: ADS_TAG, kept: false })],
  ])('%s', (_, story) => { expect(found(story)).toEqual([]); });
});
