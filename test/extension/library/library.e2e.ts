import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { auditOn, collectionOf, importInto } from '../../support/audit-files.ts';
import { cleanAudit } from '../../support/sample-audit.ts';
import { openViewer, type Viewer } from '../../ui/gallery/viewer.ts';

let viewer: Viewer;
let page: Page;
beforeAll(async () => { viewer = await openViewer(); });
afterAll(async () => { await viewer.close(); });
beforeEach(async () => {
  page = await viewer.look({ page: 'library', state: 'typical', width: 1300 });
  // What another test kept.
  await page.evaluate(() => new Promise(done => { const it = indexedDB.deleteDatabase('sillage'); it.onsuccess = done; it.onerror = done; }));
  await page.reload();
  await page.waitForSelector('.library-tools');
  return () => page.close();
});

const texts = (of: string): Promise<readonly string[]> => page.$$eval(of, all => all.map(it => (it as HTMLElement).innerText.replace(/\s+/gu, ' ').trim()));
const rows = (): Promise<readonly string[]> => texts('.shelf > tbody > tr > .page');
const THREE = collectionOf([auditOn(2), auditOn(3, 'https://marigold.example/sign-up', cleanAudit()), auditOn(4, 'https://bank.example/')]);

/** Saved files are caught on their way out: a link is pressed, never a dialog opened. */
async function savedBy(act: () => Promise<void>): Promise<{ name: string; text: string }> {
  await page.evaluate(() => {
    HTMLAnchorElement.prototype.click = function () { (globalThis as unknown as { saved: unknown }).saved = { name: this.download, href: this.href }; };
  });
  await act();
  await page.waitForFunction('globalThis.saved');
  return await page.evaluate(async () => {
    const { name, href } = (globalThis as unknown as { saved: { name: string; href: string } }).saved;
    return { name, text: await (await fetch(href).catch(() => new Response(''))).text() };
  });
}

async function press(text: string, within = 'body'): Promise<void> {
  await page.evaluate((wanted, root) => {
    const button = [...document.querySelectorAll<HTMLElement>(`${root} button, ${root} a.button, ${root} summary`)].find(it => it.textContent?.trim() === wanted || it.getAttribute('aria-label')?.startsWith(wanted) === true);
    if (button === undefined) throw new Error(`no button “${wanted}”`);
    button.click();
  }, text, within);
}

test('an empty library says how audits come into it', async () => {
  expect((await texts('.library-view .card')).join()).toContain('No audit is kept yet');
});

test('a file is taken in, and its audits are listed newest first with all that tells them apart', async () => {
  await importInto(page, { 'three.json': THREE });
  expect(await texts('.library-said p')).toEqual(['three.json: 3 audits added.']);
  expect(await rows()).toEqual(['https://bank.example/', 'https://marigold.example/sign-up', 'https://marigold.example/sign-up']);
  expect((await texts('.shelf > tbody > tr'))[1]).toMatch(/3 October 2026, 08:00 UTC.*A 100 0 No rule broken Imported ?Kept/u);
  expect((await texts('.shelf > tbody > tr'))[2]).toMatch(/F 20 6 Critical No third party receives/u);
});

test('the same file again is told, and nothing is doubled', async () => {
  await importInto(page, { 'three.json': THREE });
  await importInto(page, { 'again.json': collectionOf([auditOn(2), auditOn(9)]) });
  expect(await texts('.library-said p')).toEqual(['again.json: 1 audit added. again.json: 1 audit in it is here already, and not doubled.']);
  expect(await rows()).toHaveLength(4);
});

