import { describe, expect, test } from 'vitest';
import { bounceTracking } from '../../../src/core/detectors/bounce-tracking.ts';
import { STATION_MAX } from '../../../src/core/dossier/bounces.ts';
import { findingsOf } from '../../support/findings.ts';
import type { Sending, Story } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';

const SHOP = 'https://shop.example/';
const HOP = 'https://go.tracker.example/r?u=https%3A%2F%2Fgoal.example%2F';
const GOAL = 'https://goal.example/';
const ID = '018f2d7abc9e4f10';

const found = (story: Story) => findingsOf(bounceTracking, story).map(({ recipient, facts = {} }) => `${recipient} ${facts['sets'] === true ? 'sets' : 'is sent'} ${facts['byPage'] === true ? 'page' : 'redirect'}`);
const through = (urls: readonly string[], sending: Sending): Story => visit(SHOP).redirects(urls, { channel: 'navigation', ...sending }, { channel: 'navigation' });
const station = (told: (story: Story) => Story, url = 'https://go.tracker.example/'): Story => told(visit(SHOP).goesTo(url, 'station')).goesTo(GOAL, 'goal');
const writes = (story: Story): Story => story.opensFrame('https://x.example/', 'none').stores('uid', ID, { script: 'https://go.tracker.example/s.js', frame: 'station' });

describe('finds', () => {
  test('a redirect through a third party that sets an identifier', () => {
    expect(found(through([HOP, GOAL], { setCookies: [`uid=${ID}; Max-Age=31536000`] }))).toEqual(['tracker.example sets redirect']);
  });
  test('one that is sent an identifier', () => {
    expect(found(through([HOP, GOAL], { headers: [['Cookie', `lang=en; uid=${ID}`]] }))).toEqual(['tracker.example is sent redirect']);
  });
  test('on the way to the page itself', () => {
    expect(found(through([HOP, SHOP], { setCookies: [`uid=${ID}`] }))).toEqual(['tracker.example sets redirect']);
  });
  test('a page that leads on at once', () => {
    expect(found(station(writes))).toEqual(['tracker.example sets page']);
  });
  test('a page whose answer set an identifier, which its request was sent or not', () => {
    const answered = (sending: Sending): Story => visit(SHOP).sends(HOP, { channel: 'navigation', frame: '', ...sending }).goesTo(`${HOP}#top`, 'station').goesTo(GOAL, 'goal');
    expect(found(answered({ setCookies: [`uid=${ID}`] }))).toEqual(['tracker.example sets page']);
    expect(found(answered({ headers: [['Cookie', `uid=${ID}`]] }))).toEqual(['tracker.example is sent page']);
    expect(found(answered({}))).toEqual([]);
  });
  test('no identifier of a page in what its address was answered later', () => {
    const later = visit(SHOP).goesTo(HOP, 'station').goesTo(GOAL, 'goal').sends(HOP, { channel: 'navigation', frame: '', setCookies: [`uid=${ID}`] });
    expect(found(later)).toEqual([]);
  });
});

// Kills: an excuse that everybody can write into their own address.
describe('is less sure of what says it is for signing in', () => {
  const sure = (url: string) => findingsOf(bounceTracking, through([url, SHOP], { setCookies: [`sid=${ID}`] })).map(it => it.confidence);

  test.each([
    ['OAuth', 'https://login.idp.example/authorize?response_type=code&client_id=shop&redirect_uri=https%3A%2F%2Fshop.example%2Fcb', 'inferred'],
    ['SAML', 'https://login.idp.example/sso?SAMLRequest=fZJ', 'inferred'],
    ['a goal alone', 'https://go.tracker.example/r?redirect_uri=https%3A%2F%2Fshop.example%2F', 'exact'],
    ['half of OAuth', 'https://go.tracker.example/r?response_type=code', 'exact'],
    ['the other half', 'https://go.tracker.example/r?client_id=shop', 'exact'],
    ['an empty request', 'https://go.tracker.example/r?SAMLRequest=', 'exact'],
  ])('%s', (_, url, confidence) => {
    expect(sure(url)).toEqual([confidence]);
  });
});

describe('ignores', () => {
  const late = (story: Story): Story => Array.from({ length: Math.ceil(STATION_MAX / 1_200) }).reduce<Story>(it => it.waits(), story);

  test.each<[string, Story]>([
    ['a redirect that sets nothing', through([HOP, GOAL], {})],
    ['one that sets a language', through([HOP, GOAL], { setCookies: ['lang=en-GB'] })],
    ['one that deletes a cookie', through([HOP, GOAL], { setCookies: [`uid=${ID}; Max-Age=0`] })],
    ['one within the site', through([`${SHOP}old`, `${SHOP}new`], { setCookies: [`sid=${ID}`] })],
    ['one from the site to elsewhere', through([`${SHOP}out`, GOAL], { setCookies: [`sid=${ID}`] })],
    ['one to a site\'s own other host', through(['https://goal.example/', 'https://www.goal.example/'], { setCookies: [`sid=${ID}`] })],
    ['one to the other domain of who sets it', through(['https://go.ads.example/l', 'https://ads-partner.example/'], { setCookies: [`fr=${ID}`] })],
    ['the site gone to at last, which sets a cookie', visit(SHOP).sends(GOAL, { channel: 'navigation', setCookies: [`sid=${ID}`] })],
    ['a pixel that is redirected', visit(SHOP).redirects([HOP, GOAL], { channel: 'image', setCookies: [`uid=${ID}`] }, { channel: 'image' })],
    ['a page that stores nothing', station(it => it)],
    ['a page of the site', station(it => it.stores('uid', ID, { script: `${SHOP}a.js`, frame: 'station' }), `${SHOP}hello`)],
    ['a page where something was typed', station(it => writes(it).types('email', 'ann@example.com', 'station'))],
    ['a page that was stayed on', station(it => late(writes(it)))],
  ])('%s', (_, story) => {
    expect(found(story)).toEqual([]);
  });
});
