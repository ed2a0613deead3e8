import type { Audit } from '../../core/audit/audit.ts';
import type { DatabaseOpener, KeptPart } from './database.ts';
import { interruptedAudit } from './interrupted-audit.ts';

/**
 * The audits of single visits of a walk. They are about nobody, so they outlive the browser, which the evidence does not; once a walk is
 * over nothing of them stays. Those of private windows never come here.
 */
export interface Parts {
  readonly keep: (part: Omit<KeptPart, 'startedAt'>) => Promise<void>;
  /** Says of every audit of a visit that lasted, and is none of these any more, that its end was not seen. */
  readonly closeBut: (visitIds: readonly string[]) => Promise<void>;
  /** Those of a walk, in the order in which the visits began. */
  readonly of: (walk: string) => Promise<readonly Part[]>;
  readonly clear: () => Promise<void>;
}

export interface Part {
  readonly visitId: string;
  readonly audit: Audit;
}

export function partsIn(database: DatabaseOpener): Parts {
  return {
    keep: async part => {
      await (await database()).put('parts', { ...part, startedAt: part.audit.visits[0]?.startedAt ?? '' });
    },
    closeBut: async visitIds => {
      const transaction = (await database()).transaction('parts', 'readwrite');
      const broken = (await transaction.store.getAll()).filter(it => it.lasting !== undefined && !visitIds.includes(it.id));
      await Promise.all(broken.map(({ id, walk, startedAt, audit }) => transaction.store.put({ id, walk, startedAt, audit: interruptedAudit(audit) })));
      await transaction.done;
    },
    of: async walk => {
      const kept = await (await database()).getAllFromIndex('parts', 'walk', walk);
      return kept.toSorted((a, b) => a.startedAt < b.startedAt ? -1 : 1).map(({ id, audit }) => ({ visitId: id, audit }));
    },
    clear: async () => { await (await database()).clear('parts'); },
  };
}
