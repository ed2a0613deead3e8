import type { EvidenceKind } from '../core/evidence/evidence.ts';
import { bare } from './natives.ts';

/** Of each kind: a page that floods one must not hide another. A document that sends 10,000 requests is heard to the end. */
export const RECORDS_PER_SECOND_MAX = 1_000;
export const RECORDS_PER_DOCUMENT_MAX = 12_000;

type Counts = { [K in EvidenceKind]?: number };

export interface Budget {
  /** Whether one more record of this kind may be kept at this moment; counts it if so. */
  admits(kind: EvidenceKind, atMs: number): boolean;
  /** Counts what was not kept; answers whether it is the first of its round. */
  dropped(kind: EvidenceKind, count: number): boolean;
  /** Hands over what was dropped and not yet told; whoever cannot tell it gives it back by `dropped`. */
  take(kind: EvidenceKind): number;
  /** Goes through the kinds of which something was dropped, and begins a new round. */
  eachDropped(tell: (kind: EvidenceKind) => void): void;
}

export function openBudget(): Budget {
  const kept: Counts = bare({});
  const keptThisSecond: Counts = bare({});
  const secondBegan: Counts = bare({});
  const waiting: Counts = bare({});
  const heardOf: { [K in EvidenceKind]?: boolean } = bare({});

  return {
    admits(kind, atMs) {
      if (atMs >= (secondBegan[kind] ?? -Infinity) + 1000) {
        secondBegan[kind] = atMs;
        keptThisSecond[kind] = 0;
      }
      const thisSecond = keptThisSecond[kind] ?? 0;
      const inAll = kept[kind] ?? 0;
      if (thisSecond >= RECORDS_PER_SECOND_MAX || inAll >= RECORDS_PER_DOCUMENT_MAX) return false;
      keptThisSecond[kind] = thisSecond + 1;
      kept[kind] = inAll + 1;
      return true;
    },
    dropped(kind, count) {
      waiting[kind] = (waiting[kind] ?? 0) + count;
      const first = heardOf[kind] !== true;
      heardOf[kind] = true;
      return first;
    },
    take(kind) {
      const count = waiting[kind] ?? 0;
      waiting[kind] = 0;
      return count;
    },
    eachDropped(tell) {
      for (const kind in waiting) {
        heardOf[kind as EvidenceKind] = false;
        tell(kind as EvidenceKind);
      }
    },
  };
}
