import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sighting } from '../../../src/core/evidence/delivery.ts';
import type { ObservedBrowser, ObservedPage } from '../support/observed-browser.ts';
import { openObservedBrowser } from '../support/observed-browser.ts';

let browser: ObservedBrowser;
beforeAll(async () => { browser = await openObservedBrowser(); });
afterAll(async () => { await browser.close(); });

const seen = ({ records }: ObservedPage, kind: Sighting['kind']): number => records.filter(it => it.seen.kind === kind).length;
const left = ({ records }: ObservedPage, of: Sighting['kind']): number =>
  records.reduce((sum, { seen: it }) => sum + (it.kind === 'gap' && it.of === of && it.reason === 'limit-reached' ? it.count : 0), 0);

async function open(): Promise<ObservedPage> {
  browser.site.put('/', '<!doctype html><body></body>');
  const observed = await browser.open();
  await observed.page.goto(`${browser.site.origin}/`);
  return observed;
}

describe('a flood', () => {
  it('of ten thousand writes is kept within bounds, counted to the last, and hides no other kind', async () => {
    const observed = await open();
    await observed.page.evaluate('for (let i = 0; i < 10_000; i += 1) localStorage.setItem("k", i); document.cookie = "a=1"');
    await observed.until(() => seen(observed, 'storage-write') + left(observed, 'storage-write') === 10_000);
    expect(seen(observed, 'storage-write')).toBeLessThanOrEqual(5_000);
    expect(seen(observed, 'cookie-write')).toBe(1);
  });

  it('of beacons is kept or counted, to the last', { timeout: 60_000 }, async () => {
    const observed = await open();
    const taken = Number(await observed.page.evaluate(`Array.from({ length: 2_000 }, (_, i) => navigator.sendBeacon('http://127.0.0.1:1/' + i)).filter(Boolean).length`));
    expect(taken).toBeGreaterThan(1_000);
    await observed.until(() => seen(observed, 'request') + left(observed, 'request') >= taken, 15_000);
    expect(seen(observed, 'request') + left(observed, 'request')).toBe(taken);
    const told = observed.records.filter(it => it.source.startsWith('p'));
    expect(told.map(it => it.n)).toEqual(told.map((_, i) => i));
  });
});
