import { browser } from '../platform/browser.ts';
import { ask } from '../view/ask.ts';

/** The page that is to be compared: what the tab shows that the address of this page names, or what the audit is of. */
export interface PageInView {
  readonly url: string;
  /** It was come to from a private window, whose pages leave no trace. */
  readonly privately: boolean;
}

export async function pageInView(): Promise<PageInView> {
  const query = new URLSearchParams(location.search);
  const id = query.get('audit');
  if (id !== null) return { url: webAddress((await ask('history/get', { id }))?.heard?.visits[0]?.page), privately: false };
  const tab = await browser.tabs.get(Number(query.get('tab') ?? -1)).catch(() => undefined);
  return { url: webAddress(tab?.url), privately: tab?.incognito === true };
}

/** Of what is no website there is nothing to compare, and of what was hidden in an audit no address to be had. */
function webAddress(url = ''): string {
  return /^https?:/u.test(url) && !url.includes('‹') ? url : '';
}
