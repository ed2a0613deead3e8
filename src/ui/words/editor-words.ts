import type { TrialUntold } from '../../core/audit/trial.ts';

/** What is said around the editor of rules. */
export interface EditorWords {
  /** How it is used with a keyboard. */
  readonly keys: string;
  readonly loading: string;
  readonly absent: string;
  readonly takeBack: string;
  readonly save: string;
  readonly mistakes: (count: number) => string;
  readonly trial: string;
  readonly of: (page: string, moment: string) => string;
  readonly becomes: (before: string, after: string) => string;
  readonly stays: (score: string) => string;
  readonly score: (grade: string, points: number) => string;
  readonly noScore: string;
  /** Why a score is held down, whatever the rest. */
  readonly held: (atMost: number, because: string) => string;
  readonly same: string;
  readonly rule: string;
  readonly now: string;
  readonly then: string;
  readonly kept: string;
  readonly points: (points: string) => string;
  readonly untold: Readonly<Record<TrialUntold, string>>;
}
