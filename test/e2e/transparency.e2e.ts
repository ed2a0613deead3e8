import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ObservedBrowser } from '../observers/support/observed-browser.ts';
import { openObservedBrowser } from '../observers/support/observed-browser.ts';
import { PAGE_OBSERVERS } from '../../src/observers/page/index.ts';
import { EXERCISES } from './exercises.ts';

let browser: ObservedBrowser;
beforeAll(async () => { browser = await openObservedBrowser(); });
afterAll(async () => { await browser.close(); });

/**
 * Runs in the page: evaluates each expression and tells its result, or its error, in full. Stacks are left out: they show
 * the frames of a wrapper, which the report says a page could notice.
 */
const WITNESS = `async expressions => {
  const show = it => {
    if (typeof it === 'function') return String(it);
    if (typeof it === 'symbol' || typeof it === 'undefined' || typeof it === 'bigint') return String(it);
    return JSON.stringify(it, (_, value) => typeof value === 'function' ? String(value) : value) ?? String(it);
  };
  const told = {};
  for (const [name, expression] of Object.entries(expressions)) {
    try {
      told[name] = show(await (0, eval)('(async () => (' + expression + '))()'));
    } catch (error) {
      told[name] = 'throws ' + Object.prototype.toString.call(error) + ' ' + error.name + ': ' + error.message + ' ' + (error instanceof Error || error instanceof DOMException);
    }
  }
  return told;
}`;

async function behaviour(order: 'page-first' | 'document-first' | 'none', expressions: Readonly<Record<string, string>>): Promise<unknown> {
  browser.site.put('/', '<!doctype html><title>A page</title><body><form id="form" action="/to" target="there"></form><iframe name="there"></iframe></body>');
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
