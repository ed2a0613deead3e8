import { describe, expect, test } from 'vitest';
import type { Sighting } from '../../../src/core/evidence/delivery.ts';
import { headers } from '../../../src/observers/webext/headers.ts';
import { requests } from '../../../src/observers/webext/requests.ts';
import { openExchanges } from '../../../src/observers/webrequest/exchanges.ts';
import type { Engine, Place, WebExtensionHost } from '../../../src/observers/webext-host.ts';
import { fakeEvent } from '../../support/fake-events.ts';

function watch(engine: Engine = 'chromium', listening: 'browsing' | 'auditing' = 'browsing') {
  const webRequest = {
    onBeforeRequest: fakeEvent(), onSendHeaders: fakeEvent(), onHeadersReceived: fakeEvent(),
    onBeforeRedirect: fakeEvent(), onCompleted: fakeEvent(), onErrorOccurred: fakeEvent(),
  };
  const told: { place: Place; seen: Sighting }[] = [];
  const exchanges = openExchanges();
  const stop = requests.observe({ engine, listening: () => listening, exchanges, webRequest } as unknown as WebExtensionHost, (place, seen) => { told.push({ place, seen }); });
  return { ...webRequest, exchanges, told, stop, events: Object.values(webRequest) };
}

const ASKED = { requestId: '7', url: 'https://ads.example/p?x=1', method: 'GET', type: 'image', tabId: 3, frameId: 0, parentFrameId: -1, documentId: 'D1', timeStamp: 1000 };

describe('tells', () => {
  test('each hop of a redirect by its number, each with one response', () => {
    const it = watch();
    it.onBeforeRequest.fire(ASKED);
    it.onHeadersReceived.fire({ ...ASKED, statusCode: 302, responseHeaders: [{ name: 'set-cookie', value: 'id=1' }] });
    it.onBeforeRedirect.fire({ ...ASKED, statusCode: 302 });
    it.onBeforeRequest.fire({ ...ASKED, url: 'https://two.example/' });
    it.onSendHeaders.fire({ ...ASKED, url: 'https://two.example/', requestHeaders: [{ name: 'Referer', value: 'https://shop.example/' }] });
    it.onHeadersReceived.fire({ ...ASKED, url: 'https://two.example/', statusCode: 200 });
    it.onCompleted.fire({ ...ASKED, url: 'https://two.example/', statusCode: 200 });
    expect(it.told.map(({ seen }) => [seen.kind, 'hop' in seen ? seen.hop : undefined, 'status' in seen ? seen.status : undefined])).toEqual([
      ['request', 0, undefined], ['response', 0, 302], ['request', 1, undefined], ['request-head', 1, undefined], ['response', 1, 200],
    ]);
    expect(it.told[1]?.seen).toMatchObject({ setCookies: ['id=1'] });
  });
  test('a redirect the browser makes itself, which has no headers', () => {
    const it = watch();
    it.onBeforeRequest.fire({ ...ASKED, url: 'http://ads.example/' });
    it.onBeforeRedirect.fire({ ...ASKED, url: 'http://ads.example/', statusCode: 307 });
    it.onBeforeRequest.fire(ASKED);
    expect(it.told.map(({ seen }) => 'hop' in seen && [seen.kind, seen.hop])).toEqual([['request', 0], ['response', 0], ['request', 1]]);
  });
  test('why nothing came back', () => {
    const it = watch();
    it.onBeforeRequest.fire(ASKED);
    it.onErrorOccurred.fire({ ...ASKED, error: 'net::ERR_BLOCKED_BY_CLIENT' });
    expect(it.told[1]?.seen).toMatchObject({ kind: 'response', status: 0, failure: 'net::ERR_BLOCKED_BY_CLIENT' });
  });
  test('no failure of what was answered before', () => {
    const it = watch();
    it.onHeadersReceived.fire({ ...ASKED, statusCode: 200 });
    it.onErrorOccurred.fire({ ...ASKED, error: 'net::ERR_ABORTED' });
    expect(it.told).toHaveLength(1);
  });
  test('a new exchange under a used id from its start', () => {
    const it = watch();
    it.onBeforeRedirect.fire({ ...ASKED, statusCode: 302 });
    it.onCompleted.fire({ ...ASKED, statusCode: 200 });
    it.onBeforeRequest.fire(ASKED);
    expect(it.told.at(-1)?.seen).toMatchObject({ kind: 'request', hop: 0 });
  });
  test.each<[string, object, Engine, object]>([
    ['the document that asked', {}, 'chromium', { by: 'document', tabId: 3, document: 'D1' }],
    ['the parent of a frame that is being loaded', { type: 'sub_frame', parentDocumentId: 'D0' }, 'chromium', { by: 'document', document: 'D0' }],
    ['a page that is asked for', { type: 'main_frame', documentId: undefined }, 'chromium', { by: 'next-page', tabId: 3 }],
    ['a page that is being prepared', { type: 'main_frame', frameId: 5, documentId: undefined, documentLifecycle: 'prerender' }, 'chromium', { by: 'prerender', tabId: 3, document: '', frame: 5, parentFrame: -1 }],
    ['a page that is only fetched, by the document that wants it', { type: 'main_frame' }, 'chromium', { by: 'document', document: 'D1' }],
    ['a worker of a private window, where the browser says so', { tabId: -1, documentUrl: 'https://shop.example/sw.js', incognito: true }, 'firefox', { by: 'worker', privately: true }],
    ['a worker, by its origin', { tabId: -1, documentId: undefined, initiator: 'https://shop.example' }, 'chromium', { by: 'worker', origin: 'https://shop.example' }],
    ['a worker, by its script', { tabId: -1, documentUrl: 'https://shop.example/sw.js' }, 'firefox', { by: 'worker', origin: 'https://shop.example' }],
    ['a worker of nobody', { tabId: -1, initiator: 'null' }, 'chromium', { by: 'worker', origin: '' }],
    ['an unnamed document', { documentId: undefined }, 'firefox', { by: 'document', document: '' }],
  ])('where it was seen: %s', (_, details, engine, place) => {
    const it = watch(engine);
    it.onBeforeRequest.fire({ ...ASKED, ...details });
    expect(it.told[0]?.place).toMatchObject(place);
  });
});

