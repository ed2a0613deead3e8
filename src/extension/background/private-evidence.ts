import type { Evidence } from '../../core/evidence/evidence.ts';
import type { Loaded } from './batches.ts';
import { packText, unpackText } from './packing.ts';
import { readSession, removeFromSession, SESSION, writeSession } from './session.ts';

interface Batch {
  readonly atMs: number;
  readonly packed: string;
}

/** The evidence of private windows: in session storage, which is memory alone. Packed, for there is room for 10 MB only. */
export const privateEvidence = {
  append: async (visitId: string, evidence: readonly Evidence[]): Promise<void> => {
    const batch: Batch = { atMs: Date.now(), packed: await packText(evidence) };
    await writeSession({ [`${SESSION.batches(visitId)}${crypto.randomUUID()}`]: batch });
  },

  load: async (visitId: string): Promise<Loaded> => {
    const found = Object.entries(await readSession()).filter(([name]) => name.startsWith(SESSION.batches(visitId))).map(([, it]) => it as Batch);
    const evidence = await Promise.all(found.toSorted((a, b) => a.atMs - b.atMs).map(it => unpackText(it.packed)));
    return { evidence: evidence.flat() as Evidence[], lost: [] };
  },

  keepOnly: async (visitIds: readonly string[]): Promise<void> => {
    const keep = visitIds.map(SESSION.batches);
    const names = Object.keys(await readSession()).filter(it => it.startsWith(SESSION.batches('').slice(0, -1)));
    await removeFromSession(names.filter(it => !keep.some(prefix => it.startsWith(prefix))));
  },
};
