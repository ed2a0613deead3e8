import type { MessageName, Says, Hears, TabReport } from '../../src/messaging/protocol.ts';

/** A real browser with one tab for a site, as any visitor has it. */
export interface SiteBrowser {
  readonly name: 'chromium' | 'firefox';
  /** Loads a page in the site's tab. */
  readonly open: (url: string) => Promise<void>;
  /** Types real keys into a field of the page. */
  readonly type: (selector: string, text: string) => Promise<void>;
  readonly click: (selector: string) => Promise<void>;
  /** Evaluates an expression in the page; a promise is awaited. The result must be plain data. */
  readonly evaluate: <T>(expression: string) => Promise<T>;
  /** What the browser told of errors in the site's tab, the page's own and those about it, since it was last asked. */
  readonly complaints: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** The same with the built extension in it, and a tab of the extension's own. */
export interface BrowserUnderTest extends SiteBrowser {
  readonly extensionOrigin: string;
  /** Evaluates in the extension's own tab. */
  readonly evaluateInExtension: <T>(expression: string) => Promise<T>;
  /** Loads one of the extension's pages in its own tab, and brings it to the front: pages in the background rest. */
  readonly openInExtension: (path: string) => Promise<void>;
  readonly clickInExtension: (selector: string) => Promise<void>;
  /** PNG of the site's tab, or of the extension's. */
  readonly screenshot: (of?: 'site' | 'extension') => Promise<Uint8Array>;
}

export interface Launch {
  /** More arguments for Chromium (`--host-resolver-rules=…`). */
  readonly chromiumArgs?: readonly string[];
  /** Where Firefox sends all its requests. */
  readonly firefoxProxyPort?: number;
  /** More preferences for Firefox. */
  /** Has the extension work in Firefox's private windows too, as somebody who allows it in the list of extensions. */
  readonly firefoxPrivately?: boolean;
  readonly firefoxPreferences?: Readonly<Record<string, string | number | boolean>>;
}

export const POPUP = 'src/extension/popup/index.html';
export const ACCESS = '{ permissions: ["webNavigation"], origins: ["<all_urls>"] }';

/** The site's tab, as the extension numbers it. */
export async function siteTab(browser: BrowserUnderTest): Promise<number> {
  return await browser.evaluateInExtension<number>(`(async () => {
    const own = await chrome.tabs.getCurrent();
    const tabs = await chrome.tabs.query({});
    return tabs.find(it => it.id !== own.id).id;
  })()`);
}

/** Says something to the background from the extension's own page. */
export async function say<N extends MessageName>(browser: BrowserUnderTest, name: N, says: Says<N>): Promise<Hears<N>> {
  const message = JSON.stringify({ name, says });
  return await browser.evaluateInExtension<Hears<N>>(`chrome.runtime.sendMessage(${message})`);
}

export async function audit(browser: BrowserUnderTest): Promise<TabReport> {
  return await say(browser, 'audit/get', { tabId: await siteTab(browser) });
}

/** Gives access the way a person does: by the button of the popup. */
export async function grantAccess(browser: BrowserUnderTest): Promise<void> {
  await browser.openInExtension(`${POPUP}?tab=${await siteTab(browser)}`);
  await until('the popup asks for access', () => browser.evaluateInExtension<boolean>('document.querySelector("main button") !== null'));
  await browser.clickInExtension('main button');
  await until('access is granted', () => browser.evaluateInExtension<boolean>(`chrome.permissions.contains(${ACCESS})`));
  await until('the scripts are registered', async () => (
    await browser.evaluateInExtension<number>('chrome.scripting.getRegisteredContentScripts().then(it => it.length)') === 4
  ));
}

/** Has the site's tab listened to closely from its next page on, as opening its report does. */
export async function lookClosely(browser: BrowserUnderTest): Promise<void> {
  await say(browser, 'audit/begin', { tabId: await siteTab(browser) });
}

const PATIENCE_MS = 15_000;
const PAUSE_MS = 40;

/** Asks again until the answer is yes; says what it waited for when it never is. */
export async function until(what: string, holds: () => Promise<boolean> | boolean, patienceMs = PATIENCE_MS): Promise<void> {
  const end = Date.now() + patienceMs;
  while (!await holds()) {
    if (Date.now() > end) throw new Error(`waited ${patienceMs} ms in vain until ${what}`);
    await new Promise(resolve => { setTimeout(resolve, PAUSE_MS); });
  }
}

/** The same, giving back what it waited for. */
export async function eventually<T>(what: string, look: () => Promise<T | undefined>, patienceMs = PATIENCE_MS): Promise<T> {
  const found: { value?: T | undefined } = {};
  await until(what, async () => (found.value = await look()) !== undefined, patienceMs);
  return found.value as T;
}
