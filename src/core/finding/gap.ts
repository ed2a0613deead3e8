import type { EvidenceKind, GapReason } from '../evidence/evidence.ts';
import type { Domain } from '../party/recipient.ts';

/** Something that could not be seen, and how often. */
export interface Gap {
  readonly of: EvidenceKind;
  readonly reason: GapReason;
  readonly count: number;
  /** Whom it concerns, where that is known. */
  readonly recipient?: Domain | undefined;
}
