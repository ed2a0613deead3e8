import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ObservedBrowser } from '../support/observed-browser.ts';
import { openObservedBrowser } from '../support/observed-browser.ts';
import type { Json } from '../support/reported.ts';
import { reported } from '../support/reported.ts';

let browser: ObservedBrowser;
beforeAll(async () => { browser = await openObservedBrowser(); });
afterAll(async () => { await browser.close(); });

describe('document.cookie finds', () => {
  it.each<[title: string, script: string, expected: Json]>([
    ['a cookie', `document.cookie = 'a=b'`, { kind: 'cookie-write', text: 'a=b' }],
    ['a cookie with attributes', `document.cookie = 'a=b; path=/; max-age=60'`, { kind: 'cookie-write', text: 'a=b; path=/; max-age=60' }],
    ['a cookie that the browser does not keep', `document.cookie = 'a=b; domain=other.test'`, { kind: 'cookie-write', text: 'a=b; domain=other.test' }],
    ['what is no text', `document.cookie = 1`, { kind: 'cookie-write', text: '1' }],
    ['what only the page could tell, as a gap', `document.cookie = { toString: () => 'a=b' }`, { kind: 'gap', of: 'cookie-write', reason: 'unreadable', count: 1 }],
  ])('%s', async (_, script, expected) => {
    expect(await reported(browser, script)).toEqual([expected]);
  });

  it('a cookie that is too long, cut, and says so', async () => {
    expect(await reported(browser, `document.cookie = 'x'.repeat(9000)`)).toEqual([
      { kind: 'cookie-write', text: 'x'.repeat(8_192) }, { kind: 'gap', of: 'cookie-write', reason: 'text-cut', count: 1 },
    ]);
  });
});

describe('document.cookie ignores', () => {
  it.each<[title: string, script: string]>([
    ['the reading of cookies', `void document.cookie`],
    ['a setter called on something else', `Object.getOwnPropertyDescriptor(Document.prototype, 'cookie').set.call({}, 'a=b')`],
    ['a value whose toString throws', `document.cookie = { toString() { throw new Error('no'); } }`],
    ['a symbol', `document.cookie = Symbol('x')`],
    ['a property of the same name elsewhere', `({}).cookie = 'a=b'`],
    ['the reading of its descriptor', `Object.getOwnPropertyDescriptor(Document.prototype, 'cookie').set.toString()`],
  ])('%s', async (_, script) => {
    expect(await reported(browser, script)).toEqual([]);
  });
});
