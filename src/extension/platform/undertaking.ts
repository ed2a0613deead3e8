import type { Manifest } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { stopAsking } from './privacy-asking.ts';
import { clearSite } from './site-data.ts';

/** What a comparison changes in the browser as long as it lasts, and what it takes to put that back. */
export interface Undertaking {
  /** The tab of the page that compares. */
  readonly by: number;
  /** Written down in memory only: a site that was come to from a private window is not written to the disk. */
  readonly inMemory: boolean;
  /** The origin of the site whose data is deleted; none where nothing is. */
  readonly site?: string | undefined;
  /** The site's own hosts that its visits contacted, with their ports. */
  readonly hosts: readonly string[];
  /** The permissions that were asked for it alone. */
  readonly permissions: readonly string[];
}

/** Under which it stands in storage. */
export const UNDERTAKING = 'undertaking';

/**
 * Writes down what is undertaken, so that whoever finds it unfinished can put it back: the page may be closed between two visits, and
 * the browser may crash.
 */
export async function writeUndertaking(it: Undertaking): Promise<void> {
  await storeOf(it).set({ [UNDERTAKING]: it });
}

/** What was undertaken and not put back; for one page that compares, or for any. */
export async function unfinished(by?: number): Promise<readonly Undertaking[]> {
  const all = await Promise.all([browser.storage.session.get(UNDERTAKING), browser.storage.local.get(UNDERTAKING)]);
  return all.flatMap(it => (it[UNDERTAKING] as Undertaking | undefined) ?? []).filter(it => by === undefined || it.by === by);
}

/**
 * Puts back what a comparison changed: the last choice was not the user's own, so the site forgets it, too. Each part whether or not another
 * fails; what could not be put back stays written down, for the next start.
 */
export async function putBack(it: Undertaking): Promise<void> {
  const { site, hosts, permissions } = it;
  const ends = await Promise.allSettled([stopAsking(), ...site === undefined ? [] : [clearSite(site, hosts)]]);
  if (ends.some(end => end.status === 'rejected')) return;
  if (permissions.length > 0) await browser.permissions.remove({ permissions: [...permissions] as Manifest.OptionalPermission[] }).catch(() => false);
  await storeOf(it).remove(UNDERTAKING);
}

function storeOf({ inMemory }: Undertaking): typeof browser.storage.local {
  return browser.storage[inMemory ? 'session' : 'local'];
}
