import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ObservedBrowser } from '../support/observed-browser.ts';
import { openObservedBrowser } from '../support/observed-browser.ts';
import type { Json } from '../support/reported.ts';
import { reported } from '../support/reported.ts';

let browser: ObservedBrowser;
beforeAll(async () => { browser = await openObservedBrowser(); });
afterAll(async () => { await browser.close(); });

const request = (parts: Json): Json => ({ kind: 'request', url: '/to', method: 'POST', channel: 'fetch', body: { kind: 'none' }, ...parts });
const text = (text: string): Json => ({ kind: 'text', text, bytes: text.length, cut: false });
const send = (body: string, method = 'POST'): string => `const x = new XMLHttpRequest(); x.open('${method}', '/to'); x.send(${body}); await new Promise(done => { x.onloadend = done; })`;

describe('XMLHttpRequest finds', () => {
  it.each<[title: string, script: string, expected: Json]>([
    ['a GET, whatever body it is given', send("'x'", 'get'), request({ method: 'GET' })],
    ['a text', send("'x'"), request({ body: text('x') })],
    ['a body of null', send('null'), request({})],
    ['parameters', send("new URLSearchParams('a=1')"), request({ body: { kind: 'form', entries: [['a', '1']], cut: false } })],
    ['bytes', send('new Uint8Array([255])'), request({ body: { kind: 'binary', base64: '/w==', bytes: 1, cut: false } })],
    ['a document, left to the browser, which shows it whole', send("new DOMParser().parseFromString('<a>b</a>', 'text/xml')"), request({ body: { kind: 'hidden' } })],
    ['a request that holds the page up', `const x = new XMLHttpRequest(); x.open('PUT', '/to', false); x.send('x')`, request({ method: 'PUT', body: text('x') })],
    ['the last address of two', `const x = new XMLHttpRequest(); x.open('GET', '/first'); x.open('POST', '/to'); x.send()`, request({})],
    ['an address that is a URL', `const x = new XMLHttpRequest(); x.open('POST', new URL('/to', location)); x.send()`, request({})],
    ['a request of a subclass', `class X extends XMLHttpRequest {}; const x = new X(); x.open('POST', '/to'); x.send()`, request({})],
    ['an address that only the page could tell, as a gap', `const x = new XMLHttpRequest(); x.open('POST', { toString: () => '/to' }); x.send()`, { kind: 'gap', of: 'request', reason: 'unreadable', count: 1 }],
  ])('%s', async (_, script, expected) => {
    expect(await reported(browser, script)).toEqual([expected]);
  });

  it('the content of a Blob, a moment after its request', async () => {
    expect(await reported(browser, send("new Blob(['x'])"), 1)).toEqual([request({ body: { kind: 'hidden' } }), { kind: 'request-body', body: text('x') }]);
  });

  it('two requests of one object', async () => {
    expect(await reported(browser, `${send("'1'")}; x.open('POST', '/to'); x.send('2')`)).toEqual([request({ body: text('1') }), request({ body: text('2') })]);
  });
});

describe('XMLHttpRequest ignores', () => {
  it.each<[title: string, script: string]>([
    ['a request that is opened and never sent', `new XMLHttpRequest().open('GET', '/to')`],
    ['a request that is sent before it is opened', `new XMLHttpRequest().send('x')`],
    ['a send of something else', `XMLHttpRequest.prototype.send.call({}, 'x')`],
    ['an open of something else', `XMLHttpRequest.prototype.open.call({}, 'GET', '/to')`],
    ['a method that is forbidden', `const x = new XMLHttpRequest(); x.open('TRACE', '/to'); x.send()`],
    ['an address that is none', `const x = new XMLHttpRequest(); x.open('GET', 'http://'); x.send()`],
    ['a data: address', `const x = new XMLHttpRequest(); x.open('GET', 'data:,x'); x.send()`],
    ['a blob: address', `const x = new XMLHttpRequest(); x.open('GET', URL.createObjectURL(new Blob(['x']))); x.send()`],
    ['an abort', `const x = new XMLHttpRequest(); x.open('GET', '/to'); x.abort()`],
    ['headers alone', `const x = new XMLHttpRequest(); x.open('GET', '/to'); x.setRequestHeader('a', 'b')`],
    ['open without arguments', `new XMLHttpRequest().open()`],
    ['the reading of its functions', `XMLHttpRequest.prototype.send.toString(); XMLHttpRequest.prototype.open.length`],
    ['responses to nothing', `new XMLHttpRequest().getAllResponseHeaders()`],
    ['a FileReader', `new FileReader().readAsText(new Blob(['x']))`],
  ])('%s', async (_, script) => {
    expect(await reported(browser, script)).toEqual([]);
  });
});
