import type { DeclarativeNetRequest, WebRequest } from 'webextension-polyfill';
import { browser } from './browser.ts';

/** The header by which a browser asks every site not to sell or share what it learns (Global Privacy Control, W3C). */
const HEADER = 'sec-gpc';

/** One tab, and whether what it sends is to ask. */
export interface Asking {
  readonly tabId: number;
  readonly asks: boolean;
}

/** Sends the header with everything that one tab sends, or with nothing of it. Answers what ends that. */
export interface AskingHeader {
  readonly begin: (asking: Asking) => Promise<() => Promise<void>>;
  /** Ends what outlives the page that began it. */
  readonly clear: () => Promise<void>;
}

/** Firefox: by a listener of this page, with which it ends. Needs `webRequestBlocking`. */
export const byListening: AskingHeader = {
  begin({ tabId, asks }) {
    const change = ({ requestHeaders = [] }: WebRequest.OnBeforeSendHeadersDetailsType): WebRequest.BlockingResponse => {
      const others = requestHeaders.filter(it => it.name.toLowerCase() !== HEADER);
      return { requestHeaders: asks ? [...others, { name: HEADER, value: '1' }] : others };
    };
    browser.webRequest.onBeforeSendHeaders.addListener(change, { urls: ['<all_urls>'], tabId }, ['blocking', 'requestHeaders']);
    return Promise.resolve(() => {
      browser.webRequest.onBeforeSendHeaders.removeListener(change);
      return Promise.resolve();
    });
  },
  clear: () => Promise.resolve(),
};

/**
 * Chromium: by a rule of this session, which outlives pages and workers. It needs `declarativeNetRequestWithHostAccess` from the start,
 * which asks for nothing at install; granted later, `updateSessionRules` never answers (both measured, Chromium 156).
 */
export const byRule: AskingHeader = {
  async begin({ tabId, asks }) {
    const header = { header: HEADER, ...asks ? { operation: 'set' as const, value: '1' } : { operation: 'remove' as const } };
    const rule = { id: RULE, priority: 1, action: { type: 'modifyHeaders' as const, requestHeaders: [header] }, condition: { tabIds: [tabId], resourceTypes: ALL_TYPES } };
    await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds: [RULE], addRules: [rule] });
    return byRule.clear;
  },
  clear: () => browser.declarativeNetRequest.updateSessionRules({ removeRuleIds: [RULE] }),
};

/** The one rule of this extension. */
const RULE = 1;

/** Without a list, a rule leaves out the documents of the tab itself. */
const ALL_TYPES: DeclarativeNetRequest.ResourceType[] = [
  'main_frame', 'sub_frame', 'stylesheet', 'script', 'image', 'font', 'object', 'xmlhttprequest', 'ping', 'csp_report', 'media', 'websocket', 'other',
];
