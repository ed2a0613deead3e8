import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ObservedBrowser } from '../support/observed-browser.ts';
import { openObservedBrowser } from '../support/observed-browser.ts';
import type { Json } from '../support/reported.ts';
import { reported } from '../support/reported.ts';

let browser: ObservedBrowser;
beforeAll(async () => { browser = await openObservedBrowser(); });
afterAll(async () => { await browser.close(); });

const request = (parts: Json): Json => ({ kind: 'request', url: '/to', method: 'POST', channel: 'fetch', body: { kind: 'none' }, ...parts });
const text = (text: string, bytes = text.length, cut = false): Json => ({ kind: 'text', text, bytes, cut });

describe('fetch finds', () => {
  it.each<[title: string, script: string, expected: Json]>([
    ['a plain GET', `await fetch('/to?a=1')`, request({ url: '/to?a=1', method: 'GET' })],
    ['an address without its fragment', `await fetch('/to?a=1#part')`, request({ url: '/to?a=1', method: 'GET' })],
    ['a URL object', `await fetch(new URL('/to', location))`, request({ method: 'GET' })],
    ['the page\'s own location', `await fetch(location)`, request({ url: '/', method: 'GET' })],
    ['a text and its length in bytes', `await fetch('/to', { method: 'POST', body: 'é' })`, request({ body: text('é', 2) })],
    ['a method in small letters', `await fetch('/to', { method: 'post', body: '' })`, request({ body: text('') })],
    ['a method that is not normalized', `await fetch('/to', { method: 'patch', body: 'x' })`, request({ method: 'patch', body: text('x') })],
    ['a text that is too long, cut', `await fetch('/to', { method: 'POST', body: 'x'.repeat(70000) })`, request({ body: text('x'.repeat(65_536), 70_000, true) })],
    ['parameters', `await fetch('/to', { method: 'POST', body: new URLSearchParams('a=1&a=%20') })`,
      request({ body: { kind: 'form', entries: [['a', '1'], ['a', ' ']], cut: false } })],
    ['a form without files', `const f = new FormData(); f.append('a', '1'); await fetch('/to', { method: 'POST', body: f })`,
      request({ body: { kind: 'form', entries: [['a', '1']], cut: false } })],
    ['bytes that are text', `await fetch('/to', { method: 'POST', body: new TextEncoder().encode('é').buffer })`, request({ body: text('é', 2) })],
    ['bytes that are no text', `await fetch('/to', { method: 'POST', body: new Uint8Array([0x1f, 0x8b, 1]) })`,
      request({ body: { kind: 'binary', base64: 'H4sB', bytes: 3, cut: false } })],
    ['only the part that a view shows', `await fetch('/to', { method: 'POST', body: new DataView(new TextEncoder().encode('abcd').buffer, 1, 2) })`, request({ body: text('bc') })],
    ['more bytes than are kept', `await fetch('/to', { method: 'POST', body: new Uint8Array(70000).fill(65) })`, request({ body: text('A'.repeat(65_536), 70_000, true) })],
    ['what a Request holds', `await fetch(new Request('/to', { method: 'POST', body: 'secret' }))`, request({ body: text('secret') })],
    ['what a clone of a Request holds', `await fetch(new Request('/to', { method: 'POST', body: 'secret' }).clone())`, request({ body: text('secret') })],
    ['what a Request of a Request holds', `await fetch(new Request(new Request('/to', { method: 'POST', body: 'secret' }), { mode: 'cors' }))`, request({ body: text('secret') })],
    ['bytes as they were when the Request was made', `const b = new Uint8Array([97]); const r = new Request('/to', { method: 'POST', body: b }); b[0] = 98; await fetch(r)`, request({ body: text('a') })],
    ['a Request of a class of the page', `await fetch(new (class extends Request {})('/to', { method: 'POST', body: 'x' }))`, request({ body: text('x') })],
    ['a Request of another window, whose body stays hidden', `const f = document.body.appendChild(document.createElement('iframe')); f.contentWindow.history; await fetch(new f.contentWindow.Request(location.origin + '/to', { method: 'POST', body: 'x' }))`, request({ body: { kind: 'hidden' } })],
    ['a Request that holds a stream, which stays hidden', `await fetch(new Request('/to', { method: 'POST', duplex: 'half', body: new Blob(['x']).stream() })).catch(() => 0)`, request({ body: { kind: 'hidden' } })],
    ['a Request without body', `await fetch(new Request('/to'))`, request({ method: 'GET' })],
    ['a body given beside a Request', `await fetch(new Request('/to', { method: 'POST' }), { body: 'b' })`, request({ body: text('b') })],
    ['a request that fails', `await fetch('http://127.0.0.1:1/to')`, request({ url: 'http://127.0.0.1:1/to', method: 'GET' })],
    ['a body behind an accessor, hidden rather than asked', `await fetch('/to', { method: 'POST', get body() { return 'x'; } })`, request({ body: { kind: 'hidden' } })],
    ['an address that only the page could tell, as a gap', `await fetch({ toString: () => '/to' })`, { kind: 'gap', of: 'request', reason: 'unreadable', count: 1 }],
  ])('%s', async (_, script, expected) => {
    expect(await reported(browser, script)).toEqual([expected]);
  });

  it('the content of a Blob, a moment after its request', async () => {
    const seen = await reported(browser, `await fetch('/to', { method: 'POST', body: new Blob(['{"a":1}'], { type: 'application/json' }) })`, 1);
    expect(seen).toEqual([request({ body: { kind: 'hidden' } }), { kind: 'request-body', body: text('{"a":1}') }]);
  });

  it.each<[title: string, body: string, expected: Json]>([
    ['a Blob in a Request', `new Request('/to', { method: 'POST', body: new Blob(['x']) })`, text('x')],
    ['a Blob that is no text', `'/to', { method: 'POST', body: new Blob([new Uint8Array([255])]) }`, { kind: 'binary', base64: '/w==', bytes: 1, cut: false }],
    ['a Blob that is too long, cut', `'/to', { method: 'POST', body: new Blob(['x'.repeat(70000)]) }`, text('x'.repeat(65_536), 70_000, true)],
  ])('the content of %s', async (_, given, body) => {
    expect(await reported(browser, `await fetch(${given})`, 1)).toEqual([request({ body: { kind: 'hidden' } }), { kind: 'request-body', body }]);
  });

  it('a form with files, at first what they are called and later what they hold', async () => {
    const seen = await reported(browser, `const f = new FormData(); f.append('a', new File(['12345'], 'cv.pdf')); f.append('b', '1'); f.append('c', new Blob([new Uint8Array([255])])); await fetch('/to', { method: 'POST', body: f })`, 1);
    const entries = [['a', 'cv.pdf (5 bytes)'], ['b', '1'], ['c', 'blob (1 bytes)']];
    expect(seen[0]).toEqual(request({ body: { kind: 'form', entries, cut: true } }));
    expect(seen[1]).toMatchObject({ kind: 'request-body', body: { kind: 'form', cut: false } });
    expect((seen[1]?.['body'] as { entries: unknown }).entries).toEqual(expect.arrayContaining([...entries, ['a', '12345'], ['c', '/w==']]));
  });

  it('an event that is to be sent later', async () => {
    expect(await reported(browser, `fetchLater('/to', { method: 'POST', body: 'x', activateAfter: 0 })`)).toEqual([request({ body: text('x'), deferred: true })]);
  });
});

