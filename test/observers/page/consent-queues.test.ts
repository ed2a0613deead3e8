import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ObservedBrowser } from '../support/observed-browser.ts';
import { openObservedBrowser } from '../support/observed-browser.ts';
import type { Json } from '../support/reported.ts';
import { reported } from '../support/reported.ts';

let browser: ObservedBrowser;
beforeAll(async () => { browser = await openObservedBrowser(); });
afterAll(async () => { await browser.close(); });

const signal = (api: string, call: string, text: string): Json => ({ kind: 'consent-signal', api, call, text });
const GTAG = `window.dataLayer = window.dataLayer || []; function gtag() { dataLayer.push(arguments); }`;
const CLARITY = `window.clarity = function () { (clarity.q = clarity.q || []).push(arguments); }`;
const FBQ = `window.fbq = function () { fbq.queue.push(arguments); }; fbq.queue = []`;
const spent: Json = { kind: 'gap', of: 'consent-signal', reason: 'limit-reached', count: 1 };

/** What is told of consent: the cookie that a script writes last has a look taken before it. */
async function signals(script: string): Promise<readonly Json[]> {
  return (await reported(browser, script)).filter(it => it['kind'] !== 'cookie-write');
}

describe('consent queues find', () => {
  it.each<[title: string, script: string, expected: readonly Json[]]>([
    ['Google’s default', `${GTAG}; gtag('consent', 'default', { ad_storage: 'denied', region: ['ES', 'US-AK'], wait_for_update: 500 })`, [signal('consent-mode', 'default', '{"ad_storage":"denied","region":["ES","US-AK"],"wait_for_update":500}')]],
    ['an update after it', `${GTAG}; gtag('consent', 'default', { ad_storage: 'denied' }); gtag('config', 'G-1'); gtag('consent', 'update', { ad_storage: 'granted' })`, [signal('consent-mode', 'default', '{"ad_storage":"denied"}'), signal('consent-mode', 'update', '{"ad_storage":"granted"}')]],
    ['a call as a list', `window.dataLayer = [['consent', 'update', { a: 1 }]]`, [signal('consent-mode', 'update', '{"a":1}')]],
    ['what a variable holds', `globalThis.eval('var dataLayer = [["consent", "default", {}]]')`, [signal('consent-mode', 'default', '{}')]],
    ['Microsoft’s call among other events', `window.uetq = []; uetq.push('event', 'x', { a: 1 }); uetq.push('consent', 'default', { ad_storage: 'denied' })`, [signal('uet', 'default', '{"ad_storage":"denied"}')]],
    ['Clarity’s calls', `${CLARITY}; clarity('set', 'a', 'b'); clarity('consent'); clarity('consent', false); clarity('consentv2', { ad_Storage: 'denied' })`, [signal('clarity', 'consent', ''), signal('clarity', 'consent', 'false'), signal('clarity', 'consentv2', '{"ad_Storage":"denied"}')]],
    ['Meta’s calls', `${FBQ}; fbq('consent', 'revoke'); fbq('init', '1'); fbq('dataProcessingOptions', ['LDU'], 0, 0); fbq('consent', 'grant')`, [signal('meta', 'revoke', ''), signal('meta', 'dataProcessingOptions', '["LDU"]'), signal('meta', 'grant', '')]],
    ['what is plain data only', `${GTAG}; gtag('consent', 'update', { a: 'b', get c() { document.cookie = 'caught=1'; return 1; }, d() {}, e: { toJSON() { document.cookie = 'caught=1'; } }, f: NaN, g: null })`, [signal('consent-mode', 'update', '{"a":"b","e":{},"f":0,"g":null}')]],
    ['a call without arguments', `${GTAG}; gtag('consent', 'update')`, [signal('consent-mode', 'update', '')]],
  ])('%s', async (_, script, expected) => {
    expect(await signals(script)).toEqual(expected);
  });

  it('each before the request that follows it, in the order of the page', async () => {
    const told = await reported(browser, `${GTAG}; gtag('consent', 'default', { a: 0 }); navigator.sendBeacon('/one'); gtag('consent', 'update', { a: 1 }); navigator.sendBeacon('/two')`);
    expect(told.map(it => it['url'] ?? it['text'])).toEqual(['{"a":0}', '/one', '{"a":1}', '/two']);
  });

  it('what is new in a queue whose oldest are thrown away, as Google’s script does', async () => {
    const look = `document.cookie = 'look=1'`;
    const script = `${GTAG}; for (let i = 0; i < 300; i += 1) dataLayer.push({ event: i }); ${look};
      for (let i = 0; i < 300; i += 1) { gtag('consent', 'update', { n: i }); dataLayer.shift(); if (i % 100 === 0) ${look}; }`;
    expect((await signals(script)).filter(it => it['kind'] === 'consent-signal')).toHaveLength(200);
    expect(await signals(`${script.replace('i < 300; i += 1) { gtag', 'i < 3; i += 1) { gtag')}`)).toEqual([0, 1, 2].map(n => signal('consent-mode', 'update', `{"n":${n}}`)));
  });

  it('another queue in the place of the first', async () => {
    expect(await signals(`window.dataLayer = [['consent', 'default', { a: 0 }]]; document.cookie = 'look=1'; window.dataLayer = [['consent', 'update', { a: 1 }]]`)).toEqual([signal('consent-mode', 'default', '{"a":0}'), signal('consent-mode', 'update', '{"a":1}')]);
  });

  it('Google’s own book, at the looks that our own world wants', async () => {
    const told = await signals(`window.google_tag_data = { ics: { entries: { ad_storage: { default: false, update: true } } } }; document.cookie = 'look=1'; await new Promise(done => setTimeout(done, 400))`);
    expect(told).toEqual([signal('consent-mode', 'state', '{"ad_storage":{"default":false,"update":true}}')]);
  });

  it('so much and no more: 200 signals, 1,000 entries at a look, 200 members', async () => {
    expect(await signals(`${GTAG}; for (let i = 0; i < 500; i += 1) gtag('consent', 'update', { i })`)).toHaveLength(201);
    expect(await signals(`window.dataLayer = Array(2e6).fill('x'); dataLayer.push(['consent', 'update', {}])`)).toEqual([spent, signal('consent-mode', 'update', '{}')]);
    const [told] = await signals(`${GTAG}; const deep = {}; deep.deep = deep; gtag('consent', 'update', { ...Object.fromEntries(Array(150).fill(0).map((_, i) => [i, 'x'.repeat(10)])), deep })`);
    expect(String(told?.['text'])).toMatch(/^\{"0":"xxxxxxxxxx",/u);
    expect(String(told?.['text']).length).toBeLessThan(10_000);
  });
});

describe('consent queues ignore', () => {
  it.each<[title: string, script: string]>([
    ['other calls and events', `${GTAG}; gtag('js', new Date()); gtag('config', 'G-1', { consent: 'x' }); dataLayer.push({ event: 'consent', consent: 'update' })`],
    ['a queue that is no list', `window.dataLayer = { 0: ['consent', 'update', {}], length: 1 }`],
    ['a queue behind a getter', `Object.defineProperty(window, 'dataLayer', { configurable: true, get() { document.cookie = 'caught=1'; return [['consent', 'update', {}]]; } })`],
    ['entries behind getters', `window.dataLayer = []; Object.defineProperty(dataLayer, 0, { get() { document.cookie = 'caught=1'; return ['consent', 'update', {}]; } })`],
    ['words behind getters', `window.dataLayer = [{ get 0() { document.cookie = 'caught=1'; return 'consent'; } }]`],
    ['a queue under another name', `window.ownLayer = [['consent', 'update', {}]]`],
    ['a word that looks like it', `${GTAG}; gtag('consents', 'update', {}); gtag('consent consentv2', 'update', {}); gtag({ toString: () => 'consent' }, 'update', {})`],
    ['what a script has taken out already', `${FBQ}; fbq('consent', 'grant'); fbq.queue.shift()`],
    ['what a script is told directly', `window.uetq = { push() {} }; uetq.push('consent', 'update', {})`],
    ['texts and nothing', `window.dataLayer = ['consent', null, undefined, 1, Symbol('x')]`],
    ['an element of that name', `document.body.innerHTML = '<form name="dataLayer"></form>'`],
  ])('%s', async (_, script) => {
    expect(await signals(script)).toEqual([]);
  });

  it.each<[title: string, script: string]>([
    ['a proxy that throws', `window.dataLayer = new Proxy([], { getOwnPropertyDescriptor() { throw new Error('mine'); } })`],
    ['a proxy that was revoked', `const it = Proxy.revocable([], {}); it.revoke(); window.dataLayer = it.proxy`],
    ['a proxy of a length without end', `window.dataLayer = new Proxy(['x'], { getOwnPropertyDescriptor: () => ({ value: { valueOf() { document.cookie = 'caught=1'; } }, writable: true, enumerable: false, configurable: false }) })`],
    ['a window of another site', `const f = document.createElement('iframe'); f.src = 'data:text/html,x'; document.body.append(f); await new Promise(done => { f.onload = done; }); window.dataLayer = [f.contentWindow]; window.clarity = f.contentWindow`],
  ])('%s, and everything else is seen', async (_, script) => {
    expect(await signals(`${script}; localStorage.setItem('still', 'watched')`)).toEqual([{ kind: 'storage-write', area: 'local', key: 'still', value: 'watched' }]);
    expect(await signals(`${script}; ${FBQ}; fbq('consent', 'grant')`)).toEqual([signal('meta', 'grant', '')]);
  });
});
