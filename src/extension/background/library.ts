import type { Audit } from '../../core/audit/audit.ts';
import type { LibraryEntry, Origin } from '../../core/library/entry.ts';
import { entryOf } from '../../core/library/entry.ts';
import { COLLECTION } from '../../core/library/write-collection.ts';
import type { DatabaseOpener, KeptAudit } from './database.ts';
import { allOrNothing, withEntry } from './database.ts';

/** The audits kept, for the page that lists them all. It reads and writes the database itself: a message has no room for a large file. */
export interface Library {
  /** In no order. */
  readonly list: () => Promise<readonly LibraryEntry[]>;
  readonly find: (id: string) => Promise<Audit | undefined>;
  /** All or none: what is there already is counted and left as it is. Rejects where the disk is full (`isFull`), with nothing written. */
  readonly add: (audits: readonly Audit[]) => Promise<{ readonly added: number; readonly known: number }>;
  /** Puts one back as it was. */
  readonly restore: (kept: Restorable) => Promise<void>;
  readonly pin: (ids: readonly string[], pinned: boolean) => Promise<void>;
  readonly remove: (ids: readonly string[]) => Promise<void>;
}

export interface Restorable extends Pick<KeptAudit, 'audit' | 'lasting'> { readonly entry: LibraryEntry }

export function libraryIn(database: DatabaseOpener, newId: () => string): Library {
  return {
    list: async () => await (await database()).getAll('entries'),
    find: async id => (await (await database()).get('audits', id))?.audit,
    // One at a time: two pages that take in the same file would both find it new.
    add: audits => navigator.locks.request('library', () => add(database, newId, audits)),
    restore: async kept => { await write(database, [kept]); },
    pin: async (ids, pinned) => {
      const transaction = (await database()).transaction('entries', 'readwrite');
      const known = (await Promise.all(ids.map(it => transaction.store.get(it)))).filter(it => it !== undefined);
      await Promise.all([...known.map(it => transaction.store.put(withEntry({ ...it, pinned }))), transaction.done]);
    },
    remove: async ids => {
      const transaction = (await database()).transaction(['audits', 'entries'], 'readwrite');
      const stores = [transaction.objectStore('audits'), transaction.objectStore('entries')];
      await Promise.all([...ids.flatMap(id => stores.map(it => it.delete(id))), transaction.done]);
    },
  };
}

/** Whether a write failed for want of room on the disk. */
export function isFull(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}

async function add(database: DatabaseOpener, newId: () => string, audits: readonly Audit[]): ReturnType<Library['add']> {
  const fresh = await unknownAmong(database, audits);
  const origin: Origin = 'import';
  await write(database, fresh.map(audit => ({ audit, entry: entryOf(audit, { id: newId(), origin }) })));
  return { added: fresh.length, known: audits.length - fresh.length };
}

/** Audits of the same visits begin at the same moment: only those are looked at whole, and each once. */
async function unknownAmong(database: DatabaseOpener, audits: readonly Audit[]): Promise<readonly Audit[]> {
  const moments = new Set(audits.map(it => it.visits[0]?.startedAt ?? ''));
  const known = new Set<string>();
  for (const it of moments) {
    for (const { audit } of await (await database()).getAllFromIndex('audits', 'startedAt', it)) known.add(COLLECTION.audit(audit));
  }
  return audits.filter(it => {
    const text = COLLECTION.audit(it);
    const isNew = !known.has(text);
    known.add(text);
    return isNew;
  });
}

async function write(database: DatabaseOpener, all: readonly Restorable[]): Promise<void> {
  const transaction = (await database()).transaction(['audits', 'entries'], 'readwrite');
  const [audits, entries] = [transaction.objectStore('audits'), transaction.objectStore('entries')];
  await allOrNothing(transaction, () => all.flatMap(({ entry, audit, lasting }) => [audits.put({ id: entry.id, startedAt: entry.startedAt, audit, ...lasting && { lasting } }), entries.put(withEntry(entry))]));
}
