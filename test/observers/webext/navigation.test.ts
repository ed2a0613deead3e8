import { expect, test } from 'vitest';
import type { Sighting } from '../../../src/core/evidence/delivery.ts';
import { navigation } from '../../../src/observers/webext/navigation.ts';
import type { Place, WebExtensionHost } from '../../../src/observers/webext-host.ts';
import { fakeEvent } from '../../support/fake-events.ts';

function watch() {
  const onCommitted = fakeEvent();
  const told: { place: Place; seen: Sighting }[] = [];
  const stop = navigation.observe({ webNavigation: { onCommitted } } as unknown as WebExtensionHost, (place, seen) => { told.push({ place, seen }); });
  return { onCommitted, told, stop };
}
const COMMITTED = { tabId: 3, frameId: 0, url: 'https://shop.example/', documentId: 'D1', timeStamp: 5, transitionType: 'link', documentLifecycle: 'active' };

test('a page begins, and says whether a form led to it', () => {
  const it = watch();
  it.onCommitted.fire(COMMITTED);
  it.onCommitted.fire({ ...COMMITTED, transitionType: 'form_submit' });
  expect(it.told[0]).toEqual({ place: { by: 'new-page', tabId: 3, document: 'D1', fromForm: false, atMs: 5 }, seen: { kind: 'navigation', url: 'https://shop.example/', frame: 'top' } });
  expect(it.told[1]?.place).toMatchObject({ fromForm: true });
});

test('a frame is a document of its page', () => {
  const it = watch();
  it.onCommitted.fire({ ...COMMITTED, frameId: 12_345_678_901, documentId: 'F' });
  expect(it.told[0]).toMatchObject({ place: { by: 'document', document: 'F' }, seen: { frame: 'sub' } });
});

test('a page that is only prepared is told as such, and its frames as parts of it', () => {
  const it = watch();
  it.onCommitted.fire({ ...COMMITTED, documentLifecycle: 'prerender', frameId: 5, parentFrameId: -1 });
  it.onCommitted.fire({ ...COMMITTED, documentLifecycle: 'prerender', frameId: 6, parentFrameId: 5, documentId: 'F' });
  expect(it.told).toMatchObject([
    { place: { by: 'prerender', tabId: 3, document: 'D1', frame: 5, parentFrame: -1 }, seen: { frame: 'top' } },
    { place: { by: 'prerender', tabId: 3, document: 'F', frame: 6, parentFrame: 5 }, seen: { frame: 'sub' } },
  ]);
});

test('a page that is kept for going back begins nothing', () => {
  const it = watch();
  it.onCommitted.fire({ ...COMMITTED, documentLifecycle: 'cached' });
  expect(it.told).toEqual([]);
});

test('a browser that has not been allowed to tell is not asked, and one that is stopped falls silent', () => {
  expect(() => navigation.observe({ webNavigation: undefined } as unknown as WebExtensionHost, () => undefined)()).not.toThrow();
  const it = watch();
  it.stop();
  expect(it.onCommitted.asked()).toEqual([]);
});
