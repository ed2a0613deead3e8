import { describe, expect, test } from 'vitest';
import type { Declaration } from '../../../src/core/declaration/declaration.ts';
import { undeclaredRecipient } from '../../../src/core/detectors/undeclared-recipient.ts';
import { openDossier } from '../../../src/core/dossier/open.ts';
import { declared } from '../../support/declared.ts';
import { organizations } from '../../support/organizations.ts';
import type { Story } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';

const EMAIL = 'zephyrine.q7381@courrier-exemple.test';
const page = visit('https://shop.example/');
const found = (story: Story, declarations?: readonly Declaration[]) => undeclaredRecipient.detect(
  openDossier({ visits: [story.log], known: [], ...declarations && { declared: { declarations, fields: [], statements: [] } } }, organizations),
).map(it => [it.recipient, it.facts]);

describe('finds', () => {
  test.each<[string, Story, readonly Declaration[], unknown]>([
    ['a third party, where nobody is approved', page.sends('https://ads.example/p'), [], [['ads.example', { receives: false }]]],
    ['a third party, where another is approved', page.sends('https://ads.example/p'), [declared('pay.example')], [['ads.example', { receives: false }]]],
    ['and says where it received data', page.types('email', EMAIL).sends('https://ads.example/p', { body: `e=${EMAIL}` }), [], [['ads.example', { receives: true }]]],
    ['a third party that only keeps something in the browser', page.writesCookie('vid=8f14e45fceea167a5a36dedd4bea2543; max-age=9999999', { script: 'https://ads.example/t.js' }), [], [['ads.example', { receives: false }]]],
    ['another domain of an organization of which one domain is approved', page.sends('https://ads-partner.example/p'), [declared('ads.example')], [['ads-partner.example', { receives: false }]]],
    ['a domain that only ends like an approved one', page.sends('https://bads.example/p'), [declared('ads.example')], [['bads.example', { receives: false }]]],
    ['an organization whose name only begins like an approved one', page.sends('https://ads.example/p'), [declared('Ads')], [['ads.example', { receives: false }]]],
  ])('%s', (_, story, declarations, expected) => { expect(found(story, declarations)).toEqual(expected); });
});

describe('ignores', () => {
  test.each<[string, Story, readonly Declaration[] | undefined]>([
    ['everybody where nothing is declared', page.sends('https://ads.example/p'), undefined],
    ['the site itself', page.sends('https://shop.example/p'), []],
    ['another domain of the site’s own organization', page.sends('https://shop-cdn.example/p'), []],
    ['a domain that is approved', page.sends('https://ads.example/p'), [declared('ads.example')]],
    ['a host below it', page.sends('https://cdn.ads.example/p'), [declared('ads.example')]],
    ['all domains of an organization that is approved', page.sends('https://ads.example/p').sends('https://ads-partner.example/p'), [declared('ads ltd')]],
    ['one whose approval has run out: that is another question', page.sends('https://ads.example/p'), [declared('ads.example', { expires: '2020-01-01' })]],
    ['what never leaves the machine', page.sends('data:text/plain,x').sends('blob:https://ads.example/1'), []],
    ['what a page only says it asked for', page.calls('https://ads.example/p'), []],
  ])('%s', (_, story, declarations) => { expect(found(story, declarations)).toEqual([]); });
});
