import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ObservedBrowser } from '../support/observed-browser.ts';
import { openObservedBrowser } from '../support/observed-browser.ts';
import type { Json } from '../support/reported.ts';
import { reported } from '../support/reported.ts';
import { usesOfSdk } from '../support/sdk.ts';

let browser: ObservedBrowser;
beforeAll(async () => { browser = await openObservedBrowser(); });
afterAll(async () => { await browser.close(); });

const read = (of: string, count = 1): Json => ({ kind: 'use', feature: 'property-read', of, on: 'other', count });

describe('properties finds', () => {
  it.each<[title: string, script: string, expected: readonly Json[]]>([
    ['attributes', `navigator.plugins; screen.availTop`, [read('Navigator.plugins'), read('Screen.availTop')]],
    ['methods', `navigator.javaEnabled(); document.createElement('video').canPlayType('video/mp4')`, [read('Navigator.javaEnabled'), read('HTMLMediaElement.canPlayType')]],
    ['what only a promise gives', `await navigator.permissions.query({ name: 'geolocation' }); await navigator.userAgentData.getHighEntropyValues(['model'])`, [read('Permissions.query'), read('NavigatorUAData.getHighEntropyValues')]],
    ['attributes read by their getter', `Object.getOwnPropertyDescriptor(Navigator.prototype, 'deviceMemory').get.call(navigator)`, [read('Navigator.deviceMemory')]],
    ['attributes read by Reflect', `Reflect.get(navigator, 'webdriver')`, [read('Navigator.webdriver')]],
    ['the time zone', `Intl.DateTimeFormat().resolvedOptions().timeZone`, [read('DateTimeFormat.resolvedOptions')]],
    ['media queries, by what they ask', `matchMedia('(color-gamut: p3) and (prefers-contrast: more)')`, [read('matchMedia.color-gamut'), read('matchMedia.contrast')]],
    ['the first reads of each, then ever fewer', `for (let i = 0; i < 20; i += 1) navigator.platform`, [1, 2, 3, 4, 8, 16].map(it => read('Navigator.platform', it))],
  ])('%s', async (_, script, expected) => {
    expect(await reported(browser, script)).toEqual(expected);
  });

  it.each([['fingerprintjs', 20], ['botd', 8]])('the breadth of %s', async (name, least) => {
    const uses = (await usesOfSdk(browser, name)).filter(it => it.feature === 'property-read');
    expect(new Set(uses.map(it => it.of)).size).toBeGreaterThanOrEqual(least);
  });
});

describe('properties ignores', () => {
  it.each<[title: string, script: string]>([
    ['what every page reads', `[navigator.userAgent, navigator.language, navigator.cookieEnabled, navigator.onLine, screen.width, innerWidth, devicePixelRatio, new Date().getTimezoneOffset()]`],
    ['whether there is such an attribute', `['plugins' in navigator, Object.keys(Navigator.prototype), Object.getOwnPropertyDescriptor(Navigator.prototype, 'plugins')]`],
    ['media queries of style sheets', `matchMedia('(prefers-color-scheme: dark)'); matchMedia('(prefers-reduced-motion: reduce)'); matchMedia('(min-width: 600px)')`],
    ['a query that only the page could tell', `matchMedia({ toString: () => '(color-gamut: p3)' })`],
    ['a property that is the page\'s own', `({ plugins: [] }).plugins`],
    ['what is called on something else', `Object.getOwnPropertyDescriptor(Navigator.prototype, 'plugins').get.call({})`],
    ['dates that are formatted', `new Intl.DateTimeFormat('fr').format(0); new Date(0).toLocaleString()`],
  ])('%s', async (_, script) => {
    expect(await reported(browser, script)).toEqual([]);
  });

  it.each(['chart', 'signature-pad', 'rrweb'])('what %s does', async name => {
    expect((await usesOfSdk(browser, name)).filter(it => it.feature === 'property-read')).toEqual([]);
  });
});
