import type { Scripting, WebRequest } from 'webextension-polyfill';
import type { ComparedState } from '../../core/evidence/log.ts';
import { COMPARED_STATES } from '../../core/evidence/log.ts';
import { ASKS_FOR_PRIVACY } from '../../core/evidence/states.ts';
import { namesOf } from '../../core/party/domain.ts';
import { browser, engineOf } from './browser.ts';
import type { GuidedTab } from './guided-tab.ts';

/** The header by which a browser asks every site not to sell or share what it learns (Global Privacy Control, W3C). */
const HEADER = 'sec-gpc';
const SCRIPT = 'gpc';

/**
 * What it takes to have one tab ask for privacy, where it can be had at run time: in Firefox. Chromium's rules for it do nothing in an
 * extension that had no right to them when it was started: granted later, `updateSessionRules` never answers (measured, Chromium 156).
 */
export function askingPermission(): 'webRequestBlocking' | undefined {
  return engineOf(browser.runtime.getURL('')) === 'firefox' ? 'webRequestBlocking' : undefined;
}

/** The states of consent that can be had here: where what the browser asks for cannot be changed, those that it stands for by itself. */
export function statesToBeHad(): readonly ComparedState[] {
  return askingPermission() === undefined ? COMPARED_STATES.filter(it => ASKS_FOR_PRIVACY.includes(it) === asksByItself(false)) : COMPARED_STATES;
}

/**
 * Whether the windows of this page do so by themselves, as the browser's settings say. Firefox's private windows have a setting of their own,
 * which is on unless somebody switched it off (`privacy.globalprivacycontrol.pbmode.enabled`), and which no extension can read: there
 * it is undefined.
 */
export function asksByItself(privately: boolean): boolean | undefined {
  if (privately && askingPermission() !== undefined) return undefined;
  return (navigator as { readonly globalPrivacyControl?: boolean }).globalPrivacyControl === true;
}

/**
 * Has one tab ask for privacy, or not ask for it, whatever the browser does by itself: by the header in all that it sends, and by the
 * property in the site's own documents. Answers what ends it.
 */
export async function askForPrivacy({ tabId, url, privately }: Pick<GuidedTab, 'tabId' | 'url' | 'privately'>, asks: boolean): Promise<() => Promise<void>> {
  if (asks === asksByItself(privately)) return () => Promise.resolve();
  const change = ({ requestHeaders = [] }: WebRequest.OnBeforeSendHeadersDetailsType): WebRequest.BlockingResponse => {
    const others = requestHeaders.filter(it => it.name.toLowerCase() !== HEADER);
    return { requestHeaders: asks ? [...others, { name: HEADER, value: '1' }] : others };
  };
  // Of this page: it ends with it, too.
  browser.webRequest.onBeforeSendHeaders.addListener(change, { urls: ['<all_urls>'], tabId }, ['blocking', 'requestHeaders']);
  await registerProperty(url, asks);
  return async () => {
    browser.webRequest.onBeforeSendHeaders.removeListener(change);
    await stopAsking();
  };
}

/** Undoes what outlives the page that had it done. */
export async function stopAsking(): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
}

/** In documents of this site alone: no script can be bound to a tab, and other sites' pages are not concerned. */
async function registerProperty(url: string, asks: boolean): Promise<void> {
  const { host = '', domain = '' } = namesOf(url) ?? {};
  const matches = /^[\d.]+$|^\[|^[^.]+$/u.test(host) ? [`*://${host}/*`] : [`*://*.${domain}/*`];
  await stopAsking();
  await browser.scripting.registerContentScripts([{
    id: SCRIPT, js: [asks ? '/content/gpc-on.js' : '/content/gpc-off.js'], matches, allFrames: true, runAt: 'document_start', world: 'MAIN', persistAcrossSessions: false,
  } as unknown as Scripting.RegisteredContentScript]);
}
