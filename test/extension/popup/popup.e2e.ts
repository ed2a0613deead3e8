import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askedBy, openViewer, type Viewer } from '../../ui/gallery/viewer.ts';
import type { StateName } from '../../ui/gallery/states.ts';

let viewer: Viewer;
beforeAll(async () => { viewer = await openViewer(); });
afterAll(async () => { await viewer.close(); });

const open = (state: StateName, language = 'en'): Promise<Page> => viewer.look({ page: 'popup', state, language, width: 392 });
const text = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText.replace(/\s+/gu, ' '));
const textOf = (page: Page, of: string): Promise<readonly string[]> => page.$$eval(of, all => all.map(it => (it as HTMLElement).innerText.replace(/\s+/gu, ' ')));

test('access is asked for in the very turn of the click, with the reason in words before it', async () => {
  const page = await open('no-access');
  expect(await text(page)).toContain('Sillage has to watch the requests that pages send');
  await page.click('.notice .button');
  const asked = (await askedBy(page)).find(([what]) => what === 'permissions.request')?.[1];
  expect(asked).toEqual({ wanted: { permissions: ['webNavigation'], origins: ['<all_urls>'] }, inClick: true });
  await page.close();
});

test('a page that had loaded before is reloaded on demand', async () => {
  const page = await open('not-started', 'fr');
  expect(await textOf(page, '.notice .button')).toEqual(['Recharger cette page']);
  await page.click('.notice .button');
  expect(await askedBy(page)).toContainEqual(['tabs.reload', 7]);
  await page.close();
});

test('a background that does not answer is said, and asked again on demand', async () => {
  const page = await open('no-answer');
  const before = (await askedBy(page)).length;
  await page.click('.notice .button');
  await page.waitForFunction(n => (globalThis as unknown as { asked: unknown[] }).asked.length > n, {}, before);
  expect(await text(page)).toContain('did not answer');
  await page.close();
});

test('a page that nothing has left yet is being watched, and is not called clean', async () => {
  const page = await open('nothing-yet');
  expect(await text(page)).toContain('Watching');
  expect(await page.$('.ring')).toBeNull();
  await page.close();
});

test('the grade is said in words, and so is what nobody could see', async () => {
  const page = await open('typical');
  expect(await text(page)).toContain('Grade F 20 out of 100');
  expect(await textOf(page, '.popup-part > .fold > summary')).toContain('2 gaps in what could be seen');
  await page.close();
});

test('without a grade no number is shown, and the reason is', async () => {
  const page = await open('worst');
  expect(await text(page)).toContain('Not graded Too much of the visit could not be seen');
  expect(await text(page)).not.toContain('out of 100');
  await page.close();
});

test('each recipient is shown with owner, role, whether and why it tracks, and what it received in which form', async () => {
  const page = await open('typical');
  expect((await textOf(page, '.recipient'))[0]).toBe('Meta facebook.com Social network · Tracks people here: it received personal data from this page Account balance Plain Transaction Plain E-mail address Hashed');
  await page.close();
});

test('a stranger that received more stands first, as loud as the famous', async () => {
  const page = await open('stranger');
  expect(await textOf(page, '.recipient h3')).toEqual(['qx9.example', 'Meta']);
  expect(await textOf(page, '.recipient .domain')).toEqual(['Owner unknown', 'facebook.com']);
  await page.close();
});

test('while it is open it follows the page, and keeps what was unfolded, scrolled to and focused', async () => {
  const page = await open('growing');
  await page.focus('.fold > summary');
  await page.evaluate(() => { for (const it of document.querySelectorAll('details.fold')) (it as HTMLDetailsElement).open = true; });
  await page.evaluate(() => { document.querySelector('.popup-body')?.scrollTo(0, 120); (document.querySelector('.ring') as HTMLElement).dataset['mark'] = 'same'; });
  const listed = (await textOf(page, '.contacts li')).length;
  await page.waitForFunction(n => document.querySelectorAll('.contacts li').length > n, {}, listed);
  expect(await page.evaluate(() => ({
    top: document.querySelector('.popup-body')?.scrollTop, open: document.querySelectorAll('details.fold[open]').length,
    focus: document.activeElement?.tagName, ring: (document.querySelector('.ring') as HTMLElement).dataset['mark'],
  }))).toEqual({ top: 120, open: 2, focus: 'SUMMARY', ring: 'same' });
  await page.close();
});

test('the report opens beside, about the same tab', async () => {
  const page = await open('typical');
  await page.evaluate(() => { window.close = () => undefined; });
  await page.click('.popup-foot .first');
  expect(await askedBy(page)).toContainEqual(['tabs.create', { url: expect.stringContaining('/src/extension/report/index.html?tab=7') as string }]);
  await page.close();
});

test('the keyboard reaches every control, and Escape folds the menu again', async () => {
  const page = await open('typical');
  const reached = new Set<string>();
  for (let n = 0; n < 12; n++) {
    await page.keyboard.press('Tab');
    reached.add(await page.evaluate(() => document.activeElement?.className || (document.activeElement?.parentElement?.className ?? '')));
  }
  expect([...reached]).toEqual(expect.arrayContaining(['button icon', 'popup-body', 'fold', 'button first', 'button']));
  await page.focus('.menu > summary');
  await page.keyboard.press('Enter');
  expect(await page.$eval('.menu', it => (it as HTMLDetailsElement).open)).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => [document.querySelector<HTMLDetailsElement>('.menu')?.open, document.activeElement?.tagName])).toEqual([false, 'SUMMARY']);
  await page.close();
});

test('an export is saved as a file, named after the page, without asking the browser for a permission', async () => {
  const page = await open('typical');
  await page.evaluate(() => { HTMLAnchorElement.prototype.click = function () { document.body.dataset['saved'] = `${this.download} ${this.href.slice(0, 5)}`; }; });
  await page.click('.menu > summary');
  await page.click('.menu-item:nth-child(2)');
  expect(await page.$eval('body', it => it.dataset['saved'])).toBe('sillage-marigold.example-2026-11-14.json blob:');
  await page.close();
});
