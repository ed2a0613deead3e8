import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/core/audit/fold.ts';
import { respawnedIdentifier } from '../../../src/core/detectors/respawned-identifier.ts';
import { openDossier } from '../../../src/core/dossier/open.ts';
import { organizations } from '../../support/organizations.ts';
import type { Story } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';

const SHOP = 'https://shop.example/';
const TAG = 'https://cdn.ads.example/tag.js';
const APP = `${SHOP}app.js`;
const ID = '018f2d7abc9e4f10';

const found = (...stories: readonly Story[]) => fold('respawned-identifier', respawnedIdentifier.detect(openDossier({ visits: stories.map(it => it.log), known: [] }, organizations)))
  .map(({ recipient, subject, facts = {} }) => `${recipient} ${subject ?? ''}${Object.keys(facts).filter(it => facts[it] === true).map(it => ` ${it}`).join('')}`);

const set = (story: Story, value = ID, script = TAG): Story => story.writesCookie(`uid=${value}; Max-Age=31536000`, { script });
const unset = (story: Story, script = APP): Story => story.writesCookie('uid=; Max-Age=0', { script, kept: false });
const setAs = (attributes: string) => (story: Story): Story => story.writesCookie(`uid=${ID}; ${attributes.includes('Age') || attributes === '' ? '' : 'Max-Age=31536000; '}${attributes}`, { script: TAG });
const unsetAs = (attributes: string) => (story: Story): Story => story.writesCookie(`uid=; Max-Age=0; ${attributes}`, { script: APP, kept: false });
const LIVE = { state: 'live' } as const;
const arriving = (story: Story, cookie: string, at = SHOP): Story => story.sends(at, { channel: 'navigation', headers: [['cookie', cookie]] });

describe('finds', () => {
  test('a cookie that the site deleted and a third party set again from storage', () => {
    expect(found(set(unset(set(visit(SHOP).stores('_backup', ID, { script: TAG })))))).toEqual(['ads.example uid fromStorage']);
  });
  test('from another cookie', () => {
    expect(found(set(unset(set(visit(SHOP).writesCookie(`_u2=${ID}`, { script: TAG })))))).toEqual(['ads.example uid fromCookie']);
  });
  test('from the window\'s name', () => {
    expect(found(set(unset(set(visit(SHOP).stores('', ID, { script: TAG, area: 'name' })))))).toEqual(['ads.example uid fromWindowName']);
  });
  test('from where nobody saw it: a cache, a database, a server', () => {
    expect(found(set(unset(set(visit(SHOP)))))).toEqual(['ads.example uid']);
  });
  test('one that was missing when the page was come to again', () => {
    expect(found(set(visit(SHOP, LIVE).stores('b', ID, { script: TAG })), set(arriving(visit(SHOP, LIVE), 'lang=en')))).toEqual(['ads.example uid fromStorage']);
  });
  test('the same in one clean profile, visited twice', () => {
    expect(found(set(visit(SHOP, { profile: 1 })), set(arriving(visit(SHOP, { profile: 1 }), 'lang=en')))).toEqual(['ads.example uid']);
  });
  test('one that was deleted for the whole domain, as it was set', () => {
    const wide = (story: Story): Story => story.writesCookie(`uid=${ID}; Max-Age=31536000; Domain=.shop.example; Path=/`, { script: TAG });
    expect(found(wide(wide(visit(SHOP)).writesCookie('uid=; Max-Age=0; path=/; domain=shop.example', { script: APP, kept: false })))).toEqual(['ads.example uid']);
  });
  test('one for all of the site, that was missing deep within it', () => {
    const wide = (story: Story): Story => story.writesCookie(`uid=${ID}; Max-Age=31536000; Domain=shop.example; Secure; SameSite=Lax`, { script: TAG });
    expect(found(wide(visit(SHOP, LIVE)), wide(arriving(visit(SHOP, LIVE), 'lang=en', 'https://www.shop.example/a/b')))).toEqual(['ads.example uid']);
  });
  test('one within another value', () => {
    expect(found(set(unset(set(visit(SHOP), `v1.${ID}.1700000000`)), `v1.${ID}.1700000009`))).toEqual(['ads.example uid']);
  });
});

describe('ignores', () => {
  test.each<[string, readonly Story[]]>([
    ['a cookie that is written again and again', [set(set(visit(SHOP)))]],
    ['one that its own party deletes and writes anew', [set(unset(set(visit(SHOP)), TAG))]],
    ['one that comes back with another value', [set(unset(set(visit(SHOP))), '77aa88bb99cc00dd')]],
    ['one that stays away', [unset(set(visit(SHOP)))]],
    ['the deletion of what was not there', [set(unset(visit(SHOP)))]],
    ['a language that comes back', [set(unset(set(visit(SHOP), 'en-GB')), 'en-GB')]],
    ['another cookie of the same value', [unset(set(visit(SHOP))).writesCookie(`other=${ID}`, { script: TAG })]],
    ['a cookie of the same name in another jar', [unset(set(visit(SHOP))).sends('https://px.ads.example/p', { setCookies: [`uid=${ID}`] })]],
    ['one that was still there on the next visit', [set(visit(SHOP, LIVE)), set(arriving(visit(SHOP, LIVE), `uid=${ID}`))]],
    ['the next visit, where nobody could see the cookies that were sent', [set(visit(SHOP, LIVE)), set(visit(SHOP, LIVE).sends(SHOP, { channel: 'navigation' }))]],
    ['the next visit, with another clean profile', [set(visit(SHOP, { profile: 1 })), set(arriving(visit(SHOP, { profile: 2 }), 'lang=en'))]],
    ['the next visit, with a clean profile that nobody numbered', [set(visit(SHOP)), set(arriving(visit(SHOP), 'lang=en'))]],
    ['an entry of storage that the site took away and a third party wrote again', [visit(SHOP).stores('k', ID, { script: TAG }).stores('k', '', { script: APP }).stores('k', ID, { script: TAG })]],
    ['the window\'s name, the same', [visit(SHOP).stores('', ID, { script: TAG, area: 'name' }).stores('', '', { script: APP, area: 'name' }).stores('', ID, { script: TAG, area: 'name' })]],
    ['the deletion of one for another path', [set(unsetAs('Path=/other')(setAs('Domain=.shop.example')(visit(SHOP))))]],
    ['the deletion of one for another path of the same host', [set(unsetAs('Path=/other')(set(visit(SHOP))))]],
    ['the deletion of the host\'s own, where the domain\'s is set', [setAs('Domain=.shop.example')(unsetAs('Path=/')(setAs('Domain=.shop.example')(visit(SHOP))))]],
    ...([
      ['another path', 'Path=/account'], ['another host', 'Domain=my.shop.example'], ['those who come from the site only', 'SameSite=Strict'], ['a minute', 'Max-Age=60'], ['the session', ''],
    ] as const).map(([name, attributes]): [string, readonly Story[]] => [`one that was not sent with the page because it is for ${name}`, [
      setAs(attributes)(visit(SHOP, LIVE)), setAs(attributes)(arriving(visit(SHOP, { ...LIVE, startedAt: '2026-01-02T00:00:00.000Z' }), 'lang=en')),
    ]]),
    ['one for encrypted connections, where there was none', [setAs('Max-Age=31536000; Secure')(visit(SHOP, LIVE)), setAs('Max-Age=31536000; Secure')(arriving(visit('http://shop.example/', LIVE), 'lang=en', 'http://shop.example/'))]],
  ])('%s', (_, stories) => {
    expect(found(...stories)).toEqual([]);
  });
});