describe('tells who asked', () => {
  const CHROMIUM = { initiator: 'https://shop.example' };
  const FIREFOX = { originUrl: 'https://shop.example/a', documentUrl: 'https://shop.example/a' };
  test.each<[string, Engine, object, object | undefined]>([
    ['a person', 'chromium', { type: 'main_frame', documentId: undefined }, { how: 'user', url: '' }],
    ['a page that led to the next', 'chromium', { ...CHROMIUM, type: 'main_frame', documentId: undefined }, { how: 'frame', url: 'https://shop.example/' }],
    ['speculation rules', 'chromium', { type: 'main_frame' }, { how: 'preload', url: '' }],
    ['whoever had a frame loaded', 'chromium', { ...CHROMIUM, type: 'sub_frame', documentId: undefined }, { how: 'frame', url: 'https://shop.example/' }],
    ['a worker, by its origin', 'chromium', { ...CHROMIUM, tabId: -1, documentId: undefined, type: 'xmlhttprequest' }, { how: 'worker', url: 'https://shop.example/' }],
    ['nothing that the document does not say', 'chromium', CHROMIUM, undefined],
    ['a frame without an origin', 'chromium', { initiator: 'null' }, undefined],
    ['a person', 'firefox', { type: 'main_frame', documentId: undefined }, { how: 'user', url: '' }],
    ['a page that led to the next', 'firefox', { originUrl: 'https://shop.example/a', type: 'main_frame', documentId: undefined }, { how: 'frame', url: 'https://shop.example/a' }],
    ['a service worker, by its script', 'firefox', { tabId: -1, documentId: undefined, type: 'xmlhttprequest', originUrl: 'https://shop.example/sw.js', documentUrl: 'https://shop.example/sw.js' }, { how: 'worker', url: 'https://shop.example/sw.js' }],
    ['the page that starts a worker', 'firefox', { ...FIREFOX, tabId: -1, documentId: undefined, type: 'script' }, { how: 'script', url: 'https://shop.example/a' }],
    ['a dedicated worker, by its script', 'firefox', { documentId: undefined, type: 'xmlhttprequest', originUrl: 'https://shop.example/w.js', documentUrl: 'https://shop.example/w.js' }, { how: 'script', url: 'https://shop.example/w.js' }],
    ['a request that may outlive its page', 'firefox', { ...FIREFOX, documentId: undefined, type: 'xmlhttprequest' }, { how: 'script', url: 'https://shop.example/a' }],
    ['a style sheet', 'firefox', { ...FIREFOX, originUrl: 'https://cdn.example/s.css' }, { how: 'style', url: 'https://cdn.example/s.css' }],
    ['nothing that the document does not say', 'firefox', FIREFOX, undefined],
    ['a frame without an origin', 'firefox', {}, undefined],
  ])('%s (%s)', (_, engine, details, initiator) => {
    const it = watch(engine);
    it.onBeforeRequest.fire({ ...ASKED, ...details });
    expect(it.told[0]?.seen).toMatchObject({ kind: 'request' });
    expect((it.told[0]?.seen as { initiator?: object }).initiator).toEqual(initiator);
  });
});

