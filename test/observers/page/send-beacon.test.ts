import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ObservedBrowser } from '../support/observed-browser.ts';
import { openObservedBrowser } from '../support/observed-browser.ts';
import type { Json } from '../support/reported.ts';
import { reported } from '../support/reported.ts';

let browser: ObservedBrowser;
beforeAll(async () => { browser = await openObservedBrowser(); });
afterAll(async () => { await browser.close(); });

const beacon = (body: Json): Json => ({ kind: 'request', url: '/to', method: 'POST', channel: 'beacon', body });
const text = (text: string): Json => ({ kind: 'text', text, bytes: text.length, cut: false });

describe('sendBeacon finds', () => {
  it.each<[title: string, script: string, expected: Json]>([
    ['a beacon without data', `navigator.sendBeacon('/to')`, beacon({ kind: 'none' })],
    ['a text', `navigator.sendBeacon('/to', 'x')`, beacon(text('x'))],
    ['an address that is a URL', `navigator.sendBeacon(new URL('/to', location), 'x')`, beacon(text('x'))],
    ['parameters', `navigator.sendBeacon('/to', new URLSearchParams('a=1'))`, beacon({ kind: 'form', entries: [['a', '1']], cut: false })],
    ['a form', `const f = new FormData(); f.append('a', '1'); navigator.sendBeacon('/to', f)`, beacon({ kind: 'form', entries: [['a', '1']], cut: false })],
    ['bytes', `navigator.sendBeacon('/to', new Uint8Array([255]))`, beacon({ kind: 'binary', base64: '/w==', bytes: 1, cut: false })],
  ])('%s', async (_, script, expected) => {
    expect(await reported(browser, script)).toEqual([expected]);
  });

  it('the content of a Blob, a moment after the beacon', async () => {
    expect(await reported(browser, `navigator.sendBeacon('/to', new Blob(['x']))`, 1)).toEqual([beacon({ kind: 'hidden' }), { kind: 'request-body', body: text('x') }]);
  });
});

describe('sendBeacon ignores', () => {
  it.each<[title: string, script: string]>([
    ['a beacon too large to be taken', `navigator.sendBeacon('/to', 'x'.repeat(70000))`],
    ['a call without arguments', `navigator.sendBeacon()`],
    ['an address that is none', `navigator.sendBeacon('http://')`],
    ['a data: address', `navigator.sendBeacon('data:,x')`],
    ['a call on something else', `Navigator.prototype.sendBeacon.call({}, '/to')`],
    ['the reading of it', `navigator.sendBeacon.toString(); navigator.sendBeacon.length`],
    ['a function of the same name', `const n = { sendBeacon: () => true }; n.sendBeacon('/to')`],
    ['other uses of navigator', `navigator.userAgent; navigator.vibrate?.(1)`],
  ])('%s', async (_, script) => {
    expect(await reported(browser, script)).toEqual([]);
  });
});
