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

const written = (page: Page): Promise<string> => page.$$eval('.cm-line', all => all.map(it => it.textContent).join('\n'));
/** Writes at the end of what is there. */
const write = async (page: Page, text: string): Promise<void> => {
  await page.waitForSelector('.cm-content');
  await page.focus('.cm-content');
  await page.keyboard.down('Control');
  await page.keyboard.press('End');
  await page.keyboard.up('Control');
  await page.keyboard.type(text);
};

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
  await page.waitForSelector('.cm-content');
  await page.click('.source .first');
  await page.waitForSelector('.complaint');
  await page.click('li:nth-child(2) > .complaint');
  await page.waitForFunction(() => getSelection()?.toString() === '30');
  const { selected, seen, focused, marked } = await page.evaluate(() => {
    const editor = document.querySelector('.cm-scroller')?.getBoundingClientRect();
    const line = document.querySelector('.cm-content .cm-activeLine')?.getBoundingClientRect();
    return {
      selected: document.querySelector('.cm-activeLine')?.textContent, focused: document.activeElement?.classList.contains('cm-content'), marked: document.querySelectorAll('.cm-lintRange-error').length > 0,
      seen: editor !== undefined && line !== undefined && line.top >= editor.top && line.bottom <= editor.bottom,
    };
  });
  expect({ selected, seen, focused, marked }).toEqual({ selected: '  - id: rule-30', seen: true, focused: true, marked: true });
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
  expect(await written(page)).toBe('extends: balanced\n');
  await page.close();
});

test('what is being written is tried on the last audit, and is in force for nothing', async () => {
  const page = await open('typical');
  await write(page, 'id: mine\ntitle: Mine\nextends: balanced\nfactors: { role: { social: 0, advertising: 0, analytics: 0 ');
  await page.waitForSelector('.trial');
  expect((await texts(page, '.trial p'))[0]).toBe('https://marigold.example/sign-up, 14 November 2026, 09:31 UTC');
  expect((await texts(page, '.trial b'))[0]).toMatch(/ would become /u);
  expect((await texts(page, '.trial tbody tr')).length).toBeGreaterThan(0);
  expect((await askedBy(page)).some(([what]) => what === 'rules/set')).toBe(false);
  await page.close();
});

test('mistakes are told while they are made, at their place, and taking the changes back takes them away', async () => {
  const page = await open('typical');
  await write(page, 'id: mine\nextends: nobody');
  await page.waitForSelector('.complaint');
  expect(await texts(page, '.said .bad')).toEqual(['Not yet right: 2 mistakes.']);
  expect((await texts(page, '.complaint')).at(-1)).toMatch(/^Line 2, column 10 extends · expected /u);
  await page.waitForSelector('.cm-lintRange-error');
  await page.click('.source .button:nth-of-type(2)');
  await page.waitForFunction(() => document.querySelector('.complaint') === null && document.querySelector('.cm-lintRange-error') === null);
  await page.close();
});

test('what can stand somewhere is proposed, by what the rules file may hold', async () => {
  const page = await open('typical');
  // The editor goes on as far in as the line above.
  await write(page, 'id: mine\nrules:\n- id: a\nsev');
  await page.waitForSelector('.cm-tooltip-autocomplete');
  expect((await texts(page, '.cm-tooltip-autocomplete li'))[0]).toBe('severity');
  // Chosen too soon after it appears, nothing is: whoever types on means the text.
  await new Promise(done => { setTimeout(done, 200); });
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => /severity: $/u.test(document.querySelector('.cm-content')?.textContent ?? ''));
  await page.keyboard.type('ser');
  await page.waitForSelector('.cm-tooltip-autocomplete');
  expect((await texts(page, '.cm-tooltip-autocomplete li'))[0]).toBe('serious');
  await page.close();
});

test('what is written stays when it is refused after everything was deleted, and when nobody answers any more', async () => {
  const forgotten = await open('wrong-rules');
  await forgotten.click('.button.danger');
  await forgotten.click('.confirm .first');
  await forgotten.waitForSelector('.said .good');
  await write(forgotten, '# mine');
  await forgotten.click('.source .first');
  await forgotten.waitForSelector('.complaint');
  expect(await written(forgotten)).toMatch(/# mine$/u);
  await forgotten.close();
  const page = await open('falling-asleep');
  await write(page, '# mine');
  await page.click('.source .first');
  await page.waitForSelector('.said .bad');
  expect(await written(page)).toBe('# mine');
  await page.close();
});

test('lines that end as on Windows are no change by themselves', async () => {
  const page = await open('windows-rules');
  const isUnchanged = (): Promise<boolean> => page.$eval('.source .button:nth-of-type(2)', it => (it as HTMLButtonElement).disabled);
  await write(page, '# mine');
  expect(await isUnchanged()).toBe(false);
  await page.click('.source .button:nth-of-type(2)');
  expect([await written(page), await isUnchanged()]).toEqual(['id: mine\nextends: balanced\n', true]);
  await page.close();
});

test('what is proposed for a word before a colon, or within quotes, brings no second colon and no second quotes', async () => {
  const page = await open('typical');
  await write(page, 'tile: Mine');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.down('Control');
  await page.keyboard.press('Space');
  await page.keyboard.up('Control');
  await page.waitForSelector('.cm-tooltip-autocomplete');
  await new Promise(done => { setTimeout(done, 200); });
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('.cm-line')?.textContent === 'title: Mine');
  await page.keyboard.down('Control');
  await page.keyboard.press('End');
  await page.keyboard.up('Control');
  await page.keyboard.type('\ncaps:\n- when: { tracks: ["y');
  await page.waitForFunction(() => document.querySelector('.cm-tooltip-autocomplete li')?.textContent === 'yes');
  await page.waitForSelector('.cm-tooltip-autocomplete');
  await new Promise(done => { setTimeout(done, 200); });
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => /tracks: \["yes"\]/u.test(document.querySelector('.cm-content')?.textContent ?? ''));
  await page.close();
});

test('the tab key leaves the editor, and leaving the page with something in it is asked about', async () => {
  const page = await open('typical');
  await write(page, 'id: mine');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Put in force');
  const asked = new Promise<string>(done => { page.once('dialog', it => { done(it.type()); void it.accept(); }); });
  await page.close({ runBeforeUnload: true });
  expect(await asked).toBe('beforeunload');
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
  expect(await texts(page, 'button')).toEqual(['Mettre en vigueur', 'Annuler les changements', 'Choisir un fichier…', 'Enregistrer dans un fichier', 'Tout effacer…', 'Annuler', 'Tout effacer']);
  await page.close();
});
