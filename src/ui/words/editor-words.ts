import type { TrialUntold } from '../../core/audit/trial.ts';

/** What is said around the editor of rules. */
export interface EditorWords {
  /** How it is used with a keyboard. */
  readonly keys: string;
  /** What the component says itself, by what it says in English. */
  readonly phrases: Readonly<Record<(typeof PHRASES)[number], string>>;
  readonly loading: string;
  readonly absent: string;
  readonly takeBack: string;
  readonly save: string;
  readonly mistakes: (count: number) => string;
  readonly trial: string;
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
  readonly untold: Readonly<Record<TrialUntold, string>>;
}

/** What the component says to those who do not see it, as `@codemirror/*` 6 asks for it (`EditorState.phrases`). */
export const PHRASES = ['Completions', 'Diagnostics', 'Selection deleted', 'Fold line', 'Unfold line', 'Folded lines', 'Unfolded lines', 'folded code', 'unfold', 'to', 'Control character'] as const;
