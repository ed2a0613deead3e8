import { describe, expect, test } from 'vitest';
import type { Declaration } from '../../../src/core/declaration/declaration.ts';
import { outsideDeclaration } from '../../../src/core/detectors/outside-declaration.ts';
import { openDossier } from '../../../src/core/dossier/open.ts';
import { declared } from '../../support/declared.ts';
import { organizations } from '../../support/organizations.ts';
import type { Story } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';

const EMAIL = 'zephyrine.q7381@courrier-exemple.test';
const VID = '8f14e45fceea167a5a36dedd4bea2543';
const page = visit('https://shop.example/').types('email', EMAIL);
const mailed = (story: Story, url = 'https://ads.example/p'): Story => story.sends(url, { body: `e=${EMAIL}` });
const marked = page.writesCookie(`vid=${VID}; max-age=9999999`, { script: 'https://shop.example/a.js' }).sends(`https://ads.example/p?vid=${VID}`);
const found = (story: Story, declarations?: readonly Declaration[]) => outsideDeclaration.detect(
  openDossier({ visits: [story.log], known: [], ...declarations && { declared: { declarations, fields: [], statements: [] } } }, organizations),
).map(({ category, facts, confidence }) => [category, facts, confidence]);

describe('finds', () => {
  test.each<[string, Story, readonly Declaration[], unknown]>([
    ['data that was not declared', mailed(page), [declared('ads.example')], ['email-address', { category: true, basis: false }, 'exact']],
    ['data that was declared of another kind', mailed(page), [declared('ads.example', { categories: ['phone-number'] })], ['email-address', { category: true, basis: false }, 'exact']],
    ['data before any consent, where consent is the basis', mailed(page), [declared('ads.example', { categories: ['email-address'], basis: 'consent' })], ['email-address', { category: false, basis: true }, 'exact']],
    ['data after a refusal', mailed(page.consents('refused')), [declared('Ads Ltd', { categories: ['email-address'], basis: 'consent' })], ['email-address', { category: false, basis: true }, 'exact']],
    ['both at once', mailed(page), [declared('ads.example', { basis: 'consent' })], ['email-address', { category: true, basis: true }, 'exact']],
    ['an identifier that the page stored', marked, [declared('ads.example')], ['cookie-identifier', { category: true, basis: false }, 'exact']],
    ['a recipient known for another purpose', page.sends('https://ads.example/p'), [declared('ads.example', { purpose: 'security' })], [undefined, { purpose: true }, 'inferred']],
    ['data beyond every one of several declarations', mailed(page), [declared('ads.example', { categories: ['phone-number'] }), declared('Ads Ltd', { categories: ['city'] })], ['email-address', { category: true, basis: false }, 'exact']],
    ['data beyond the one that holds, whatever an expired one said', mailed(page), [declared('ads.example'), declared('Ads Ltd', { categories: ['email-address'], expires: '2020-01-01' })], ['email-address', { category: true, basis: false }, 'exact']],
  ])('%s', (_, story, declarations, expected) => { expect(found(story, declarations)).toContainEqual(expected); });
});

describe('ignores', () => {
  test.each<[string, Story, readonly Declaration[] | undefined]>([
    ['everything where nothing is declared', mailed(page), undefined],
    ['data that was declared', mailed(page), [declared('ads.example', { categories: ['email-address'] })]],
    ['data that one of several declarations allows', mailed(page), [declared('ads.example'), declared('Ads Ltd', { categories: ['email-address'] })]],
    ['data after consent', mailed(page.consents('granted')), [declared('ads.example', { categories: ['email-address'], basis: 'consent' })]],
    ['data before consent on another basis', mailed(page), [declared('ads.example', { categories: ['email-address'], basis: 'legitimate-interests' })]],
    ['data that another declaration allows without consent', mailed(page), [declared('ads.example', { categories: ['email-address'], basis: 'consent' }), declared('Ads Ltd', { categories: ['email-address'] })]],
    ['a tab in which an earlier visit may have agreed', mailed(visit('https://shop.example/', { state: 'live' }).types('email', EMAIL)), [declared('ads.example', { categories: ['email-address'], basis: 'consent' })]],
    ['a contact without data before consent', page.sends('https://ads.example/p'), [declared('ads.example', { basis: 'consent' })]],
    ['one that nobody declared: that is another question', mailed(page), [declared('pay.example')]],
    ['one of whom nothing is known, whatever the purpose', page.sends('https://stranger.example/'), [declared('stranger.example', { purpose: 'security' })]],
    ['one that is known for one of the purposes declared', page.sends('https://ads.example/p'), [declared('ads.example', { purpose: 'security' }), declared('Ads Ltd')]],
    ['data that stays with the site', mailed(page, 'https://shop.example/p'), [declared('shop.example')]],
  ])('%s', (_, story, declarations) => { expect(found(story, declarations)).toEqual([]); });
});
