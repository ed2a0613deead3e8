import type { SitePromise } from '../../core/dossier/promise.ts';
import { SESSION, someOfSession, writeSession } from '../background/session.ts';
import { browser } from '../platform/browser.ts';
import { ask } from '../view/ask.ts';

/** The page that is to be compared: what the tab shows that the address of this page names, or what the audit is of. */
export interface PageInView {
  readonly url: string;
  /** It was come to from a private window, whose pages leave no trace. */
  readonly privately: boolean;
  /** What is selected in it: most likely a sentence that the site is to be held to. */
  readonly selected?: SitePromise | undefined;
}

export async function pageInView(): Promise<PageInView> {
  const query = new URLSearchParams(location.search);
  const id = query.get('audit');
  if (id !== null) return { url: webAddress((await ask('history/get', { id }))?.heard?.visits[0]?.page), privately: false };
  const tabId = Number(query.get('tab') ?? -1);
  const tab = await isOfThisRun() ? await browser.tabs.get(tabId).catch(() => undefined) : undefined;
  const url = webAddress(tab?.url);
  return { url, privately: isPrivate(tab), selected: await selectedIn(tabId, url) };
}

/** Whether this page was opened in this run of the browser. Tabs are numbered anew in each: a page that is restored would take another's for its own. */
async function isOfThisRun(): Promise<boolean> {
  const known = await someOfSession(SESSION.run);
  const run = typeof known === 'string' ? known : crypto.randomUUID();
  if (run !== known) await writeSession({ [SESSION.run]: run });
  const opened = sessionStorage.getItem(SESSION.run) ?? run;
  sessionStorage.setItem(SESSION.run, opened);
  return opened === run;
}

/** Of a tab that was named and is gone, nobody knows: it is taken for one that leaves no trace. */
function isPrivate(tab: { readonly incognito: boolean } | undefined): boolean {
  return tab === undefined ? new URLSearchParams(location.search).has('tab') : tab.incognito;
}

/** No sentence that somebody would rely on is longer. Characters. */
const SELECTED_MAX = 2_000;

/** What is selected in a tab's page itself: what a frame says is not the site's word. Nothing where Sillage may not look. */
async function selectedIn(tabId: number, url: string): Promise<SitePromise | undefined> {
  if (url === '') return undefined;
  const all = await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, func: () => String(getSelection()) }).catch(() => []);
  const says = all.map(({ result }) => typeof result === 'string' ? result.trim() : '').find(it => it !== '')?.slice(0, SELECTED_MAX);
  return says === undefined ? undefined : { says, at: placeOf(url), means: 'asks-first' };
}

/** Where a sentence stands, without what an address may carry of a person. */
function placeOf(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

/** Of what is no website there is nothing to compare, and of what was hidden in an audit no address to be had. */
function webAddress(url = ''): string {
  return /^https?:/u.test(url) && !url.includes('‹') ? url : '';
}
