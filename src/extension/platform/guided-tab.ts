import { browser } from './browser.ts';

/** A tab that a comparison opened, in a window of its own. */
export interface GuidedTab {
  readonly tabId: number;
  /** The page was told to the tab's owner as this. */
  readonly url: string;
  readonly privately: boolean;
}

/**
 * Opens an empty window for a visit. One of its own, as banners come only where a page is shown, and the comparison is to be seen
 * beside it.
 */
export async function openGuidedTab(url: string, privately: boolean): Promise<GuidedTab> {
  const { windows } = browser as Partial<typeof browser>;
  if (windows === undefined) {
    return { tabId: idOf(await browser.tabs.create({ url: 'about:blank', active: true })), url, privately };
  }
  const window = await windows.create({ url: 'about:blank', focused: false, incognito: privately, ...SIZE });
  const [tab] = window.tabs ?? await browser.tabs.query({ windowId: window.id ?? -1 });
  return { tabId: idOf(tab), url, privately };
}

/** Of no tab nothing can be seen; a rule for it would be one for what belongs to none. */
function idOf(tab: { readonly id?: number | undefined } | undefined): number {
  if (tab?.id === undefined) throw new Error('the browser opened no tab');
  return tab.id;
}

/** Large enough for pages to be those that people with a computer see. Pixels. */
const SIZE = { width: 1_280, height: 860 } as const;

/** Closes the tab and what its page opened, if they are still there, and with them a private window and its data. */
export async function closeGuidedTab(tabId: number): Promise<void> {
  const { windows } = browser as Partial<typeof browser>;
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (tab === undefined) return;
  const opened = (await browser.tabs.query({})).flatMap(({ id, openerTabId }) => id !== undefined && openerTabId === tabId ? [id] : []);
  await Promise.all([tabId, ...opened].map(it => browser.tabs.remove(it).catch(() => undefined)));
  for (let tries = 0; tries < CLOSING_TRIES && await windows?.get(tab.windowId ?? -1).catch(() => undefined) !== undefined; tries += 1) await pause(CLOSING_MS);
}

const CLOSING_TRIES = 40;
const CLOSING_MS = 50;

/** Whether another private window is open, whose cookies a new one would share. */
export async function isPrivateWindowOpen(): Promise<boolean> {
  return (await (browser as Partial<typeof browser>).windows?.getAll() ?? []).some(it => it.incognito);
}

function pause(ms: number): Promise<void> {
  return new Promise(resolve => { setTimeout(resolve, ms); });
}
