import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseFromHar } from '../../../src/core/har/case-from-har.ts';
import { evidenceShape, visitShape } from '../../../src/core/evidence/shape.ts';
import { shaped } from '../../../src/core/shape/shape.ts';
import { document, entry, harOf, only, pairs, PIXEL, post, read, seen, SHOP } from './support.ts';

test('a page becomes a visit of a host that is nobody of ours, made by whoever made the file', () => {
  const { visit } = only([document()], { browser: { name: 'chromium', version: '156.0' } });
  expect(visit).toEqual({
    url: SHOP, startedAt: '2026-01-31T12:00:00.000Z', host: 'har', browser: 'WebInspector 537.36 (chromium 156.0)', state: 'live', listening: 'recorded',
    observes: ['request', 'request-body', 'navigation', 'response'],
  });
});

test('what an entry shows is evidence that can be read again', () => {
  const log = only([
    document(SHOP, { request: { headers: pairs({ ':authority': 'shop.example', 'Cookie': 'sid=1', 'User-Agent': 'x' }) }, response: { headers: pairs({ 'Content-Type': 'text/html', 'Set-Cookie': 'sid=1; Path=/', 'Strict-Transport-Security': 'max-age=1' }) } }),
    entry(PIXEL, { _resourceType: 'image', _initiator: { type: 'script', stack: { callFrames: [{ url: 'https://tag.example/t.js' }, { url: 'https://tag.example/t.js' }], parent: { callFrames: [{ url: SHOP }] } } } }),
  ]);
  expect(seen(log, 'request')).toEqual([
    { id: 'har.1', offsetMs: 0, witness: 'browser', document: '', kind: 'request', exchange: 'har-0', hop: 0, url: SHOP, method: 'GET', channel: 'navigation', body: { kind: 'none' }, scripts: [] },
    { id: 'har.3', offsetMs: 0, witness: 'browser', document: '', kind: 'request', exchange: 'har-1', hop: 0, url: PIXEL, method: 'GET', channel: 'image', body: { kind: 'none' }, scripts: ['https://tag.example/t.js', SHOP], initiator: { how: 'script', url: 'https://tag.example/t.js' } },
  ]);
  expect(seen(log, 'request-head').map(it => it.headers)).toEqual([[['cookie', 'sid=1']]]);
  expect(seen(log, 'response')[0]).toMatchObject({ exchange: 'har-0', hop: 0, status: 200, setCookies: ['sid=1; Path=/'], headers: [['strict-transport-security', 'max-age=1']] });
  expect(seen(log, 'navigation')).toMatchObject([{ url: SHOP, frame: 'top', document: 'har-0', offsetMs: 5 }]);
  expect(seen(log, 'gap'), 'true of every file').toMatchObject([{ of: 'request', reason: 'not-in-format', count: 1 }]);
  expect(shaped(visitShape, log.visit)).toMatchObject({ ok: true });
  for (const it of log.evidence) expect(shaped(evidenceShape, it)).toMatchObject({ ok: true });
});

