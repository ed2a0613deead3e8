import type { Score } from '../core/audit/audit.ts';
import type { Rulebook } from '../core/rulebook/rule.ts';

/** Whether an audit passes. What is not graded has not. */
export function isWithin(limit: number | undefined, score: Score): boolean {
  return limit === undefined || (score.status === 'graded' && score.value >= limit);
}

/** The lowest score that passes: a number, or a grade of the rules in force. */
export function limitOf(given: string | undefined, rulebook: Rulebook | undefined, mistakes: string[]): number | undefined {
  if (given === undefined || rulebook === undefined) return undefined;
  const grade = rulebook.grades.find(it => it.grade.toLowerCase() === given.toLowerCase());
  const score = grade?.from ?? (given.trim() === '' ? Number.NaN : Number(given));
  if (score >= 0 && score <= 100) return score;
  mistakes.push(`--fail-on ${given}: expected a score from 0 to 100, or one of the grades ${rulebook.grades.map(it => it.grade).join(', ')}`);
  return undefined;
}
