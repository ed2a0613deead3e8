import type { Finding } from '../finding/finding.ts';
import type { Domain } from '../party/recipient.ts';
import { fits } from './condition.ts';
import type { JudgedRecipient, Occurrence } from './condition.ts';
import { isExempt } from './exempt.ts';
import { SEVERITIES } from './rule.ts';
import type { Rule, Rulebook } from './rule.ts';
import type { CapHit, Deduction, Verdict, Violation } from './verdict.ts';

/**
 * Applies the rules to the findings. Every finding that breaks a rule is named in a violation and in one deduction of
 * that rule; a recipient pays a rule once, for its worst finding, so that sending a thing twice does not cost double
 * while sending it to two parties does. What is exempt breaks no rule that heeds exemptions, and stays a finding. The
 * order in which findings come changes nothing.
 */
export function judge(findings: readonly Finding[], recipients: readonly JudgedRecipient[], rulebook: Rulebook): Verdict {
  const known = new Map(recipients.map(it => [it.domain, it]));
  const occurrences = [...findings].sort(byId).map(finding => ({ finding, recipient: known.get(finding.recipient) ?? strangerAt(finding.recipient) }));
  const judged = rulebook.rules.flatMap(rule => judgedBy(rule, { occurrences, rulebook })).sort(bySeverity);
  return {
    violations: judged.map(it => it.violation),
    deductions: judged.flatMap(it => it.deductions),
    caps: capHitsIn(occurrences, rulebook),
  };
}

/** Points are kept in tenths: finer than any rule means them, coarse enough to be added up by hand. */
export function roundedPoints(points: number): number {
  return Math.round(points * 10) / 10;
}

interface Judged { readonly violation: Violation; readonly deductions: readonly Deduction[] }
interface Bench { readonly occurrences: readonly Occurrence[]; readonly rulebook: Rulebook }
type Factors = Deduction['factors'];

/** A finding about somebody missing from the list must not vanish: it is judged as one about an unknown third party. */
function strangerAt(domain: Domain): JudgedRecipient {
  return { domain, party: 'third', role: 'unknown', reputation: 'unknown', tracks: { answer: 'unknown' } };
}

function judgedBy(rule: Rule, { occurrences, rulebook }: Bench): readonly Judged[] {
  const broken = occurrences.filter(it => fits(rule.when, it) && !(rule.exempts === true && isExempt(it.finding, it.recipient.party, rulebook.exempt)));
  const deductions = byRecipient(broken)
    .flatMap(it => deductionFor(rule, { occurrences: it, rulebook }))
    .sort((one, other) => other.points - one.points || inOrder(one.recipient, other.recipient));
  const [first, ...rest] = broken.map(it => it.finding.id);
  if (first === undefined) return [];
  const points = roundedPoints(deductions.reduce((sum, it) => sum + it.points, 0));
  return [{ violation: { rule, findings: [first, ...rest], points }, deductions }];
}

function byRecipient(occurrences: readonly Occurrence[]): readonly (readonly Occurrence[])[] {
  const groups = new Map<Domain, Occurrence[]>();
  for (const it of occurrences) groups.set(it.finding.recipient, [...groups.get(it.finding.recipient) ?? [], it]);
  return [...groups.values()];
}

/** `occurrences` are those of one rule and one recipient. */
function deductionFor(rule: Rule, { occurrences, rulebook }: Bench): readonly Deduction[] {
  const weighed = occurrences.map(it => ({ ...it, factors: factorsOf(it, rulebook) })).sort(byWeight);
  const [worst, ...others] = weighed;
  if (worst === undefined) return [];
  return [{
    rule: rule.id,
    recipient: worst.finding.recipient,
    points: roundedPoints(rule.penalty * weightOf(worst.factors)),
    penalty: rule.penalty,
    factors: worst.factors,
    findings: [worst.finding.id, ...others.map(it => it.finding.id)],
  }];
}

function factorsOf({ finding, recipient }: Occurrence, { factors }: Rulebook): Factors {
  return {
    role: factors.role[recipient.role] ?? 1,
    consent: factors.consent[finding.consent] ?? 1,
    confidence: factors.confidence[finding.confidence] ?? 1,
  };
}

function weightOf({ role, consent, confidence }: Factors): number {
  return role * consent * confidence;
}

interface Weighed { readonly factors: Factors }

/** Equals stay in the order of their ids, in which they come. */
function byWeight(one: Weighed, other: Weighed): number {
  return weightOf(other.factors) - weightOf(one.factors);
}

function capHitsIn(occurrences: readonly Occurrence[], { caps }: Rulebook): readonly CapHit[] {
  const hits = caps.flatMap((cap): readonly CapHit[] => {
    const [first, ...rest] = occurrences.filter(it => fits(cap.when, it)).map(it => it.finding.id);
    return first === undefined ? [] : [{ cap, findings: [first, ...rest] }];
  });
  return hits.sort((one, other) => one.cap.atMost - other.cap.atMost);
}

function bySeverity({ violation: one }: Judged, { violation: other }: Judged): number {
  return SEVERITIES.indexOf(one.rule.severity) - SEVERITIES.indexOf(other.rule.severity)
    || other.points - one.points || inOrder(one.rule.id, other.rule.id);
}

function byId(one: Finding, other: Finding): number {
  return inOrder(one.id, other.id);
}

/** By code units: the same on every host, which a locale's order is not. */
function inOrder(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
