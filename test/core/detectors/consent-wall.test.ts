import { describe, expect, test } from 'vitest';
import { consentWall } from '../../../src/core/detectors/consent-wall.ts';
import type { ButtonDoes } from '../../../src/core/evidence/evidence.ts';
import { asks, opens } from '../../support/consent-stories.ts';
import { findingsOf } from '../../support/findings.ts';
import type { Story } from '../../support/visit.ts';

const found = (story: Story) => findingsOf(consentWall, story).map(({ recipient, facts }) => ({ recipient, ...facts }));
const shuts = (blocks: boolean, ...does: readonly ButtonDoes[]): Story => opens('S0').asks(does.map(it => ({ does: it, label: it })), { blocks });

describe('finds', () => {
  test.each<[string, Story, boolean]>([
    ['nothing but to accept', shuts(true, 'accept'), false],
    ['to accept or to leave', shuts(true, 'accept', 'leave'), false],
    ['to accept or to pay', shuts(true, 'accept', 'pay'), true],
    ['the same with links to terms', shuts(true, 'accept', 'pay', 'other'), true],
  ])('%s', (_, story, paid) => { expect(found(story)).toEqual([{ recipient: 'shop.example', unpaid: !paid }]); });
});

describe('ignores', () => {
  test.each<[string, Story]>([
    ['a page that can be read beside the banner', shuts(false, 'accept')],
    ['a way to refuse', shuts(true, 'accept', 'refuse')],
    ['a way to refuse beside one to pay', shuts(true, 'accept', 'pay', 'refuse')],
    ['settings, behind which one may refuse', shuts(true, 'accept', 'settings')],
    ['a way to save a selection', shuts(true, 'accept', 'save')],
    ['a way to close it', shuts(true, 'accept', 'close')],
    ['a note that is to be taken', shuts(true, 'acknowledge')],
    ['a fair banner', asks('S0')],
    ['no banner', opens('S0')],
  ])('%s', (_, story) => { expect(found(story)).toEqual([]); });
});
