import { describe, expect, test } from 'vitest';
import type { Sighting } from '../../../src/core/evidence/delivery.ts';
import { requests } from '../../../src/observers/webext/requests.ts';
import type { Engine, Place, WebExtensionHost } from '../../../src/observers/webext-host.ts';
import { fakeEvent } from '../../support/fake-events.ts';

function watch(engine: Engine = 'chromium') {
  const webRequest = {
    onBeforeRequest: fakeEvent(), onSendHeaders: fakeEvent(), onHeadersReceived: fakeEvent(),
    onBeforeRedirect: fakeEvent(), onCompleted: fakeEvent(), onErrorOccurred: fakeEvent(),
  };
  const told: { place: Place; seen: Sighting }[] = [];
  const stop = requests.observe({ engine, webRequest } as unknown as WebExtensionHost, (place, seen) => { told.push({ place, seen }); });
  return { ...webRequest, told, stop, events: Object.values(webRequest) };
}

const ASKED = { requestId: '7', url: 'https://ads.example/p?x=1', method: 'GET', type: 'image', tabId: 3, frameId: 0, documentId: 'D1', timeStamp: 1000 };

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
    ['a page that is asked for', { type: 'main_frame' }, 'chromium', { by: 'next-page', tabId: 3 }],
    ['a page that is being prepared', { type: 'main_frame', frameId: 5, documentLifecycle: 'prerender' }, 'chromium', { by: 'prerender', tabId: 3 }],
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

test('Chromium is asked for the headers it hides; Firefox, which refuses that, is not', () => {
  expect(watch('chromium').onSendHeaders.asked()[0]?.[1]).toEqual(['requestHeaders', 'extraHeaders']);
  expect(watch('firefox').onSendHeaders.asked()[0]?.[1]).toEqual(['requestHeaders']);
});
