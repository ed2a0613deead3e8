import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocketServer } from 'ws';
import type { Body, Evidence, RequestEvidence } from '../../../src/core/evidence/evidence.ts';
import { launch } from '../../../src/headless/browser/launch.ts';
import type { RunningBrowser } from '../../../src/headless/browser/launch.ts';
import { settle } from '../../../src/headless/visit/settle.ts';
import { openStage } from '../../../src/headless/visit/stage.ts';
import { browserPath } from '../../support/browser-path.ts';

/** A page that runs a script, and a server that takes and remembers whatever comes. Two ports are two sites' worth of origins. */
interface Bed { readonly server: Server; readonly received: { readonly url: string; readonly body: Buffer; readonly headers: IncomingMessage['headers'] }[] }

const bed: Bed = { server: createServer(), received: [] };
const state: { browser: RunningBrowser | undefined; script: string } = { browser: undefined, script: '' };
const port = () => (bed.server.address() as AddressInfo).port;
const APP = () => `http://app.test:${port()}`;
const PARTY = () => `http://party.example:${port()}`;

function answer(request: IncomingMessage, body: Buffer): { status: number; headers: Record<string, string | string[]>; text: string } {
  const url = request.url ?? '';
  const open = { 'access-control-allow-origin': request.headers.origin ?? '*', 'access-control-allow-credentials': 'true', 'access-control-allow-headers': 'content-type,x-mine' };
  if (url === '/') return { status: 200, headers: { 'content-type': 'text/html' }, text: `<!doctype html><meta charset=utf-8><title>bed</title><form method=post action="/posted"><input name=mail value=ann@example.com></form><script>${state.script}</script>` };
  if (url.startsWith('/frame')) return { status: 200, headers: { 'content-type': 'text/html' }, text: `<script>fetch('/in-frame', { method: 'POST', body: 'from the frame' })</script>` };
  if (url === '/worker.js') return { status: 200, headers: { 'content-type': 'text/javascript' }, text: `fetch('/in-worker', { method: 'POST', body: 'from the worker' })` };
  if (url === '/lib.js') return { status: 200, headers: { 'content-type': 'text/javascript' }, text: `function send() { fetch('/by-lib') } send()` };
  if (url === '/hop1') return { status: 302, headers: { location: `${PARTY()}/hop2?from=1`, 'set-cookie': 'first=1' }, text: '' };
  if (url.startsWith('/hop2')) return { status: 307, headers: { ...open, location: `${PARTY()}/hop3`, 'set-cookie': ['a=1', 'b=2; Path=/'] }, text: '' };
  if (url === '/keep') return { status: 307, headers: { location: '/kept' }, text: '' };
  return { status: request.method === 'OPTIONS' ? 204 : 200, headers: { ...open, 'cache-control': 'no-store', 'content-type': 'text/plain' }, text: String(body.length) };
}

