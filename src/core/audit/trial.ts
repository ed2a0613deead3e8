import { canonicalText, digestOf } from '../rulebook/digest.ts';
import { judge } from '../rulebook/judge.ts';
import type { Cap, Localized, Rule, Rulebook, Severity } from '../rulebook/rule.ts';
import type { Violation } from '../rulebook/verdict.ts';
import type { Audit, Score } from './audit.ts';
import { scoreOf } from './score.ts';

/** What an audit would say under other rules. */
export interface Trial {
  /** By the rules in force now, which need not be those that it was held against when it was made. */
  readonly before: Score;
  readonly after: Score;
  /** The rules that would be broken, or kept, or cost something else, most points first. */
  readonly changes: readonly TrialChange[];
  /** In what the rules differ besides, of which only another audit can tell. */
  readonly untold: readonly TrialUntold[];
}

export interface TrialChange {
  readonly rule: string;
  readonly says: Localized;
  /** Left out where it is not broken. */
  readonly before?: Cost | undefined;
  readonly after?: Cost | undefined;
}

interface Cost {
  readonly severity: Severity;
  readonly points: number;
}

/**
 * `recipes`: values are looked for in other preparations; `declarations`: others are approved; each also where they are those in force and
 * the audit was made by other rules, of which it does not tell them. `not-looked-for`: what is said otherwise of something, or of it for the
 * first or no longer, is about what the audit did not look for, or what never came about in it.
 */
export type TrialUntold = (typeof TRIAL_UNTOLD)[number];

export const TRIAL_UNTOLD = ['recipes', 'declarations', 'not-looked-for'] as const;

/** Judges what an audit found by two rulebooks, and tells the difference. Nothing is looked for anew. */
export function tryRules(audit: Audit, inForce: Rulebook, other: Rulebook): Trial {
  const [before, after] = [inForce, other].map(it => judge(audit.findings, audit.recipients, it));
  if (before === undefined || after === undefined) throw new Error('trial: two rulebooks, two verdicts');
  return {
    before: scoreOf(before, audit, inForce), after: scoreOf(after, audit, other),
    changes: changesIn(before.violations, after.violations), untold: TRIAL_UNTOLD.filter(it => UNTOLD[it](audit, inForce, other)),
  };
}

const UNTOLD: Readonly<Record<TrialUntold, (audit: Audit, inForce: Rulebook, other: Rulebook) => boolean>> = {
  'recipes': (audit, a, b) => !isSameData(a.recipes, b.recipes) || (b.recipes.length > 0 && !isMadeBy(audit, a)),
  'declarations': (audit, a, b) => !isSameData(a.declarations, b.declarations) || (b.declarations !== undefined && !isMadeBy(audit, a)),
  'not-looked-for': ({ outcomes }, a, b) => {
    const [before, after] = [normsOf(a), normsOf(b)];
    const others = [...before].filter(([norm]) => !after.has(norm)).concat([...after].filter(([norm]) => !before.has(norm)));
    return others.some(([, detector]) => !outcomes.some(it => it.detector === detector && LOOKED.includes(it.status)));
  },
};

const LOOKED: readonly Audit['outcomes'][number]['status'][] = ['complete', 'partial'];

/** What is asked and what it costs, of rules and caps, each with the detector that it asks. */
function normsOf({ rules, caps }: Rulebook): ReadonlyMap<string, string> {
  const norms: readonly (Rule | Cap)[] = [...rules, ...caps];
  return new Map(norms.map(it => [canonicalText('atMost' in it ? [it.when, it.atMost] : [it.id, it.when, it.severity, it.penalty, it.exempts === true]), it.when.detector]));
}

function isMadeBy(audit: Audit, rulebook: Rulebook): boolean {
  return audit.rulebook.digest === digestOf(rulebook);
}

function isSameData(one: unknown, other: unknown): boolean {
  return canonicalText(one) === canonicalText(other);
}

function changesIn(before: readonly Violation[], after: readonly Violation[]): readonly TrialChange[] {
  const later = new Map(after.map(it => [it.rule.id, it]));
  const known = new Set(before.map(it => it.rule.id));
  const changes = [
    ...before.map(it => [it, later.get(it.rule.id)] as const).filter(([was, is]) => !isSame(was, is)).map(([was, is]): TrialChange => ({
      rule: was.rule.id, says: (is ?? was).rule.says, before: costOf(was), ...is && { after: costOf(is) },
    })),
    ...after.filter(it => !known.has(it.rule.id)).map((it): TrialChange => ({ rule: it.rule.id, says: it.rule.says, after: costOf(it) })),
  ];
  return changes.toSorted((a, b) => weightOf(b) - weightOf(a) || (a.rule < b.rule ? -1 : 1));
}

function isSame(one: Violation, other: Violation | undefined): boolean {
  return one.points === other?.points && one.rule.severity === other.rule.severity;
}

function costOf({ rule: { severity }, points }: Violation): Cost {
  return { severity, points };
}

function weightOf({ before, after }: TrialChange): number {
  return Math.abs((after?.points ?? 0) - (before?.points ?? 0));
}
