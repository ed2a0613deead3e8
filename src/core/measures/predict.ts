import type { Audit, Score } from '../audit/audit.ts';
import { scoreOf } from '../audit/score.ts';
import type { Finding } from '../finding/finding.ts';
import { judge } from '../rulebook/judge.ts';
import type { Rulebook } from '../rulebook/rule.ts';
import { afterAll } from './after.ts';
import type { Measure } from './measure.ts';

/** What an audit would come to after some measures. */
export interface Prediction {
  readonly score: Score;
  /** All points off, whatever the floor or a cap makes of them. */
  readonly points: number;
}

/** Predicts one set of measures after another from one audit. */
export type Predictor = (measures: readonly Measure[]) => Prediction;

/**
 * The score that this audit would have had, by these rules, if all of these measures had been taken, in whatever order: what is left of
 * its findings is judged anew, caps included. The eyes were the same, so what could not be seen counts as before: no measure makes a
 * gap good.
 */
export function predict(audit: Audit, rulebook: Rulebook, measures: readonly Measure[]): Score {
  return openPredictor(audit, rulebook)(measures).score;
}

/** Only what a rule or a cap speaks of, now or after an acceptance, can change the score: the rest is left out once, not each time. */
export function openPredictor(audit: Audit, rulebook: Rulebook): Predictor {
  const { visits, outcomes, gaps, recipients } = audit;
  const { rules, findings } = concerned(audit, rulebook);
  return measures => {
    const after = afterAll(measures, audit);
    const verdict = judge(findings.flatMap(it => after(it) ?? []), recipients, { ...rulebook, rules });
    const points = verdict.deductions.reduce((sum, it) => sum + it.points, 0);
    return { score: scoreOf(verdict, { visits, outcomes, gaps }, rulebook), points: Math.round(points * 10) / 10 };
  };
}

function concerned({ findings, recipients }: Audit, rulebook: Rulebook): { readonly rules: Rulebook['rules']; readonly findings: readonly Finding[] } {
  const verdicts = [findings, findings.map((it): Finding => ({ ...it, consent: 'granted' }))].map(it => judge(it, recipients, rulebook));
  const rules = new Set(verdicts.flatMap(it => it.violations.map(({ rule }) => rule.id)));
  const ids = new Set(verdicts.flatMap(it => [...it.violations, ...it.caps].flatMap(hit => hit.findings)));
  return { rules: rulebook.rules.filter(it => rules.has(it.id)), findings: findings.filter(it => ids.has(it.id)) };
}
