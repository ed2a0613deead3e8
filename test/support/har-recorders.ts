import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { harFromMessages } from 'chrome-har';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import type { CDPSession } from 'puppeteer-core';
import type { Sites } from '../sites/serve.ts';
import { launchVisitor } from '../sites/visit/chromium.ts';
import type { SiteBrowser } from './extension.ts';
import { launchRecordingFirefox } from './firefox.ts';

const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

/** A browser that somebody else's tool records. `har`: what the tool wrote; the browser is closed for it. */
export interface RecordedBrowser extends Pick<SiteBrowser, 'open' | 'type' | 'evaluate'> {
  readonly har: () => Promise<string>;
}

export type Recorder = (sites: Sites) => Promise<RecordedBrowser>;

export const RECORDERS: Readonly<Record<string, Recorder>> = { 'chrome-har': byChromeHar, playwright: byPlaywright, 'Firefox DevTools': byFirefox };

/** Chromium's own account over the DevTools protocol, written as a HAR file by sitespeed.io's package. */
async function byChromeHar(sites: Sites): Promise<RecordedBrowser> {
  const { browser, close } = await launchVisitor(sites, CHROMIUM);
  const page = (await browser.pages())[0] ?? await browser.newPage();
  const session = await page.createCDPSession();
  const messages: { method: string; params: unknown }[] = [];
  (session as CDPSession & { on: (type: '*', heard: (method: string, params: unknown) => void) => void }).on('*', (method, params) => { if (typeof method === 'string') messages.push({ method, params }); });
  await session.send('Page.enable');
  await session.send('Network.enable', { maxPostDataSize: 1 << 20 });
  return {
    open: async url => { await page.goto(url, { waitUntil: 'load' }); },
    type: async (selector, text) => { await page.click(selector); await page.type(selector, text); },
    evaluate: async <T>(expression: string) => await page.evaluate(expression) as T,
    har: async () => {
      await close();
      return JSON.stringify(harFromMessages(messages));
    },
  };
}

/** Chromium driven by Playwright, which records by itself, bodies in base64 where they are no text. */
async function byPlaywright(sites: Sites): Promise<RecordedBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'sillage-har-'));
  const path = join(folder, 'recorded.har');
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', ...sites.chromiumArgs] });
  const context = await browser.newContext({ recordHar: { path, content: 'embed' } });
  const page: Page = await context.newPage();
  return {
    open: async url => { await page.goto(url); },
    type: async (selector, text) => { await page.click(selector); await page.keyboard.type(text); },
    evaluate: async <T>(expression: string) => await page.evaluate(expression) as T,
    har: async () => {
      await context.close();
      await browser.close();
      const har = readFileSync(path, 'utf8');
      rmSync(folder, { recursive: true });
      return har;
    },
  };
}

/** Firefox with its DevTools open. */
async function byFirefox(sites: Sites): Promise<RecordedBrowser> {
  const browser = await launchRecordingFirefox({ firefoxProxyPort: sites.firefoxProxyPort });
  return {
    ...browser,
    har: async () => {
      const har = await browser.har();
      await browser.close();
      return har;
    },
  };
}
