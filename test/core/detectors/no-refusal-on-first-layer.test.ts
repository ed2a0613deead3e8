import { describe, expect, test } from 'vitest';
import { noRefusalOnFirstLayer } from '../../../src/core/detectors/no-refusal-on-first-layer.ts';
import type { BannerButton, ButtonDoes } from '../../../src/core/evidence/evidence.ts';
import { asks, opens } from '../../support/consent-stories.ts';
import { findingsAmong } from '../../support/findings.ts';
import type { Story } from '../../support/visit.ts';

const found = (...stories: readonly Story[]) => findingsAmong(noRefusalOnFirstLayer, stories).map(({ recipient, facts, occurrences }) => ({ recipient, ...facts, occurrences }));
const buttons = (...does: readonly ButtonDoes[]): readonly BannerButton[] => does.map(it => ({ does: it, label: it }));
const offers = (...does: readonly ButtonDoes[]): Story => opens('S0').asks(buttons(...does));

describe('finds', () => {
  test.each<[string, readonly Story[], object]>([
    ['to accept, and settings', [offers('accept', 'settings')], { recipient: 'shop.example', layers: 1, settings: true, open: true }],
    ['to accept, and nothing else', [offers('accept')], { settings: false }],
    ['to accept, and to close without a word', [offers('accept', 'close')], { settings: false }],
    ['a refusal behind the settings', [offers('accept', 'settings').asks(buttons('refuse', 'save'), { state: 'changed', layer: 2 }).consents('refused')], { layers: 2 }],
    ['to save what is ticked beforehand', [opens('S0').asks(buttons('accept', 'save'), { preticked: 2 })], { settings: false }],
    ['a page that is closed as well, and says so', [opens('S0').asks(buttons('accept', 'pay'), { blocks: true })], { open: false }],
    ['in a tab of one’s own', [opens('live').asks(buttons('accept'))], { recipient: 'shop.example' }],
    ['what most visits show, once', [offers('accept'), offers('accept'), asks('S0')], { occurrences: 2 }],
  ])('%s', (_, stories, told) => { expect(found(...stories)).toMatchObject([told]); });
});

describe('ignores', () => {
  test.each<[string, readonly Story[]]>([
    ['a fair banner', [asks('S0')]],
    ['to save a selection in which nothing is ticked', [offers('accept', 'save')]],
    ['a note that asks nothing', [offers('acknowledge')]],
    ['a banner without any button', [offers()]],
    ['no banner', [opens('S0')]],
    ['what one of three visits shows, as while a banner is being built', [offers('accept'), asks('S0'), asks('S0')]],
    ['what the banner looks like once it was answered', [asks('S1').consents('refused').asks(buttons('accept'))]],
    ['a banner that shows only after a choice', [opens('live').consents('refused').asks(buttons('accept'))]],
  ])('%s', (_, stories) => { expect(found(...stories)).toEqual([]); });
});
