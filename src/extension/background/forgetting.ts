import { browser } from '../platform/browser.ts';
import { UNDERTAKING } from '../platform/undertaking.ts';
import type { Background } from './background.ts';
import { clearBadge } from './badge.ts';
import { readSession, removeFromSession, SESSION } from './session.ts';

/**
 * Deletes all that Sillage keeps. Open pages are forgotten too, or their audits would be in the history again a second
 * later: they are observed anew once they are loaded again.
 */
export async function forgetEverything({ ledger, take, auditor, history, store, rules, walks, parts }: Background): Promise<void> {
  const { visits, shown } = ledger.open();
  auditor.forget(Object.keys(visits));
  take({ type: 'forgotten', visits: Object.keys(visits) });
  take({ type: 'emptied' });
  await ledger.written();
  await store.keepOnly([]);
  await Promise.all([history.clear(), parts.clear(), walks.forget()]);
  await removeFromSession([SESSION.deleted, ...Object.keys(await readSession()).filter(it => it.startsWith(SESSION.audit('')))]);
  // What a comparison under way has still to put back is not forgotten: it would stay as it is.
  const kept = Object.keys(await browser.storage.local.get());
  await browser.storage.local.remove(kept.filter(it => it !== UNDERTAKING));
  rules.forget();
  await Promise.all(Object.keys(shown).map(it => clearBadge(Number(it))));
}
