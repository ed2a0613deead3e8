import type { Audit, Score, Violation } from '../audit/audit.ts';
import { scoreOf } from '../audit/score.ts';
import { judge } from '../rulebook/judge.ts';
import type { Rulebook } from '../rulebook/rule.ts';

/** What an audit comes to without the findings that somebody answers for. */
export interface Rest {
  readonly violations: readonly Violation[];
  readonly score: Score;
}

/** Judges what is left when accepted findings are put aside. The audit's own score stays what it is: it says what was found. */
export function restOf(audit: Audit, rulebook: Rulebook): Rest {
  const accepted = new Set((audit.accepted ?? []).map(it => it.finding));
  const verdict = judge(audit.findings.filter(it => !accepted.has(it.id)), audit.recipients, rulebook);
  return { violations: verdict.violations, score: scoreOf(verdict, audit, rulebook) };
}
