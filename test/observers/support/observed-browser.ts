import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import type { Delivery } from '../../../src/core/evidence/delivery.ts';
import { bundle } from './bundle.ts';
import type { Site } from './site.ts';
import { openSite } from './site.ts';

const WORLD = 'sillage';
/** With all of its user interface, of which the shell has nothing: autofill, for one. */
export const WHOLE_CHROMIUM = process.env['SILLAGE_CHROMIUM'] ?? '/usr/bin/chromium';
const BROWSERS = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/google-chrome'];

/**
 * Off: with a new frame for each document (RenderDocument) the DevTools session lets go of a page before its `pagehide`, and
 * what is delivered then is never heard; with frames in processes of their own, one session does not hear of them all.
 */
const UNWANTED = ['RenderDocument', 'site-per-process', 'IsolateOrigins'];

export type Order = 'page-first' | 'document-first' | 'page-only' | 'document-only' | 'with-banner' | 'none';

export interface ObservedPage {
  readonly page: Page;
  readonly session: CDPSession;
  /** All that was reported, but that a document is watched at all. */
  readonly records: readonly Delivery[];
  readonly watches: readonly Delivery[];
  /** Waits until what has arrived satisfies a condition, and returns it. */
  readonly until: (isEnough: (records: readonly Delivery[]) => boolean, patienceMs?: number) => Promise<readonly Delivery[]>;
  /** The execution context of our own world in the page. */
  readonly ourWorld: () => number;
  /** Takes what has arrived so far away. */
  readonly forget: () => void;
}

export interface ObservedBrowser {
  readonly browser: Browser;
  readonly site: Site;
  readonly scripts: { readonly page: string; readonly isolated: string; readonly shown: string; readonly banner: string };
  readonly open: (order?: Order) => Promise<ObservedPage>;
  /** One page for many short tests. */
  readonly shared: () => Promise<ObservedPage>;
  readonly close: () => Promise<void>;
}

/** A real browser whose pages are watched by the two scripts of the product, and a site for it to visit. */
export async function openObservedBrowser(chosen?: string): Promise<ObservedBrowser> {
  const [page = '', isolated = '', shown = '', banner = ''] = await Promise.all(['page', 'isolated', 'shown', 'banner'].map(it => bundle(`test/observers/entries/${it}.ts`)));
  const scripts = { page, isolated, shown, banner };
  const site = await openSite();
  const executablePath = chosen ?? BROWSERS.find(it => it !== undefined && existsSync(it));
  if (executablePath === undefined) throw new Error('No Chromium found: install one, or name it in CHROMIUM_PATH.');
  const browser = await puppeteer.launch({
    executablePath, headless: executablePath.endsWith('shell') ? 'shell' : true, pipe: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run', `--disable-features=${UNWANTED.join(',')}`],
  });
  const state: { shared?: Promise<ObservedPage> } = {};
  return {
    browser, site, scripts,
    open: (order = 'page-first') => observe(browser, scripts, order),
    shared: () => state.shared ??= observe(browser, scripts, 'page-first'),
    async close() {
      await browser.close();
      await site.close();
    },
  };
}

async function observe(browser: Browser, scripts: ObservedBrowser['scripts'], order: Order): Promise<ObservedPage> {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  const records: Delivery[] = [];
  const watches: Delivery[] = [];
  session.on('Runtime.bindingCalled', ({ payload }) => {
    for (const it of JSON.parse(payload) as Delivery[]) (it.seen.kind === 'watch' ? watches : records).push(it);
  });
  const worlds: number[] = [];
  const { frameTree } = await session.send('Page.getFrameTree');
  // Of the page itself: a frame's world may be made before the page has all of its document.
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const { frameId } = (context.auxData ?? {}) as { readonly frameId?: string };
    if (context.name === WORLD && frameId === frameTree.frame.id) worlds.push(context.id);
  });
  session.on('Page.domContentEventFired', () => {
    if (order === 'with-banner') session.send('Runtime.evaluate', { expression: scripts.banner, contextId: worlds.at(-1) ?? 0 }).catch(() => undefined);
    if (order !== 'page-only' && order !== 'none') session.send('Runtime.evaluate', { expression: scripts.shown, contextId: worlds.at(-1) ?? 0 }).catch(() => undefined);
  });
  await session.send('Page.enable');
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: 'deliverToTest', executionContextName: WORLD });
  const inPage = { source: scripts.page };
  const inOurs = { source: scripts.isolated, worldName: WORLD };
  const all = { 'page-first': [inPage, inOurs], 'document-first': [inOurs, inPage], 'page-only': [inPage], 'document-only': [inOurs], 'with-banner': [inPage, inOurs], none: [] };
  for (const it of all[order]) await session.send('Page.addScriptToEvaluateOnNewDocument', it);
  return {
    page, session, records, watches,
    until: (isEnough, patienceMs = 4_000) => until(records, isEnough, patienceMs),
    ourWorld: () => worlds.at(-1) ?? 0,
    forget: () => { records.splice(0); },
  };
}

async function until(records: readonly Delivery[], isEnough: (records: readonly Delivery[]) => boolean, patienceMs: number): Promise<readonly Delivery[]> {
  const endMs = Date.now() + patienceMs;
  while (!isEnough(records)) {
    if (Date.now() > endMs) throw new Error(`what arrived is not enough: ${JSON.stringify(records.map(it => it.seen)).slice(0, 2_000)}`);
    await new Promise(resolve => { setTimeout(resolve, 10); });
  }
  return records;
}
