import type { Audit } from '../../core/audit/audit.ts';
import type { HistoryEntry } from '../../messaging/protocol.ts';
import type { DatabaseOpener, KeptAudit } from './database.ts';
import { interruptedAudit } from './interrupted-audit.ts';

/** Older audits make room. */
export const HISTORY_MAX = 200;

/** The audits of past visits. Audits are about nobody, so they may stay; those of private windows never come here. */
export interface History {
  /** Puts an audit in, or in place of an earlier one of the same visit. `lasting`: the visit goes on. */
  readonly keep: (audit: Pick<KeptAudit, 'id' | 'audit' | 'lasting'>) => Promise<void>;
  /** Says of every audit of a visit that lasted, and is none of these any more, that its end was not seen. */
  readonly closeBut: (visitIds: readonly string[]) => Promise<void>;
  /** Newest first. */
  readonly list: () => Promise<readonly HistoryEntry[]>;
  readonly find: (id: string) => Promise<Audit | undefined>;
  readonly clear: () => Promise<void>;
}

export function historyIn(database: DatabaseOpener): History {
  return {
    keep: async ({ id, audit, lasting }) => {
      const startedAt = audit.visits[0]?.startedAt ?? '';
      const transaction = (await database()).transaction('audits', 'readwrite', { durability: 'relaxed' });
      await transaction.store.put({ id, startedAt, audit, ...lasting && { lasting } });
      const oldest = await transaction.store.index('startedAt').getAllKeys();
      await Promise.all(oldest.slice(0, Math.max(0, oldest.length - HISTORY_MAX)).map(it => transaction.store.delete(it)));
      await transaction.done;
    },
    closeBut: async visitIds => {
      const transaction = (await database()).transaction('audits', 'readwrite');
      const lasting = await transaction.store.index('lasting').getAll();
      const broken = lasting.filter(it => !visitIds.includes(it.id));
      await Promise.all(broken.map(({ id, startedAt, audit }) => transaction.store.put({ id, startedAt, audit: interruptedAudit(audit) })));
      await transaction.done;
    },
    list: async () => {
      const kept = await (await database()).getAllFromIndex('audits', 'startedAt');
      return kept.toReversed().map(({ id, startedAt, audit }) => ({ id, startedAt, ...lineOf(audit) }));
    },
    find: async id => (await (await database()).get('audits', id))?.audit,
    clear: async () => { await (await database()).clear('audits'); },
  };
}

function lineOf({ visits, score }: Audit): Pick<HistoryEntry, 'page' | 'grade' | 'score'> {
  const graded = score.status === 'graded' ? score : undefined;
  return { page: visits[0]?.page ?? '', grade: graded?.grade, score: graded?.value };
}
