import type { EvidenceKind, GapReason } from '../evidence/evidence.ts';
import type { Redacted } from '../datum/redact.ts';
import type { Domain } from '../party/recipient.ts';
import type { Gap } from './gap.ts';

/** One thing that went unseen at one place, as people count it: a frame is one hole, whatever could have been seen in it. */
export interface Hole {
  readonly reason: GapReason;
  readonly recipient?: Domain | undefined;
  readonly place?: Redacted | undefined;
  /** How often, by the kind of which most is missing. */
  readonly count: number;
  readonly missing: readonly { readonly of: EvidenceKind; readonly count: number }[];
}

/** The gaps of an audit, those with the same reason at the same place together, in the order in which they were met. */
export function holesIn(gaps: readonly Gap[]): readonly Hole[] {
  const holes = new Map<string, Hole>();
  for (const { of, reason, count, recipient, place } of gaps) {
    const key = JSON.stringify([reason, recipient, place]);
    const known = holes.get(key);
    const missing = [...known?.missing ?? [], { of, count }];
    holes.set(key, { reason, recipient, place, count: Math.max(known?.count ?? 0, count), missing });
  }
  return [...holes.values()];
}