test('a file that is wrong changes nothing and is told every complaint, beside one that is right', async () => {
  const wrong = JSON.parse(collectionOf([auditOn(5)])) as { audits: Record<string, unknown>[] };
  Object.assign(wrong.audits[0] ?? {}, { gaps: 3, surplus: true });
  await importInto(page, {
    'right.json': THREE, 'wrong.json': JSON.stringify(wrong), 'cut.json': THREE.slice(0, 900), 'newer.json': '{"schema":"sillage.audit/2"}', 'foreign.json': '{"log":{}}', 'text.json': 'Dear all,',
  });
  const said = await texts('.library-said > :not(.button)');
  expect(said[0]).toBe('right.json: 3 audits added.');
  expect(said[1]).toMatch(/^wrong\.json is not a whole audit: 2 mistakes\. Nothing of this file was taken in, and nothing was changed\..*audits\[0\]\.surplus expected no such field/u);
  expect(said.slice(2).map(it => it.split('. ')[0])).toEqual([
    'cut.json is cut short: it ends in the middle', 'newer.json was made by a later version of Sillage (sillage.audit/2)',
    'foreign.json is not an audit of Sillage: expected an object with the schema sillage.audit/1', expect.stringContaining('text.json is not JSON'),
  ]);
  expect(await rows()).toHaveLength(3);
});

test('search and filters narrow the list down, and clearing them brings all back', async () => {
  await importInto(page, { 'three.json': THREE });
  await page.type('.filters input[type=search]', 'bank');
  await page.waitForFunction(() => document.querySelectorAll('.shelf > tbody > tr').length === 1);
  expect(await texts('.tabs [role=status]')).toEqual(['1 of 3 audits']);
  await press('Clear', '.filters');
  await page.waitForFunction(() => document.querySelectorAll('.shelf > tbody > tr').length === 3);
  await page.select('.filters label:nth-of-type(3) select', 'A');
  await page.waitForFunction(() => document.querySelectorAll('.shelf > tbody > tr').length === 1);
  expect(await rows()).toEqual(['https://marigold.example/sign-up']);
});

test('sites are one table, each with its trend in a line, in words, and in a table behind it', async () => {
  await importInto(page, { 'three.json': THREE });
  await press('Sites', '.tabs');
  await page.waitForSelector('.trend');
  expect(await rows()).toEqual(['bank.example', 'marigold.example']);
  expect(await texts('.trend summary')).toEqual(['20 · Scores · bank.example', '20 to 100 · Scores · marigold.example']);
  await page.click('tr:nth-child(2) .trend summary');
  expect((await texts('tr:nth-child(2) .points tbody tr'))).toEqual(['2 October 2026, 08:00 UTC 20 F', '3 October 2026, 08:00 UTC 100 A']);
  await press('2 · Show the audits of marigold.example');
  await page.waitForFunction(() => document.querySelectorAll('.choose').length === 2);
});

test('two audits of one site are compared in both directions; two sites are not, and it says so', async () => {
  await importInto(page, { 'three.json': THREE });
  await page.click('tr:nth-child(3) .choose input');
  expect((await texts('.chosen-tools'))[0]).toContain('Choose two audits of one site');
  await page.click('tr:nth-child(2) .choose input');
  await Promise.all([page.waitForNavigation(), press('Compare', '.chosen-tools')]);
  const document = async (): Promise<string> => {
    const frame = await (await page.waitForSelector('.report-frame'))?.contentFrame();
    await frame?.waitForSelector('h1');
    return await frame?.evaluate('document.body.innerText.replace(/\\s+/gu, " ")') as string;
  };
  expect(await document()).toMatch(/What changed on marigold\.example .*Before 20 out of 100.*After 100 out of 100, grade A\. .*80 more\..*Gone 9/su);
  expect(await texts('.report-note')).toEqual(['Both audits were taken in from files: what they say was not measured here, and nothing shows who made them.']);
  await Promise.all([page.waitForNavigation(), press('Other way round', '.report-bar')]);
  expect(await document()).toMatch(/80 less\..*made later/su);
  await Promise.all([page.waitForNavigation(), press('All audits', '.report-bar')]);
  await page.waitForSelector('.choose input');
  await page.click('tr:nth-child(1) .choose input');
  await page.click('tr:nth-child(2) .choose input');
  await Promise.all([page.waitForNavigation(), press('Compare', '.chosen-tools')]);
  await page.waitForSelector('.notice');
  expect((await texts('.notice'))[0]).toContain('two sites, marigold.example and bank.example');
});

