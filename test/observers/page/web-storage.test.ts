import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ObservedBrowser } from '../support/observed-browser.ts';
import { openObservedBrowser } from '../support/observed-browser.ts';
import type { Json } from '../support/reported.ts';
import { reported } from '../support/reported.ts';

let browser: ObservedBrowser;
beforeAll(async () => { browser = await openObservedBrowser(); });
afterAll(async () => { await browser.close(); });

const write = (area: string, key: string, value: string): Json => ({ kind: 'storage-write', area, key, value });

describe('Web Storage finds', () => {
  it.each<[title: string, script: string, expected: Json]>([
    ['a value kept for long', `localStorage.setItem('a', 'b')`, write('local', 'a', 'b')],
    ['a value kept for the session', `sessionStorage.setItem('a', 'b')`, write('session', 'a', 'b')],
    ['what is no text', `localStorage.setItem(1, null)`, write('local', '1', 'null')],
    ['a call through the prototype', `Storage.prototype.setItem.call(sessionStorage, 'a', 'b')`, write('session', 'a', 'b')],
    ['what only the page could tell, as a gap', `localStorage.setItem('a', { toString: () => 'b' })`, { kind: 'gap', of: 'storage-write', reason: 'unreadable', count: 1 }],
  ])('%s', async (_, script, expected) => {
    expect(await reported(browser, script)).toEqual([expected]);
  });
});

describe('Web Storage ignores', () => {
  it.each<[title: string, script: string]>([
    ['the reading of a value', `localStorage.getItem('a'); localStorage.a`],
    ['the removal of a value', `localStorage.removeItem('a'); localStorage.clear()`],
    ['a value that is too large to be kept', `localStorage.setItem('a', 'x'.repeat(6e6))`],
    ['a call with one argument', `localStorage.setItem('a')`],
    ['a call on something else', `Storage.prototype.setItem.call({}, 'a', 'b')`],
    ['an assignment, which is no call', `localStorage.a = 'b'`],
    ['a Map', `new Map().set('a', 'b')`],
  ])('%s', async (_, script) => {
    expect(await reported(browser, script)).toEqual([]);
  });
});
