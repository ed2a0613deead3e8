import { describe, expect, test } from 'vitest';
import type { Sighting } from '../../../src/core/evidence/delivery.ts';
import { aliases } from '../../../src/observers/webext/aliases.ts';
import type { Place, WebExtensionHost } from '../../../src/observers/webext-host.ts';
import { fakeEvent } from '../../support/fake-events.ts';

const ASKED = { tabId: 1, frameId: 0, parentFrameId: -1, type: 'image', timeStamp: 1_000, documentUrl: 'https://shop.example/', frameAncestors: [], ip: '127.0.0.1', fromCache: false };

async function toldOf(asked: object, names: Readonly<Record<string, string | Error>> = { 'm.shop.example': 'shop.ads.example.' }, times = 1) {
  const onCompleted = fakeEvent();
  const lookups: string[] = [];
  const told: { place: Place; seen: Sighting }[] = [];
  const resolve = (host: string): Promise<object> => {
    lookups.push(host);
    const name = names[host];
    return name instanceof Error ? Promise.reject(name) : Promise.resolve({ addresses: [], canonicalName: name, isTRR: false });
  };
  const stop = aliases.observe({ webRequest: { onCompleted }, engine: 'firefox', dns: { resolve } } as unknown as WebExtensionHost, (place, seen) => { told.push({ place, seen }); });
  for (let i = 0; i < times; i += 1) onCompleted.fire({ ...ASKED, url: 'https://m.shop.example/p', ...asked });
  await new Promise(done => { setTimeout(done); });
  stop();
  return { told, lookups };
}

describe('aliases finds', () => {
  test('what one of the site\'s own names leads to, once for each page', async () => {
    const { told, lookups } = await toldOf({}, undefined, 3);
    expect(told).toEqual([{ place: { by: 'document', tabId: 1, document: '', atMs: 1_000 }, seen: { kind: 'alias', host: 'm.shop.example', names: ['shop.ads.example'] } }]);
    expect(lookups).toEqual(['m.shop.example']);
  });
  test('in a frame of somebody else, by the page around it', async () => {
    const { told } = await toldOf({ documentUrl: 'https://widget.example/', frameAncestors: [{ url: 'https://shop.example/', frameId: 0 }] });
    expect(told).toHaveLength(1);
  });
});

describe('aliases ignores', () => {
  test.each<[string, object, Readonly<Record<string, string | Error>>?]>([
    ['the page\'s own host', { url: 'https://shop.example/x' }],
    ['somebody else\'s name', { url: 'https://cdn.ads.example/x' }],
    ['an address that is a number', { url: 'http://127.0.0.1/', documentUrl: 'http://127.0.0.2/' }],
    ['what goes over a proxy, which looks names up itself', { proxyInfo: { type: 'socks', host: 'p', port: '1' } }],
    ['a request that is no document\'s', { tabId: -1 }],
    ['what came from a cache, which looked nothing up', { fromCache: true }],
    ['what came from nowhere', { ip: null }],
    ['the next page', { type: 'main_frame' }],
  ])('%s: nothing is looked up', async (_, asked) => {
    const { told, lookups } = await toldOf(asked);
    expect([told, lookups]).toEqual([[], []]);
  });
  test.each<[string, Readonly<Record<string, string | Error>>]>([
    ['a name that is no alias', { 'm.shop.example': 'm.shop.example' }],
    ['a name that is not found', { 'm.shop.example': new Error('NS_ERROR_UNKNOWN_HOST') }],
    ['a name of which nothing is told', {}],
  ])('%s', async (_, names) => {
    expect((await toldOf({}, names)).told).toEqual([]);
  });

  test('everything where the browser tells nothing of names', () => {
    const onCompleted = fakeEvent();
    aliases.observe({ webRequest: { onCompleted }, engine: 'chromium', dns: undefined } as unknown as WebExtensionHost, () => { throw new Error('told'); })();
    expect(onCompleted.asked()).toEqual([]);
  });
});
