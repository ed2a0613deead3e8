import { expect, test } from 'vitest';
import type { Sighting } from '../../../src/core/evidence/delivery.ts';
import { cookies } from '../../../src/observers/webext/cookies.ts';
import type { Place, WebExtensionHost } from '../../../src/observers/webext-host.ts';
import { fakeEvent } from '../../support/fake-events.ts';

function watch() {
  const onChanged = fakeEvent();
  const told: { place: Place; seen: Sighting }[] = [];
  const stop = cookies.observe({ cookies: { onChanged }, nowMs: () => 1_000_000 } as unknown as WebExtensionHost, (place, seen) => { told.push({ place, seen }); });
  return { onChanged, told, stop };
}
const COOKIE = { name: 'id', value: 'u1', domain: '.ads.example', httpOnly: true, sameSite: 'no_restriction', storeId: '0', expirationDate: 4_600.4 };

test('a cookie that entered the jar is told with its lifetime and without the dot', () => {
  const it = watch();
  it.onChanged.fire({ removed: false, cause: 'explicit', cookie: COOKIE });
  expect(it.told).toEqual([{
    place: { by: 'jar', privately: false, domain: 'ads.example', site: undefined, atMs: 1_000_000 },
    seen: { kind: 'cookie', name: 'id', value: 'u1', domain: 'ads.example', httpOnly: true, sameSite: 'none', lifetimeS: 3600 },
  }]);
});

test.each([
  ['a session cookie has no lifetime', { expirationDate: undefined }, {}, { lifetimeS: 1 }],
  ['a partitioned one names its site', { partitionKey: { topLevelSite: 'https://shop.example' } }, { partition: 'https://shop.example' }, {}],
  ['an empty partition is none', { partitionKey: { topLevelSite: '' } }, {}, { partition: '' }],
  ['an unknown SameSite is unspecified', { sameSite: 'unspecified' }, { sameSite: 'unspecified' }, {}],
])('%s', (_, change, has, hasNot) => {
  const it = watch();
  it.onChanged.fire({ removed: false, cause: 'explicit', cookie: { ...COOKIE, ...change } });
  expect(it.told[0]?.seen).toMatchObject(has);
  Object.keys(hasNot).forEach(key => { expect(it.told[0]?.seen).not.toHaveProperty(key); });
});

test.each(['1', 'firefox-private'])('the jar %s is that of private windows', storeId => {
  const it = watch();
  it.onChanged.fire({ removed: false, cause: 'explicit', cookie: { ...COOKIE, storeId } });
  expect(it.told[0]?.place).toMatchObject({ privately: true });
});

test('a cookie that leaves the jar is nothing to tell, nor is anything after the stop', () => {
  const it = watch();
  it.onChanged.fire({ removed: true, cause: 'overwrite', cookie: COOKIE });
  it.stop();
  it.onChanged.fire({ removed: false, cause: 'explicit', cookie: COOKIE });
  expect(it.told).toEqual([]);
});
