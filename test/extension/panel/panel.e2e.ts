import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { StateName } from '../../ui/gallery/states.ts';
import { askedBy, openViewer, type Viewer } from '../../ui/gallery/viewer.ts';

let viewer: Viewer;
beforeAll(async () => { viewer = await openViewer(); });
afterAll(async () => { await viewer.close(); });

const open = (state: StateName): Promise<Page> => viewer.look({ page: 'panel', state, width: 320 });
const text = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);
/** What the panel did, but for asking how things stand. */
const acts = async (page: Page): Promise<readonly unknown[]> => (await askedBy(page)).filter(([what]) => what !== 'walk/get');
const press = async (page: Page, label: string): Promise<void> => {
  const button = await page.waitForSelector(`::-p-aria(${label})`);
  await button?.click();
};

test('the panel says what will happen before anything does, and begins with what was given', async () => {
  const page = await open('typical');
  for (const it of ['This tab is loaded anew', 'belong to nobody', 'Nothing is cleared', 'marigold.example counts as your own anyway']) expect(await text(page)).toContain(it);
  expect(await acts(page)).toEqual([]);
  await page.focus('input');
  await page.keyboard.type('Marigold');
  await page.keyboard.press('Tab');
  await page.keyboard.type('a.example, b.example');
  await page.keyboard.press('Enter');
  await page.keyboard.type('c.example');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => (globalThis as unknown as { asked: [string][] }).asked.some(([what]) => what === 'tabs.reload'));
  expect(await acts(page)).toEqual([['walk/begin', { tabId: 7, name: 'Marigold', own: ['a.example', 'b.example', 'c.example'] }], ['tabs.reload', 7]]);
  await page.close();
});

test('the panel begins nothing where no website is shown', async () => {
  const page = await open('walk-nowhere');
  expect(await page.$eval('button[type=submit]', it => (it as HTMLButtonElement).disabled)).toBe(true);
  expect(await text(page)).toContain('This is a private window');
  await page.close();
});

test('the panel shows the worst first, tells of other tabs, and skips nothing without a reason', async () => {
  const page = await open('walk');
  expect(await page.$$eval('.walk-recipients b', all => all[0]?.textContent)).toBe('Meta');
  expect(await text(page)).toContain('2 other tabs show your product');
  await press(page, 'Skip: Login');
  await page.waitForSelector('.walk-reason');
  await page.keyboard.press('Enter');
  expect(await acts(page)).toEqual([]);
  await page.type('.walk-reason input', 'Nobody signs in');
  await page.keyboard.press('Enter');
  await press(page, 'Done, signed in: Account');
  await press(page, 'Pause');
  await page.waitForFunction(() => (globalThis as unknown as { asked: [string][] }).asked.some(([what]) => what === 'walk/pause'));
  expect(await acts(page)).toEqual([
    ['walk/mark', { tabId: 7, purpose: 'login', state: 'skipped', reason: 'Nobody signs in' }], ['walk/mark', { tabId: 7, purpose: 'account', state: 'done', signedIn: true }], ['walk/pause', {}],
  ]);
  await page.close();
});

test('the panel proposes links of the product only, for what is still to be looked at', async () => {
  const page = await open('walk');
  await press(page, 'Find pages to look at');
  await page.waitForSelector('.walk-links');
  expect(await page.$$eval('.walk-links button', all => all.map(it => it.textContent))).toEqual(['Login: Log in', 'Support: Help']);
  await page.click('.walk-links button');
  await page.waitForFunction(() => (globalThis as unknown as { asked: [string][] }).asked.some(([what]) => what === 'tabs.update'));
  expect(await acts(page)).toContainEqual(['tabs.update', [7, { url: 'https://marigold.example/login' }]]);
  await page.close();
});

test('the panel names what giving up clears, and clears nothing before it is confirmed', async () => {
  const page = await open('walk');
  await press(page, 'Give up…');
  expect(await page.$eval('dialog', it => (it as HTMLDialogElement).innerText)).toContain('What was found so far');
  await press(page, 'Cancel');
  expect(await acts(page)).toEqual([]);
  await page.close();
});

test('the panel says what an interruption cost', async () => {
  const page = await open('walk-interrupted');
  for (const it of ['Interrupted', 'you get new values', 'Of 4 pages, only what had been found is left']) expect(await text(page)).toContain(it);
  await press(page, 'Go on in this tab');
  await page.waitForFunction(() => (globalThis as unknown as { asked: [string][] }).asked.some(([what]) => what === 'walk/resume'));
  await page.close();
});
