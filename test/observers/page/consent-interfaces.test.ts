import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Delivery } from '../../../src/core/evidence/delivery.ts';
import { bundle } from '../support/bundle.ts';
import type { ObservedBrowser, Order } from '../support/observed-browser.ts';
import { openObservedBrowser } from '../support/observed-browser.ts';
import type { Json } from '../support/reported.ts';
import { reported } from '../support/reported.ts';

let browser: ObservedBrowser;
beforeAll(async () => { browser = await openObservedBrowser(); });
afterAll(async () => { await browser.close(); });

const signal = (api: string, call: string, text: string): Json => ({ kind: 'consent-signal', api, call, text });
const LOOK = `document.cookie = 'look=' + Math.random(); await new Promise(done => setTimeout(done, 50));`;
/** What is told of consent when a page does this, looks are taken, and it goes on. */
async function signals(script: string, after = ''): Promise<readonly Json[]> {
  const told = await reported(browser, `${script}; ${LOOK} ${after}; ${after && LOOK}`);
  return told.filter(it => it['kind'] !== 'cookie-write');
}
const tcf = (data: string): string => `window.__tcfapi = (command, version, callback) => { callback(${data}, true); }`;

describe('consent interfaces find', () => {
  it.each<[title: string, script: string, expected: readonly Json[]]>([
    ['a TC string with its event', tcf(`{ eventStatus: 'tcloaded', tcString: 'CO', gdprApplies: true }`), [signal('tcf', 'gdpr-applies', 'true'), signal('tcf', 'tcloaded', 'CO')]],
    ['that the law does not apply, where there is no string', tcf(`{ eventStatus: 'tcloaded', tcString: '', gdprApplies: false }`), [signal('tcf', 'gdpr-applies', 'false'), signal('tcf', 'tcloaded', '')]],
    ['vendors that are not the IAB’s', tcf(`{ eventStatus: 'tcloaded', tcString: 'CO', addtlConsent: '1~7.12' }`), [signal('tcf', 'addtl-consent', '1~7.12'), signal('tcf', 'tcloaded', 'CO')]],
    ['members that a class gives', `class Data { eventStatus = 'cmpuishown'; tcString = 'CP' }; ${tcf('new Data()')}`, [signal('tcf', 'cmpuishown', 'CP')]],
    ['a GPP string, whether it holds, and for which sections', `window.__gpp = (command, callback) => callback({ eventName: 'signalStatus', pingData: { signalStatus: 'ready', gppString: 'DBAA', applicableSections: [7, 8] } }, true)`,
      [signal('gpp', 'applicable-sections', '[7,8]'), signal('gpp', 'ready', 'DBAA')]],
    ['a US Privacy string', `window.__uspapi = (command, version, callback) => callback({ version, uspString: '1YNN' }, true)`, [signal('usp', '', '1YNN')]],
    ['a string that is too long, cut', tcf(`{ eventStatus: 'tcloaded', tcString: 'x'.repeat(2e4) }`), [signal('tcf', 'tcloaded', 'x'.repeat(8_192)), { kind: 'gap', of: 'consent-signal', reason: 'text-cut', count: 1 }]],
  ])('%s', async (_, script, expected) => {
    expect(await signals(script)).toEqual(expected);
  });

  it('every change, and nothing twice', async () => {
    const script = `const heard = []; window.__tcfapi = (command, version, callback) => { heard.push(callback); }`;
    const say = (status: string, text: string): string => `for (const it of heard) it({ eventStatus: '${status}', tcString: '${text}' }, true)`;
    expect(await signals(script, `${say('cmpuishown', 'A')}; ${say('cmpuishown', 'A')}; ${say('useractioncomplete', 'B')}; ${say('useractioncomplete', 'B')}; ${say('cmpuishown', 'B')}; ${say('useractioncomplete', 'A')}`))
      .toEqual([signal('tcf', 'cmpuishown', 'A'), signal('tcf', 'useractioncomplete', 'B'), signal('tcf', 'cmpuishown', 'B'), signal('tcf', 'useractioncomplete', 'A')]);
  });

  it('another US Privacy string some time later, without a listener', async () => {
    const script = `let text = '1YNN'; window.__uspapi = (command, version, callback) => callback({ uspString: text }, true)`;
    expect(await signals(script, `text = '1YYN'; await new Promise(done => setTimeout(done, 1100))`)).toEqual([signal('usp', '', '1YNN'), signal('usp', '', '1YYN')]);
  });

  it('what a real platform tells behind the real stub', async () => {
    const { told } = await withPlatform('page-first');
    expect(told).toEqual([signal('tcf', 'gdpr-applies', 'true'), signal('tcf', 'cmpuishown', ''), signal('tcf', 'useractioncomplete', 'COtybn4PA_zT4KjACBENAPCIAEBAAECAAIAAAAAAAAAA')]);
  });
});

