import type { Audit, Score } from '../audit/audit.ts';
import { scoreOf } from '../audit/score.ts';
import { byRecipient } from '../finding/by-recipient.ts';
import type { Finding } from '../finding/finding.ts';
import { judge } from '../rulebook/judge.ts';
import type { Rulebook } from '../rulebook/rule.ts';
import type { Verdict } from '../rulebook/verdict.ts';
import { afterAll } from './after.ts';
import type { Measure } from './measure.ts';

/**
 * The score that this audit would have had, by these rules, if all of these measures had been taken, in whatever order: what is left of
 * its findings is judged anew, caps included. The eyes were the same, so what could not be seen counts as before: no measure makes a
 * gap good.
 */
export function predict(audit: Audit, rulebook: Rulebook, measures: readonly Measure[]): Score {
  const after = afterAll(measures, audit);
  return scoreOf(judge(audit.findings.flatMap(it => after(it) ?? []), audit.recipients, rulebook), audit, rulebook);
}

/** What an audit would come to after some measures. */
export interface Prediction {
  /** As `predict` tells it; undefined where there is no score. */
  readonly value: number | undefined;
  /** All points off, whatever the floor or a cap makes of them. */
  readonly points: number;
}

/** Predicts one set of measures after another from one audit. */
export type Predictor = (measures: readonly Measure[]) => Prediction;

/**
 * The same for hundreds of sets of measures: a rule charges each recipient by itself, so each is judged once for each thing that may
 * become of its findings, and the rest is adding up.
 */
export function openPredictor(audit: Audit, rulebook: Rulebook): Predictor {
  const judged = [...byRecipient(audit.findings).values()].map(it => openJudgement(it, audit, rulebook));
  return measures => {
    const after = afterAll(measures, audit);
    const verdicts = judged.map(it => it(after));
    const verdict: Verdict = {
      violations: verdicts.flatMap(it => it.violations), deductions: verdicts.flatMap(it => it.deductions),
      caps: verdicts.flatMap(it => it.caps).toSorted((a, b) => a.cap.atMost - b.cap.atMost),
    };
    const score = scoreOf(verdict, audit, rulebook);
    const points = verdict.deductions.reduce((sum, it) => sum + it.points, 0);
    return { value: score.status === 'graded' ? score.value : undefined, points: Math.round(points * 10) / 10 };
  };
}

/** Judges the findings about one recipient, and remembers what they came to: most measures are about others. */
function openJudgement(findings: readonly Finding[], { recipients }: Audit, rulebook: Rulebook): (after: (it: Finding) => Finding | undefined) => Verdict {
  const known = new Map<string, Verdict>();
  const about = recipients.filter(it => it.domain === findings[0]?.recipient);
  return after => {
    const then = findings.map(after);
    const key = then.map((it, n) => it === undefined ? '-' : it === findings[n] ? '=' : '~').join('');
    const verdict = known.get(key) ?? judge(then.filter(it => it !== undefined), about, rulebook);
    known.set(key, verdict);
    return verdict;
  };
}
