import { describe, expect, test } from 'vitest';
import { organizations } from '../../../support/organizations.ts';
import { momentsOf } from '../../../../src/core/dossier/consent/moments.ts';
import { openDossier } from '../../../../src/core/dossier/open.ts';
import { visit } from '../../../support/visit.ts';
import type { Story } from '../../../support/visit.ts';

const SHOP = 'https://shop.example/';
const BUTTONS = [{ does: 'accept', label: 'Accept all' }, { does: 'refuse', label: 'Refuse' }] as const;
const told = (story: Story) => openDossier({ visits: [story.log], known: [] }, organizations);
const consent = (story: Story) => told(story).consents[0];

describe('a state is reached', () => {
  test.each<[string, Story]>([
    ['without any choice, where none belongs to it', visit(SHOP, { state: 'S0' }).goesTo(SHOP)],
    ['where the browser speaks for the visitor', visit(SHOP, { state: 'S4' }).goesTo(SHOP)],
    ['by a refusal', visit(SHOP, { state: 'S1' }).goesTo(SHOP).asks(BUTTONS).consents('refused')],
    ['by accepting and taking it back', visit(SHOP, { state: 'S3' }).goesTo(SHOP).asks(BUTTONS).consents('granted').consents('refused')],
    ['by whatever a visitor did in a tab of their own', visit(SHOP, { state: 'live' }).goesTo(SHOP).asks(BUTTONS).consents('granted')],
  ])('%s', (_, story) => { expect(consent(story)?.reached).toBe('reached'); });
});

describe('a state is not reached', () => {
  test.each<[string, Story, string]>([
    ['where nothing was asked', visit(SHOP, { state: 'S1' }).goesTo(SHOP), 'no-banner'],
    ['where the banner could not be answered', visit(SHOP, { state: 'S1' }).goesTo(SHOP).asks(BUTTONS), 'not-operable'],
    ['where the site took no notice of the button', visit(SHOP, { state: 'S1' }).goesTo(SHOP).asks(BUTTONS).consents('refused').misses('consent', 'not-operable'), 'not-operable'],
    ['where there was no way back', visit(SHOP, { state: 'S3' }).goesTo(SHOP).asks(BUTTONS).consents('granted'), 'not-operable'],
    ['where the wrong button was pressed', visit(SHOP, { state: 'S1' }).goesTo(SHOP).asks(BUTTONS).consents('granted'), 'not-operable'],
    ['where somebody chose who should not', visit(SHOP, { state: 'S0' }).goesTo(SHOP).asks(BUTTONS).consents('granted'), 'not-operable'],
    ['where the time was up before the choice was made', visit(SHOP, { state: 'S3' }).goesTo(SHOP).asks(BUTTONS).consents('granted').misses('consent', 'not-reached'), 'out-of-time'],
    ['where the time was up before a banner could come', visit(SHOP, { state: 'S1' }).goesTo(SHOP).misses('consent', 'not-reached'), 'out-of-time'],
    ['where the page never came', visit(SHOP, { state: 'S2' }), 'not-seen'],
  ])('%s', (_, story, expected) => { expect(consent(story)?.reached).toBe(expected); });
});

describe('a banner', () => {
  test('begins where it begins: of a first layer that was never seen nothing is told, whatever a later one offers', () => {
    const story = visit(SHOP, { state: 'live' }).goesTo(SHOP).asks([{ does: 'accept', label: 'OK' }], { state: 'changed', layer: 2 });
    expect(consent(story)?.banner?.layers).toEqual([[], [{ does: 'accept', label: 'OK' }]]);
  });

  test('is told as it stood before the answer, layer by layer', () => {
    const story = visit(SHOP, { state: 'S1' }).goesTo(SHOP).asks([{ does: 'accept', label: 'OK' }, { does: 'settings', label: 'More' }], { platform: 'Klaro', blocks: true })
      .asks([{ does: 'save', label: 'Save' }], { state: 'changed', layer: 2, preticked: 3 }).consents('refused', { label: 'Save', clicks: 2 }).asks([], { state: 'gone', layer: 2 });
    expect(consent(story)).toMatchObject({
      banner: { platform: 'Klaro', blocks: true, preticked: 3, again: false, layers: [[{ does: 'accept', label: 'OK' }, { does: 'settings', label: 'More' }], [{ does: 'save', label: 'Save' }]] },
      choices: [{ state: 'refused', withdraws: false, label: 'Save', clicks: 2 }],
    });
  });
  test('that comes back after the answer asks again', () => {
    const story = visit(SHOP, { state: 'S1' }).goesTo(SHOP).asks(BUTTONS).consents('refused').asks(BUTTONS, { state: 'gone' }).asks(BUTTONS);
    expect(consent(story)?.banner?.again).toBe(true);
  });
  test('that is opened to take consent back does not', () => {
    const story = visit(SHOP, { state: 'S3' }).goesTo(SHOP).asks(BUTTONS).consents('granted').asks(BUTTONS).consents('refused');
    expect(consent(story)?.banner?.again).toBe(false);
    expect(consent(story)?.choices.map(it => it.withdraws)).toEqual([false, true]);
  });
  test('shows that nothing was chosen before, in a tab of one’s own too', () => {
    const sent = (story: Story) => told(story.sends('https://ads.example/p')).transmissions.at(-1)?.consent;
    expect(sent(visit(SHOP, { state: 'live' }))).toBe('unknown');
    expect(sent(visit(SHOP, { state: 'live' }).asks(BUTTONS))).toBe('none');
  });
  test('never shows what was typed', () => {
    const story = visit(SHOP, { state: 'live' }).types('email', 'zephyrine.q7381@courrier-exemple.test').asks([{ does: 'other', label: 'Not zephyrine.q7381@courrier-exemple.test?' }]);
    expect(JSON.stringify(consent(story)?.banner)).not.toContain('zephyrine');
  });
});

describe('in a person’s own tab', () => {
  const waited = (story: Story): Story => Array.from({ length: 9 }).reduce<Story>(it => it.waits(), story);
  test('what opens late was called for by whoever chose before, and asks nothing', () => {
    const story = waited(visit(SHOP, { state: 'live' }).goesTo(SHOP).sends('https://ads.example/p')).asks([{ does: 'save', label: 'Save' }], { preticked: 4 });
    expect(consent(story)?.banner).toBeUndefined();
    expect(told(story).transmissions.at(-1)?.consent).toBe('unknown');
  });
  test('what comes late in a clean profile asks all the same', () => {
    expect(consent(waited(visit(SHOP, { state: 'S0' }).goesTo(SHOP)).asks(BUTTONS))?.banner).toBeDefined();
  });
});

test('where an answer could not be given, nothing is said to have been before it', () => {
  const facts = told(visit(SHOP, { state: 'S1' }).goesTo(SHOP).asks(BUTTONS).misses('consent', 'not-operable').sends('https://ads.example/p')).consents;
  expect(momentsOf(facts)(1, 400)).toBe('unknown');
});
