import type { Sighting } from '../../core/evidence/delivery.ts';
import type { Place } from '../../observers/webext-host.ts';
import { browser } from '../platform/browser.ts';
import { productOf } from '../platform/product.ts';
import type { Background } from './background.ts';
import { clearBadge } from './badge.ts';
import { hearCookie } from './cookie-hearing.ts';

/** Puts what the browser's listeners heard on the books. */
export async function hear(background: Background, place: Place, seen: Sighting): Promise<void> {
  background.rest.stir();
  if (place.by === 'new-page') await beginVisit(background, place, seen);
  // Nothing else waits for it.
  else if (place.by === 'jar') void hearCookie(background, place, seen);
  else background.take({ type: 'saw', id: background.newId(), place: await homeOf(background, place), seen });
}

/** An empty page that another one opened, of which Firefox never tells that it began: what it sends is of the page that opened it. */
async function homeOf(background: Background, place: Exclude<Place, { by: 'new-page' }>): Promise<typeof place> {
  if (place.by !== 'document' || background.ledger.open().shown[place.tabId] !== undefined) return place;
  const tab = await browser.tabs.get(place.tabId).catch(() => undefined);
  return tab?.url === 'about:blank' && tab.openerTabId !== undefined ? { ...place, tabId: tab.openerTabId } : place;
}

/**
 * A page that extensions cannot see (the browser's own) ends the visit before it, and begins none. An empty page that another one
 * opened has no address of its own: it is a document of the visit of that page, whose scripts fill it.
 */
async function beginVisit(background: Background, place: Extract<Place, { by: 'new-page' }>, seen: Sighting): Promise<void> {
  const { tabId, document, fromForm, atMs } = place;
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (tab === undefined || seen.kind !== 'navigation' || !/^https?:/u.test(seen.url)) {
    background.take({ type: 'left', tabId, atMs });
    await clearBadge(tabId);
    if (tab?.openerTabId !== undefined && seen.kind === 'navigation' && seen.url === 'about:blank') {
      background.take({ type: 'saw', id: background.newId(), place: { by: 'document', tabId: tab.openerTabId, document, atMs }, seen: { ...seen, frame: 'sub' } });
    }
    return;
  }
  const product = await productOf(background.ledger.open().audited.includes(tabId));
  background.take({
    type: 'began', id: background.newId(),
    page: {
      visitId: crypto.randomUUID(), tabId, document, fromForm, atMs, privately: tab.incognito,
      visit: { url: seen.url, startedAt: new Date(atMs).toISOString(), state: 'live', ...product },
    },
  });
}
