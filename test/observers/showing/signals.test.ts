import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Delivery } from '../../../src/core/evidence/delivery.ts';
import type { ObservedBrowser, ObservedPage } from '../support/observed-browser.ts';
import { openObservedBrowser } from '../support/observed-browser.ts';

let browser: ObservedBrowser;
beforeAll(async () => { browser = await openObservedBrowser(); });
afterAll(async () => { await browser.close(); });

const told = (records: readonly Delivery[]): readonly string[] => records.flatMap(({ seen, witness }) => seen.kind === 'consent-signal' ? [`${witness} ${seen.api} ${seen.call} ${seen.text}`] : []);
const WISHES = `Object.defineProperties(Navigator.prototype, { globalPrivacyControl: { configurable: true, get: () => true }, doNotTrack: { configurable: true, get: () => '1' } })`;
const CONSENT = `(window.dataLayer ??= []).push(['consent', 'update', { n: window.n = (window.n ?? 0) + 1 }])`;

async function opened(html: string, wishes?: 'ours' | 'theirs'): Promise<ObservedPage> {
  browser.site.put('/', `<!doctype html><title>A page</title><body>${html}</body>`);
  const observed = await browser.open();
  if (wishes !== undefined) await observed.session.send('Page.addScriptToEvaluateOnNewDocument', { source: WISHES, ...wishes === 'ours' && { worldName: 'sillage' } });
  await observed.page.goto(`${browser.site.origin}/`);
  return observed;
}

describe('what the browser tells every site', () => {
  it('is told once, of the page itself, by the browser’s own word', async () => {
    const { page, until, records } = await opened(`<iframe src="/frame"></iframe><script>document.cookie = 'a=1'</script>`, 'ours');
    await until(all => told(all).length >= 2);
    await new Promise(done => { setTimeout(done, 300); });
    expect(told(records)).toEqual(['browser gpc  1', 'browser dnt  1']);
    await page.close();
  });

  it('is not told where nothing is set, nor where a page says so', async () => {
    for (const wishes of [undefined, 'theirs'] as const) {
      const { page, until, records } = await opened(`<script>document.cookie = 'a=1'</script>`, wishes);
      await until(all => all.length > 0);
      await new Promise(done => { setTimeout(done, 300); });
      expect(told(records)).toEqual([]);
      await page.close();
    }
  });
});

describe('looks are taken though nothing else happens', () => {
  it.each<[when: string, html: string]>([
    ['once the document is there', `<script>${CONSENT}</script>`],
    ['when it has loaded, and a moment later', `<script>onload = () => setTimeout(() => { ${CONSENT} }, 50)</script>`],
    ['a second after it was there', `<script>setTimeout(() => { ${CONSENT} }, 700)</script>`],
  ])('%s', async (_, html) => {
    const { page, until } = await opened(html);
    expect(told(await until(all => told(all).length > 0))).toEqual(['page consent-mode update {"n":1}']);
    await page.close();
  });

  it('before a click is dealt with, after it, and a second later', async () => {
    const { page, until, forget } = await opened(`<button style="width: 100px; height: 100px">OK</button>`);
    await new Promise(done => { setTimeout(done, 1_500); });
    await page.evaluate(`${CONSENT}; document.querySelector('button').onclick = () => { ${CONSENT}; setTimeout(() => { ${CONSENT} }, 600); }`);
    forget();
    const beforeMs = Date.now();
    await page.click('button');
    const all = await until(records => told(records).length >= 3);
    expect(told(all)).toEqual([1, 2, 3].map(n => `page consent-mode update {"n":${n}}`));
    const [first, second, third] = all.filter(({ seen }) => seen.kind === 'consent-signal').map(it => it.atMs);
    expect([first, second, third].every(it => it !== undefined && it >= beforeMs - 50)).toBe(true);
    expect(third).toBeGreaterThan(second ?? Infinity);
    await page.close();
  });
});
