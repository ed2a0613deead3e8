import type { Scripting, WebRequest } from 'webextension-polyfill';
import { namesOf } from '../../core/party/domain.ts';
import { browser, engineOf } from './browser.ts';

/** The header by which a browser asks every site not to sell or share what it learns (Global Privacy Control, W3C). */
const HEADER = 'Sec-GPC';
const SCRIPT = 'gpc';

/** The little of `declarativeNetRequest` that is used, by Chromium alone; it is there once the user granted it. */
interface NetRules {
  updateSessionRules(change: { readonly addRules?: readonly object[]; readonly removeRuleIds?: readonly number[] }): Promise<void>;
  getSessionRules(): Promise<readonly { readonly id: number }[]>;
}

/** What changes headers needs in this browser: Firefox lets no extension have rules at run time, Chromium no listener that answers. */
export function askingPermission(): string {
  return isFirefox() ? 'webRequestBlocking' : 'declarativeNetRequestWithHostAccess';
}

/** Whether this browser asks for privacy by itself, as its settings say. */
export function asksByItself(): boolean {
  return (navigator as { readonly globalPrivacyControl?: boolean }).globalPrivacyControl === true;
}

/**
 * Has one tab ask for privacy, or not ask for it, whatever the browser does by itself: by the header in all that it sends, and by the
 * property in the site's own documents. Ends with what it answers.
 */
export async function askForPrivacy(tabId: number, url: string, asks: boolean): Promise<() => Promise<void>> {
  if (asks === asksByItself()) return () => Promise.resolve();
  const stop = isFirefox() ? askByListener(tabId, asks) : await askByRule(tabId, asks);
  await registerProperty(url);
  return async () => {
    await stop();
    await unregisterProperty();
  };
}

/** Undoes all of it, of whoever did not come to it. */
export async function stopAsking(): Promise<void> {
  const rules = netRules();
  const ids = await rules?.getSessionRules().catch(() => []) ?? [];
  if (ids.length > 0) await rules?.updateSessionRules({ removeRuleIds: ids.map(it => it.id) });
  await unregisterProperty();
}

async function askByRule(tabId: number, asks: boolean): Promise<() => Promise<void>> {
  const header = asks ? { header: HEADER, operation: 'set', value: '1' } : { header: HEADER, operation: 'remove' };
  const rule = { id: tabId, action: { type: 'modifyHeaders', requestHeaders: [header] }, condition: { tabIds: [tabId], resourceTypes: RESOURCES } };
  await netRules()?.updateSessionRules({ removeRuleIds: [tabId], addRules: [rule] });
  return async () => { await netRules()?.updateSessionRules({ removeRuleIds: [tabId] }); };
}

/** All that a page can have asked for: a rule that names none leaves out the page itself. */
const RESOURCES = [
  'main_frame', 'sub_frame', 'stylesheet', 'script', 'image', 'font', 'object', 'xmlhttprequest', 'ping', 'csp_report', 'media', 'websocket', 'other',
] as const;

/** Ends with the page that listens, too. */
function askByListener(tabId: number, asks: boolean): () => Promise<void> {
  const change = ({ requestHeaders = [] }: WebRequest.OnBeforeSendHeadersDetailsType): WebRequest.BlockingResponse => {
    const others = requestHeaders.filter(it => it.name.toLowerCase() !== HEADER.toLowerCase());
    return { requestHeaders: asks ? [...others, { name: HEADER, value: '1' }] : others };
  };
  const { onBeforeSendHeaders } = browser.webRequest;
  onBeforeSendHeaders.addListener(change, { urls: ['<all_urls>'], tabId }, ['blocking', 'requestHeaders']);
  return () => Promise.resolve(onBeforeSendHeaders.removeListener(change));
}

/** In documents of this site alone: no script can be bound to a tab, and other sites' pages are not concerned. */
async function registerProperty(url: string): Promise<void> {
  const { host = '', domain = '' } = namesOf(url) ?? {};
  const matches = /^[\d.]+$|^\[|^[^.]+$/u.test(host) ? [`*://${host}/*`] : [`*://*.${domain}/*`];
  await unregisterProperty();
  await browser.scripting.registerContentScripts([{
    id: SCRIPT, js: ['content/gpc.js'], matches, allFrames: true, runAt: 'document_start', world: 'MAIN', persistAcrossSessions: false,
  } as unknown as Scripting.RegisteredContentScript]);
}

async function unregisterProperty(): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
}

function netRules(): NetRules | undefined {
  return (browser as unknown as { readonly declarativeNetRequest?: NetRules }).declarativeNetRequest;
}

function isFirefox(): boolean {
  return engineOf(browser.runtime.getURL('')) === 'firefox';
}
