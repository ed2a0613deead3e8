import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ObservedBrowser } from '../support/observed-browser.ts';
import { openObservedBrowser } from '../support/observed-browser.ts';
import type { Json } from '../support/reported.ts';
import { reported } from '../support/reported.ts';

let browser: ObservedBrowser;
beforeAll(async () => { browser = await openObservedBrowser(); });
afterAll(async () => { await browser.close(); });

const write = (text: string): readonly Json[] => [{ kind: 'cookie-write', text }];
const unreadable: readonly Json[] = [{ kind: 'gap', of: 'cookie-write', reason: 'unreadable', count: 1 }];

describe('cookieStore.set finds', () => {
  it.each<[title: string, script: string, expected: readonly Json[]]>([
    ['a cookie', `await cookieStore.set('a', 'b')`, write('a=b')],
    ['a cookie with options', `await cookieStore.set({ name: 'a', value: 'b', expires: Date.now() + 60000, path: '/' })`, write('a=b')],
    ['what is no text', `await cookieStore.set('a', 1)`, write('a=1')],
    ['a cookie that the browser does not keep', `await cookieStore.set({ name: 'a', value: 'b', domain: 'other.test' }).catch(() => 0)`, write('a=b')],
    ['a value that only the page could tell, as a gap', `await cookieStore.set('a', { toString: () => 'b' })`, unreadable],
    ['options behind accessors, as a gap', `await cookieStore.set({ name: 'a', get value() { return 'b'; } })`, unreadable],
  ])('%s', async (_, script, expected) => {
    expect(await reported(browser, script)).toEqual(expected);
  });
});

describe('cookieStore.set ignores', () => {
  it.each<[title: string, script: string]>([
    ['the reading of cookies', `await cookieStore.get('a'); await cookieStore.getAll()`],
    ['the deleting of one', `await cookieStore.delete('a')`],
    ['a function of the same name', `({ set: () => 1 }).set('a', 'b')`],
    ['the reading of it', `cookieStore.set.toString(); cookieStore.set.length`],
  ])('%s', async (_, script) => {
    expect(await reported(browser, script)).toEqual([]);
  });
});
