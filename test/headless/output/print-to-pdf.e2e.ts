import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { html } from '../../../src/core/exporters/html.ts';
import { LANGUAGES } from '../../../src/core/wording/language.ts';
import { launch } from '../../../src/headless/browser/launch.ts';
import type { RunningBrowser } from '../../../src/headless/browser/launch.ts';
import { paperIn } from '../../../src/headless/output/paper.ts';
import { printToPdf } from '../../../src/headless/output/print-to-pdf.ts';
import { browserPath } from '../../support/browser-path.ts';
import { worstAudit } from '../../support/sample-audit.ts';

let browser: RunningBrowser;
beforeAll(async () => { browser = await launch({ path: browserPath(), extra: [] }); });
afterAll(async () => { await browser.close(); });

const A4 = paperIn({ LANG: 'fr_FR.UTF-8' });
/** Points, of which there are 72 in an inch. */
const POINTS = 72;
/** A glyph may reach a little over the box it is set in. Points. */
const SLACK = 2;

const opened = async (markup: string, paper = A4) => await getDocument({ data: new Uint8Array(await printToPdf(browser, markup, paper)), useSystemFonts: false, verbosity: 0 }).promise;

describe.each(LANGUAGES)('the report, printed (%s)', language => {
  const state = {} as { pdf: Awaited<ReturnType<typeof opened>> };
  beforeAll(async () => { state.pdf = await opened(html.render(worstAudit(), language)); });

  test('has pages, each numbered, with text that can be read out of it', async () => {
    expect(state.pdf.numPages).toBeGreaterThan(3);
    for (let at = 1; at <= state.pdf.numPages; at += 1) expect(await textOf(at), `page ${at}`).toContain(`${at} / ${state.pdf.numPages}`);
    expect((await Promise.all(Array.from({ length: state.pdf.numPages }, (_, at) => textOf(at + 1)))).join(' ')).toContain('marigold.example');
  });

  test('is tagged for who has it read aloud, in its language, with an outline', async () => {
    expect(await state.pdf.getMarkInfo()).toMatchObject({ Marked: true });
    const [title] = await state.pdf.getOutline();
    expect(title?.items.length, 'chapters under the title').toBeGreaterThan(5);
    expect(await (await state.pdf.getPage(1)).getStructTree()).toMatchObject({ role: 'Root' });
  });

  test('cuts nothing off at its sides', async () => {
    for (let at = 1; at <= state.pdf.numPages; at += 1) {
      const page = await state.pdf.getPage(at);
      const { width } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      const over = items.filter(it => 'str' in it && it.str.trim() !== '' && (Number(it.transform[4]) < -SLACK || Number(it.transform[4]) + it.width > width + SLACK));
      expect(over.map(it => 'str' in it ? it.str : ''), `page ${at}`).toEqual([]);
    }
  });

  test('brings its fonts along', async () => {
    const page = await state.pdf.getPage(1);
    const { fnArray, argsArray } = await page.getOperatorList();
    const names = [...new Set(fnArray.flatMap((it, at) => it === OPS.setFont ? [String((argsArray[at] as readonly unknown[])[0])] : []))];
    expect(names.length).toBeGreaterThan(0);
    for (const it of names) expect((page.commonObjs.get(it) as { readonly missingFile?: boolean }).missingFile, it).toBe(false);
  });

  async function textOf(at: number): Promise<string> {
    const { items } = await (await state.pdf.getPage(at)).getTextContent();
    return items.map(it => 'str' in it ? it.str : '').join(' ').replace(/\s+/gu, ' ');
  }
});

test('comes on the paper that people have', async () => {
  const page = async (locale: string) => (await (await opened('<!doctype html><title>x</title><p>x', paperIn({ LANG: locale }))).getPage(1)).getViewport({ scale: 1 });
  expect(Math.round((await page('en_US.UTF-8')).width)).toBe(8.5 * POINTS);
  expect((await page('fr_FR.UTF-8')).width).toBeCloseTo(8.27 * POINTS, 0);
});
