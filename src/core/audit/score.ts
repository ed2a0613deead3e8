import { roundedPoints } from '../rulebook/judge.ts';
import type { Rulebook } from '../rulebook/rule.ts';
import type { Verdict } from '../rulebook/verdict.ts';
import type { Gap, Outcome, Score, VisitSummary } from './audit.ts';

/** How well the eyes were open: what a score must know beside the verdict, lest blindness be graded as innocence. */
export interface Sight {
  readonly visits: readonly Pick<VisitSummary, 'requests'>[];
  readonly outcomes: readonly Outcome[];
  readonly gaps: readonly Gap[];
}

/**
 * From 100, less every deduction, not below 0, no more than the lowest cap, rounded down to a whole number: a score
 * must not promise more than was found. `value = ⌊max(0, min(cap, 100 − Σ points))⌋`, so it can be checked by hand.
 * There is none where nothing was observed, nor where so much went unseen that a grade would be about the unseen;
 * but the worst grade stands whatever went unseen, since a gap can only have hidden more.
 */
export function scoreOf(verdict: Verdict, sight: Sight, rulebook: Rulebook): Score {
  const found = verdict.violations.length + verdict.caps.length > 0;
  if (!found && requestsIn(sight) === 0) return { status: 'not-graded', reason: 'nothing-observed' };
  const { deductions } = verdict;
  const rest = Math.max(0, 100 - roundedPoints(deductions.reduce((sum, it) => sum + it.points, 0)));
  const held = verdict.caps.slice(0, 1).filter(({ cap }) => cap.atMost < rest).map(({ cap: { atMost, because }, findings }) => ({ atMost, because, findings }));
  const value = Math.floor(Math.min(rest, ...held.map(it => it.atMost)));
  const grade = gradeOf(value, rulebook);
  if (isBlind(sight) && grade !== rulebook.grades.at(-1)?.grade) return { status: 'not-graded', reason: 'too-many-gaps' };
  return { status: 'graded', value, grade, deductions, ...held[0] && { cap: held[0] } };
}

/** The first grade, from the best, that the score reaches. */
export function gradeOf(value: number, { grades }: Rulebook): string {
  return grades.find(it => value >= it.from)?.grade ?? '';
}

/**
 * From this share on, what went unseen outweighs what was seen, and a grade would mostly be about the former. It is
 * deliberately mild: Lighthouse leaves a whole category without a score when a single one of its audits fails
 * (`core/scoring.js`), which, live, would leave most pages ungraded, as no browser shows an extension everything.
 */
const UNSEEN_SHARE_MAX = 0.5;

/** Reasons whose count is a number of requests that were made and not seen; the others say that something was, once. */
const COUNTED: readonly Gap['reason'][] = ['records-lost', 'limit-reached'];

function isBlind(sight: Sight): boolean {
  // A question about what was never tried is no sign of good eyes, nor of bad ones.
  const tried = sight.outcomes.filter(it => it.status !== 'not-tried');
  if (tried.filter(isHalfBlind).length > tried.length * UNSEEN_SHARE_MAX) return true;
  const lost = sight.gaps.filter(it => it.of === 'request' && COUNTED.includes(it.reason)).reduce((sum, it) => sum + it.count, 0);
  return lost > (lost + requestsIn(sight)) * UNSEEN_SHARE_MAX;
}

/** What a host leaves out that listens lightly: cookies and referers, a part of what a request tells and not half of it. */
const LIGHTLY_LEFT_OUT = 'request-head';

/** It did not look, or not with all the eyes it has. */
function isHalfBlind(it: Outcome): boolean {
  return it.status === 'not-observed' || it.status === 'failed' || (it.status === 'partial' && it.missing?.some(kind => kind !== LIGHTLY_LEFT_OUT) === true);
}

function requestsIn({ visits }: Sight): number {
  return visits.reduce((sum, it) => sum + it.requests, 0);
}
