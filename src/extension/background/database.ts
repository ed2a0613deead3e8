import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { Audit } from '../../core/audit/audit.ts';
import type { Sealed } from './seal.ts';

/** All that Sillage keeps on disk, besides the choice of rules in `storage.local`. */
export interface Tables extends DBSchema {
  /** Batches of evidence of the visits now open, sealed. */
  evidence: { key: number; value: SealedBatch; indexes: { visitId: string } };
  /** Audits, which are about nobody. */
  audits: { key: string; value: KeptAudit; indexes: { startedAt: string } };
}

export interface SealedBatch extends Sealed { readonly visitId: string }

export interface KeptAudit {
  readonly id: string;
  readonly startedAt: string;
  readonly audit: Audit;
}

export type Database = IDBPDatabase<Tables>;

export async function openDatabase(): Promise<Database> {
  return await openDB<Tables>('sillage', 1, {
    upgrade(database) {
      database.createObjectStore('evidence', { autoIncrement: true }).createIndex('visitId', 'visitId');
      database.createObjectStore('audits', { keyPath: 'id' }).createIndex('startedAt', 'startedAt');
    },
  });
}
