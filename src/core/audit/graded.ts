import type { Localized } from '../rulebook/rule.ts';
import type { Deduction } from '../rulebook/verdict.ts';

/** A number and its arithmetic, or the reason why there is none: unknown is never good. */
export type Score =
  | {
    /** `value` is a whole number: 100 less all points, not below 0 nor above the cap, rounded down (see `score.ts`). */
    readonly status: 'graded'; readonly value: number; readonly grade: string;
    readonly deductions: readonly Deduction[];
    /** The cap that held the score down, where one did. */
    readonly cap?: { readonly atMost: number; readonly because: Localized; readonly findings: readonly string[] } | undefined;
  }
  | { readonly status: 'not-graded'; readonly reason: 'nothing-observed' | 'too-many-gaps' };
