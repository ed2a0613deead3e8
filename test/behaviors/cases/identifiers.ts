import { json, pixel, redirect, withCookies } from '../../sites/server/answers.ts';
import { HAS_RAN, RAN, sdk, SHOP, tags } from '../case.ts';
import type { BehaviorCase } from '../case.ts';
import { SHELF } from '../pages.ts';
import * as identifying from '../scripts/identifying.ts';

const ABOUT = ['first-party-cookie-set-by-third-party', 'third-party-cookie', 'identifier-stored', 'identifier-shared', 'respawned-identifier'];
/** For honest pages that another company's script stores something on: that a cookie is there is not what is asked. */
const OF_IDENTIFIERS = ['identifier-stored', 'identifier-shared', 'respawned-identifier', 'decorated-link', 'bounce-tracking'];
const TAG = 'cdn.quietmetrics.test/t.js';
const PIXEL = withCookies(pixel(), ['uid=3f9b2c7d51e84a60b7c2d9e14f0a8835']);
const FARM = `<a href="https://www.cider-farm.test/cellar">Our cider farm</a>`;

/** Who recognizes a visitor again, and by what; and what is stored without telling anybody from anybody else. */
export const identifiers: readonly BehaviorCase[] = [
  {
    id: 'matomo-like',
    title: 'cookies like Matomo’s, written by an unknown third party',
    detectors: ABOUT,
    page: `${SHELF}${tags(TAG)}`,
    serves: { [TAG]: identifying.MATOMO_LIKE },
    arrives: ['POST in.quietmetrics.test/matomo.php'],
    expected: ['first-party-cookie-set-by-third-party quietmetrics.test'],
  },
  {
    id: 'snowplow',
    title: 'Snowplow’s tracker on a host that no list knows',
    detectors: ABOUT,
    page: `${SHELF}${tags('cdn.quietmetrics.test/sp.js')}`,
    serves: { 'cdn.quietmetrics.test/sp.js': sdk('snowplow') },
    arrives: ['POST collector.quietmetrics.test/com.snowplowanalytics.snowplow/tp2'],
    expected: ['first-party-cookie-set-by-third-party quietmetrics.test', 'identifier-stored quietmetrics.test'],
  },
  {
    id: 'prebid',
    title: 'Prebid with an identifier that it shares with a bidder',
    detectors: ABOUT,
    page: `${SHELF}<div id="shelf"></div>${tags('cdn.adkiosk.test/prebid.js')}`,
    serves: { 'cdn.adkiosk.test/prebid.js': sdk('prebid') },
    arrives: ['POST grid-bidder.criteo.com/'],
    expected: ['first-party-cookie-set-by-third-party adkiosk.test', 'identifier-shared criteo.com'],
  },
  {
    id: 'stored-identifier',
    title: 'an unknown script that keeps an identifier in local storage',
    detectors: ABOUT,
    page: `${SHELF}${tags(TAG)}`,
    serves: { [TAG]: identifying.STORED },
    arrives: ['GET in.quietmetrics.test/v'],
    expected: ['identifier-stored quietmetrics.test'],
  },
  {
    id: 'cookie-by-pixel',
    title: 'a pixel of an unknown host that sets a cookie',
    detectors: ABOUT,
    page: `${SHELF}<img src="https://px.quietmetrics.test/p.gif" alt="">`,
    serves: { 'px.quietmetrics.test/p.gif': PIXEL },
    arrives: ['GET px.quietmetrics.test/p.gif'],
    expected: ['third-party-cookie quietmetrics.test'],
  },
  ...[
    { id: 'cookie-syncer', title: 'an unknown script that hands its identifier to a broker', body: identifying.SYNCER, arrives: 'GET sync.hearthbroker.test/match' },
    { id: 'hashing-syncer', title: 'an unknown script that hands a hash of its identifier to a broker', body: identifying.HASHING_SYNCER, arrives: 'POST sync.hearthbroker.test/match' },
  ].map(({ id, title, body, arrives }): BehaviorCase => ({
    id, title, detectors: ABOUT,
    page: `${SHELF}${tags(TAG)}`,
    serves: { [TAG]: body },
    arrives: [arrives],
    expected: ['first-party-cookie-set-by-third-party quietmetrics.test', 'identifier-shared hearthbroker.test'],
  })),
  {
    id: 'respawner',
    title: 'an unknown script that puts its cookie back after the shop deleted it',
    detectors: ABOUT,
    page: `${SHELF}${tags(TAG, `${SHOP}/privacy.js`)}`,
    serves: { [TAG]: identifying.RESPAWNER, [`${SHOP}/privacy.js`]: identifying.TIDIER },
    arrives: ['GET in.quietmetrics.test/back'],
    expected: ['first-party-cookie-set-by-third-party quietmetrics.test', 'identifier-stored quietmetrics.test', 'respawned-identifier quietmetrics.test'],
  },
  {
    id: 'rewriter',
    title: 'an unknown script that deletes its own cookie and writes it anew',
    detectors: ABOUT,
    page: `${SHELF}${tags(TAG)}`,
    serves: { [TAG]: identifying.REWRITER },
    arrives: ['GET in.quietmetrics.test/v'],
    expected: ['first-party-cookie-set-by-third-party quietmetrics.test'],
  },
  {
    id: 'link-keeper',
    title: 'an unknown script that takes the number of a click out of the address and keeps it',
    detectors: ['decorated-link'],
    query: 'gclid=Cj0KCQiA7Nq8BhDTARIsAKnXt4x2QmZr7vL',
    page: `${SHELF}${tags(TAG)}`,
    serves: { [TAG]: identifying.CLICK_KEEPER },
    arrives: ['GET in.quietmetrics.test/c'],
    expected: ['decorated-link quietmetrics.test'],
  },
  {
    id: 'link-decorator',
    title: 'an unknown script that adds its identifier to the links to another shop',
    detectors: ['decorated-link'],
    page: `${SHELF}${FARM}${tags(TAG)}`,
    serves: { [TAG]: identifying.DECORATOR },
    act: async visitor => { await visitor.click('a[href*="cider-farm"]'); await visitor.wait(600); },
    arrives: ['GET in.quietmetrics.test/ready', 'GET www.cider-farm.test/cellar?qm_id='],
    expected: ['decorated-link cider-farm.test'],
  },
  {
    id: 'bouncer',
    title: 'a way to another shop that leads through an unknown host with a cookie',
    detectors: ['bounce-tracking'],
    page: `${SHELF}<a href="https://go.quietmetrics.test/r">Our cider farm</a>`,
    serves: { 'go.quietmetrics.test/r': withCookies(redirect('https://www.cider-farm.test/cellar'), ['qm=3f9b2c7d51e84a60b7c2d9e14f0a8835']) },
    act: async visitor => { await visitor.click('a'); await visitor.wait(600); },
    arrives: ['GET go.quietmetrics.test/r', 'GET www.cider-farm.test/cellar'],
    expected: ['bounce-tracking quietmetrics.test'],
  },
  ...[
    { id: 'split-test', title: 'another company’s split test with its cookie “variant=b”', from: 'cdn.plainsplit.test/s.js', body: identifying.SPLITTER },
    { id: 'consent-cookie', title: 'another company’s banner that remembers the choice', from: 'cdn.plainbanner.test/b.js', body: identifying.CONSENT },
    { id: 'language-cookie', title: 'a map that remembers language and theme', from: 'cdn.plainmaps.test/m.js', body: identifying.LANGUAGE },
    { id: 'cookieless-counter', title: 'another company’s counter without cookies', from: 'cdn.plaincount.test/c.js', body: identifying.COUNTER },
    { id: 'snowplow-anonymous', title: 'Snowplow’s tracker without identifiers', from: 'cdn.quietmetrics.test/sp.js', body: sdk('snowplow-anonymous') },
    { id: 'campaign-links', title: 'links to another shop that name the campaign', from: `${SHOP}/links.js`, body: identifying.CAMPAIGN },
  ].map(({ id, title, from, body }): BehaviorCase => ({
    id, title, detectors: OF_IDENTIFIERS,
    page: `${SHELF}${FARM}${tags(from)}${RAN}`,
    serves: { [from]: body },
    arrives: [HAS_RAN],
    expected: [],
  })),
  {
    id: 'own-session',
    title: 'a session of the shop’s own that goes nowhere else, beside a counter without cookies',
    detectors: ABOUT,
    page: `${SHELF}<script>fetch('/login')</script>${tags('cdn.plaincount.test/c.js')}${RAN}`,
    serves: {
      [`${SHOP}/login`]: { ...json({}), headers: { 'content-type': 'application/json', 'set-cookie': ['session=9a4f7be21c0d48e3a6b5d7f812c3e490; Path=/; HttpOnly; Secure; SameSite=Lax'] } },
      'cdn.plaincount.test/c.js': identifying.COUNTER,
    },
    arrives: [HAS_RAN, `GET ${SHOP}/login`],
    expected: [],
  },
  {
    id: 'short-link',
    title: 'a way to another shop that leads through a shortener without cookies',
    detectors: ['bounce-tracking', 'decorated-link'],
    page: `${SHELF}<a href="https://go.plainlinks.test/r">Our cider farm</a>`,
    serves: { 'go.plainlinks.test/r': redirect('https://www.cider-farm.test/cellar') },
    act: async visitor => { await visitor.click('a'); await visitor.wait(600); },
    arrives: ['GET go.plainlinks.test/r', 'GET www.cider-farm.test/cellar'],
    expected: [],
  },
];