describe('tells what a request is for', () => {
  const OTHER = { ...ASKED, type: 'other' };
  const channelIn = (it: ReturnType<typeof watch>): readonly string[] => it.told.flatMap(({ seen }) => seen.kind === 'request' ? [seen.channel] : [seen.kind]);
  test.each([
    ['a prefetch', { name: 'Sec-Purpose', value: 'prefetch' }, 'prefetch'], ['a prefetch of a page to be prepared', { name: 'sec-purpose', value: 'prefetch;prerender' }, 'prefetch'],
    ['a prefetch, as it used to be said', { name: 'Purpose', value: 'prefetch' }, 'prefetch'],
    ['a worklet', { name: 'Sec-Fetch-Dest', value: 'audioworklet' }, 'script'], ['a report', { name: 'Sec-Fetch-Dest', value: 'report' }, 'report'],
    ['a manifest', { name: 'Sec-Fetch-Dest', value: 'manifest' }, 'other'],
  ])('%s, once its headers say so', (_, header, channel) => {
    const it = watch();
    it.onBeforeRequest.fire(OTHER);
    expect(it.told).toEqual([]);
    it.onSendHeaders.fire({ ...OTHER, requestHeaders: [header] });
    it.onCompleted.fire({ ...OTHER, statusCode: 200 });
    expect(channelIn(it)).toEqual([channel, 'response']);
  });
  test.each<[string, (it: ReturnType<typeof watch>) => void]>([
    ['fails', it => { it.onErrorOccurred.fire({ ...OTHER, error: 'net::ERR_ABORTED' }); }],
    ['is redirected by the browser itself', it => { it.onBeforeRedirect.fire({ ...OTHER, statusCode: 307 }); }],
  ])('nothing, where it %s before it is sent', (_, end) => {
    const it = watch();
    it.onBeforeRequest.fire(OTHER);
    end(it);
    expect(channelIn(it)).toEqual(['other', 'response']);
  });
  test('a page that is fetched in case it will be opened', () => {
    const it = watch();
    it.onBeforeRequest.fire({ ...ASKED, type: 'main_frame' });
    expect(channelIn(it)).toEqual(['prefetch']);
  });
  test('each of very many, though their headers never come', () => {
    const it = watch();
    for (let n = 0; n < 510; n += 1) it.onBeforeRequest.fire({ ...OTHER, requestId: String(n) });
    expect(channelIn(it)).toHaveLength(10);
  });
});

describe('tells whom the headers of a document have the browser connect to', () => {
  const answered = (type: string, ...values: readonly string[]): readonly string[] => {
    const it = watch();
    it.onHeadersReceived.fire({ ...ASKED, type, url: 'https://shop.example/a', statusCode: 200, responseHeaders: values.map(value => ({ name: 'Link', value })) });
    return it.told.flatMap(({ seen }) => seen.kind === 'request' && seen.channel === 'connect' ? [seen.url] : []);
  };
  test.each<[string, string, readonly string[]]>([
    ['one', '<https://cdn.example/x>; rel=preconnect', ['https://cdn.example/']],
    ['several, each once', '<https://a.example>; rel="preconnect"; crossorigin, <//b.example>; rel=dns-prefetch, <https://a.example/y>; rel="foo preconnect"', ['https://a.example/', 'https://b.example/']],
    ['none of another kind', '<https://a.example/x.css>; rel=preload; as=style, <https://b.example/>; rel="next"; title="preconnect"', []],
    ['none that is no host', '<data:text/plain,x>; rel=preconnect', []],
  ])('%s', (_, value, hosts) => {
    expect(answered('main_frame', value)).toEqual(hosts);
    expect(answered('sub_frame', value)).toEqual(hosts);
  });
  test('and not those of anything else', () => { expect(answered('image', '<https://cdn.example/x>; rel=preconnect')).toEqual([]); });
});

describe('tells whom the headers of a document name for reports, where the browser shows no report', () => {
  const answered = (type: string, headers: Readonly<Record<string, string>>, engine: Engine = 'chromium'): readonly string[] => {
    const it = watch(engine);
    it.onHeadersReceived.fire({ ...ASKED, type, url: 'https://shop.example/a', statusCode: 200, responseHeaders: Object.entries(headers).map(([name, value]) => ({ name, value })) });
    return it.told.flatMap(({ seen }) => seen.kind === 'request' && seen.channel === 'report' ? [`${seen.method} ${seen.url}`] : []);
  };
  const NEL = '{"endpoints":[{"url":"https:\\/\\/nel.example\\/r?s=%2F"}],"group":"nel","max_age":604800}, {"group":"b","endpoints":[{"priority":1, "url" : "https://b.example/"}]}';
  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['several, each once', { 'Reporting-Endpoints': 'default="https://a.example/r", main="/own", again = "https://a.example/r"' }, ['CONNECT https://a.example/r', 'CONNECT https://shop.example/own']],
    ['as it was written before', { 'report-to': NEL }, ['CONNECT https://nel.example/r?s=%2F', 'CONNECT https://b.example/']],
    ['none that is not sent to', { 'reporting-endpoints': 'a="http://plain.example/", b="https://"' }, []],
    ['none in what is broken', { 'report-to': '{"url":"https:\\x"}', 'reporting-endpoints': 'a=https://a.example/' }, []],
    ['none in a policy, which names a group', { 'content-security-policy': 'default-src https://a.example; report-to main' }, []],
  ])('%s', (_, headers, endpoints) => {
    expect(answered('main_frame', headers)).toEqual(endpoints);
    expect(answered('sub_frame', headers)).toEqual(endpoints);
    expect(answered('image', headers)).toEqual([]);
    expect(answered('main_frame', headers, 'firefox')).toEqual([]);
  });
});

