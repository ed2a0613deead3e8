import type { Audit, RecipientEntry, VisitSummary } from '../../core/audit/audit.ts';
import { scoreOf } from '../../core/audit/score.ts';
import { judge } from '../../core/rulebook/judge.ts';
import type { Rulebook } from '../../core/rulebook/rule.ts';

/**
 * An audit of a visit whose evidence was lost in part (a damaged or deleted database), together with what an earlier audit of the
 * same visit had shown when that evidence was still there. What was found stays found, and is judged anew with the rest; the
 * gaps that say what was lost are those of the new audit.
 */
export function withShown(audit: Audit, before: Audit, rulebook: Rulebook): Audit {
  const findings = [...audit.findings, ...missing(before.findings, audit.findings, it => it.id)];
  if (findings.length === audit.findings.length) return audit;
  const recipients = [...audit.recipients.map(it => joined(it, before)), ...missing(before.recipients, audit.recipients, it => it.domain)];
  const visits = audit.visits.map((it, at) => longer(it, before.visits[at] ?? it));
  const verdict = judge(findings, recipients, rulebook);
  const score = scoreOf(verdict, { visits, outcomes: audit.outcomes, gaps: audit.gaps }, rulebook);
  const evidence = [...audit.evidence, ...missing(before.evidence, audit.evidence, it => it.ref)];
  return { ...audit, visits, score, recipients, findings, violations: verdict.violations, evidence };
}

function missing<T>(before: readonly T[], now: readonly T[], named: (it: T) => string): readonly T[] {
  const known = new Set(now.map(named));
  return before.filter(it => !known.has(named(it)));
}

function joined(now: RecipientEntry, { recipients }: Audit): RecipientEntry {
  const then = recipients.find(it => it.domain === now.domain);
  if (then === undefined) return now;
  return {
    ...now,
    requests: Math.max(now.requests, then.requests), bytes: Math.max(now.bytes, then.bytes), firstMs: Math.min(now.firstMs, then.firstMs),
    channels: [...new Set([...now.channels, ...then.channels])].toSorted(),
    received: [...now.received, ...missing(then.received, now.received, it => `${it.category} ${it.form}`)],
  };
}

function longer(now: VisitSummary, then: VisitSummary): VisitSummary {
  return { ...now, requests: Math.max(now.requests, then.requests), durationMs: Math.max(now.durationMs, then.durationMs) };
}
