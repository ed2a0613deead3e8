import { existsSync } from 'node:fs';
import { launchChromium } from '../../support/chromium.ts';
import { grantAccess } from '../../support/extension.ts';
import { SHOP, startLongSite } from '../../support/long-site.ts';
import { longVisit } from '../evidence/long-visit.ts';
import { writes } from '../evidence/writes.ts';
import type { Section } from '../section.ts';

/** Goal E1: evidence is written down at next to no cost; and a visit of 10,000 requests loses nothing, stays small, and is shown at once. */
export const evidence: Section = {
  id: 'evidence',
  title: 'E1 · writing evidence, and a visit of 10,000 requests',

  async measure() {
    if (!existsSync('dist/chromium/manifest.json')) throw new Error('dist/chromium is missing: run npm run build first');
    const site = await startLongSite();
    const browser = await launchChromium({ chromiumArgs: site.chromiumArgs });
    try {
      await browser.open(SHOP);
      await grantAccess(browser);
      const parts = [await writes(browser), await longVisit(browser)];
      return { tables: parts.flatMap(it => it.tables), goals: parts.flatMap(it => it.goals), notes: parts.flatMap(it => it.notes) };
    } finally {
      await browser.close();
      await site.close();
    }
  },
};