describe('consent interfaces ignore', () => {
  it.each<[title: string, script: string]>([
    ['a page without any', `void 0`],
    ['what is no function', `window.__tcfapi = {}; window.__gpp = 'x'; window.__uspapi = null`],
    ['an element of that name', `document.body.innerHTML = '<iframe name="__tcfapi"></iframe><form id="__gpp"></form>'`],
    ['an interface behind a getter, which is not asked', `Object.defineProperty(window, '__tcfapi', { configurable: true, get() { document.cookie = 'caught=1'; return (c, v, f) => f({ eventStatus: 'tcloaded', tcString: 'CO' }); } })`],
    ['a stub that nothing takes the place of', `window.__tcfapi = (...given) => { window.__tcfapi.a = given; }`],
    ['an answer that is none', tcf('null')],
    ['an answer behind getters', tcf(`{ get eventStatus() { document.cookie = 'caught=1'; return 'tcloaded'; }, get tcString() { return 'CO'; } }`)],
    ['an answer of something else', tcf(`{ eventStatus: {}, tcString: [] }`)],
    ['the registering of a listener before there is a string', `window.__gpp = (command, callback) => callback({ eventName: 'listenerRegistered', listenerId: 1, data: true, pingData: { gppString: '', applicableSections: undefined, signalStatus: undefined } }, true)`],
    ['GPP 1.0, which told no string', `window.__gpp = (command, callback) => callback({ eventName: 'listenerRegistered', listenerId: 1, data: true }, true)`],
    ['an interface that throws', `window.__tcfapi = () => { throw new Error('mine'); }`],
  ])('%s', async (_, script) => {
    expect(await signals(script)).toEqual([]);
  });
});

