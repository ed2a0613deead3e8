import type { Evidence, EvidenceKind } from '../../core/evidence/evidence.ts';
import { batchesOf, countsOf } from './batches.ts';
import type { Loaded } from './batches.ts';
import type { Database, DatabaseOpener, SealedBatch } from './database.ts';
import { privateEvidence } from './private-evidence.ts';
import type { Seal } from './seal.ts';

/** Where the evidence of open visits lives: sealed on disk, or, for private windows, in session storage alone. */
export interface EvidenceStore {
  /** Rejects when there is no room, with nothing of the batch written. */
  readonly append: (visit: Named, evidence: readonly Evidence[]) => Promise<void>;
  /** All that can be read; a batch that is damaged costs what is in it, and no other. Rejects where nothing can be read. */
  readonly load: (visit: Named) => Promise<Loaded>;
  /** Deletes the evidence of every visit but these. */
  readonly keepOnly: (visitIds: readonly string[]) => Promise<void>;
}

export interface Named {
  readonly id: string;
  readonly privately: boolean;
}

export function evidenceStore(database: DatabaseOpener, seal: Seal): EvidenceStore {
  return {
    append: (visit, evidence) => visit.privately ? privateEvidence.append(visit.id, evidence) : appendToDisk({ database, seal }, visit.id, evidence),
    load: visit => visit.privately ? privateEvidence.load(visit.id) : loadFromDisk({ database, seal }, visit.id),
    keepOnly: async visitIds => {
      await privateEvidence.keepOnly(visitIds);
      await forgetOnDisk(await database(), visitIds);
    },
  };
}

interface Disk {
  readonly database: DatabaseOpener;
  readonly seal: Seal;
}

async function appendToDisk({ database, seal }: Disk, visitId: string, evidence: readonly Evidence[]): Promise<void> {
  const sealed = await Promise.all(batchesOf(evidence).map(async it => ({ visitId, counts: countsOf(it), ...await seal.close(it) })));
  // Everything is sealed before the transaction opens: it closes by itself as soon as it waits for anything else.
  const transaction = (await database()).transaction('evidence', 'readwrite', { durability: 'relaxed' });
  await Promise.all([...sealed.map(it => transaction.store.add(it)), transaction.done]);
}

async function loadFromDisk({ database, seal }: Disk, visitId: string): Promise<Loaded> {
  const batches = await (await database()).getAllFromIndex('evidence', 'visitId', visitId);
  const opened = await Promise.all(batches.map(it => openBatch(it, seal)));
  return { evidence: opened.flatMap(it => it.evidence), lost: opened.flatMap(it => it.lost) };
}

async function openBatch(batch: SealedBatch, seal: Seal): Promise<Loaded> {
  try {
    return { evidence: await seal.open(batch) as Evidence[], lost: [] };
  } catch {
    return { evidence: [], lost: Object.entries(batch.counts).map(([of, count]) => ({ of: of as EvidenceKind, count })) };
  }
}

async function forgetOnDisk(database: Database, kept: readonly string[]): Promise<void> {
  const transaction = database.transaction('evidence', 'readwrite');
  const index = transaction.store.index('visitId');
  // By keys alone: whole batches are large, and only their names are asked for.
  for (let cursor = await index.openKeyCursor(); cursor !== null; cursor = await cursor.continue()) {
    if (!kept.includes(cursor.key)) await transaction.store.delete(cursor.primaryKey);
  }
  await transaction.done;
}
