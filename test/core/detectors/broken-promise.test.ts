import { describe, expect, test } from 'vitest';
import { brokenPromise } from '../../../src/core/detectors/broken-promise.ts';
import type { PromiseKind } from '../../../src/core/dossier/promise.ts';
import { openDossier } from '../../../src/core/dossier/open.ts';
import { organizations } from '../../support/organizations.ts';
import type { Story } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';

const SHOP = 'https://shop.example/';
const ADS = 'https://ads.example/p';
const EMAIL = 'zephyrine.q7381@courrier-exemple.test';
const BUTTONS = [{ does: 'accept', label: 'OK' }, { does: 'refuse', label: 'No' }] as const;
const VID = 'vid=8f14e45fceea167a5a36dedd4bea2543; max-age=9999999';
const page = (state: 'live' | 'S0' | 'S1' | 'S2' | 'S3' = 'S0'): Story => visit(SHOP, { state }).goesTo(SHOP);
const mailed = (story: Story): Story => story.types('email', EMAIL).sends(ADS, { body: `e=${EMAIL}` });
const marked = (story: Story): Story => story.writesCookie(VID, { script: 'https://ads.example/t.js' });
const found = (means: PromiseKind, story: Story, says = 'We only share with your agreement.') => brokenPromise.detect(
  openDossier({ visits: [story.log], known: [], promises: [{ says, means }] }, organizations),
);

describe('finds', () => {
  test.each<[string, PromiseKind, Story]>([
    ['data sent though nobody was ever asked', 'asks-first', mailed(page())],
    ['data sent before the banner came', 'asks-first', mailed(page()).asks(BUTTONS)],
    ['data sent while the banner stood unanswered', 'asks-first', mailed(page().asks(BUTTONS))],
    ['data sent after a refusal', 'refusal-holds', mailed(page('S1').asks(BUTTONS).consents('refused'))],
    ['data sent after consent was taken back', 'refusal-holds', mailed(page('S3').asks(BUTTONS).consents('granted').consents('refused'))],
    ['an identifier that a third party keeps before it was allowed to', 'asks-first', marked(page().asks(BUTTONS))],
    ['data that is never shared, though the visitor agreed', 'shares-nothing', mailed(page('S2').asks(BUTTONS).consents('granted'))],
    ['an identifier where there are none', 'no-identifiers', marked(page('S2').asks(BUTTONS).consents('granted'))],
  ])('%s', (_, means, story) => {
    expect(found(means, story).map(it => [it.recipient, it.subject])).toContainEqual(['ads.example', 'We only share with your agreement.']);
  });
  test('and says what it was, and whether it was against a refusal', () => {
    expect(found('asks-first', mailed(page('S1').asks(BUTTONS).consents('refused')))).toMatchObject([{ category: 'email-address', confidence: 'exact', facts: { identifier: false, afterRefusal: true } }]);
  });
  test('but never repeats a value that the promise quotes', () => {
    expect(JSON.stringify(found('asks-first', mailed(page()), `We never share ${EMAIL}.`))).not.toContain('zephyrine');
  });
});

describe('ignores', () => {
  test.each<[string, PromiseKind, Story]>([
    ['data sent once the visitor agreed', 'asks-first', mailed(page('S2').asks(BUTTONS).consents('granted'))],
    ['data sent before a refusal, where only that was promised', 'refusal-holds', mailed(page('S1').asks(BUTTONS)).consents('refused')],
    ['a tab in which an earlier visit may have agreed', 'asks-first', mailed(page('live'))],
    ['data that stays with the site', 'shares-nothing', page().types('email', EMAIL).sends(SHOP, { body: `e=${EMAIL}` })],
    ['a third party that gets nothing', 'asks-first', page().sends(ADS)],
    ['an identifier, where data was promised', 'shares-nothing', marked(page())],
    ['data, where identifiers were promised', 'no-identifiers', mailed(page())],
    ['an identifier of the site itself', 'no-identifiers', page().writesCookie(VID, { script: `${SHOP}app.js` })],
  ])('%s', (_, means, story) => { expect(found(means, story)).toEqual([]); });
  test('everything where nothing is promised', () => {
    expect(brokenPromise.detect(openDossier({ visits: [mailed(page()).log], known: [] }, organizations))).toEqual([]);
  });
});
