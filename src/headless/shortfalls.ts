import type { Audit, Outcome, Score } from '../core/audit/audit.ts';
import { restOf } from '../core/baseline/rest.ts';
import type { Rule, Rulebook } from '../core/rulebook/rule.ts';
import { SEVERITIES } from '../core/rulebook/rule.ts';
import type { Limits } from './limits.ts';

/** One way in which an audit falls short of its limits. Findings that somebody answers for count for none. */
export type Shortfall =
  | { readonly what: 'score'; readonly score: Score }
  | { readonly what: 'broken'; readonly rule: Rule; readonly findings: number }
  /** Nothing was found against the rule, and its detector could not look. */
  | { readonly what: 'unlooked'; readonly rule: Rule; readonly outcome: Outcome };

/** What keeps an audit from passing. What was not graded has not passed, nor has a rule that was named and not looked at. */
export function shortfallsOf(audit: Audit, limits: Limits, rulebook: Rulebook): readonly Shortfall[] {
  const { violations, score } = restOf(audit, rulebook);
  const broken = violations.filter(({ rule }) => limits.rules.includes(rule.id) || isAsSevere(rule, limits));
  const kept = rulebook.rules.filter(rule => violations.every(it => it.rule.id !== rule.id));
  return [
    ...isBelow(score, limits) || isBlank(score) ? [{ what: 'score', score } as const] : [],
    ...broken.map(({ rule, findings }) => ({ what: 'broken', rule, findings: findings.length } as const)),
    ...kept.flatMap(rule => unlooked(rule, audit, limits)),
  ];
}

function isBelow(score: Score, { score: least }: Limits): boolean {
  return least !== undefined && !(score.status === 'graded' && score.value >= least);
}

/** Whoever saw nothing at all has seen no rule kept, whichever limit was set. */
function isBlank(score: Score): boolean {
  return score.status === 'not-graded' && score.reason === 'nothing-observed';
}

function isAsSevere({ severity }: Rule, { severity: least }: Limits): boolean {
  return least !== undefined && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least);
}

/** A rule that was named must have been tried; one that is only severe enough must not have failed for us. */
function unlooked(rule: Rule, { outcomes }: Audit, limits: Limits): readonly Shortfall[] {
  const outcome = outcomes.find(it => it.detector === rule.when.detector);
  if (outcome === undefined || outcome.status === 'complete' || outcome.status === 'partial') return [];
  const counts = limits.rules.includes(rule.id) || (isAsSevere(rule, limits) && outcome.status !== 'not-tried');
  return counts ? [{ what: 'unlooked', rule, outcome }] : [];
}
