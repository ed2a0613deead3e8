import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { StateName } from './gallery/states.ts';
import { auditOn, collectionOf, importInto } from '../support/audit-files.ts';
import { cleanAudit, worstAudit } from '../support/sample-audit.ts';
import { openViewer, type Look, type Viewer } from './gallery/viewer.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const POPUP: readonly StateName[] = ['no-access', 'unobservable', 'not-started', 'no-answer', 'nothing-yet', 'clean', 'typical', 'worst', 'stranger'];
const LOOKS: readonly Look[] = [
  ...POPUP.map(state => ({ page: 'popup', state } as const)),
  { page: 'popup', state: 'typical', width: 196 },
  { page: 'report', state: 'typical' }, { page: 'report', state: 'deleted', also: 'audit=gone' }, { page: 'report', state: 'no-access' }, { page: 'report', state: 'no-answer' },
  { page: 'options', state: 'fresh' }, { page: 'options', state: 'typical' }, { page: 'options', state: 'own-rules' }, { page: 'options', state: 'wrong-rules' },
  { page: 'options', state: 'typical', width: 360 }, { page: 'options', state: 'typical', also: 'write=1', width: 360 }, { page: 'options', state: 'fresh', also: 'write=1' }, { page: 'options', state: 'no-answer' },
  { page: 'compare', state: 'typical' }, { page: 'compare', state: 'typical', also: 'private=allowed', width: 360 }, { page: 'compare', state: 'typical', also: 'press=begin' },
  { page: 'compare', state: 'typical', also: 'press=begin&refuses=1' },
  { page: 'panel', state: 'typical', width: 320 }, { page: 'panel', state: 'walk-nowhere' }, { page: 'panel', state: 'no-access', width: 320 }, { page: 'panel', state: 'no-answer' },
  ...(['walk-begun', 'walk', 'walk-paused', 'walk-interrupted', 'walk-private'] as const).map(state => ({ page: 'panel', state, width: 320 } as const)),
  { page: 'verify', state: 'typical', width: 320 }, { page: 'verify', state: 'typical', also: 'bundle=1' },
  { page: 'library', state: 'typical' }, { page: 'library', state: 'typical', also: 'import=1', width: 1300 }, { page: 'library', state: 'typical', also: 'import=1', width: 320 },
  { page: 'library', state: 'typical', also: 'import=1&press=sites', width: 320 }, { page: 'library', state: 'typical', also: 'import=1&press=sites' }, { page: 'library', state: 'typical', also: 'before=gone&after=gone', width: 320 },
];

let viewer: Viewer;
beforeAll(async () => { viewer = await openViewer(); });
afterAll(async () => { await viewer.close(); });

for (const [theme, language] of [['light', 'en'], ['dark', 'fr']] as const) {
  test.for(LOOKS)(`axe finds nothing wrong and nothing is cut off, ${theme}, ${language}: $page, $state, $width`, async look => {
    const page = await viewer.look({ width: look.page === 'popup' ? 392 : 800, ...look, theme, language });
    await showEverything(page);
    expect(await problemsOf(page)).toEqual([]);
    expect(await cutOffIn(page)).toBe(0);
    await page.close();
  });
}

/** Unfolds what is folded, and makes the page say what is wrong, so that all of it is looked at. */
async function showEverything(page: Page): Promise<void> {
  if (page.url().includes('bundle=1')) await giveBundle(page);
  if (page.url().includes('write=1')) return await writeRules(page);
  const apply = await page.$('.source .button.first');
  if (apply) await page.waitForSelector('.cm-content');
  await apply?.click();
  if (apply) await page.waitForSelector('.said p');
  if (page.url().includes('press=begin')) {
    await page.click('.compare-form .button.first');
    await page.waitForSelector('.visits .under-way, .compare-note');
  }
  if (page.url().includes('import=1')) await fillShelf(page);
  await page.evaluate(() => { for (const it of document.querySelectorAll('details')) it.open = true; });
}

/** A file that is no bundle. */
async function giveBundle(page: Page): Promise<void> {
  await page.evaluate(() => {
    const given = new DataTransfer();
    given.items.add(new File(['PK no bundle'], 'a-file-with-a-rather-long-name-that-does-not-wrap-of-itself.sillage.zip'));
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (input === null) throw new Error('no input');
    input.files = given.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await page.waitForSelector('.verify-faults');
}

/** Rules that would change much, and one word of which nobody knows yet what it is to become. */
async function writeRules(page: Page): Promise<void> {
  await page.waitForSelector('.cm-content');
  await page.focus('.cm-content');
  await page.keyboard.type('id: mine\ntitle: Mine\nextends: balanced\nfactors: { role: { social: 0, advertising: 0, analytics: 0 } }\nrec');
  await page.waitForSelector('.cm-tooltip-autocomplete');
  await page.keyboard.type('ipes: []\n');
  await page.waitForSelector('.trial');
}

/** A library with something of everything in it, and with files that were refused. */
async function fillShelf(page: Page): Promise<void> {
  const kept = collectionOf([auditOn(2), auditOn(3, undefined, cleanAudit()), auditOn(4, 'https://a-rather-long-subdomain.of-a-bank-with-a-name.example/a/very/long/path/that/does/not/wrap', worstAudit())]);
  await importInto(page, { 'kept.json': kept, 'cut.json': kept.slice(0, 90), 'wrong.json': '[{"schema":"sillage.audit/1","a-rather-long-name-of-a-field-that-nobody-asked-for":1}]' });
  if (page.url().includes('press=sites')) await page.click('.tabs button:nth-of-type(2)');
}

/** Pixels that can only be reached by scrolling sideways. */
async function cutOffIn(page: Page): Promise<number> {
  return await page.evaluate(() => {
    const boxes = [document.documentElement, ...document.querySelectorAll('.popup-body')];
    return Math.max(...boxes.map(it => it.scrollWidth - it.clientWidth));
  });
}

async function problemsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: (of: Document, how: unknown) => Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }> } };
    const { violations } = await axe.run(document, { iframes: false, resultTypes: ['violations'] });
    return violations.flatMap(it => it.nodes.map(node => `${it.id}: ${node.html.slice(0, 120)} ${node.failureSummary}`));
  });
}