beforeAll(async () => {
  bed.server.on('request', (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (it: Buffer) => chunks.push(it));
    request.on('end', () => {
      const body = Buffer.concat(chunks);
      bed.received.push({ url: request.url ?? '', body, headers: request.headers });
      const { status, headers, text } = answer(request, body);
      response.writeHead(status, headers).end(text);
    });
  });
  const sockets = new WebSocketServer({ server: bed.server });
  sockets.on('connection', it => { it.on('message', () => { it.send('heard'); }); });
  await new Promise<void>(done => { bed.server.listen(0, '127.0.0.1', done); });
  state.browser = await launch({ path: browserPath(), extra: ['--host-resolver-rules=MAP app.test 127.0.0.1, MAP party.example 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] });
});

afterAll(async () => {
  await state.browser?.close();
  bed.server.closeAllConnections();
  bed.server.close();
});

/** What is seen when the page runs this. */
async function seen(script: string): Promise<readonly Evidence[]> {
  if (state.browser === undefined) throw new Error('no browser');
  state.script = script;
  bed.received.length = 0;
  const stage = await openStage(state.browser, { scripts: { page: '', isolated: '', shown: '', banner: '' }, startedMs: Date.now() });
  await stage.page.send('Page.navigate', { url: `${APP()}/` });
  const { traffic } = stage;
  await settle({
    nowMs: () => Date.now(), wait: ms => new Promise(done => { setTimeout(done, ms); }), lastMs: traffic.lastMs, inFlight: traffic.inFlight,
    responds: async () => { await stage.page.send('Runtime.evaluate', { expression: '0' }); },
    nextTimerMs: async () => {
      const clockMs = traffic.clockMs() ?? 0;
      const due = await stage.browser.timers.nextDueMs(Date.now() - clockMs);
      return typeof due === 'number' ? due + clockMs : due;
    },
  }, { deadlineMs: Date.now() + 15_000, horizonMs: Date.now() + 5_000 });
  await stage.end();
  return stage.record.evidence();
}

const requestsTo = (evidence: readonly Evidence[], path: string) => evidence.filter((it): it is RequestEvidence => it.kind === 'request' && new URL(it.url).pathname === path);
const bodyOf = (evidence: readonly Evidence[], request: RequestEvidence): Body => {
  const late = evidence.find(it => it.kind === 'request-body' && it.exchange === request.exchange);
  return request.body.kind === 'hidden' && late?.kind === 'request-body' ? late.body : request.body;
};
const bytesOf = (body: Body): Buffer => {
  if (body.kind === 'text') return Buffer.from(body.text);
  return body.kind === 'binary' ? Buffer.from(body.base64, 'base64') : Buffer.alloc(0);
};

describe('bodies', () => {
  const URL = `'http://party.example:' + location.port + '/x'`;
  const post = (body: string) => `fetch(${URL}, { method: 'POST', mode: 'no-cors', body: ${body} })`;
  it.each<[string, string, 'text' | 'binary', string]>([
    ['fetch of a text', post(`'é'`), 'text', 'fetch'],
    ['fetch of search parameters', post(`new URLSearchParams({ a: 'é &' })`), 'text', 'fetch'],
    ['fetch of a form', post(`(() => { const it = new FormData(); it.set('a', 'b'); return it })()`), 'text', 'fetch'],
    ['fetch of a file in a form', post(`(() => { const it = new FormData(); it.set('a', new File(['file text'], 'cv.pdf')); return it })()`), 'text', 'fetch'],
    ['fetch of a Blob', post(`new Blob(['blob text'])`), 'text', 'fetch'],
    ['fetch of bytes', post(`new Uint8Array([31, 139, 8, 255, 0])`), 'binary', 'fetch'],
    ['fetch of a Blob of bytes', post(`new Blob([new Uint8Array([31, 139, 8, 255, 0])])`), 'binary', 'fetch'],
    ['fetch that outlives the page', `fetch(${URL}, { method: 'POST', mode: 'no-cors', keepalive: true, body: 'kept' })`, 'text', 'fetch'],
    ['fetch of 300 kB', post(`'x'.repeat(300_000)`), 'text', 'fetch'],
    ['a beacon of a text', `navigator.sendBeacon(${URL}, 'beacon')`, 'text', 'beacon'],
    ['a beacon of a Blob', `navigator.sendBeacon(${URL}, new Blob(['{"a":1}'], { type: 'text/plain' }))`, 'text', 'beacon'],
    ['XMLHttpRequest', `{ const it = new XMLHttpRequest(); it.open('POST', ${URL}); it.send('xhr') }`, 'text', 'fetch'],
  ])('%s arrives as it was sent', async (_, script, kind, channel) => {
    const evidence = await seen(script);
    const [request] = requestsTo(evidence, '/x').filter(it => it.method === 'POST');
    if (request === undefined) throw new Error('no request was seen');
    const body = bodyOf(evidence, request);
    expect(request.channel).toBe(channel);
    expect(body.kind).toBe(kind);
    const sent = bed.received.find(it => it.url === '/x' && it.body.length > 0)?.body;
    expect(bytesOf(body).equals(sent ?? Buffer.alloc(0))).toBe(true);
  });

  it('that are too long are cut, and say so', async () => {
    const evidence = await seen(`fetch('/x', { method: 'POST', body: 'é'.repeat(700_000) })`);
    const [request] = requestsTo(evidence, '/x');
    expect(request && bodyOf(evidence, request)).toMatchObject({ kind: 'text', bytes: 1_400_000, cut: true });
  });

  it('nobody can read are gaps', async () => {
    const evidence = await seen(`new WebTransport('https://party.example:1/').ready.catch(() => 0)`);
    const transports = evidence.filter(it => it.kind === 'request' && it.method === 'CONNECT');
    expect(transports.length > 0 ? evidence.some(it => it.kind === 'gap' && it.reason === 'body-hidden') : !evidence.some(it => it.kind === 'gap')).toBe(true);
  });
});

describe('exchanges', () => {
  it('number every hop of a redirect, with what each received and answered', async () => {
    const evidence = await seen(`new Image().src = '/hop1'`);
    const [first] = requestsTo(evidence, '/hop1');
    const hops = evidence.filter((it): it is RequestEvidence => it.kind === 'request' && it.exchange === first?.exchange);
    expect(hops.map(it => [it.hop, new URL(it.url).pathname])).toEqual([[0, '/hop1'], [1, '/hop2'], [2, '/hop3']]);
    const responses = evidence.filter(it => it.kind === 'response' && it.exchange === first?.exchange);
    expect(responses).toMatchObject([{ hop: 0, status: 302, setCookies: ['first=1'] }, { hop: 1, status: 307, setCookies: ['a=1', 'b=2; Path=/'] }, { hop: 2, status: 200 }]);
  });

  it('keep the body of what a redirect sends on', async () => {
    const evidence = await seen(`fetch('/keep', { method: 'POST', body: 'on and on' })`);
    const [kept] = requestsTo(evidence, '/kept');
    expect(kept && bodyOf(evidence, kept)).toMatchObject({ text: 'on and on' });
  });

  it('carry the headers that really left, cookies among them, and no constant ones', async () => {
    const evidence = await seen(`document.cookie = 'id=42'; fetch('/x', { headers: { 'x-mine': 'yes' } })`);
    const [request] = requestsTo(evidence, '/x');
    const head = evidence.find(it => it.kind === 'request-head' && it.exchange === request?.exchange);
    expect(head?.kind === 'request-head' && Object.fromEntries(head.headers)).toEqual({ 'cookie': 'id=42', 'referer': `${APP()}/`, 'x-mine': 'yes' });
  });

  it('leave out preflights, and what never was on the network', async () => {
    const evidence = await seen(`fetch('http://party.example:' + location.port + '/x', { method: 'POST', headers: { 'x-mine': '1' }, body: 'a' }); new Image().src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw='; fetch(URL.createObjectURL(new Blob(['x'])))`);
    expect(bed.received.some(it => it.url === '/x' && it.body.length === 0)).toBe(true);
    expect(evidence.flatMap(it => (it.kind === 'request' ? [`${it.method} ${new URL(it.url).protocol}`] : [])).filter(it => !it.endsWith('http:') || it.startsWith('OPTIONS'))).toEqual([]);
    expect(requestsTo(evidence, '/x')).toHaveLength(1);
  });

  it('count an image that the page shows twice once: memory is no network', async () => {
    const evidence = await seen(`for (const _ of [1, 2, 3]) document.body.append(Object.assign(new Image(), { src: '/pixel.gif' }))`);
    expect(requestsTo(evidence, '/pixel.gif')).toHaveLength(bed.received.filter(it => it.url === '/pixel.gif').length);
  });

  it('that fail say why', async () => {
    const evidence = await seen(`new Image().src = 'http://nowhere.example/x'`);
    const [request] = requestsTo(evidence, '/x');
    expect(evidence.find(it => it.kind === 'response' && it.exchange === request?.exchange)).toMatchObject({ status: 0, failure: 'net::ERR_NAME_NOT_RESOLVED' });
  });

  it('name the scripts behind them', async () => {
    const evidence = await seen(`document.head.append(Object.assign(document.createElement('script'), { src: '/lib.js' }))`);
    expect(requestsTo(evidence, '/by-lib')[0]?.scripts).toEqual([`${APP()}/lib.js`]);
  });
});

describe('targets', () => {
  it('of another process are heard: a frame of another site', async () => {
    const evidence = await seen(`document.body.append(Object.assign(document.createElement('iframe'), { src: 'http://party.example:' + location.port + '/frame' }))`);
    expect(requestsTo(evidence, '/frame')).toMatchObject([{ channel: 'frame' }]);
    const [inside] = requestsTo(evidence, '/in-frame');
    expect(inside?.body).toMatchObject({ text: 'from the frame' });
    const navigation = evidence.find(it => it.kind === 'navigation' && it.url.endsWith('/frame'));
    expect(navigation).toMatchObject({ frame: 'sub', document: inside?.document });
    expect(inside?.document).not.toBe('');
  });

  it('without a page are heard: workers', async () => {
    const evidence = await seen(`new Worker('/worker.js')`);
    expect(requestsTo(evidence, '/in-worker')).toMatchObject([{ channel: 'fetch', body: { text: 'from the worker' } }]);
  });

  it('that a page opens are heard', async () => {
    const evidence = await seen(`open('/frame-window')`);
    expect(requestsTo(evidence, '/frame-window')).toHaveLength(bed.received.filter(it => it.url === '/frame-window').length);
  });

  it('speak over sockets: the handshake and every message', async () => {
    const evidence = await seen(`const it = new WebSocket('ws://party.example:' + location.port + '/socket'); it.onopen = () => { it.send('hello'); it.send(new Uint8Array([0, 255])) }; it.onmessage = () => it.close()`);
    const [handshake, ...messages] = requestsTo(evidence, '/socket');
    expect(handshake).toMatchObject({ method: 'GET', channel: 'socket' });
    expect(messages).toMatchObject([{ method: 'SEND', body: { text: 'hello' } }, { method: 'SEND', body: { kind: 'binary', base64: 'AP8=' } }]);
  });

  it('begin with a navigation, and a form submitted is one', async () => {
    const evidence = await seen(`if (!sessionStorage.once) { sessionStorage.once = 1; setTimeout(() => document.forms[0].submit(), 50) }`);
    expect(requestsTo(evidence, '/')).toMatchObject([{ channel: 'navigation', document: '' }]);
    expect(requestsTo(evidence, '/posted')).toMatchObject([{ channel: 'form', method: 'POST', body: { text: 'mail=ann%40example.com' } }]);
    expect(evidence.filter(it => it.kind === 'navigation' && it.frame === 'top').map(it => (it.kind === 'navigation' ? it.url : ''))).toEqual([`${APP()}/`, `${APP()}/posted`]);
  });
});

describe('cookies', () => {
  it('are read from the jar at the end: what was kept, not what was offered', async () => {
    const evidence = await seen(`document.cookie = 'kept=1; max-age=3600; samesite=lax'; document.cookie = 'refused=1; domain=other.test'`);
    const cookies = evidence.filter(it => it.kind === 'cookie');
    expect(cookies).toMatchObject([{ name: 'kept', value: '1', domain: 'app.test', sameSite: 'lax', httpOnly: false, lifetimeS: expect.closeTo(3600, -2) as number }]);
  });

  it('of one visit are unknown to the next', async () => {
    await seen(`document.cookie = 'once=1'`);
    expect((await seen('')).filter(it => it.kind === 'cookie')).toEqual([]);
  });
});
