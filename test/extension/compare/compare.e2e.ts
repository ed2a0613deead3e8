import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askedBy, openViewer, type Look, type Viewer } from '../../ui/gallery/viewer.ts';

let viewer: Viewer;
beforeAll(async () => { viewer = await openViewer(); });
afterAll(async () => { await viewer.close(); });

const open = (look: Partial<Look> = {}): Promise<Page> => viewer.look({ page: 'compare', state: 'typical', ...look });
const text = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

test('it says what will happen before anything does, and asks for nothing by itself', async () => {
  const page = await open();
  expect(await page.$eval('input[type=url]', it => it.value)).toBe('https://marigold.example/sign-up');
  for (const it of ['You will be signed out of this site', 'Nothing is typed', 'closes by itself', 'gives it back at the end', 'private windows']) expect(await text(page)).toContain(it);
  expect((await askedBy(page)).map(([what]) => what)).toEqual([]);
  await page.close();
});

test('restored in another run of the browser, whose tabs have other numbers, it takes no tab for its own', async () => {
  const page = await open({ also: 'selected=We ask first.' });
  expect(await text(page)).toContain('We ask first.');
  await page.evaluate(() => { sessionStorage.setItem('run', 'yesterday'); });
  await page.reload();
  await page.waitForSelector('input[type=url]');
  expect(await page.$eval('input[type=url]', it => it.value)).toBe('');
  expect(await text(page)).not.toContain('We ask first.');
  await page.close();
});

test('with the keyboard alone: choose, begin, and stop', async () => {
  const page = await open();
  await page.focus('input[type=url]');
  for (const key of ['Tab', 'Space'] as const) await page.keyboard.press(key);
  expect(await page.$$eval('[name=states]', all => all.map(it => (it as HTMLInputElement).checked))).toEqual([false, true, true, false, false, false]);
  await page.focus('input[type=url]');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.visits .under-way');
  expect(await askedBy(page)).toContainEqual(['permissions.request', { inClick: true, wanted: { origins: ['<all_urls>'], permissions: ['webNavigation', 'browsingData'] } }]);
  expect(await page.$$eval('.visits li', all => all.length)).toBe(2);
  expect(await page.$eval('[role=status]', it => it.textContent)).toMatch(/^Everything is refused: /u);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent === 'Stopping…');
  await page.close();
});

test('a permission that is refused is the end of it, and what was chosen is still chosen', async () => {
  const page = await open({ also: 'refuses=1' });
  await page.click('[name=runs][type=radio]:not(:checked)');
  await page.click('.compare-form .button.first');
  await page.waitForSelector('.compare-note');
  expect(await text(page)).toContain('Nothing was done');
  expect(await page.$$eval('[name=runs]', all => all.findIndex(it => (it as HTMLInputElement).checked))).toBe(1);
  expect((await askedBy(page)).map(([what]) => what)).toEqual(['permissions.request']);
  await page.close();
});

test('a wrong address, or nothing to compare, is told and begins nothing', async () => {
  const page = await open();
  await page.$eval('input[type=url]', it => { it.value = ''; it.dispatchEvent(new Event('input', { bubbles: true })); });
  await page.click('.compare-form .button.first');
  expect(await text(page)).toContain('Please give the address of a website');
  await page.type('input[type=url]', 'https://marigold.example/');
  for (const it of await page.$$('[name=states]:checked')) await it.click();
  expect(await text(page)).toContain('Choose at least one thing to compare');
  expect((await askedBy(page)).map(([what]) => what)).toEqual([]);
  await page.close();
});

test('private windows are offered where they are allowed, and not shared with those that are open', async () => {
  const page = await open({ also: 'private=open' });
  expect(await page.$$eval('[name=ground]', all => all.map(it => (it as HTMLInputElement).checked))).toEqual([true, false]);
  await page.click('.compare-form .button.first');
  await page.waitForSelector('.compare-note');
  expect(await text(page)).toContain('close your private windows first');
  expect(await askedBy(page)).toContainEqual(['permissions.request', { inClick: true, wanted: { origins: ['<all_urls>'], permissions: ['webNavigation'] } }]);
  await page.close();
});

test('sentences of the site’s own can be added, each with what it means', async () => {
  const page = await open();
  const add = (): Promise<void> => page.click('.promises > .button');
  expect(await page.$$('.promise')).toHaveLength(0);
  await add();
  await page.type('[name=says]', 'We share only with Example Ltd.');
  expect(await page.$('[name=names]')).toBeNull();
  await page.select('[name=means]', 'only-named');
  await page.type('[name=names]', 'example.test, Example Ltd');
  await add();
  expect(await page.$$eval('[name=says]', all => all.map(it => (it as HTMLTextAreaElement).value))).toEqual(['We share only with Example Ltd.', '']);
  await page.close();
});

test('what is selected in the page is offered, and holds the site to nothing until it is taken', async () => {
  const page = await open({ also: 'selected=We ask first.' });
  expect(await page.$('[name=says]')).toBeNull();
  expect(await page.$eval('.promise blockquote', it => it.textContent)).toBe('We ask first.');
  await page.click('.promise .button');
  expect(await page.$$eval('[name=says]', all => all.map(it => (it as HTMLTextAreaElement).value))).toEqual(['We ask first.']);
  expect(await page.$('.promise blockquote')).toBeNull();
  await page.close();
});
