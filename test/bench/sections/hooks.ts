import { existsSync } from 'node:fs';
import { launch } from '../../../src/headless/browser/launch.ts';
import { browserPath } from '../../support/browser-path.ts';
import { frames } from '../hooks/frames.ts';
import { macro } from '../hooks/macro.ts';
import { micro } from '../hooks/micro.ts';
import { startHookSite } from '../hooks/site.ts';
import type { Section } from '../section.ts';

const BUILT = ['dist/command/page.js', 'dist/chromium/content/page.js'];

/** Goals H1, H2 and H3: what watching a page from inside costs that page. */
export const hooks: Section = {
  id: 'hooks',
  title: 'H1–H3 · what watching from inside costs a page',

  async measure() {
    const missing = BUILT.find(it => !existsSync(it));
    if (missing !== undefined) throw new Error(`${missing} is missing: run npm run build first`);
    const site = await startHookSite();
    const browser = await launch({ path: browserPath(), extra: [] });
    try {
      const parts = [await macro(browser, site), await micro(browser, site), await frames(browser, site)];
      return { tables: parts.flatMap(it => it.tables), goals: parts.flatMap(it => it.goals), notes: parts.flatMap(it => it.notes) };
    } finally {
      await browser.close();
      site.stop();
    }
  },
};
