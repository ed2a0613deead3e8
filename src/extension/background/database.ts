import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Audit } from '../../core/audit/audit.ts';
import type { LibraryEntry } from '../../core/library/entry.ts';
import { entryOf } from '../../core/library/entry.ts';
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
  /** What lists show of each of them: an audit is some hundred times as long. */
  entries: { key: string; value: KeptEntry; indexes: { loose: string } };
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

/** `loose`: when it began, where it is not pinned: the oldest of these make room. */
export interface KeptEntry extends LibraryEntry { readonly loose?: string | undefined }

/** An entry as it is kept. */
export function withEntry(entry: LibraryEntry): KeptEntry {
  return { ...entry, loose: entry.pinned ? undefined : entry.startedAt };
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

/** Does all of it or nothing: what fails in the middle, for want of room, leaves everything as it was. */
export async function allOrNothing(transaction: { readonly done: Promise<void>; readonly abort: () => void }, work: () => readonly Promise<unknown>[] | Promise<readonly Promise<unknown>[]>): Promise<void> {
  try {
    await Promise.all([...await work(), transaction.done]);
  } catch (error) {
    // It may have ended by itself.
    try { transaction.abort(); } catch { /* empty */ }
    await transaction.done.catch(() => undefined);
    throw error;
  }
}

async function openDatabase(ended: () => void): Promise<Database> {
  return await openDB<Tables>('sillage', 4, {
    upgrade: (...[opened, before, , transaction]) => {
      if (before < 1) {
        opened.createObjectStore('evidence', { autoIncrement: true }).createIndex('visitId', 'visitId');
        opened.createObjectStore('audits', { keyPath: 'id' }).createIndex('startedAt', 'startedAt');
      }
      if (before < 2) transaction.objectStore('audits').createIndex('lasting', 'lasting');
      opened.createObjectStore('parts', { keyPath: 'id' }).createIndex('walk', 'walk');
      if (before >= 3) return;
      opened.createObjectStore('entries', { keyPath: 'id' }).createIndex('loose', 'loose');
      // All or nothing: an audit without an entry would never be listed, nor make room, nor be deleted.
      listOld(transaction).catch(() => { transaction.abort(); });
    },
    // Another worker, of a later version, needs it otherwise; or somebody deletes it: who held on to it would block them for ever.
    blocking(_, __, event) {
      ended();
      (event.target as IDBDatabase).close();
    },
    terminated: ended,
  });
}

/** Gives each audit that an earlier version kept its entry. One at a time: together they may be large. */
async function listOld(transaction: IDBPTransaction<Tables, StoreNames<Tables>[], 'versionchange'>): Promise<void> {
  const entries = transaction.objectStore('entries');
  for (let cursor = await transaction.objectStore('audits').openCursor(); cursor !== null; cursor = await cursor.continue()) {
    const { id, audit } = cursor.value;
    await entries.put(withEntry(oldEntryOf(id, audit)));
  }
}

/** The first versions told less of an audit; one that has not even what a list shows must not keep the others out of reach. */
function oldEntryOf(id: string, audit: Audit): LibraryEntry {
  try {
    return entryOf(audit, { id, origin: 'visit' });
  } catch {
    const [first] = audit.visits;
    return { id, site: '', page: first?.page ?? ('' as LibraryEntry['page']), startedAt: first?.startedAt ?? '', visits: audit.visits.length, states: [], hosts: [], rules: '', recipients: 0, origin: 'visit', pinned: false };
  }
}
