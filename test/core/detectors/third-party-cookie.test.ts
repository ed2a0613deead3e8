import { describe, expect, test } from 'vitest';
import { thirdPartyCookie } from '../../../src/core/detectors/third-party-cookie.ts';
import { findingsOf } from '../../support/findings.ts';
import type { Story } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';

const SHOP = 'https://shop.example/';
const PIXEL = 'https://px.ads.example/p.gif';
const ID = 'b7e1c2d39f40';

const found = (story: Story) => findingsOf(thirdPartyCookie, story).map(({ recipient, subject, facts, confidence }) => ({ recipient, subject, ...facts, confidence }));
const acrossSites = (story: Story) => findingsOf(thirdPartyCookie, story).map(it => it.facts?.['acrossSites']);
const sets = (cookie: string, url = PIXEL) => visit(SHOP).sends(url, { channel: 'image', setCookies: [cookie] });

describe('finds', () => {
  test('a cookie that the browser kept, with what it is good for', () => {
    expect(found(sets(`uid=${ID}; Max-Age=31536000; SameSite=None; Secure`).keepsCookie('uid', ID, 'px.ads.example')))
      .toEqual([{ recipient: 'ads.example', subject: 'uid', identifying: true, acrossSites: true, kept: true, lifetimeS: 31_536_000, confidence: 'exact' }]);
  });
  test('a cookie that the browser refused, as offered only', () => {
    expect(found(sets(`uid=${ID}; Max-Age=60`))).toEqual([{ recipient: 'ads.example', subject: 'uid', identifying: true, acrossSites: true, kept: false, lifetimeS: 60, confidence: 'declared' }]);
  });
  test('its lifetime from an expiry date', () => {
    expect(found(sets('l=en; Expires=Thu, 01 Jan 2026 01:00:00 GMT'))).toEqual([{ recipient: 'ads.example', subject: 'l', identifying: false, acrossSites: true, kept: false, lifetimeS: 3600, confidence: 'declared' }]);
  });
  test('a session cookie, which has no lifetime of its own', () => {
    expect(found(sets('s=1'))).toEqual([{ recipient: 'ads.example', subject: 's', identifying: false, acrossSites: true, kept: false, confidence: 'declared' }]);
  });
  test('a cookie that is kept apart for each site, and follows nobody', () => {
    expect(acrossSites(sets(`__Host-uid=${ID}; Max-Age=60; Secure; Path=/; SameSite=None; Partitioned`))).toEqual([false]);
  });
  test('one that says so where it does not hold, as one that follows', () => {
    expect(acrossSites(sets(`uid=${ID}; Max-Age=60; Partitioned`).keepsCookie('uid', ID, 'px.ads.example'))).toEqual([true]);
    expect(acrossSites(sets(`uid=${ID}; Max-Age=60; Partitioned`).keepsCookie('uid', ID, 'px.ads.example', { partition: SHOP }))).toEqual([false]);
  });
  // Kills: what the browser does to protect people taken for what the party asked for.
  test('one that only the browser keeps apart, as one that would follow', () => {
    expect(acrossSites(sets(`uid=${ID}; Max-Age=60`).keepsCookie('uid', ID, 'px.ads.example', { partition: SHOP }))).toEqual([true]);
  });
  // Kills: of several cookies of one name the mildest told.
  test('one of which another answer forgot to ask for that, as one that follows', () => {
    expect(acrossSites(sets(`uid=${ID}; Partitioned`).sends(PIXEL, { setCookies: [`uid=${ID}`] }))).toEqual([true]);
  });
  test('a cookie that a script wrote in the third party\'s own frame', () => {
    const story = visit(SHOP).opensFrame('https://ads.example/frame', 'sub').writesCookie(`uid=${ID}`, { script: 'https://ads.example/f.js', frame: 'sub' });
    expect(found(story).map(it => it.recipient)).toEqual(['ads.example']);
  });
  test('a cookie set on the way of a redirect', () => {
    const story = visit(SHOP).redirects([PIXEL, 'https://second.example/sync'], { setCookies: [`uid=${ID}`] });
    expect(found(story).map(it => it.recipient)).toEqual(['ads.example']);
  });
});

describe('ignores', () => {
  test.each<[string, Story]>([
    ['a cookie of the site', sets(`sid=${ID}`, SHOP)],
    ['a cookie of the site\'s other domain', sets(`sid=${ID}`, 'https://shop-cdn.example/a.png')],
    ['the deletion of a cookie by age', sets('uid=; Max-Age=0')],
    ['the deletion of a cookie by date', sets(`uid=${ID}; Expires=Thu, 01 Jan 1970 00:00:00 GMT`)],
    ['a cookie written in the site\'s own name', visit(SHOP).writesCookie(`uid=${ID}`, { script: 'https://ads.example/a.js' })],
    ['a cookie in the jar that nobody was seen to set', visit(SHOP).keepsCookie('old', ID, 'ads.example')],
    ['a response that sets nothing', visit(SHOP).sends(PIXEL, { setCookies: [] })],
  ])('%s', (_, story) => {
    expect(found(story)).toEqual([]);
  });
});
