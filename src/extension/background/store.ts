import type { Evidence } from '../../core/evidence/evidence.ts';
import type { Database } from './database.ts';
import type { Seal } from './seal.ts';
import { readSession, removeFromSession, SESSION, writeSession } from './session.ts';

/** A few hundred small records cost as much as one: evidence is written as batches of this many. */
const BATCH_MAX = 200;

/** Where the evidence of open visits lives: sealed on disk, or, for private windows, in session storage alone. */
export interface EvidenceStore {
  /** Rejects when there is no room, with nothing of the batch written. */
  readonly append: (visit: Named, evidence: readonly Evidence[]) => Promise<void>;
  readonly load: (visit: Named) => Promise<readonly Evidence[]>;
  /** Deletes the evidence of every visit but these. */
  readonly keepOnly: (visitIds: readonly string[]) => Promise<void>;
}

export interface Named {
  readonly id: string;
  readonly privately: boolean;
}

/** `database` is a promise, for it may fail (no room, no permission), and private windows must not wait for it. */
export function evidenceStore(database: Promise<Database>, seal: Seal): EvidenceStore {
  return {
    append: (visit, evidence) => visit.privately ? appendToSession(visit.id, evidence) : appendToDisk({ database, seal }, visit.id, evidence),
    load: visit => visit.privately ? loadFromSession(visit.id) : loadFromDisk({ database, seal }, visit.id),
    keepOnly: async visitIds => {
      await forgetInSession(visitIds);
      await forgetOnDisk(await database, visitIds);
    },
  };
}

interface Disk {
  readonly database: Promise<Database>;
  readonly seal: Seal;
}

async function appendToDisk({ database, seal }: Disk, visitId: string, evidence: readonly Evidence[]): Promise<void> {
  const sealed = await Promise.all(batchesOf(evidence).map(it => seal.close(it)));
  // Everything is sealed before the transaction opens: it closes by itself as soon as it waits for anything else.
  const transaction = (await database).transaction('evidence', 'readwrite', { durability: 'relaxed' });
  await Promise.all([...sealed.map(it => transaction.store.add({ visitId, ...it })), transaction.done]);
}

async function loadFromDisk({ database, seal }: Disk, visitId: string): Promise<readonly Evidence[]> {
  const batches = await (await database).getAllFromIndex('evidence', 'visitId', visitId);
  const opened = await Promise.all(batches.map(it => seal.open(it)));
  return opened.flat() as Evidence[];
}

async function forgetOnDisk(database: Database, kept: readonly string[]): Promise<void> {
  const transaction = database.transaction('evidence', 'readwrite');
  for (let cursor = await transaction.store.index('visitId').openCursor(); cursor !== null; cursor = await cursor.continue()) {
    if (!kept.includes(cursor.value.visitId)) await cursor.delete();
  }
  await transaction.done;
}

async function appendToSession(visitId: string, evidence: readonly Evidence[]): Promise<void> {
  await writeSession({ [`${SESSION.batches(visitId)}${crypto.randomUUID()}`]: { atMs: Date.now(), evidence } });
}

async function loadFromSession(visitId: string): Promise<readonly Evidence[]> {
  const batches = Object.entries(await readSession()).filter(([name]) => name.startsWith(SESSION.batches(visitId)));
  return batches.map(([, it]) => it as { atMs: number; evidence: Evidence[] }).toSorted((a, b) => a.atMs - b.atMs).flatMap(it => it.evidence);
}

async function forgetInSession(kept: readonly string[]): Promise<void> {
  const keep = kept.map(SESSION.batches);
  const names = Object.keys(await readSession()).filter(it => it.startsWith(SESSION.batches('').slice(0, -1)));
  await removeFromSession(names.filter(it => !keep.some(prefix => it.startsWith(prefix))));
}

function batchesOf(evidence: readonly Evidence[]): readonly (readonly Evidence[])[] {
  return Array.from({ length: Math.ceil(evidence.length / BATCH_MAX) }, (_, at) => evidence.slice(at * BATCH_MAX, (at + 1) * BATCH_MAX));
}
