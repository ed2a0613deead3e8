import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import { allowThirdPartyCookies } from '../profile.ts';
import type { Sites } from '../serve.ts';

/** A headless Chromium that sees the bundled site, and how to be rid of it and its profile. */
export interface Visitor {
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

export const launchVisitor = async (sites: Sites, executablePath: string): Promise<Visitor> => {
  const userDataDir = mkdtempSync(join(tmpdir(), 'sillage-sites-'));
  allowThirdPartyCookies(userDataDir);
  const browser = await launch({ executablePath, headless: true, userDataDir, args: ['--no-sandbox', ...sites.chromiumArgs] });
  const close = async (): Promise<void> => {
    await browser.close();
    rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5 });
  };
  return { browser, close };
};
