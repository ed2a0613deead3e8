import { mkdirSync, statSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openViewer, type Look, type Viewer } from './gallery/viewer.ts';

/** Where a person finds every page as it looked in this run. */
const SCREENS = 'out/screens';

const PAGES: readonly Look[] = [
  { page: 'popup', state: 'typical', width: 392 }, { page: 'report', state: 'typical', width: 1200 }, { page: 'options', state: 'own-rules' },
  { page: 'compare', state: 'typical' }, { page: 'library', state: 'typical', width: 1200 }, { page: 'panel', state: 'walk', width: 360 }, { page: 'verify', state: 'typical' },
];

const state = {} as { viewer: Viewer };
beforeAll(async () => {
  mkdirSync(SCREENS, { recursive: true });
  state.viewer = await openViewer();
});
afterAll(async () => { await state.viewer.close(); });

test.each(PAGES)('$page is drawn in its language, and darker in the dark', async look => {
  for (const language of ['en', 'fr']) {
    const [light, dark] = [await drawn({ ...look, language, theme: 'light' }), await drawn({ ...look, language, theme: 'dark' })];
    expect([light.language, dark.language]).toEqual([language, language]);
    expect(light.brightness).toBeGreaterThan(0.8);
    expect(dark.brightness).toBeLessThan(0.3);
  }
});

interface Drawn { readonly language: string; readonly brightness: number }

async function drawn(look: Look): Promise<Drawn> {
  const page = await state.viewer.look(look);
  const path = `${SCREENS}/${look.page}-${look.language}-${look.theme}.png`;
  await page.screenshot({ path: path as `${string}.png`, fullPage: true });
  expect(statSync(path).size).toBeGreaterThan(0);
  const told = await lookOf(page);
  await page.close();
  return told;
}

/** The language that the page says it is in, and how bright its ground is: 0 for black, 1 for white. */
async function lookOf(page: Page): Promise<Drawn> {
  return await page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d');
    const ground = [document.body, document.documentElement].map(it => getComputedStyle(it).backgroundColor).find(it => !/^rgba\(.*, 0\)$/u.test(it)) ?? 'white';
    if (canvas === null) throw new Error('no canvas');
    canvas.fillStyle = ground;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return { language: document.documentElement.lang, brightness: (red + green + blue) / 765 };
  });
}
