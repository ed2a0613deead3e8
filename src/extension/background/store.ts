import type { Evidence, EvidenceKind } from '../../core/evidence/evidence.ts';
import { BATCH_MAX, batchesOf, countsOf } from './batches.ts';
import type { Loaded } from './batches.ts';
import type { Database, DatabaseOpener, SealedBatch } from './database.ts';
import { privateEvidence } from './private-evidence.ts';
import type { Seal } from './seal.ts';

/** Where the evidence of open visits lives: sealed on disk, or, for private windows and comparisons, in session storage alone. */
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
  readonly guided?: true | undefined;
}

/** Whether nothing of a visit may reach the disk: one in a private window, and one that a comparison makes in a person's browser. */
export function isOffDisk({ privately, guided }: Pick<Named, 'privately' | 'guided'>): boolean {
  return privately || guided === true;
}

export function evidenceStore(database: DatabaseOpener, seal: Seal): EvidenceStore {
  const disk: Disk = { database, seal, small: new WeakMap() };
  return {
    // Once more where it failed: the browser may have closed the database meanwhile, or somebody deleted it, and a new one can be had.
    append: (visit, evidence) => isOffDisk(visit) ? privateEvidence.append(visit.id, evidence) : appendToDisk(disk, visit.id, evidence).catch(() => appendToDisk(disk, visit.id, evidence)),
    load: visit => isOffDisk(visit) ? privateEvidence.load(visit.id) : loadFromDisk(disk, visit.id),
    keepOnly: async visitIds => {
      await privateEvidence.keepOnly(visitIds);
      await forgetOnDisk(disk, visitIds);
    },
  };
}

interface Disk {
  readonly database: DatabaseOpener;
  readonly seal: Seal;
  /** By visit. Of one database only: the keys of another, made after it was deleted, begin anew. */
  readonly small: WeakMap<Database, Map<string, Small>>;
}

/** Batches that hold less than one could, for they were written soon; once there is enough in them they are made one. */
interface Small {
  readonly keys: readonly number[];
  readonly evidence: readonly Evidence[];
}

const NONE: Small = { keys: [], evidence: [] };

/** Evidence that comes this much at a time is packed well enough (under 60 bytes a piece): to write it again would cost more than it saves. */
const SMALL_MAX = 50;

async function appendToDisk(disk: Disk, visitId: string, evidence: readonly Evidence[]): Promise<void> {
  const database = await disk.database();
  const visits = smallIn(disk, database);
  if (evidence.length >= SMALL_MAX) {
    await replace(disk, database, { visitId, evidence, keys: [] });
    // What was small before stays so: made one with what comes later, it would be read after this.
    visits.delete(visitId);
    return;
  }
  const small = visits.get(visitId) ?? NONE;
  const together = [...small.evidence, ...evidence];
  const isEnough = together.length >= BATCH_MAX;
  const keys = await replace(disk, database, isEnough ? { visitId, evidence: together, keys: small.keys } : { visitId, evidence, keys: [] });
  visits.set(visitId, isEnough ? restOf(together, keys) : { keys: [...small.keys, ...keys], evidence: together });
}

/** Writes evidence in place of the batches it was in before. All or nothing. */
async function replace({ seal }: Disk, database: Database, { visitId, evidence, keys: before }: Small & { readonly visitId: string }): Promise<readonly number[]> {
  const sealed = await Promise.all(batchesOf(evidence).map(async it => ({ visitId, counts: countsOf(it), ...await seal.close(it) })));
  // Everything is sealed before the transaction opens: it closes by itself as soon as it waits for anything else.
  const transaction = database.transaction('evidence', 'readwrite', { durability: 'relaxed' });
  const [keys] = await Promise.all([Promise.all(sealed.map(it => transaction.store.add(it))), transaction.done, ...before.map(it => transaction.store.delete(it))]);
  return keys;
}

/** What is in the last batch of several, where it is not full. */
function restOf(evidence: readonly Evidence[], keys: readonly number[]): Small {
  const rest = evidence.length % BATCH_MAX;
  return rest === 0 ? NONE : { keys: keys.slice(-1), evidence: evidence.slice(-rest) };
}

function smallIn({ small }: Disk, database: Database): Map<string, Small> {
  const known = small.get(database) ?? new Map<string, Small>();
  small.set(database, known);
  return known;
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

async function forgetOnDisk(disk: Disk, kept: readonly string[]): Promise<void> {
  const database = await disk.database();
  const small = smallIn(disk, database);
  [...small.keys()].filter(it => !kept.includes(it)).forEach(it => small.delete(it));
  const transaction = database.transaction('evidence', 'readwrite');
  const index = transaction.store.index('visitId');
  // By keys alone: whole batches are large, and only their names are asked for.
  for (let cursor = await index.openKeyCursor(); cursor !== null; cursor = await cursor.continue()) {
    if (!kept.includes(cursor.key)) await transaction.store.delete(cursor.primaryKey);
  }
  await transaction.done;
}