describe('pages', () => {
  const at = (second: number): string => `2026-01-31T12:00:0${second}.000Z`;
  const page = (id: string, second: number, title = ''): object => ({ id, startedDateTime: at(second), title, pageTimings: {} });

  test('each is a visit; what names none belongs to the one that had begun last', () => {
    const { visits } = read(harOf([
      document(SHOP, { pageref: 'a', startedDateTime: at(1) }), document('https://shop.example/two', { pageref: 'b', startedDateTime: at(3) }),
      entry(PIXEL, { startedDateTime: at(2) }), entry(`${PIXEL}2`, { startedDateTime: at(4) }), entry(`${PIXEL}3`, { startedDateTime: at(0) }),
    ], { pages: [page('a', 1), page('b', 3)] }));
    expect(visits.map(it => [it.visit.url, it.visit.startedAt, seen(it, 'request').map(({ url }) => url)])).toEqual([
      [SHOP, at(0), [`${PIXEL}3`, SHOP, PIXEL]], ['https://shop.example/two', at(3), ['https://shop.example/two', `${PIXEL}2`]],
    ]);
  });

  test('a page that only sent on is a part of the one it led to', () => {
    const moved = document('https://short.example/x', { pageref: 'a', startedDateTime: at(1), response: { status: 302, redirectURL: SHOP } });
    const log = only([moved, document(SHOP, { pageref: 'b', startedDateTime: at(2) })], { pages: [page('a', 1), page('b', 2)] });
    expect(log.visit.url).toBe(SHOP);
    expect(seen(log, 'request').map(it => [it.url, it.exchange, it.hop])).toEqual([['https://short.example/x', 'har-0', 0], [SHOP, 'har-0', 1]]);
    expect(seen(log, 'navigation').map(it => it.url)).toEqual([SHOP]);
  });

  test('a frame of another site is not the page, where the file was begun late and tells no destinations', () => {
    const frame = document('https://ads.example/frame', { startedDateTime: at(3), pageref: 'a', request: { headers: pairs({ referer: 'https://shop.example/account' }) } });
    const log = only([entry('https://shop.example/api', { startedDateTime: at(2), pageref: 'a', _resourceType: 'xhr' }), frame], { pages: [page('a', 1, 'https://shop.example/account')] });
    expect(log.visit.url).toBe('https://shop.example/account');
    expect(seen(log, 'request').map(it => it.channel)).toEqual(['fetch', 'frame']);
    expect(seen(log, 'gap').map(it => it.reason)).toContain('started-late');
  });

  test('without pages, each document that a browser opened in a tab begins one', () => {
    const opened = (url: string, second: number): object => entry(url, { startedDateTime: at(second), request: { headers: pairs({ 'Sec-Fetch-Dest': 'document' }) } });
    const frame = entry('https://frame.example/', { startedDateTime: at(2), request: { headers: pairs({ 'sec-fetch-dest': 'iframe' }) } });
    const { visits } = read(harOf([opened(SHOP, 1), frame, opened('https://bank.example/', 3)] as never));
    expect(visits.map(it => it.visit.url)).toEqual([SHOP, 'https://bank.example/']);
    expect(visits[0] && seen(visits[0], 'request').map(it => it.channel)).toEqual(['navigation', 'frame']);
  });

  test('one whose beginning is not in the file says so, and is known by what its requests came from', () => {
    const log = only([entry(PIXEL, { _resourceType: 'image', request: { headers: pairs({ referer: 'https://shop.example/cart' }) } })]);
    expect(log.visit.url).toBe('https://shop.example/cart');
    expect(seen(log, 'gap')).toContainEqual(expect.objectContaining({ of: 'request', reason: 'started-late' }));
  });

  test('local times are the same moments', () => {
    const { visits } = read(harOf([document(SHOP, { startedDateTime: '2026-01-31T23:30:00.5-05:00' }), entry(PIXEL, { startedDateTime: '2026-02-01T05:30:01.25+01:00' })]));
    expect(visits[0]?.visit.startedAt).toBe('2026-02-01T04:30:00.500Z');
    expect(visits[0] && seen(visits[0], 'request').map(it => it.offsetMs)).toEqual([0, 750]);
  });
});

