import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ObservedBrowser } from '../support/observed-browser.ts';
import { openObservedBrowser } from '../support/observed-browser.ts';
import type { Json } from '../support/reported.ts';
import { reported } from '../support/reported.ts';

let browser: ObservedBrowser;
beforeAll(async () => { browser = await openObservedBrowser(); });
afterAll(async () => { await browser.close(); });

const request = (url: string): Json => ({ kind: 'request', url, method: 'GET', channel: 'fetch', body: { kind: 'none' } });

describe('EventSource finds', () => {
  it.each<[title: string, script: string, expected: readonly Json[]]>([
    ['a stream of events', `new EventSource('/to?a=1').close()`, [request('/to?a=1')]],
    ['one with credentials, at another site', `new EventSource('http://127.0.0.1:1/', { withCredentials: true }).close()`, [request('http://127.0.0.1:1/')]],
    ['an address that only the page could tell, for the stream itself tells it', `new EventSource({ toString: () => '/to' }).close()`, [request('/to')]],
    ['a class of the page', `new (class extends EventSource {})('/to').close()`, [request('/to')]],
  ])('%s', async (_, script, expected) => {
    expect(await reported(browser, script)).toEqual(expected);
  });
});

describe('EventSource ignores', () => {
  it.each<[title: string, script: string]>([
    ['an address that is none', `new EventSource('http://')`],
    ['a data: address', `new EventSource('data:,x').close()`],
    ['a call without new', `EventSource('/to')`],
    ['the reading of it', `EventSource.name; EventSource.OPEN; EventSource.toString(); EventSource.prototype.constructor`],
    ['a question what is one', `({}) instanceof EventSource`],
    ['a constructor of the same name', `const own = { EventSource: class {} }; new own.EventSource('/to')`],
  ])('%s', async (_, script) => {
    expect(await reported(browser, script)).toEqual([]);
  });
});
