import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { Audit } from '../../core/audit/audit.ts';
import type { KindCounts } from './batches.ts';
import type { Sealed } from './seal.ts';

/** All that Sillage keeps on disk, besides the choice of rules in `storage.local`. */
export interface Tables extends DBSchema {
  /** Batches of evidence of the visits now open, sealed. */
  evidence: { key: number; value: SealedBatch; indexes: { visitId: string } };
  /** Audits, which are about nobody. */
  audits: { key: string; value: KeptAudit; indexes: { startedAt: string; lasting: number } };
  /** Audits of the visits of a walk that goes on, for when their evidence cannot be had any more. */
  parts: { key: string; value: KeptPart; indexes: { walk: string } };
}

export interface SealedBatch extends Sealed {
  readonly visitId: string;
  /** How many of which kind are in it: should it be unreadable, that is what was lost. */
  readonly counts: KindCounts;
}

export interface KeptAudit {
  readonly id: string;
  readonly startedAt: string;
  /** There while its visit lasts. Found where no visit is open, the browser ended in the middle of it. */
  readonly lasting?: 1 | undefined;
  readonly audit: Audit;
}

export interface KeptPart extends KeptAudit {
  readonly walk: string;
}

export type Database = IDBPDatabase<Tables>;

/** Gives the database, opened once: again after it failed to open, or was closed by the browser. Rejects while it is not to be had. */
export type DatabaseOpener = () => Promise<Database>;

export function databaseOpener(open: (ended: () => void) => Promise<Database> = openDatabase): DatabaseOpener {
  const state: { opened: Promise<Database> | undefined } = { opened: undefined };
  const ended = (): void => { state.opened = undefined; };
  return () => {
    state.opened ??= open(ended).catch((error: unknown) => {
      ended();
      throw error;
    });
    return state.opened;
  };
}

async function openDatabase(ended: () => void): Promise<Database> {
  return await openDB<Tables>('sillage', 3, {
    upgrade: (...[opened, before, , transaction]) => {
      if (before < 1) {
        opened.createObjectStore('evidence', { autoIncrement: true }).createIndex('visitId', 'visitId');
        opened.createObjectStore('audits', { keyPath: 'id' }).createIndex('startedAt', 'startedAt');
      }
      if (before < 2) transaction.objectStore('audits').createIndex('lasting', 'lasting');
      opened.createObjectStore('parts', { keyPath: 'id' }).createIndex('walk', 'walk');
    },
    // Another worker, of a later version, needs it otherwise; or somebody deletes it: who held on to it would block them for ever.
    blocking(_, __, event) {
      ended();
      (event.target as IDBDatabase).close();
    },
    terminated: ended,
  });
}