describe('what is no request of a page’s is left out and counted', () => {
  test.each([
    ['not-network', entry('data:image/png;base64,AA')], ['not-network', entry('blob:https://shop.example/1')], ['extension', entry('chrome-extension://abc/x.js')],
    ['extension', entry(PIXEL, { _initiator: { type: 'script', stack: { callFrames: [{ url: 'moz-extension://abc/x.js' }] } } })],
    ['preflight', entry(PIXEL, { request: { method: 'OPTIONS', headers: pairs({ 'Access-Control-Request-Method': 'POST' }) } })], ['preflight', entry(PIXEL, { _resourceType: 'preflight' })],
    ['cached', entry(PIXEL, { _fromCache: 'memory' })], ['cached', entry(PIXEL, { response: { fromDiskCache: true } })],
  ] as const)('%s %#', (reason, it) => {
    const { leftOut, visits, entries } = read(harOf([document(), it]));
    expect(leftOut).toMatchObject({ [reason]: 1 });
    expect(Object.values(leftOut).reduce((sum, n) => sum + n, 0)).toBe(1);
    expect(entries).toBe(2);
    expect(visits.flatMap(log => seen(log, 'request')).map(({ url }) => url)).toEqual([SHOP]);
  });

  test.each([
    ['an OPTIONS of a script’s own', entry(PIXEL, { request: { method: 'OPTIONS' } })], ['what was asked for and had not changed', entry(PIXEL, { response: { status: 304 } })],
    ['what is said to have been in a cache before', entry(PIXEL, { cache: { beforeRequest: { lastAccess: '', eTag: '', hitCount: 0 } } })],
  ])('not %s', (_, it) => {
    expect(seen(only([document(), it]), 'request').map(({ url }) => url)).toEqual([SHOP, PIXEL]);
  });

  test('a request that a service worker passed on is told once, as the worker’s', () => {
    const given = entry(PIXEL, { response: { _fetchedViaServiceWorker: true } });
    const { leftOut, visits } = read(harOf([document(), given, entry(PIXEL, { startedDateTime: '2026-01-31T12:00:00.100Z' })]));
    expect(leftOut['passed-on']).toBe(1);
    expect(visits.flatMap(log => seen(log, 'request')).map(it => [it.url, it.offsetMs])).toEqual([[SHOP, 0], [PIXEL, 100]]);
  });

  test('one of which Playwright says that it is the worker’s, too', () => {
    const { leftOut, visits } = read(harOf([document(), entry(PIXEL, { time: 50 }), entry(PIXEL, { _serviceWorkerRef: 'w', startedDateTime: '2026-01-31T12:00:00.010Z' })]));
    expect(leftOut['passed-on']).toBe(1);
    expect(visits.flatMap(log => seen(log, 'request'))[1]).toMatchObject({ url: PIXEL, initiator: { how: 'service-worker' } });
  });

  test('one of which nothing more is told is a hole, and no request', () => {
    const log = only([document(), entry(PIXEL, { response: { _fetchedViaServiceWorker: true } })]);
    expect(seen(log, 'request').map(it => it.url)).toEqual([SHOP]);
    expect(seen(log, 'gap')).toContainEqual(expect.objectContaining({ of: 'request', reason: 'worker-not-observed', place: PIXEL }));
  });
});

describe('what a file does not hold is a gap', () => {
  const gaps = (entries: Parameters<typeof only>[0]): readonly string[] => seen(only(entries), 'gap').filter(it => it.reason !== 'not-in-format').map(it => `${it.of} ${it.reason} ${it.count}`);
  const withCookie = (headers: Readonly<Record<string, string>>): ReturnType<typeof document> => document(SHOP, { request: { headers: pairs({ cookie: 'a=1', ...headers }) } });

  test('cookies, where it has none at all: it may have been made without', () => {
    expect(gaps([document(), entry(PIXEL)])).toEqual(['request-head not-in-file 2', 'response not-in-file 2']);
    expect(gaps([withCookie({}), entry(PIXEL)])).toEqual([]);
  });

  test('headers of single entries', () => {
    expect(gaps([withCookie({}), entry(PIXEL, { request: { headers: [] }, response: { headers: [] } })])).toEqual(['request-head not-in-file 1', 'response not-in-file 1']);
  });

  test('cookies listed apart are put back into the headers they were in', () => {
    const log = only([document(SHOP, { request: { cookies: [{ name: 'a', value: '1' }, { name: 'b', value: '2' }] }, response: { cookies: [{ name: 'c', value: '3', path: '/', expires: '2027-01-31T12:00:00.000Z', httpOnly: true, secure: true, sameSite: 'None' }, { name: 'd', value: 4, expires: -1 }] } })]);
    expect(seen(log, 'request-head')[0]?.headers).toEqual([['cookie', 'a=1; b=2']]);
    expect(seen(log, 'response')[0]?.setCookies).toEqual(['c=3; Path=/; Expires=2027-01-31T12:00:00.000Z; SameSite=None; HttpOnly; Secure', 'd=4']);
  });

  test('what was said over a socket, where no message is in it', () => {
    expect(gaps([withCookie({}), entry('wss://chat.example/', { _resourceType: 'websocket' })])).toEqual(['request socket-not-observed 1']);
  });

  test('nothing is said to be observed that the file never holds', () => {
    const { visit } = only([document(SHOP, { request: { headers: [] }, response: undefined }), post(undefined, { bodySize: 9, headers: [] })]);
    expect(visit.observes).not.toContain('request-body');
    expect(visit.observes).not.toContain('request-head');
  });
});

