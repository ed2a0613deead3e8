import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { identifierShared } from '../../../src/core/detectors/identifier-shared.ts';
import { findingsOf } from '../../support/findings.ts';
import type { Story } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';

const SHOP = 'https://shop.example/';
const PIXEL = 'https://px.ads.example/p.gif';
const TAG = 'https://cdn.ads.example/tag.js';
const ID = '018f2d7abc9e4f10';
const SYNC = 'https://sync.bidder.example/match';

const found = (story: Story) => findingsOf(identifierShared, story).map(({ recipient, subject }) => `${subject ?? ''} -> ${recipient}`);
const facts = (story: Story) => findingsOf(identifierShared, story).map(({ form, confidence, facts: told }) => ({ form, confidence, ...told }));
const inJar = visit(SHOP).sends(PIXEL, { channel: 'image', setCookies: [`uid=${ID}; Max-Age=31536000`] });
const inSite = visit(SHOP).writesCookie(`_uid=${ID}`, { script: TAG });
const EDGE = ['uid (ads.example) -> bidder.example'];

describe('finds', () => {
  test('an identifier in a third party\'s jar in a request to another', () => {
    expect(found(inJar.sends(`${SYNC}?uid=${ID}`, { channel: 'image' }))).toEqual(EDGE);
  });
  test('one that a third party\'s script gave the visitor in the site\'s name', () => {
    expect(found(inSite.sends(`${SYNC}?u=${ID}`))).toEqual(['_uid (ads.example) -> bidder.example']);
  });
  test('one in the site\'s storage', () => {
    expect(found(visit(SHOP).stores('uid', ID, { script: TAG }).sends(`${SYNC}?u=${ID}`))).toEqual(EDGE);
  });
  test('one that was in the jar before', () => {
    expect(found(visit(SHOP).sends(`${SYNC}?u=${ID}`).keepsCookie('uid', ID, 'ads.example'))).toEqual(EDGE);
  });
  test('one that its owner wrote again after it had been passed on', () => {
    expect(found(visit(SHOP).opensFrame('https://ads.example/f', 'sub').sends(`${SYNC}?u=${ID}`).waits().writesCookie(`uid=${ID}`, { script: TAG, frame: 'sub', kept: false }).keepsCookie('uid', ID, 'ads.example'))).toEqual(EDGE);
  });
  test('one that a redirect hands over', () => {
    expect(found(visit(SHOP).redirects([PIXEL, `${SYNC}?uid=${ID}`], { channel: 'image', setCookies: [`uid=${ID}`] }, { channel: 'image' }))).toEqual(EDGE);
  });
  test('one in a body', () => {
    expect(found(inJar.sends(SYNC, { body: JSON.stringify({ user: { ids: [{ source: 'ads', id: ID }] } }) }))).toEqual(EDGE);
  });
  test('one packed in base64', () => {
    expect(facts(inJar.sends(`${SYNC}?d=${encodeURIComponent(btoa(JSON.stringify({ uid: ID })))}`))).toEqual([{ form: 'encoded', confidence: 'exact', bySite: false, arrived: true }]);
  });
  test('one that was hashed', () => {
    expect(facts(inJar.sends(`${SYNC}?h=${createHash('sha256').update(ID).digest('hex')}`))).toEqual([{ form: 'hashed', confidence: 'digest', bySite: false, arrived: true }]);
  });
  test('one that the site\'s own script passes on, and says so', () => {
    expect(facts(inSite.sends(`${SYNC}?u=${ID}`, { scripts: [`${SHOP}app.js`] }))).toMatchObject([{ bySite: true }]);
  });
  test('one that was stopped on its way, and says so', () => {
    expect(facts(inSite.sends(`${SYNC}?u=${ID}`, { failure: 'net::ERR_BLOCKED_BY_CLIENT' }))).toMatchObject([{ arrived: false }]);
  });
  test('each edge once, and both of two', () => {
    const story = inJar.sends('https://other.example/p', { channel: 'image', setCookies: ['uid=77aa88bb99cc00dd'] }).sends(`${SYNC}?a=${ID}&b=77aa88bb99cc00dd`).sends(`${SYNC}?again=${ID}`);
    expect(found(story).toSorted()).toEqual([...EDGE, 'uid (other.example) -> bidder.example']);
  });
  test('a client id in the form of Google\'s', () => {
    expect(found(visit(SHOP).writesCookie('_ga=GA1.1.987654321.1700000000', { script: TAG }).sends(`${SYNC}?cid=987654321.1700000000`))).toEqual(['_ga (ads.example) -> bidder.example']);
  });
  // Kills: the page's word, that its own script had it first, believed against the browser's.
  test('one that the page says it had first', () => {
    expect(found(visit(SHOP).stores('mine', ID).sends(PIXEL, { channel: 'image', setCookies: [`uid=${ID}`] }).waits().sends(`${SYNC}?uid=${ID}`))).toEqual(EDGE);
  });
});

