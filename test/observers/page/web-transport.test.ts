import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ObservedBrowser } from '../support/observed-browser.ts';
import { openObservedBrowser } from '../support/observed-browser.ts';
import type { Json } from '../support/reported.ts';
import { reported } from '../support/reported.ts';

let browser: ObservedBrowser;
beforeAll(async () => { browser = await openObservedBrowser(); });
afterAll(async () => { await browser.close(); });

const session: Json = { kind: 'request', url: 'https://127.0.0.1:1/to?a=1', method: 'CONNECT', channel: 'socket', body: { kind: 'none' } };
const unseen: Json = { kind: 'gap', of: 'request-body', reason: 'socket-not-observed', count: 1, place: 'https://127.0.0.1:1/to?a=1' };

describe('WebTransport finds', () => {
  it.each<[title: string, script: string, expected: readonly Json[]]>([
    ['a session, and says that what goes over it is not seen', `new WebTransport('https://127.0.0.1:1/to?a=1').ready.catch(() => 0)`, [session, unseen]],
    ['one with options', `new WebTransport('https://127.0.0.1:1/to?a=1', { allowPooling: false }).ready.catch(() => 0)`, [session, unseen]],
  ])('%s', async (_, script, expected) => {
    expect(await reported(browser, script)).toEqual(expected);
  });
});

describe('WebTransport ignores', () => {
  it.each<[title: string, script: string]>([
    ['an address that is none', `new WebTransport('https://')`],
    ['an address without encryption', `new WebTransport('http://127.0.0.1:1/')`],
    ['a call without new', `WebTransport('https://127.0.0.1:1/')`],
    ['the reading of it', `WebTransport.name; WebTransport.toString()`],
  ])('%s', async (_, script) => {
    expect(await reported(browser, script)).toEqual([]);
  });
});