test('what was said over a socket is a message each, with its time in either writer’s clock', () => {
  const messages = [
    { type: 'receive', time: 1769860801, opcode: 1, data: 'welcome' }, { type: 'send', time: 1769860801.5, opcode: 1, data: 'ann@shop.example' },
    { type: 'send', time: 1769860802000, opcode: 2, data: 'AP8=' }, { type: 'send', opcode: 2, data: '' },
  ];
  const log = only([document(), entry('wss://chat.example/', { _resourceType: 'websocket', _webSocketMessages: messages })]);
  expect(seen(log, 'request').filter(it => it.method === 'SEND').map(it => [it.exchange, it.offsetMs, it.body])).toEqual([
    ['har-1#3', 0, { kind: 'hidden' }], ['har-1#1', 1500, { kind: 'text', text: 'ann@shop.example', bytes: 16, cut: false }], ['har-1#2', 2000, { kind: 'binary', base64: 'AP8=', bytes: 2, cut: false }],
  ]);
});

test('redirects are one exchange, whichever address they led to first', () => {
  const log = only([
    document(), entry(PIXEL, { response: { status: 302, redirectURL: '/q#x' } }), entry('https://pixel.example/q', { startedDateTime: '2026-01-31T12:00:00.010Z', response: { status: 307, redirectURL: 'https://sync.example/' } }),
    entry('https://sync.example/', { startedDateTime: '2026-01-31T12:00:00.020Z' }), entry('https://sync.example/', { startedDateTime: '2026-01-31T12:00:00.030Z' }),
  ]);
  expect(seen(log, 'request').slice(1).map(it => [it.exchange, it.hop])).toEqual([['har-1', 0], ['har-1', 1], ['har-1', 2], ['har-4', 0]]);
});

test('a script’s text is told by its digest, and only where all of it is there', () => {
  const script = (content: object): object => entry('https://tag.example/t.js', { _resourceType: 'script', response: { content: { mimeType: 'text/javascript', ...content } } });
  const told = { sha256: createHash('sha256').update('alert(1)').digest('hex'), bytes: 8 };
  const of = (content: object): readonly unknown[] => seen(only([document(), script(content) as never]), 'content').map(({ sha256, bytes }) => ({ sha256, bytes }));
  expect(of({ size: 8, text: 'alert(1)' })).toEqual(of({ size: -1, text: 'YWxlcnQoMSk=', encoding: 'base64' }));
  expect(of({ size: 8, text: 'alert(1)' })).toEqual([told]);
  expect(of({ size: 9, text: 'alert(1)' })).toEqual([]);
  expect(of({ size: 8 })).toEqual([]);
});

test('a file in which nothing left is refused in words', () => {
  expect(caseFromHar(harOf([]))).toEqual({ ok: false, complaints: [{ path: ['log', 'entries'], expected: 'at least one request over http or https' }] });
  expect(caseFromHar(harOf([entry('data:,x')]))).toMatchObject({ ok: false });
});

test('a maker’s name that is none is not repeated', () => {
  expect(only([document()], { creator: { name: 'ann@shop.example <b>', version: '1' } }).visit.browser).toBe('?');
});

test('any text at all is read or refused, and never thrown at', () => {
  const whole = harOf([document(), post({ mimeType: 'text/plain', text: 'é"\\{[' })], { pages: [{ id: 'p', startedDateTime: '', title: '"]}' }] });
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), fc.nat(whole.length).map(n => whole.slice(0, n)), fc.tuple(fc.nat(whole.length - 1), fc.string({ minLength: 1, maxLength: 1 })).map(([n, it]) => whole.slice(0, n) + it + whole.slice(n + 1))), text => {
    const it = caseFromHar(text);
    if (!it.ok) expect(it.complaints.length).toBeGreaterThan(0);
    else for (const log of it.visits) for (const one of [...log.evidence]) expect(shaped(evidenceShape, one)).toMatchObject({ ok: true });
  }), { numRuns: 300 }); // kills: a field that is read without being there, a cut that falls into a text, evidence nobody could read again
});
