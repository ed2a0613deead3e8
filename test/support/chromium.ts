import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import { until } from './extension.ts';
import type { BrowserUnderTest, Launch, SiteBrowser } from './extension.ts';

const EXECUTABLE = process.env['SILLAGE_CHROMIUM'] ?? '/usr/bin/chromium';
const QUIET = [
  '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic',
  '--no-first-run', '--no-default-browser-check', '--lang=en-US',
];

/** A real Chromium with `dist/chromium` in it. `puppeteer` is there for what the common interface does not cover. */
export interface ChromiumUnderTest extends BrowserUnderTest {
  readonly name: 'chromium';
  readonly extensionId: string;
  readonly puppeteer: Browser;
  readonly site: Page;
  /** Ends the extension's worker, as a crash would. */
  readonly killWorker: () => Promise<void>;
  readonly profile: string;
  /** Closes the browser and leaves its profile for the next one. */
  readonly leave: () => Promise<void>;
}

interface ChromiumLaunch extends Launch {
  readonly directory?: string;
  /** One that another Chromium left; else a new one. */
  readonly profile?: string;
}

export async function launchChromium({ chromiumArgs = [], directory = 'dist/chromium', profile: left }: ChromiumLaunch = {}): Promise<ChromiumUnderTest> {
  const extension = resolve(directory);
  const id = idOf(extension);
  const profile = left === undefined ? profileWith(allowedTo(id)) : allowedAgain(left, id);
  const browser = await puppeteer.launch({
    executablePath: EXECUTABLE, headless: true, pipe: true, userDataDir: profile, enableExtensions: [extension], args: [...QUIET, ...chromiumArgs],
  });
  const [site = await browser.newPage()] = await browser.pages();
  const state = { own: await browser.newPage() };
  const extensionOrigin = `chrome-extension://${id}`;
  await openOwn(state.own, `${extensionOrigin}/src/extension/popup/index.html`);
  await site.bringToFront();
  return {
    ...siteIn(site),
    extensionId: id, extensionOrigin, puppeteer: browser, site, profile,
    evaluateInExtension: expression => state.own.evaluate(expression) as never,
    openInExtension: async path => {
      // An extension that is updated loses its pages.
      if (state.own.isClosed()) state.own = await browser.newPage();
      await state.own.bringToFront();
      await openOwn(state.own, `${extensionOrigin}/${path}`);
    },
    clickInExtension: async selector => { await state.own.click(selector); },
    screenshot: async (of = 'site') => await (of === 'site' ? site : state.own).screenshot(),
    killWorker: () => killWorker(browser, extensionOrigin),
    leave: () => browser.close(),
    close: async () => {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The same Chromium with nothing in it. */
export async function launchBareChromium({ chromiumArgs = [] }: Launch = {}): Promise<SiteBrowser & { readonly puppeteer: Browser }> {
  const profile = profileWith({});
  const browser = await puppeteer.launch({ executablePath: EXECUTABLE, headless: true, pipe: true, userDataDir: profile, args: [...QUIET, ...chromiumArgs] });
  const [site = await browser.newPage()] = await browser.pages();
  return {
    ...siteIn(site),
    puppeteer: browser,
    close: async () => {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function siteIn(site: Page): Omit<SiteBrowser, 'close'> & { readonly name: 'chromium' } {
  const complaints: string[] = [];
  site.on('pageerror', error => { complaints.push(String(error)); });
  site.on('console', message => { if (message.type() === 'error' || message.type() === 'warn') complaints.push(message.text()); });
  return {
    name: 'chromium',
    open: async url => {
      await site.bringToFront();
      await site.goto(url, { waitUntil: 'load' });
    },
    type: async (selector, text) => { await site.type(selector, text); },
    click: async selector => { await site.click(selector); },
    evaluate: expression => site.evaluate(expression) as never,
    complaints: () => complaints.splice(0),
  };
}

/** An unpacked extension's id is a hash of its path, in letters a to p. */
export function idOf(directory: string): string {
  const hex = createHash('sha256').update(directory).digest('hex').slice(0, 32);
  return hex.replace(/./gu, it => 'abcdefghijklmnop'[Number.parseInt(it, 16)] ?? '');
}

/** What the user allowed before, as Chromium remembers it, so that asking again needs no dialog, which nobody could click here. */
function allowedTo(id: string): { readonly extensions: { readonly settings: Readonly<Record<string, object>> } } {
  const granted = {
    api: ['storage', 'scripting', 'webRequest', 'cookies', 'webNavigation'], explicit_host: ['<all_urls>'], manifest_permissions: [], scriptable_host: [],
  };
  return { extensions: { settings: { [id]: { incognito: true, granted_permissions: granted, runtime_granted_permissions: granted } } } };
}

/** Puppeteer installs the extension anew with each browser, which takes from it what it was allowed; people's browsers do not. */
function allowedAgain(profile: string, id: string): string {
  const file = join(profile, 'Default', 'Preferences');
  const preferences = JSON.parse(readFileSync(file, 'utf8')) as { readonly extensions?: { readonly settings?: object } };
  const { settings } = allowedTo(id).extensions;
  writeFileSync(file, JSON.stringify({ ...preferences, extensions: { ...preferences.extensions, settings: { ...preferences.extensions?.settings, ...settings } } }));
  return profile;
}

function profileWith(more: object): string {
  const directory = mkdtempSync(join(tmpdir(), 'sillage-chromium-'));
  const preferences = {
    ...more,
    // Debian's Chromium refuses third-party cookies by default; most people's browsers do not.
    profile: { block_third_party_cookies: false, cookie_controls_mode: 0 },
  };
  mkdirSync(join(directory, 'Default'));
  writeFileSync(join(directory, 'Default', 'Preferences'), JSON.stringify(preferences));
  return directory;
}

async function openOwn(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'load' });
}

async function killWorker(browser: Browser, origin: string): Promise<void> {
  const session = await browser.target().createCDPSession();
  const workers = async (): Promise<readonly string[]> => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.filter(it => it.type === 'service_worker' && it.url.startsWith(origin)).map(it => it.targetId);
  };
  const [alive] = await workers();
  if (alive === undefined) throw new Error('there is no worker to kill');
  await session.send('Target.closeTarget', { targetId: alive });
  await until('the worker is dead', async () => !(await workers()).includes(alive));
  await session.detach();
}
