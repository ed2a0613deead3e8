import type { Manifest } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { stopAsking } from './privacy-asking.ts';
import { clearSite } from './site-data.ts';

/** What a comparison changes in the browser as long as it lasts, and what it takes to put that back. */
export interface Undertaking {
  /** The tab of the page that compares. */
  readonly by: number;
  /** The origin of the site whose data is deleted; none where nothing is. */
  readonly site?: string | undefined;
  /** The site's own hosts that its visits contacted, with their ports. */
  readonly hosts: readonly string[];
  /** The permissions that were asked for it alone. */
  readonly permissions: readonly string[];
}

const KEY = 'undertaking';

/**
 * Writes down what is undertaken, so that whoever finds it unfinished can put it back: the page may be closed between two visits, and
 * the browser may crash. `inMemory`: a site that was come to from a private window is not written to the disk.
 */
export async function writeUndertaking(it: Undertaking, inMemory: boolean): Promise<void> {
  await browser.storage[inMemory ? 'session' : 'local'].set({ [KEY]: it });
}

/** What was undertaken and not put back; for one page that compares, or for any. */
export async function unfinished(by?: number): Promise<Undertaking | undefined> {
  const [local, session] = await Promise.all([browser.storage.local.get(KEY), browser.storage.session.get(KEY)]);
  const found = (session[KEY] ?? local[KEY]) as Undertaking | undefined;
  return by === undefined || found?.by === by ? found : undefined;
}

/** Puts back what a comparison changed: the last choice was not the user's own, so the site forgets it, too. Each part whether or not another fails. */
export async function putBack({ site, hosts, permissions }: Undertaking): Promise<void> {
  await stopAsking().catch(() => undefined);
  if (site !== undefined) await clearSite(site, hosts).catch(() => undefined);
  if (permissions.length > 0) await browser.permissions.remove({ permissions: [...permissions] as Manifest.OptionalPermission[] }).catch(() => false);
  await Promise.all([browser.storage.local.remove(KEY), browser.storage.session.remove(KEY)]);
}
