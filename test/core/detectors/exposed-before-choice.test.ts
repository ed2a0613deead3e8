import { describe, expect, test } from 'vitest';
import { exposedBeforeChoice } from '../../../src/core/detectors/exposed-before-choice.ts';
import { ADS, asks, BUTTONS, chooses, EMAIL, follows, ID, NEW, opens, SHOP, tells } from '../../support/consent-stories.ts';
import { findingsAmong, findingsOf } from '../../support/findings.ts';
import type { Story } from '../../support/visit.ts';

const found = (story: Story) => findingsOf(exposedBeforeChoice, story).map(it => `${it.recipient} ${it.category ?? it.subject ?? ''} ${it.consent}`);

describe('finds', () => {
  test.each<[string, Story, string]>([
    ['personal data, before the banner came', tells(opens('S0')).asks(BUTTONS), 'ads.example email-address none'],
    ['personal data, while the banner stood unanswered', tells(asks('S0')), 'ads.example email-address none'],
    ['the same before an acceptance', tells(asks('S2')).consents('granted'), 'ads.example email-address none'],
    ['the same before a refusal', tells(asks('S1')).consents('refused'), 'ads.example email-address none'],
    ['the same with Global Privacy Control on', tells(asks('S4')), 'ads.example email-address none'],
    ['the same in a tab of one’s own, once the site is seen to ask', tells(opens('live')).asks(BUTTONS), 'ads.example email-address none'],
    ['a recipient that nobody knows', tells(asks('S0'), NEW), 'new.example email-address none'],
    ['an identifier that a third party keeps, by its name', follows(asks('S0')), 'ads.example uid none'],
    ['one in a third party’s own cookie', asks('S0').sends(ADS, { setCookies: [`tid=${ID}`] }).sends(ADS, { headers: [['Cookie', `tid=${ID}`]] }), 'ads.example tid none'],
    ['one that the site’s own script hands on', asks('S0').stores('sid', ID).sends(`${NEW}?s=${ID}`), 'new.example sid none'],
  ])('%s', (_, story, told) => { expect(found(story)).toContain(told); });

  test('each identifier of one request by its own name, so that none hides behind another', () => {
    const story = asks('S0').writesCookie(`a=${ID}`, { script: ADS }).writesCookie(`b=${ID.toUpperCase().slice(3)}Z`, { script: ADS }).sends(`${ADS}?a=${ID}&b=${ID.toUpperCase().slice(3)}Z`);
    expect(found(story)).toEqual(['ads.example a none', 'ads.example b none']);
  });

  test('what happened in one visit only, too, as it happened', () => {
    expect(findingsAmong(exposedBeforeChoice, [tells(asks('S0', 1)), asks('S0', 2), asks('S0', 3)])).toHaveLength(1);
  });

  test('and says whose business a site may need before any choice', () => {
    expect(findingsOf(exposedBeforeChoice, tells(asks('S0'), 'https://pay.example/p'))).toMatchObject([{ facts: { optional: false, unsolicited: true, identifier: false } }]);
    expect(findingsOf(exposedBeforeChoice, tells(asks('S0')))).toMatchObject([{ facts: { optional: true } }]);
  });

  test('and says what the visitor sent there by the form they had filled in', () => {
    const filled = asks('S0').types('email', EMAIL);
    expect(findingsOf(exposedBeforeChoice, filled.submits(NEW).sends(NEW, { body: `e=${EMAIL}`, channel: 'form' }))).toMatchObject([{ facts: { unsolicited: false } }]);
    expect(findingsOf(exposedBeforeChoice, filled.submits(NEW).sends(NEW, { body: `e=${EMAIL}` })), 'by a script').toMatchObject([{ facts: { unsolicited: true } }]);
    expect(findingsOf(exposedBeforeChoice, filled.submits(SHOP).sends(NEW, { body: `e=${EMAIL}`, channel: 'form' })), 'a form for somebody else').toMatchObject([{ facts: { unsolicited: true } }]);
  });
});

describe('ignores', () => {
  test.each<[string, Story]>([
    ['what is sent after an acceptance', tells(chooses('S2'))],
    ['what is sent after a refusal, which is worse, and told as that', tells(chooses('S1'))],
    ['what is sent after consent was taken back', tells(chooses('S3'))],
    ['a site that never asks', tells(opens('S0'))],
    ['a tab of one’s own in which nobody asks: an earlier visit may have', tells(opens('live'))],
    ['the site itself', asks('S0').types('email', EMAIL).sends(`${SHOP}api`, { body: EMAIL })],
    ['being contacted', asks('S0').sends(ADS)],
    ['an identifier that is kept and sent to nobody', asks('S0').writesCookie(`uid=${ID}`, { script: ADS })],
    ['a cookie that tells nobody apart', asks('S0').sends(ADS, { setCookies: ['lang=en'] }).sends(ADS, { headers: [['Cookie', 'lang=en']] })],
    ['what only the page says was sent', asks('S0').types('email', EMAIL).calls(ADS, { body: EMAIL })],
  ])('%s', (_, story) => { expect(found(story)).toEqual([]); });
});