describe('ignores', () => {
  test.each<[string, Story]>([
    ['an identifier that goes to its owner', inJar.sends(`${PIXEL}?uid=${ID}`)],
    ['one that goes to another host of its owner', inSite.sends(`https://collect.ads.example/?uid=${ID}`)],
    ['one that goes to its owner\'s other domain', inJar.sends(`https://ads-partner.example/x?uid=${ID}`)],
    ['one that goes to the site', inJar.sends(`${SHOP}api?uid=${ID}`)],
    ['the site\'s own identifier, which is told of its receiver elsewhere', visit(SHOP).sends(SHOP, { setCookies: [`sid=${ID}`] }).sends(`${SYNC}?sid=${ID}`)],
    ['one of the site\'s own script', visit(SHOP).stores('sid', ID).sends(`${SYNC}?sid=${ID}`)],
    ['one that a library from a host which only serves wrote for the site', visit(SHOP).writesCookie(`sid=${ID}`, { script: 'https://fonts.example/js-cookie.js' }).sends(`${SYNC}?sid=${ID}`)],
    ['a session cookie of the site that goes nowhere', visit(SHOP).sends(SHOP, { setCookies: [`sid=${ID}; HttpOnly`] }).sends(SYNC)],
    ['one that the receiver had before its owner was seen to store it', visit(SHOP).sends(`${SYNC}?u=${ID}`).waits().sends(PIXEL, { setCookies: [`uid=${ID}`] }).sends(`${SYNC}?u=${ID}`)],
    ['one that stands in the page\'s address, told with it', visit(`${SHOP}?k=${ID}`).writesCookie(`uid=${ID}`, { script: TAG }).sends(`${SYNC}?dl=${encodeURIComponent(`${SHOP}?k=${ID}`)}`)],
    ['one in a Referer', inJar.sends(SYNC, { headers: [['referer', `https://px.ads.example/f?uid=${ID}`]] })],
    ['one that a link carries, which is told as that', inJar.sends(`https://partner.example/?uid=${ID}`, { channel: 'navigation' })],
    ['a file whose name resembles one', inJar.sends(`https://static.example/${ID}/a.js`, { channel: 'script' })],
    ['a picture whose name resembles one', inJar.sends(`https://static.example/${ID}.png`, { channel: 'image' })],
    ['a language that both keep', visit(SHOP).sends(PIXEL, { setCookies: ['lang=en-GB'] }).sends(`${SYNC}?lang=en-GB`)],
    ['the choice of the visitor\'s that both keep', visit(SHOP).sends(PIXEL, { setCookies: ['euconsent=C0001:1'] }).sends(`${SYNC}?c=C0001:1`)],
    ['a variant of a test', visit(SHOP).writesCookie('ab=checkout_B', { script: TAG }).sends(`${SYNC}?v=checkout_B`)],
    ['a time', visit(SHOP).writesCookie('last=1700000000000', { script: TAG }).sends(`${SYNC}?cb=1700000000000`)],
    ['a number that keeps caches away', visit(SHOP).writesCookie(`uid=${ID}`, { script: TAG }).sends(`${SYNC}?cb=91827364554637281`)],
    ['an identifier that was deleted without having been set', visit(SHOP).sends(PIXEL, { setCookies: [`uid=${ID}; Max-Age=0`] }).sends(`${SYNC}?uid=${ID}`)],
  ])('%s', (_, story) => {
    expect(found(story)).toEqual([]);
  });
});
