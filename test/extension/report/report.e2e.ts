import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askedBy, openViewer, type Look, type Viewer } from '../../ui/gallery/viewer.ts';

let viewer: Viewer;
beforeAll(async () => { viewer = await openViewer(); });
afterAll(async () => { await viewer.close(); });

const open = (look: Partial<Look> = {}): Promise<Page> => viewer.look({ page: 'report', state: 'typical', ...look });
const framed = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => (document.querySelector('iframe')?.contentDocument?.querySelectorAll('table').length ?? 0) > 0);
};

test('the report is the very document that the HTML exporter writes, in a frame where no script can run', async () => {
  const page = await open();
  await framed(page);
  expect(await page.$eval('iframe', it => it.sandbox.contains('allow-scripts'))).toBe(false);
  expect(await page.$eval('iframe', it => it.contentDocument?.documentElement.lang)).toBe('en');
  expect(await page.$eval('iframe', it => it.contentDocument?.body.innerText)).toContain('Your account balance, your transactions and your e-mail address went to Meta');
  await page.close();
});

test('its styles and its links to places in the report work under the policy of an extension', async () => {
  const page = await open();
  await framed(page);
  const font = await page.$eval('iframe', it => it.contentDocument === null ? '' : it.contentWindow?.getComputedStyle(it.contentDocument.body).fontFamily);
  expect(font).toContain('system-ui');
  await page.$eval('iframe', it => { it.contentDocument?.querySelector<HTMLAnchorElement>('td a[href^="#"]')?.click(); });
  await page.waitForFunction(() => (document.querySelector('iframe')?.contentWindow?.scrollY ?? 0) > 0);
  expect(await page.$eval('iframe', it => it.contentDocument?.querySelector('iframe'))).toBeNull();
  await page.close();
});

test('the language can be changed, of the bar and of the report alike', async () => {
  const page = await open();
  await page.select('.select', 'fr');
  await page.waitForFunction(() => document.querySelector('iframe')?.contentDocument?.documentElement.lang === 'fr');
  expect(await page.$eval('.report-bar h1', it => it.textContent)).toContain('Rapport d’audit');
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr');
  await page.close();
});

test('printing prints the report and not the bar around it', async () => {
  const page = await open();
  await framed(page);
  await page.$eval('iframe', it => { if (it.contentWindow) it.contentWindow.print = () => { document.body.dataset['printed'] = 'the report'; }; });
  await page.evaluate(() => { [...document.querySelectorAll('button')].find(it => it.textContent === 'Print')?.click(); });
  expect(await page.$eval('body', it => it.dataset['printed'])).toBe('the report');
  await page.close();
});

test('an audit that was kept is shown by its id', async () => {
  const page = await open({ also: 'audit=one' });
  await framed(page);
  expect(await askedBy(page)).toContainEqual(['history/get', { id: 'one' }]);
  await page.close();
});

test('an audit that is gone is said to be gone, and the history is at hand', async () => {
  const page = await open({ state: 'deleted', also: 'audit=gone' });
  expect(await page.evaluate(() => document.body.innerText)).toContain('This audit was deleted');
  await page.click('.menu > summary');
  expect(await page.$$eval('a.menu-item', all => all.map(it => new URL(it.href).search))).toEqual(['?audit=one', '?audit=two', '?audit=three', '?audit=four']);
  await page.close();
});
