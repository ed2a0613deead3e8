import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocketServer } from 'ws';
import type { ObservedBrowser } from '../support/observed-browser.ts';
import { openObservedBrowser } from '../support/observed-browser.ts';
import type { Json } from '../support/reported.ts';
import { reported } from '../support/reported.ts';

let browser: ObservedBrowser;
beforeAll(async () => { browser = await openObservedBrowser(); });
afterAll(async () => { await browser.close(); });

let server: WebSocketServer;
beforeAll(async () => {
  server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await once(server, 'listening');
  server.on('connection', socket => { socket.on('message', () => { socket.send('heard'); }); });
});
afterAll(() => { server.close(); });

const url = (): string => `ws://127.0.0.1:${(server.address() as AddressInfo).port}/`;
const text = (text: string): Json => ({ kind: 'text', text, bytes: text.length, cut: false });
const opening: Json = { kind: 'request', url: 'ws:/', method: 'GET', channel: 'socket', body: { kind: 'none' } };
const message = (body: Json): Json => ({ ...opening, method: 'SEND', body });

const seenOf = async (script: string, blobs = 0): Promise<readonly Json[]> => {
  const seen = await reported(browser, `const s = new WebSocket('${url()}'); await new Promise(done => { s.onopen = done; }); ${script}`, blobs);
  return JSON.parse(JSON.stringify(seen).replaceAll(url(), 'ws:/')) as readonly Json[];
};

describe('WebSocket finds', () => {
  it.each<[title: string, script: string, expected: readonly Json[]]>([
    ['a socket', 's.close()', [opening]],
    ['a text', `s.send('x')`, [opening, message(text('x'))]],
    ['what is no text', 's.send(1)', [opening, message(text('1'))]],
    ['bytes', 's.send(new Uint8Array([255]).buffer)', [opening, message({ kind: 'binary', base64: '/w==', bytes: 1, cut: false })]],
    ['a view', `s.send(new TextEncoder().encode('xy').subarray(1))`, [opening, message(text('y'))]],
    ['what only the page could tell, hidden', `s.send({ toString: () => 'x' })`, [opening, message({ kind: 'hidden' })]],
    ['each message', `s.send('1'); s.send('2')`, [opening, message(text('1')), message(text('2'))]],
    ['a message by the function of the prototype', `WebSocket.prototype.send.call(s, 'x')`, [opening, message(text('x'))]],
  ])('%s', async (_, script, expected) => {
    expect(await seenOf(script)).toEqual(expected);
  });

  it('the content of a Blob, a moment after', async () => {
    expect(await seenOf(`s.send(new Blob(['x']))`, 1)).toEqual([opening, message({ kind: 'hidden' }), { kind: 'request-body', body: text('x') }]);
  });

  it('a message over a socket that an empty frame opened', async () => {
    const seen = await reported(browser, `const f = document.body.appendChild(document.createElement('iframe')); const s = new f.contentWindow.WebSocket('${url()}');
      await new Promise(done => { s.onopen = done; }); WebSocket.prototype.send.call(s, 'x')`);
    expect(seen.map(it => it['method'])).toEqual(expect.arrayContaining(['GET', 'SEND']));
  });

  it('five hundred messages, and counts the others', async () => {
    const seen = await seenOf(`for (let i = 0; i < 600; i += 1) s.send('x')`);
    expect(seen.filter(it => it['method'] === 'SEND')).toHaveLength(500);
    const gaps = seen.filter(it => it['kind'] === 'gap');
    expect(gaps[0]).toEqual({ kind: 'gap', of: 'request', reason: 'limit-reached', count: 1, place: 'ws:/' });
    expect(gaps).toHaveLength(100);
  });
});

describe('WebSocket ignores', () => {
  it.each<[title: string, script: string]>([
    ['an address that is none', `new WebSocket('http://[')`],
    ['a protocol that is none', `new WebSocket('ws://127.0.0.1:1/', 'a b')`],
    ['a call without new', `WebSocket('ws://127.0.0.1:1/')`],
    ['a send upon something else', `WebSocket.prototype.send.call({}, 'x')`],
    ['the reading of it', `WebSocket.name; WebSocket.OPEN; WebSocket.toString(); WebSocket.prototype.send.length`],
    ['a function of the same name', `({ send: () => 1 }).send('x')`],
  ])('%s', async (_, script) => {
    expect(await reported(browser, script)).toEqual([]);
  });
});

describe('WebSocket ignores, but for its opening,', () => {
  it.each([
    ['what is sent too early', `const s = new WebSocket('ws://127.0.0.1:1/'); s.send('x')`],
    ['what is sent while it closes', `const s = new WebSocket('ws://127.0.0.1:1/'); s.close(); s.send('x')`],
  ])('%s', async (_, script) => {
    expect((await reported(browser, script)).map(it => it['method'])).toEqual(['GET']);
  });
});