test('a request that a service worker let pass, which Firefox tells of twice, is told once', () => {
  const it = watch('firefox');
  it.onBeforeRequest.fire(ASKED);
  it.onBeforeRequest.fire(ASKED);
  it.onBeforeRedirect.fire({ ...ASKED, statusCode: 302 });
  it.onBeforeRequest.fire({ ...ASKED, url: 'https://two.example/' });
  it.onBeforeRequest.fire({ ...ASKED, url: 'https://two.example/' });
  expect(it.told.map(({ seen }) => 'hop' in seen && [seen.kind, seen.hop])).toEqual([['request', 0], ['response', 0], ['request', 1]]);
});

describe('ignores', () => {
  test.each([
    ['preflights', { method: 'OPTIONS' }], ['data', { url: 'data:text/plain,x' }], ['files of extensions', { url: 'chrome-extension://abc/x.js' }],
    ['blobs', { url: 'blob:https://shop.example/1' }],
  ])('%s', (_, details) => {
    const it = watch();
    it.onBeforeRequest.fire({ ...ASKED, ...details });
    it.onHeadersReceived.fire({ ...ASKED, ...details, statusCode: 200 });
    expect(it.told).toEqual([]);
  });
  test('heads with nothing in them', () => {
    const it = watch();
    it.onSendHeaders.fire({ ...ASKED, requestHeaders: [{ name: 'User-Agent', value: 'x' }] });
    expect(it.told).toEqual([]);
  });
  test('everything, once it was stopped', () => {
    const it = watch();
    it.stop();
    expect(it.events.flatMap(event => event.asked())).toEqual([]);
  });
});

describe('headers that Chromium hides', () => {
  const HEAD = { ...ASKED, requestHeaders: [{ name: 'Referer', value: 'https://shop.example/' }] };
  const ANSWER = { ...ASKED, statusCode: 200, responseHeaders: [{ name: 'set-cookie', value: 'id=1' }] };

  test('are not asked for where somebody only browses, and bodies are', () => {
    expect(watch().events.map(event => event.asked()[0]?.[1])).toEqual([['requestBody'], ['requestHeaders'], ['responseHeaders'], undefined, undefined, undefined]);
  });
  test('are asked for and told where somebody looks closely, once', () => {
    const it = watch('chromium', 'auditing');
    const stop = headers.observe({ engine: 'chromium', exchanges: it.exchanges, webRequest: it } as unknown as WebExtensionHost, (place, seen) => { it.told.push({ place, seen }); });
    expect([it.onSendHeaders.asked()[1]?.[1], it.onHeadersReceived.asked()[1]?.[1]]).toEqual([['requestHeaders', 'extraHeaders'], ['responseHeaders', 'extraHeaders']]);
    it.onBeforeRequest.fire(ASKED);
    it.onSendHeaders.fire(HEAD);
    it.onHeadersReceived.fire(ANSWER);
    it.onCompleted.fire(ANSWER);
    expect(it.told.map(({ seen }) => seen)).toMatchObject([{ kind: 'request' }, { kind: 'request-head', headers: [['referer', 'https://shop.example/']] }, { kind: 'response', setCookies: ['id=1'] }]);
    stop();
    expect([it.onSendHeaders.asked().length, it.onHeadersReceived.asked().length]).toEqual([1, 1]);
  });
  test('are told by Firefox anyway, which refuses to be asked', () => {
    const it = watch('firefox', 'auditing');
    headers.observe({ engine: 'firefox', exchanges: it.exchanges, webRequest: it } as unknown as WebExtensionHost, () => undefined)();
    it.onSendHeaders.fire(HEAD);
    it.onHeadersReceived.fire(ANSWER);
    expect(it.onSendHeaders.asked().map(asked => asked[1])).toEqual([['requestHeaders']]);
    expect(it.told.map(({ seen }) => seen.kind)).toEqual(['request-head', 'response']);
  });
});

test('a request that is kept a moment is told when listening ends', () => {
  const it = watch();
  it.onBeforeRequest.fire({ ...ASKED, type: 'other' });
  it.stop();
  expect(it.told.map(({ seen }) => seen.kind)).toEqual(['request']);
});