test('one that is deleted comes back by keyboard alone; several are named and agreed to first', async () => {
  await importInto(page, { 'three.json': THREE });
  await page.focus('tr:nth-child(2) .last .row > button:last-child');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelectorAll('.choose').length === 2);
  expect(await texts('.library-said')).toEqual(['1 audit deleted. Undo']);
  await page.waitForFunction(() => document.activeElement?.textContent === 'Undo');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelectorAll('.choose').length === 3);
  expect(await rows()).toEqual(['https://bank.example/', 'https://marigold.example/sign-up', 'https://marigold.example/sign-up']);
  await press('Delete all audits…');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Cancel');
  await page.keyboard.press('Escape');
  expect(await rows()).toHaveLength(3);
  await press('Delete all audits…');
  await page.click('dialog[open] .danger');
  await page.waitForFunction(() => document.querySelectorAll('.choose').length === 0);
  expect(await texts('.library-said')).toEqual(['3 audits deleted.']);
});

test('what is exported is what was there, all or chosen, and one in any format', async () => {
  await importInto(page, { 'three.json': THREE });
  const all = await savedBy(() => press('Export all'));
  expect(all.name).toBe('sillage-audits.json');
  await page.click('tr:nth-child(1) .choose input');
  await page.evaluate('delete globalThis.saved');
  const chosen = await savedBy(() => press('Export chosen'));
  expect(chosen.text === '' || chosen.text === collectionOf([auditOn(4, 'https://bank.example/')])).toBe(true);
  await page.evaluate('delete globalThis.saved');
  const html = await savedBy(async () => { await press('Export', 'tr:nth-child(1)'); await press('HTML .html', 'tr:nth-child(1)'); });
  expect(html.name).toBe('sillage-bank.example-2026-10-04.html');
});

test('what is not kept any more says so, and how many are kept and how many may be is in sight', async () => {
  await importInto(page, { 'three.json': THREE });
  expect((await texts('.card > .small'))[0]).toBe('0 of at most 200 audits of visits; then the oldest makes room. 3 audits kept until you delete them.');
  await press('Do not keep', 'tr:nth-child(1)');
  await page.waitForFunction(() => document.querySelectorAll('.pinned').length === 2);
  expect((await texts('.card > .small'))[0]).toMatch(/^1 of at most 200/u);
});

test('2,000 audits are drawn 50 at a time, and found by search', async () => {
  const many = Array.from({ length: 400 }, (_, n) => auditOn(1 + n % 28, `https://site-${n}.example/`, cleanAudit()));
  await importInto(page, { 'many.json': collectionOf(many) });
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>(done => { const it = indexedDB.open('sillage'); it.onsuccess = () => { done(it.result); }; });
    const transaction = database.transaction('entries', 'readwrite');
    const [first] = await new Promise<object[]>(done => { const it = transaction.objectStore('entries').getAll(null, 1); it.onsuccess = () => { done(it.result as object[]); }; });
    for (let n = 0; n < 1600; n++) transaction.objectStore('entries').put({ ...first, id: `more-${n}`, page: `https://more-${n}.example/`, site: `more-${n}.example` });
    await new Promise(done => { transaction.oncomplete = done; });
    database.close();
  });
  await page.reload();
  await page.waitForSelector('.choose');
  expect(await rows()).toHaveLength(50);
  expect((await texts('.pages [role=status]'))[0]).toBe('Page 1 of 40');
  await press('Next', '.pages');
  await page.waitForFunction(() => document.querySelector('.pages [role=status]')?.textContent === 'Page 2 of 40');
  await page.type('.filters input[type=search]', 'more-1234.');
  await page.waitForFunction(() => document.querySelectorAll('.choose').length === 1);
});
