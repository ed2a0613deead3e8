import { describe, expect, test } from 'vitest';
import { disguisedThirdParty } from '../../../src/core/detectors/disguised-third-party.ts';
import { exposedPersonalData } from '../../../src/core/detectors/exposed-personal-data.ts';
import { findingsOf } from '../../support/findings.ts';
import type { Sending, Story } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';

const SHOP = 'https://shop.example/';
const POST: Sending = { method: 'POST', body: '{"a":1}' };

const found = (story: Story) => findingsOf(disguisedThirdParty, story).map(it => `${it.recipient} ${it.subject ?? ''} ${it.confidence}`);
const led = (...names: readonly [string, ...string[]]): Story => visit(SHOP).sends('https://m.shop.example/c', { ...POST, channel: 'beacon' }).aliases('m.shop.example', names);

describe('finds', () => {
  test.each<[string, Story, readonly string[]]>([
    ['a name that leads to a known third party', led('shop.ads.example'), ['ads.example m.shop.example → ads.example exact']],
    ['one that is passed on the way to a CDN, which is not the last', led('shop.ads.example', 'edge.fonts.example'), ['ads.example m.shop.example → ads.example exact']],
    ['one behind a CDN', led('x.cdn.example', 'shop.ads.example'), ['ads.example m.shop.example → ads.example exact']],
    ['a name that leads to somebody unknown, and is sent reports only', led('c.quiet.example'), ['shop.example m.shop.example → quiet.example inferred']],
    ['the site\'s own address in a vendor\'s format', visit(SHOP).sends('https://shop.example/g/collect?v=2&tid=G-ABC1234567&cid=1234567890.1700000000&_p=171&en=page_view', { method: 'POST' }), ['shop.example Google Analytics 4 inferred']],
    ['cookies of a tag manager on the site\'s server', visit(SHOP).sends('https://sgtm.shop.example/g', { ...POST, setCookies: ['FPID=FPID2.2.abcdef; Path=/; HttpOnly'] }), ['shop.example Google Tag Manager exact']],
  ])('%s', (_, story, expected) => {
    expect(found(story)).toEqual(expected);
  });

  // Kills: a name that is let off once something else is fetched from it.
  test('unknown as it is, one answer to a question does not excuse it', () => {
    expect(found(led('c.quiet.example').sends('https://m.shop.example/logo.png', { channel: 'image' }))).toEqual(['shop.example m.shop.example → quiet.example inferred']);
  });

  test('and what it was sent counts as sent to a third party', () => {
    const story = visit(SHOP).types('email', 'ann.smith@mailbox.example').sends('https://m.shop.example/c', { method: 'POST', body: 'e=ann.smith@mailbox.example' });
    expect(findingsOf(exposedPersonalData, story)).toEqual([]);
    expect(findingsOf(exposedPersonalData, story.aliases('m.shop.example', ['shop.ads.example'])).map(it => `${it.recipient} ${it.category ?? ''}`)).toEqual(['ads.example email-address']);
  });
});

describe('ignores', () => {
  test.each<[string, Story]>([
    ['a name on the site\'s own domain', led('eu.shop.example')],
    ['a name of a CDN for pictures', led('shop.fonts.example').sends('https://m.shop.example/logo.png', { channel: 'image' })],
    ['a page that is hosted elsewhere', visit(SHOP).sends('https://help.shop.example/', { channel: 'frame' }).aliases('help.shop.example', ['shop.helpdesk.example'])],
    ['scripts from a host for scripts', visit(SHOP).sends('https://s.shop.example/app.js', { channel: 'script' }).aliases('s.shop.example', ['d1.machines.example'])],
    ['an API that is also read from', visit(SHOP).sends('https://api.shop.example/v1', POST).sends('https://api.shop.example/v1/basket').aliases('api.shop.example', ['lb.machines.example'])],
    ['an API behind a name that nobody knows', visit(SHOP).sends('https://api.shop.example/graphql', POST).aliases('api.shop.example', ['lb.machines.example'])],
    ['beacons to a host on lent machines', visit(SHOP).sends('https://m.shop.example/c', { ...POST, channel: 'beacon' }).aliases('m.shop.example', ['edge.fonts.example'])],
    ['the host the visitor was sent on to, whoever runs it', visit(SHOP).goesTo('https://www.shop.example/').sends('https://www.shop.example/b', { ...POST, channel: 'beacon' }).aliases('www.shop.example', ['shop.ads.example'])],
    ['the page\'s own host', visit(SHOP).sends(SHOP, POST).aliases('shop.example', ['lb.machines.example'])],
    ['a third party\'s own alias', visit(SHOP).sends('https://c.other.example/', POST).aliases('c.other.example', ['lb.machines.example'])],
    ['a name that nothing was sent to', visit(SHOP).aliases('m.shop.example', ['shop.ads.example'])],
    ['a vendor\'s format to the vendor', visit(SHOP).sends('https://www.google-analytics.com/g/collect?v=2&tid=G-ABC1234567&cid=1234567890.1700000000&_p=171&en=page_view', { method: 'POST' })],
    ['a cookie of the site\'s own', visit(SHOP).sends(`${SHOP}login`, { ...POST, setCookies: ['fpid=1'] })],
  ])('%s', (_, story) => {
    expect(found(story)).toEqual([]);
  });
});
