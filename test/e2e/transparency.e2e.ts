import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ObservedBrowser } from '../observers/support/observed-browser.ts';
import { openObservedBrowser } from '../observers/support/observed-browser.ts';
import { PAGE_OBSERVERS } from '../../src/observers/page/index.ts';
import { EXERCISES, SITE, WITNESS } from './exercises.ts';

let browser: ObservedBrowser;
beforeAll(async () => { browser = await openObservedBrowser(); });
afterAll(async () => { await browser.close(); });

async function behaviour(order: 'page-first' | 'document-first' | 'none', expressions: Readonly<Record<string, string>>): Promise<unknown> {
  browser.site.put('/', SITE);
  const { page } = await browser.open(order);
  await page.goto(`${browser.site.origin}/`);
  const told = await page.evaluate(`(${WITNESS})(${JSON.stringify(expressions)})`);
  await page.close();
  return told;
}

describe('a page behaves the same with us and without', () => {
  it.each(Object.keys(EXERCISES))('%s', async topic => {
    const expressions = EXERCISES[topic] ?? {};
    const without = await behaviour('none', expressions);
    expect(Object.keys(without as object)).toEqual(Object.keys(expressions));
    expect(await behaviour('page-first', expressions)).toEqual(without);
    expect(await behaviour('document-first', expressions)).toEqual(without);
  });

  it('in everything each page observer watches', () => {
    expect(Object.keys(EXERCISES)).toEqual(expect.arrayContaining(PAGE_OBSERVERS.map(it => it.id)));
  });
});
