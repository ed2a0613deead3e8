import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { KnownValue } from '../../../src/core/dossier/case.ts';
import { openDossier } from '../../../src/core/dossier/open.ts';
import { knowledge } from '../../support/knowledge.ts';
import { organizations } from '../../support/organizations.ts';
import type { Story } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';

const SHOP = 'https://shop.example/account';
const SEGMENT = 'https://api.segment.io/v1/i';
const ANN = 'ann.lee@posteo.example';
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const told = (story: Story, known: readonly KnownValue[] = [], vendors = knowledge.vendors): readonly string[] => openDossier({ visits: [story.log], known }, organizations, { vendors }).exposures
  .map(it => `${it.category} ${it.form} ${it.confidence} ${it.source} ${it.place}`);

const exposed = (story: Story): readonly string[] => openDossier({ visits: [story.log], known: [] }, organizations, { vendors: knowledge.vendors }).exposures.map(it => it.category);
const identify = (traits: Readonly<Record<string, unknown>>, rest: Readonly<Record<string, unknown>> = {}): Story => visit(SHOP).sends(SEGMENT, { body: JSON.stringify({ type: 'identify', traits, writeKey: 'k', ...rest }) });

describe('what a vendor’s field is documented to hold is told though nobody knew the value', () => {
  it.each<[what: string, story: Story, exposures: readonly string[]]>([
    ['what nothing but the vendor’s word tells', identify({ title: 'luthier', firstName: 'Ann' }), ['given-name plain declared recognized body $.traits.firstName', 'job-title plain declared recognized body $.traits.title']],
    ['a user’s number', visit(SHOP).sends('https://www.google-analytics.com/g/collect?v=2&tid=G-A&cid=1.2&uid=C-48213&en=login'), ['customer-id plain declared recognized query uid']],
    ['a searched word', visit(SHOP).sends('https://www.facebook.com/tr/?id=283859598862258&ev=Search&cd[search_string]=linen'), ['search-term plain declared recognized query cd[search_string]']],
    ['digests in the lines of a batch', visit(SHOP).sends('https://www.google-analytics.com/g/collect?v=2&tid=G-A&cid=1.2', { body: `en=login\r\nen=purchase&em=tv.1~em.${'Ab1'.repeat(14)}x` }), ['email-address hashed declared recognized body $.em']],
    ['through a proxy', visit(SHOP).sends('https://t.proxy.example/x', { body: JSON.stringify({ type: 'identify', traits: { title: 'luthier' }, writeKey: 'k', messageId: 'm', anonymousId: 'a', context: { library: { name: 'analytics.js' } } }) }), ['job-title plain declared recognized body $.traits.title']],
  ])('%s', (_, story, exposures) => { expect(told(story)).toEqual(exposures); });
});

describe('is not told', () => {
  it('again, what was found by its value', () => {
    expect(told(visit(SHOP).types('email', ANN).sends(SEGMENT, { body: JSON.stringify({ type: 'identify', traits: { email: ANN } }) }))).toEqual(['email-address plain exact typed body $.traits.email']);
    expect(told(visit(SHOP).types('email', ANN).sends(`https://www.facebook.com/tr/?id=283859598862258&ev=Lead&ud[em]=${sha256(ANN)}`))).toEqual(['email-address hashed digest typed query ud[em]']);
  });

  it('again, what was recognized by what it looks like', () => { expect(told(identify({ email: 'bob.ray@mail.example' }))).toEqual(['email-address plain declared recognized body $.traits.email']); });

  // Mutant: what was recognized is left out by its category alone.
  it('as a user’s number, an address that was recognized', () => {
    const told = visit(SHOP).sends('https://us.i.posthog.com/flags/?v=2', { body: JSON.stringify({ token: 'phc_x', distinct_id: 'bob.ray@mail.example', $device_id: 'dev-7' }) });
    expect(exposed(told)).toEqual(['email-address']);
  });

  it('under the vendor’s name for it, what is known to be something else', () => {
    expect(told(visit(SHOP).types('email', ANN).sends('https://www.google-analytics.com/g/collect?v=2&tid=G-A&cid=1.2&en=login&uid=ann.lee%40posteo.example'))).toEqual(['email-address plain exact typed query uid']);
  });

  it.each<[what: string, story: Story]>([
    ['an empty field', identify({ title: '', firstName: null })],
    ['what a library writes for nothing', visit(SHOP).sends('https://analytics.twitter.com/i/adsct?p_id=Twitter&p_user_id=0&txn_id=o1')],
    ['an announced digest that is none', visit(SHOP).sends('https://www.facebook.com/tr/?id=283859598862258&ev=Lead&ud[em]=unknown')],
    ['an identifier of the device', identify({}, { anonymousId: '064cac47-0ef3-4502-85e7-da6f00000000' })],
    ['a device under the name of a user', visit(SHOP).sends('https://us.i.posthog.com/e/', { body: JSON.stringify({ api_key: 'phc_x', batch: [{ event: '$pageview', properties: { distinct_id: 'dev-7', $device_id: 'dev-7', $lib: 'web' } }] }) })],
    ['a user that the library made up', visit(SHOP).sends('https://api-js.mixpanel.com/track/', { body: `data=${encodeURIComponent(JSON.stringify([{ event: 'open', properties: { token: 'abcdef', distinct_id: '$device:dev-7' } }]))}` })],
    ['the title of the page', visit(SHOP).sends('https://www.google-analytics.com/g/collect?v=2&tid=G-A&cid=1.2&en=page_view&dt=Account')],
    ['what goes to the site itself', visit(SHOP).sends('https://shop.example/x', { body: JSON.stringify({ type: 'identify', traits: { title: 'luthier' }, writeKey: 'k', messageId: 'm', anonymousId: 'a', context: { library: { name: 'analytics.js' } } }) })],
    ['the same field at somebody without a format', visit(SHOP).sends('https://t.tracker.example/c', { body: JSON.stringify({ traits: { title: 'luthier' } }) })],
  ])('%s', (_, story) => { expect(told(story)).toEqual([]); });

  it('anything, without a dictionary', () => {
    expect(openDossier({ visits: [identify({ title: 'luthier' }).log], known: [] }, organizations).exposures).toEqual([]);
  });
});