describe('asking', () => {
  const seen = async (script: string): Promise<unknown> => {
    await signals(script);
    const { page } = await browser.shared();
    return page.evaluate('told');
  };

  it('is done once, with two words and a function that has no source, outside of any event', async () => {
    const script = `window.told = []; window.__tcfapi = function (...given) { told.push([given.slice(0, 2), typeof given[2], String(given[2]), given.length, this === undefined || this === window, String(window.event)]); }; ${LOOK} ${LOOK}`;
    expect(await seen(script)).toEqual([[['addEventListener', 2], 'function', 'function () { [native code] }', 3, true, 'undefined']]);
  });

  it('is done outside of any event also where our own world wanted the look', async () => {
    const script = `document.cookie = 'before=1'; window.told = []; window.__tcfapi = () => { told.push(String(window.event)); }; await new Promise(done => setTimeout(done, 400))`;
    const told = await reported(browser, script);
    expect(told).toContainEqual({ kind: 'cookie-write', text: 'before=1' });
    expect(await (await browser.shared()).page.evaluate('told')).toEqual(['undefined']);
  });

  it.each([
    ['an interface that answers with a promise and refuses it', `async () => { throw new Error('mine'); }`],
    ['one that refuses it later', `() => new Promise((_, refuse) => { setTimeout(refuse, 5, new Error('mine')); })`],
  ])('is no error of the page’s: %s', async (_, api) => {
    expect(await seen(`window.told = []; addEventListener('unhandledrejection', ({ reason }) => { told.push(String(reason)); }); window.__tcfapi = ${api}`)).toEqual([]);
  });

  it('shows no address of ours on its stack', async () => {
    const stack = await seen(`window.told = ''; window.__tcfapi = () => { window.told = new Error().stack; }`);
    expect(stack).toMatch(/__tcfapi/u);
    expect(stack).not.toMatch(/extension:|sillage/iu);
  });

  it('is left to the uppermost document', async () => {
    const script = `window.told = 0; const frame = document.body.appendChild(document.createElement('iframe')); frame.contentWindow.__tcfapi = () => { window.told += 1; }; frame.contentWindow.sessionStorage.setItem('look', '1'); ${LOOK}`;
    expect(await seen(script)).toBe(0);
  });

  it('is not done where nobody listens', async () => {
    const { page } = await browser.open('page-only');
    await page.goto(`${browser.site.origin}/`);
    expect(await page.evaluate(`(async () => { let asked = 0; window.__tcfapi = () => { asked += 1; }; ${LOOK} return asked; })()`)).toBe(0);
    await page.close();
  });

  it('costs a page that answers without end its own time, and us so many signals', async () => {
    const flood = `window.__tcfapi = (command, version, callback) => { for (let i = 0; i < 1e6; i += 1) callback({ eventStatus: 'tcloaded', tcString: 'x' + i }, true); }`;
    const told = await signals(flood);
    expect(told).toHaveLength(201);
    expect(told.at(-1)).toEqual({ kind: 'gap', of: 'consent-signal', reason: 'limit-reached', count: 1 });
  }, 20_000);

  it.each([
    ['throwing proxies', `new Proxy({}, { getOwnPropertyDescriptor() { throw new Error('mine'); }, getPrototypeOf() { throw new Error('mine'); } })`],
    ['a proxy that is its own prototype', `(() => { const it = new Proxy({}, { getPrototypeOf: () => it }); return it; })()`],
    ['a proxy that was revoked', `(() => { const it = Proxy.revocable({}, {}); it.revoke(); return it.proxy; })()`],
    ['symbols and bigints', `{ eventStatus: Symbol('x'), tcString: Symbol('y'), gdprApplies: Symbol('z') }`],
  ])('survives %s', async (_, answer) => {
    expect(await signals(tcf(answer), `localStorage.setItem('still', 'watched')`)).toEqual([{ kind: 'storage-write', area: 'local', key: 'still', value: 'watched' }]);
  });

  it('survives a page that replaced what could be used of it', async () => {
    const sabotage = `Array.prototype[Symbol.iterator] = Function.prototype.call = Function.prototype.apply = Function.prototype.bind = Reflect.apply = Object.getOwnPropertyDescriptor = () => { document.title = 'caught'; };
      Object.prototype.value = 'planted'; Object.prototype.eventStatus = 'planted';`;
    expect(await signals(`${sabotage} ${tcf(`{ __proto__: null, eventStatus: 'tcloaded', tcString: 'CO' }`)}`)).toEqual([signal('tcf', 'tcloaded', 'CO')]);
    expect(await (await browser.shared()).page.evaluate('document.title')).toBe('A page');
  });
});

describe('a page with the IAB’s own stub and platform', () => {
  it('tells its vendors the same with and without us, for each listener has its own answer', async () => {
    const without = await withPlatform('none');
    expect(without.heard).toHaveLength(4);
    expect((await withPlatform('page-first')).heard).toEqual(without.heard);
  });
});

async function withPlatform(order: Order): Promise<{ readonly heard: unknown; readonly told: readonly Json[] }> {
  browser.site.put('/sdk.js', await bundle(fileURLToPath(new URL('../entries/sdk/iab.ts', import.meta.url))), 'text/javascript');
  browser.site.put('/', '<!doctype html><title>A page</title><body><script src="/sdk.js"></script></body>');
  const { page, records, until } = await browser.open(order);
  await page.goto(`${browser.site.origin}/`);
  const heard = await page.evaluate('globalThis.done');
  await page.evaluate(`document.cookie = 'end=1'`);
  if (order !== 'none') await until(all => all.some(isEnd));
  await page.close();
  return { heard, told: records.flatMap(({ seen }) => seen.kind === 'consent-signal' ? [{ ...seen }] : []) };
}

function isEnd({ seen }: Delivery): boolean {
  return seen.kind === 'cookie-write' && seen.text === 'end=1';
}
