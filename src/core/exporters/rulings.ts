import type { Audit, Outcome } from '../audit/audit.ts';
import type { Acceptance } from '../finding/acceptance.ts';
import type { Finding } from '../finding/finding.ts';
import type { Rule } from '../rulebook/rule.ts';

/** One rule in force, and what an audit says of it. */
export interface Ruling {
  readonly rule: Rule;
  readonly isBroken: boolean;
  /** The findings that broke it; none where none did. */
  readonly findings: readonly Finding[];
  /** What became of the detector it asks; left out where the audit does not say. */
  readonly outcome?: Outcome | undefined;
}

/**
 * What can be said of a rule. `kept`: its detector saw all that it looks at, and found nothing against it. `accepted`: every finding
 * that broke it is one that somebody answers for. `partial`, `not-observed`, `not-tried`, `failed`: nothing was found against it, and
 * its detector could not look, or not at everything. `untold`: the audit says nothing of its detector.
 */
export type Standing = 'broken' | 'accepted' | 'kept' | Exclude<Outcome['status'], 'complete'> | 'untold';

/** Every rule in force, in the order of the rulebook. Audits that do not tell the rules tell those that were broken. */
export function rulingsIn({ rulebook, violations, findings, outcomes }: Audit): readonly Ruling[] {
  const found = new Map(findings.map(it => [it.id, it]));
  const broken = new Map(violations.map(it => [it.rule.id, it.findings.flatMap(id => found.get(id) ?? [])]));
  const asked = new Map(outcomes.map(it => [it.detector, it]));
  const told = rulebook.rules ?? [];
  const others = violations.map(it => it.rule).filter(rule => told.every(it => it.id !== rule.id));
  return [...told, ...others].map(rule => {
    const outcome = asked.get(rule.when.detector);
    return { rule, isBroken: broken.has(rule.id), findings: broken.get(rule.id) ?? [], ...outcome && { outcome } };
  });
}

/** The findings that no rule speaks of. */
export function unruledIn({ violations, findings }: Audit): readonly Finding[] {
  const ruled = new Set(violations.flatMap(it => it.findings));
  return findings.filter(it => !ruled.has(it.id));
}

/** Who answers for a finding, by its id. */
export function acceptancesIn({ accepted = [] }: Audit): ReadonlyMap<string, Acceptance> {
  return new Map(accepted.map(it => [it.finding, it]));
}

/** What can be said of a rule. */
export function standingOf({ isBroken, findings, outcome }: Ruling, accepted: ReadonlyMap<string, Acceptance>): Standing {
  if (isBroken) return findings.length > 0 && findings.every(it => accepted.has(it.id)) ? 'accepted' : 'broken';
  if (outcome === undefined) return 'untold';
  return outcome.status === 'complete' ? 'kept' : outcome.status;
}
