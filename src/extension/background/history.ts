import type { Audit } from '../../core/audit/audit.ts';
import type { HistoryEntry } from '../../messaging/protocol.ts';
import type { Database } from './database.ts';

/** Older audits make room. */
export const HISTORY_MAX = 200;

/** The audits of past visits. Audits are about nobody, so they may stay; those of private windows never come here. */
export interface History {
  /** Puts an audit in, or in place of an earlier one of the same visit. */
  readonly keep: (id: string, audit: Audit) => Promise<void>;
  /** Newest first. */
  readonly list: () => Promise<readonly HistoryEntry[]>;
  readonly find: (id: string) => Promise<Audit | undefined>;
  readonly clear: () => Promise<void>;
}

export function historyIn(database: Promise<Database>): History {
  return {
    keep: async (id, audit) => {
      const startedAt = audit.visits[0]?.startedAt ?? '';
      const transaction = (await database).transaction('audits', 'readwrite');
      await transaction.store.put({ id, startedAt, audit });
      const oldest = await transaction.store.index('startedAt').getAllKeys();
      await Promise.all(oldest.slice(0, Math.max(0, oldest.length - HISTORY_MAX)).map(it => transaction.store.delete(it)));
      await transaction.done;
    },
    list: async () => {
      const kept = await (await database).getAllFromIndex('audits', 'startedAt');
      return kept.toReversed().map(({ id, startedAt, audit }) => ({ id, startedAt, ...lineOf(audit) }));
    },
    find: async id => (await (await database).get('audits', id))?.audit,
    clear: async () => { await (await database).clear('audits'); },
  };
}

function lineOf({ visits, score }: Audit): Pick<HistoryEntry, 'page' | 'grade' | 'score'> {
  const graded = score.status === 'graded' ? score : undefined;
  return { page: visits[0]?.page ?? '', grade: graded?.grade, score: graded?.value };
}
