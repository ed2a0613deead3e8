import { describe, expect, test } from 'vitest';
import { pretickedBoxes } from '../../../src/core/detectors/preticked-boxes.ts';
import { asks, BUTTONS, opens } from '../../support/consent-stories.ts';
import { findingsAmong } from '../../support/findings.ts';
import type { Story } from '../../support/visit.ts';

const found = (...stories: readonly Story[]) => findingsAmong(pretickedBoxes, stories).map(({ recipient, facts }) => ({ recipient, ...facts }));

describe('finds', () => {
  test.each<[string, readonly Story[], number]>([
    ['boxes where it begins', [opens('S0').asks(BUTTONS, { preticked: 2 })], 2],
    ['boxes behind the settings', [asks('S1').asks([{ does: 'save', label: 'Save' }], { state: 'changed', layer: 2, preticked: 4 }).consents('refused')], 4],
    ['what only a visit shows that opened the settings', [asks('S0'), asks('S2').consents('granted'), asks('S1').asks([], { state: 'changed', layer: 2, preticked: 1 }).consents('refused')], 1],
    ['in a tab of one’s own', [opens('live').asks(BUTTONS, { preticked: 1 })], 1],
  ])('%s', (_, stories, boxes) => { expect(found(...stories)).toEqual([{ recipient: 'shop.example', boxes }]); });
});

describe('ignores', () => {
  test.each<[string, Story]>([
    ['boxes that nobody has ticked', asks('S0')],
    ['boxes that the visitor ticked by accepting, when the banner is opened anew', asks('S3').consents('granted').asks(BUTTONS, { preticked: 3 }).consents('refused')],
    ['boxes as they stood when the banner went', asks('S0').asks(BUTTONS, { state: 'gone', preticked: 3 })],
    ['no banner', opens('S0')],
    ['a banner that shows only after a choice', opens('live').consents('granted').asks(BUTTONS, { preticked: 3 })],
  ])('%s', (_, story) => { expect(found(story)).toEqual([]); });
});
