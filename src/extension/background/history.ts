import type { Audit } from '../../core/audit/audit.ts';
import type { Origin } from '../../core/library/entry.ts';
import { entryOf } from '../../core/library/entry.ts';
import { latestFirst } from '../../core/library/sites.ts';
import type { HistoryEntry } from '../../messaging/protocol.ts';
import type { DatabaseOpener, KeptAudit } from './database.ts';
import { allOrNothing, withEntry } from './database.ts';
import { interruptedAudit } from './interrupted-audit.ts';

/** So many audits of a person's own visits are kept; older ones make room. Those that are pinned do not count and stay. */
export const HISTORY_MAX = 200;

/** The audits of past visits. Audits are about nobody, so they may stay; those of private windows never come here. */
export interface History {
  /** Puts an audit in, or in place of an earlier one of the same visit. `lasting`: the visit goes on. `origin`: a visit's, where nothing else is said. */
  readonly keep: (audit: Pick<KeptAudit, 'id' | 'audit' | 'lasting'> & { readonly origin?: Origin | undefined }) => Promise<void>;
  /** Says of every audit of a visit that lasted, and is none of these any more, that its end was not seen. */
  readonly closeBut: (visitIds: readonly string[]) => Promise<void>;
  /** Newest first. */
  readonly list: () => Promise<readonly HistoryEntry[]>;
  readonly find: (id: string) => Promise<Audit | undefined>;
  readonly clear: () => Promise<void>;
}

export function historyIn(database: DatabaseOpener): History {
  return {
    keep: it => keep(database, it),
    closeBut: async visitIds => {
      const transaction = (await database()).transaction('audits', 'readwrite');
      const lasting = await transaction.store.index('lasting').getAll();
      const broken = lasting.filter(it => !visitIds.includes(it.id));
      await Promise.all(broken.map(({ id, startedAt, audit }) => transaction.store.put({ id, startedAt, audit: interruptedAudit(audit) })));
      await transaction.done;
    },
    list: async () => {
      const kept = await (await database()).getAll('entries');
      return kept.toSorted(latestFirst).map(({ id, startedAt, page, grade, score, origin }) => ({ id, startedAt, page, grade, score, imported: origin === 'import' }));
    },
    find: async id => (await (await database()).get('audits', id))?.audit,
    clear: async () => {
      const transaction = (await database()).transaction(['audits', 'entries'], 'readwrite');
      await Promise.all([transaction.objectStore('audits').clear(), transaction.objectStore('entries').clear(), transaction.done]);
    },
  };
}

/** In one transaction: where there is no room for the new, nothing that is older is gone. */
async function keep(database: DatabaseOpener, { id, audit, lasting, origin = 'visit' }: Parameters<History['keep']>[0]): Promise<void> {
  const transaction = (await database()).transaction(['audits', 'entries'], 'readwrite', { durability: 'relaxed' });
  const [audits, entries] = [transaction.objectStore('audits'), transaction.objectStore('entries')];
  await allOrNothing(transaction, async () => {
    const known = await entries.get(id);
    const entry = entryOf(audit, { id, origin: known?.origin ?? origin, pinned: known?.pinned });
    const writing = [audits.put({ id, startedAt: entry.startedAt, audit, ...lasting && { lasting } }), entries.put(withEntry(entry))];
    const loose = await entries.index('loose').getAllKeys();
    // The one that is put in is not what makes room, however long ago its visit began.
    const oldest = loose.filter(it => it !== id).slice(0, Math.max(0, loose.length - HISTORY_MAX));
    return [...writing, ...oldest.flatMap(it => [audits.delete(it), entries.delete(it)])];
  });
}
