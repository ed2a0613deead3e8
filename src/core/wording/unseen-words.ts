import type { VisitSummary } from '../audit/audit.ts';
import type { GapReason } from '../evidence/evidence.ts';
import type { Situation } from '../finding/situation.ts';
import type { Noun } from './notation.ts';

/** What a language says of all that went unseen, and of how closely was looked. */
export interface UnseenWords {
  readonly reasons: Readonly<Record<GapReason, UnseenReason>>;
  /** The remedy of reasons without one of their own: the command; and what to say where it was the command. */
  readonly command: string;
  readonly evenCommand: string;
  /** A question about something that never came about; `what`: as `a refusal and an acceptance`. */
  readonly untried: (detector: string, what: string) => string;
  readonly situations: Readonly<Record<Situation, string>>;
  readonly listening: Readonly<Record<VisitSummary['listening'], { readonly name: string; readonly means: string }>>;
}

export interface UnseenReason {
  /** As a heading. */
  readonly name: string;
  /** What it means for a reader of the audit, in whole sentences. */
  readonly means: string;
  /** What could be done about it, in whole sentences; left out where the command is told what an extension is not. */
  readonly remedy?: string;
  /** What its count is a number of, where that is not the kind of evidence that is missing. */
  readonly counts?: Noun;
}