describe('fetch finds what a stream holds', () => {
  const chunks = (list: string): string => `new ReadableStream({ start(c) { for (const it of ${list}) c.enqueue(it); c.close(); } })`;
  const send = (stream: string): string => `await fetch('/to', { method: 'POST', duplex: 'half', body: ${stream} }).catch(() => 0)`;

  // The test's server speaks HTTP/1.1, which Chromium sends no stream over: it asks for the first part and then gives up.
  it.each<[title: string, stream: string]>([
    ['texts of one piece', chunks('[new TextEncoder().encode("abc")]')],
    ['what a Blob streams', `new Blob(['abc']).stream()`],
    ['bytes that are pulled', `new ReadableStream({ type: 'bytes', pull(c) { c.enqueue(new TextEncoder().encode('abc')); c.close(); } })`],
  ])('%s', async (_, stream) => {
    const seen = await reported(browser, send(stream));
    expect(seen[0]).toEqual(request({ body: { kind: 'hidden' } }));
  });
});

describe('fetch ignores', () => {
  it.each<[title: string, script: string]>([
    ['a data: address', `await fetch('data:,x')`],
    ['a blob: address', `await fetch(URL.createObjectURL(new Blob(['x'])))`],
    ['an about: address', `await fetch('about:blank')`],
    ['an address that is none', `await fetch('http://')`],
    ['the making of a Request', `new Request('/to', { method: 'POST', body: 'x' })`],
    ['the making of Headers and Response', `new Headers({ a: 'b' }); new Response('x')`],
    ['the reading of fetch', `fetch.name; fetch.length; fetch.toString(); Object.keys(fetch)`],
    ['a symbol for an address, but for a gap', `await fetch(Symbol('x')).catch(() => 0)`],
    ['a call of another fetch', `const page = { fetch: () => 1 }; page.fetch('/to')`],
  ])('%s', async (_, script) => {
    expect((await reported(browser, script)).filter(it => it['kind'] !== 'gap')).toEqual([]);
  });
});
