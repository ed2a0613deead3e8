import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundle } from './support/bundle.ts';
import type { ObservedBrowser } from './support/observed-browser.ts';
import { openObservedBrowser } from './support/observed-browser.ts';

let browser: ObservedBrowser;
beforeAll(async () => { browser = await openObservedBrowser(); });
afterAll(async () => { await browser.close(); });

it('says so as a browser says it: of a navigator, and of nothing else', async () => {
  const { page } = await browser.open('none');
  browser.site.put('/', '<!doctype html><title>A page</title>');
  await page.goto(`${browser.site.origin}/`);
  await page.evaluate(await bundle('test/observers/entries/asking.ts'));
  expect(await page.evaluate(`(() => {
    const attempt = act => { try { return String(act()); } catch (error) { return error.constructor.name + ': ' + error.message; } };
    const { get, set, enumerable, configurable } = Object.getOwnPropertyDescriptor(Navigator.prototype, 'globalPrivacyControl');
    const { get: other } = Object.getOwnPropertyDescriptor(Navigator.prototype, 'hardwareConcurrency');
    return [navigator.globalPrivacyControl, typeof set, enumerable, configurable, get.name, get.length, /native code/.test(String(get)), Reflect.ownKeys(get).join(),
      attempt(() => get.call({})) === attempt(() => other.call({})), attempt(() => Navigator.prototype.globalPrivacyControl) === attempt(() => Navigator.prototype.hardwareConcurrency), attempt(() => new get()).startsWith('TypeError')];
  })()`)).toEqual([true, 'undefined', true, true, 'get globalPrivacyControl', 0, true, 'length,name', true, true, true]);
});
