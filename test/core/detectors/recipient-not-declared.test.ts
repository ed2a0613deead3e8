import { describe, expect, test } from 'vitest';
import { recipientNotDeclared } from '../../../src/core/detectors/recipient-not-declared.ts';
import { openDossier } from '../../../src/core/dossier/open.ts';
import { organizations } from '../../support/organizations.ts';
import { tcString } from '../../support/tc-string.ts';
import type { Story } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';

const page = (text: string): Story => visit('https://shop.example/').signals('tcf', 'useractioncomplete', text);
const found = (story: Story) => recipientNotDeclared.detect(openDossier({ visits: [story.log], known: [] }, organizations, { iabVendors: { 'ads.example': 91, 'pay.example': 12 } }))
  .map(it => [it.recipient, it.facts]);
const OTHERS = tcString({ purposes: [1, 2], vendors: [76], disclosed: [76] });

describe('finds', () => {
  test.each<[string, Story, unknown]>([
    ['a vendor the visitor was never shown', page(OTHERS).sends('https://ads.example/p'), [['ads.example', { vendor: 91, undisclosed: true }]]],
    ['a vendor that is left out where others are allowed', page(tcString({ purposes: [1], vendors: [76] })).sends('https://ads.example/p'), [['ads.example', { vendor: 91, undisclosed: false }]]],
    ['another domain of that vendor', page(OTHERS).sends('https://x.ads-partner.example/p'), [['ads-partner.example', { vendor: 91, undisclosed: true }]]],
  ])('%s', (_, story, expected) => { expect(found(story)).toEqual(expected); });
});

describe('a list of recipients of the site’s own', () => {
  const EMAIL = 'zephyrine.q7381@courrier-exemple.test';
  const against = (names: readonly string[], to: string) => recipientNotDeclared.detect(openDossier(
    { visits: [visit('https://shop.example/').types('email', EMAIL).sends(to, { body: `e=${EMAIL}` }).log], known: [], promises: [{ says: 'Only with Pay.', means: 'only-named', names }] }, organizations,
  )).map(it => [it.recipient, it.category, it.subject]);
  test('does not name somebody who gets data', () => {
    expect(against(['Pay'], 'https://ads.example/p')).toEqual([['ads.example', 'email-address', 'Only with Pay.']]);
  });
  test.each([['by domain', ['pay.example']], ['by name', ['PAY']]])('names whoever gets it %s', (_, names) => {
    expect(against(names, 'https://pay.example/x')).toEqual([]);
  });
  test('is not about who is only contacted, nor about the site', () => {
    expect(against(['Pay'], 'https://shop.example/x')).toEqual([]);
  });
});

describe('ignores', () => {
  test.each<[string, Story]>([
    ['a vendor that was agreed to', page(tcString({ purposes: [1], vendors: [91] })).sends('https://ads.example/p')],
    ['a vendor the visitor was shown and refused, which others tell', page(tcString({ purposes: [1], vendors: [76], disclosed: [76, 91] })).sends('https://ads.example/p')],
    ['a string that allows nobody', page(tcString({})).sends('https://ads.example/p')],
    ['a script of the vendor’s, which may ask before it does anything', page(OTHERS).sends('https://ads.example/tag.js', { channel: 'script' })],
    ['whoever is on no list', page(OTHERS).sends('https://fonts.example/f')],
    ['the site itself', page(OTHERS).sends('https://shop.example/x')],
    ['a vendor that was asked before there was a string', visit('https://shop.example/').sends('https://ads.example/p').signals('tcf', 'useractioncomplete', OTHERS)],
    ['a page without a string', visit('https://shop.example/').sends('https://ads.example/p')],
    ['a string that says the law does not apply', page(`{"tcString":"${OTHERS}","gdprApplies":false}`).sends('https://ads.example/p')],
    ['a string that nobody can read', page('COtybn4').sends('https://ads.example/p')],
  ])('%s', (_, story) => { expect(found(story)).toEqual([]); });
});
