import type { EvidenceKind, GapReason } from '../evidence/evidence.ts';
import type { Redacted } from '../datum/redact.ts';
import type { Domain } from '../party/recipient.ts';

/** Something that could not be seen, and how often. */
export interface Gap {
  readonly of: EvidenceKind;
  readonly reason: GapReason;
  readonly count: number;
  /** Whom it concerns, where that is known. */
  readonly recipient?: Domain | undefined;
  /** The address of the frame, worker, socket or request, without query; left out where it is the visit as a whole. */
  readonly place?: Redacted | undefined;
}
