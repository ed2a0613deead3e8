import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { openGallery } from './gallery.ts';
import type { StateName } from './states.ts';

/** Which page, in which state, and how the person who looks at it has set things up. */
export interface Look {
  readonly page: 'popup' | 'report' | 'options' | 'compare' | 'library' | 'panel' | 'verify';
  readonly state: StateName;
  readonly language?: string;
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  /** Further parameters of the address: `audit=one`. */
  readonly also?: string;
}

export interface Viewer {
  /** A browser tab with that page in it, loaded and drawn. Close it when done. */
  readonly look: (look: Look) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** A real browser, looking at the gallery. */
export async function openViewer(): Promise<Viewer> {
  const gallery = await openGallery();
  const browser = await puppeteer.launch({ executablePath: chromium(), args: ['--no-sandbox'] });
  return {
    look: async ({ page: name, state, language, theme = 'light', width = 800, also = '' }) => {
      const page = await browser.newPage();
      await page.setViewport({ width, height: 600 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      await page.goto(`${gallery.address(name, state, language)}&${also}`);
      await page.waitForSelector('.notice:not(.loading), .popup-hero, .report-frame, .card, .library-tools');
      return page;
    },
    close: async () => { await Promise.all([browser.close(), gallery.close()]); },
  };
}

/** What a page asked of its browser, in order. */
export function askedBy(page: Page): Promise<readonly (readonly [what: string, how: unknown])[]> {
  return page.evaluate(() => (globalThis as unknown as { asked: [string, unknown][] }).asked);
}

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

function chromium(): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const places = [process.env['SILLAGE_BROWSER'] ?? '', ...folders.flatMap(folder => COMMANDS.map(it => join(folder, it)))];
  const found = places.find(it => it !== '' && existsSync(it));
  if (found === undefined) throw new Error(`No Chromium was found: expected one of ${COMMANDS.join(', ')} in PATH, or its path in SILLAGE_BROWSER.`);
  return found;
}
