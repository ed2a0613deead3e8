import { didYouMean } from '../core/shape/near.ts';
import type { Rulebook, Severity } from '../core/rulebook/rule.ts';
import { SEVERITIES } from '../core/rulebook/rule.ts';

/** What an audit must keep to, to pass. */
export interface Limits {
  /** The lowest score. */
  readonly score?: number | undefined;
  /** No rule as severe as this, or more, is broken. */
  readonly severity?: Severity | undefined;
  /** The ids of rules that are kept, and were looked at. */
  readonly rules: readonly string[];
}

const RULE = 'rule:';

/** Reads `--fail-on`: a score or a grade, severities, and rules (`rule:exposed-before-choice`), with commas between; of several scores or severities the strictest counts. */
export function limitsOf(given: string | undefined, rulebook: Rulebook | undefined, mistakes: string[]): Limits | undefined {
  if (given === undefined || rulebook === undefined) return undefined;
  return given.split(',').map(it => it.trim()).reduce<Limits>((limits, it) => withLimit(limits, it, { rulebook, mistakes }), { rules: [] });
}

function withLimit(limits: Limits, given: string, { rulebook, mistakes }: { readonly rulebook: Rulebook; readonly mistakes: string[] }): Limits {
  const score = scoreFrom(given, rulebook);
  if (score !== undefined) return { ...limits, score: Math.max(score, limits.score ?? 0) };
  const severity = SEVERITIES.findIndex(it => it === given.toLowerCase());
  if (severity >= 0) return { ...limits, severity: SEVERITIES[Math.max(severity, limits.severity === undefined ? 0 : SEVERITIES.indexOf(limits.severity))] };
  if (!given.startsWith(RULE)) {
    mistakes.push(`--fail-on ${given}: expected a score from 0 to 100, one of the grades ${rulebook.grades.map(it => it.grade).join(', ')}, one of ${SEVERITIES.join(', ')}, or ${RULE} and the id of a rule`);
    return limits;
  }
  const id = given.slice(RULE.length);
  const ids = rulebook.rules.map(it => it.id);
  if (ids.includes(id)) return { ...limits, rules: [...limits.rules, id] };
  mistakes.push(`--fail-on ${given}: expected the id of a rule in force${didYouMean(id, ids)}; sillage rules check --print lists them`);
  return limits;
}

function scoreFrom(given: string, { grades }: Rulebook): number | undefined {
  const score = grades.find(it => it.grade.toLowerCase() === given.toLowerCase())?.from ?? (given === '' ? Number.NaN : Number(given));
  return score >= 0 && score <= 100 ? score : undefined;
}
