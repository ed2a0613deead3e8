import type { VisitSummary } from '../audit/audit.ts';
import type { GapReason } from '../evidence/evidence.ts';

/** What a language says of all that went unseen, and of how closely was looked. */
export interface UnseenWords {
  readonly reasons: Readonly<Record<GapReason, UnseenReason>>;
  readonly listening: Readonly<Record<VisitSummary['listening'], { readonly name: string; readonly means: string }>>;
}

export interface UnseenReason {
  /** As a heading. */
  readonly name: string;
  /** What it means for a reader of the audit, in whole sentences. */
  readonly means: string;
  /** What could be done about it, in whole sentences. */
  readonly remedy: string;
}
