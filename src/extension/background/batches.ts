import type { Evidence, EvidenceKind } from '../../core/evidence/evidence.ts';

/** Records in one batch at most: enough to be packed well, few enough to lose. */
export const BATCH_MAX = 500;

/** How many of which kind are in a batch: should it be unreadable, that is what was lost. */
export type KindCounts = { readonly [K in EvidenceKind]?: number };

/** What could be read of a visit's batches, and what is there and could not. */
export interface Loaded {
  readonly evidence: readonly Evidence[];
  readonly lost: readonly { readonly of: EvidenceKind; readonly count: number }[];
}

export function batchesOf(evidence: readonly Evidence[]): readonly (readonly Evidence[])[] {
  return Array.from({ length: Math.ceil(evidence.length / BATCH_MAX) }, (_, at) => evidence.slice(at * BATCH_MAX, (at + 1) * BATCH_MAX));
}

export function countsOf(evidence: readonly Evidence[]): KindCounts {
  const counts: { [K in EvidenceKind]?: number } = {};
  for (const { kind } of evidence) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
