import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ObservedBrowser } from '../support/observed-browser.ts';
import { openObservedBrowser } from '../support/observed-browser.ts';
import type { Json } from '../support/reported.ts';
import { reported } from '../support/reported.ts';

let browser: ObservedBrowser;
beforeAll(async () => { browser = await openObservedBrowser(); });
afterAll(async () => { await browser.close(); });

const worker = (type: string, url: string): readonly Json[] => [{ kind: 'worker', type, url, watched: false }];
const BLOB = `URL.createObjectURL(new Blob(['']))`;

describe('the start of finds', () => {
  it.each<[title: string, script: string, expected: readonly Json[]]>([
    ['a worker', `new Worker('/to').terminate()`, worker('dedicated', '/to')],
    ['a worker of a module', `new Worker('/to', { type: 'module' }).terminate()`, worker('dedicated', '/to')],
    ['a worker of a class of the page', `new (class extends Worker {})('/to').terminate()`, worker('dedicated', '/to')],
    ['a shared worker', `new SharedWorker('/to', 'name')`, worker('shared', '/to')],
    ['a service worker that cannot be had', `await navigator.serviceWorker.register('/none.js').catch(() => 0)`, worker('service', '/none.js')],
    ['a worklet', `await new OfflineAudioContext(1, 1, 8000).audioWorklet.addModule('/to').catch(() => 0)`, worker('worklet', '/to')],
    ['a worker of an address that only the page could tell, as a gap', `new Worker({ toString: () => '/to' }).terminate()`, [{ kind: 'gap', of: 'worker', reason: 'unreadable', count: 1 }]],
  ])('%s', async (_, script, expected) => {
    expect(await reported(browser, script)).toEqual(expected);
  });
});

it('a worker of a Blob is found', async () => {
  expect(await reported(browser, `new Worker(${BLOB}).terminate()`)).toMatchObject([{ kind: 'worker', type: 'dedicated', url: expect.stringMatching(/^blob:/u) as string }]);
});

describe('the start of ignores', () => {
  it.each<[title: string, script: string]>([
    ['a worker of another site, which is refused', `new Worker('http://127.0.0.1:1/')`],
    ['an address that is none', `new Worker('http://[')`],
    ['a call without new', `Worker('/to')`],
    ['a registration that is asked for', `await navigator.serviceWorker.getRegistrations()`],
    ['a message to a worker of the page’s own class', `({ postMessage() {} }).postMessage(1)`],
    ['the reading of them', `Worker.name; SharedWorker.toString(); navigator.serviceWorker.register.length`],
  ])('%s', async (_, script) => {
    expect(await reported(browser, script)).toEqual([]);
  });
});
