import type { Scripting } from 'webextension-polyfill';
import { namesOf } from '../../core/party/domain.ts';
import type { AskingHeader } from './asking-header.ts';
import { byListening, byRule } from './asking-header.ts';
import { browser, engineOf } from './browser.ts';
import type { GuidedTab } from './guided-tab.ts';

const SCRIPT = 'gpc';

/** What it takes to have one tab ask for privacy, beside what the extension has from the start. */
export function askingPermission(): 'webRequestBlocking' | undefined {
  return isFirefox() ? 'webRequestBlocking' : undefined;
}

function isFirefox(): boolean {
  return engineOf(browser.runtime.getURL('')) === 'firefox';
}

/**
 * Whether the windows of this page do so by themselves, as the browser's settings say. Firefox's private windows have a setting of their own,
 * which is on unless somebody switched it off (`privacy.globalprivacycontrol.pbmode.enabled`), and which no extension can read: there
 * it is undefined.
 */
export function asksByItself(privately: boolean): boolean | undefined {
  if (privately && isFirefox()) return undefined;
  return (navigator as { readonly globalPrivacyControl?: boolean }).globalPrivacyControl === true;
}

/**
 * Has one tab ask for privacy, or not ask for it, whatever the browser does by itself: by the header in all that it sends, and by the
 * property in the site's own documents. Answers what ends it.
 */
export async function askForPrivacy({ tabId, url, privately }: Pick<GuidedTab, 'tabId' | 'url' | 'privately'>, asks: boolean): Promise<() => Promise<void>> {
  if (asks === asksByItself(privately)) return () => Promise.resolve();
  const endHeader = await header().begin({ tabId, asks });
  const end = (): Promise<void> => all([endHeader(), unregisterProperty()]);
  await registerProperty(url, asks).catch(async (error: unknown) => {
    await end();
    throw error;
  });
  return end;
}

/** Undoes what outlives the page that had it done. */
export async function stopAsking(): Promise<void> {
  await all([header().clear(), unregisterProperty()]);
}

/** Each whether or not another fails; fails where one did. */
async function all(ends: readonly Promise<void>[]): Promise<void> {
  for (const it of await Promise.allSettled(ends)) if (it.status === 'rejected') throw it.reason;
}

function header(): AskingHeader {
  return isFirefox() ? byListening : byRule;
}

async function unregisterProperty(): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
}

/** In documents of this site alone: no script can be bound to a tab, and other sites' pages are not concerned. */
async function registerProperty(url: string, asks: boolean): Promise<void> {
  const { host = '', domain = '' } = namesOf(url) ?? {};
  const matches = host.includes(':') ? [`*://[${host}]/*`] : /^[\d.]+$|^[^.]+$/u.test(host) ? [`*://${host}/*`] : [`*://*.${domain}/*`];
  await unregisterProperty();
  await browser.scripting.registerContentScripts([{
    id: SCRIPT, js: [asks ? '/content/gpc-on.js' : '/content/gpc-off.js'], matches, allFrames: true, matchOriginAsFallback: true, runAt: 'document_start', world: 'MAIN', persistAcrossSessions: false,
  } as unknown as Scripting.RegisteredContentScript]);
}
