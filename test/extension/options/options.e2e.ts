import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askedBy, openViewer, type Viewer } from '../../ui/gallery/viewer.ts';
import type { StateName } from '../../ui/gallery/states.ts';

let viewer: Viewer;
beforeAll(async () => { viewer = await openViewer(); });
afterAll(async () => { await viewer.close(); });

const open = (state: StateName, language = 'en'): Promise<Page> => viewer.look({ page: 'options', state, language });
const texts = (page: Page, of: string): Promise<readonly string[]> => page.$$eval(of, all => all.map(it => (it as HTMLElement).innerText.replace(/\s+/gu, ' ').trim()));

test('a profile is in force as soon as it is chosen', async () => {
  const page = await open('typical');
  await page.click('.profile:nth-child(2) input');
  await page.waitForSelector('.said .good');
  expect(await askedBy(page)).toContainEqual(['rules/set', { profile: 'zero-trackers' }]);
  await page.close();
});

test('a wrong file is told every mistake with its place, and that the last good one stays', async () => {
  const page = await open('wrong-rules');
  await page.click('.source .first');
  await page.waitForSelector('.complaint');
  expect(await texts(page, '.said p')).toEqual(['Not put in force: 3 mistakes in this file.', 'Nothing changed. Still in force: Our bank.']);
  expect(await texts(page, '.complaint')).toEqual([
    'Line 2, column 10 extends · expected balanced | zero-trackers',
    'Line 66, column 14 rules[30].penalty · expected a number, zero or more',
    'Line 85, column 5 rules[39].colour · expected no such field',
  ]);
  await page.close();
});

test('a mistake leads to its line', async () => {
  const page = await open('wrong-rules');
  await page.click('.source .first');
  await page.waitForSelector('.complaint');
  await page.click('li:nth-child(2) > .complaint');
  const { line, column, seen, focused } = await page.$eval('textarea', it => {
    const before = it.value.slice(0, it.selectionStart).split('\n');
    const top = (before.length - 1) * 20 - it.scrollTop;
    return { line: before.length, column: (before.at(-1) ?? '').length + 1, seen: top >= 0 && top < it.clientHeight, focused: document.activeElement === it };
  });
  expect({ line, column, seen, focused }).toEqual({ line: 66, column: 14, seen: true, focused: true });
  await page.close();
});

test('a rules file that is picked is shown and put in force', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'sillage-')), 'rules.yaml');
  writeFileSync(path, 'extends: balanced\n');
  const page = await open('fresh');
  const input = await page.$('input[type=file]');
  await (input as unknown as { uploadFile: (path: string) => Promise<void> }).uploadFile(path);
  await page.waitForSelector('.said .good');
  expect(await askedBy(page)).toContainEqual(['rules/set', { source: 'extends: balanced\n' }]);
  expect(await page.$eval('textarea', it => it.value)).toBe('extends: balanced\n');
  await page.close();
});

test('the history lists each audit with its page, day and grade, and opens its report', async () => {
  const page = await open('typical');
  expect((await texts(page, '.history tbody tr'))[0]).toMatch(/^https:\/\/marigold\.example\/sign-up 14 November 2026, 09:31 UTC F 20 Open Export/u);
  expect(await page.$$eval('.history a', all => all.map(it => new URL(it.href).search))).toEqual(['?audit=one', '?audit=two', '?audit=three', '?audit=four']);
  await page.close();
});

test('nothing is deleted before what is deleted was named and agreed to', async () => {
  const page = await open('own-rules');
  await page.click('.button.danger');
  expect(await texts(page, '.confirm li')).toEqual(['The history: 4 audits', 'What was seen on the pages open now', 'Your own rules file and your choice of rules']);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Cancel');
  await page.keyboard.press('Escape');
  expect(await page.$eval('.confirm', it => (it as HTMLDialogElement).open)).toBe(false);
  expect((await askedBy(page)).some(([what]) => what === 'everything/forget')).toBe(false);
  await page.click('.button.danger');
  await page.click('.confirm .first');
  await page.waitForSelector('.said .good');
  expect(await askedBy(page)).toContainEqual(['everything/forget', {}]);
  await page.close();
});

test('every button says its purpose in French', async () => {
  const page = await open('fresh', 'fr');
  expect(await texts(page, 'button')).toEqual(['Mettre en vigueur', 'Choisir un fichier…', 'Tout effacer…', 'Annuler', 'Tout effacer']);
  await page.close();
});
