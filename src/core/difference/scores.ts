import type { Audit, Violation } from '../audit/audit.ts';
import { roundedPoints } from '../rulebook/judge.ts';
import type { FindingChange, RuleChange, ScoreChange } from './change.ts';

/** How the score changed, and which rules made it. `findings`: what became of each. */
export function scoreChange(before: Audit, after: Audit, findings: readonly FindingChange[]): ScoreChange {
  if (before.rulebook.digest !== after.rulebook.digest) return { status: 'other-rules' };
  const unsure = new Set(findings.filter(it => it.unseen.length > 0).flatMap(it => [it.before?.id, it.after?.id]));
  const rules = ruleChanges(before, after, unsure);
  const graded = before.score.status === 'graded' && after.score.status === 'graded' ? { by: after.score.value - before.score.value } : {};
  return { status: 'compared', ...graded, rules, doubtful: rules.some(it => it.unseen.length > 0) };
}

function ruleChanges(before: Audit, after: Audit, unsure: ReadonlySet<string | undefined>): readonly RuleChange[] {
  const earlier = new Map(before.violations.map(it => [it.rule.id, it]));
  const later = new Map(after.violations.map(it => [it.rule.id, it]));
  return [...new Set([...earlier.keys(), ...later.keys()])]
    .flatMap(id => ruleChange(earlier.get(id), later.get(id), unsure))
    .toSorted((a, b) => sizeOf(b) - sizeOf(a) || (a.rule.id < b.rule.id ? -1 : 1));
}

function ruleChange(before: Violation | undefined, after: Violation | undefined, unsure: ReadonlySet<string | undefined>): readonly RuleChange[] {
  const rule = (after ?? before)?.rule;
  const earlier = costOf(before);
  const later = costOf(after);
  const all = [...new Set([...earlier.findings, ...later.findings])];
  const isSame = earlier.points === later.points && all.length === earlier.findings.length && all.length === later.findings.length;
  return rule === undefined || isSame ? [] : [{ rule, before: earlier.points, after: later.points, unseen: all.filter(it => unsure.has(it)) }];
}

function costOf(violation: Violation | undefined): { readonly points: number; readonly findings: readonly string[] } {
  return violation ?? { points: 0, findings: [] };
}

function sizeOf({ before, after }: RuleChange): number {
  return Math.abs(roundedPoints(after - before));
}
