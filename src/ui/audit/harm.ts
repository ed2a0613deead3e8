import type { Audit, RecipientEntry, Violation } from '../../core/audit/audit.ts';
import { SEVERITIES } from '../../core/rulebook/rule.ts';

/**
 * Third parties, those that did most harm first: what they received, as the rules judge it, before the rules weigh who
 * they are. Names, roles and reputations have no say, so that an unknown party is shown as loudly as a famous one.
 */
export function byHarm(audit: Audit): readonly RecipientEntry[] {
  return audit.recipients
    .filter(it => it.party === 'third')
    .map(recipient => ({ recipient, harm: harmOf(audit, recipient) }))
    .sort((a, b) => compare(b.harm, a.harm) || (a.recipient.domain < b.recipient.domain ? -1 : 1))
    .map(it => it.recipient);
}

/** Greater is worse; the first number that differs decides. */
type Harm = readonly number[];

function harmOf(audit: Audit, { domain, received, requests }: RecipientEntry): Harm {
  const data = new Set(received.flatMap(it => it.findings));
  const own = new Set(audit.findings.filter(it => it.recipient === domain).map(it => it.id));
  const broken = brokenBy(audit, data);
  const readable = received.filter(it => it.form !== 'hashed').length;
  return [
    Math.min(received.length, 1), cappingIn(audit, data), worstOf(broken), priceOf(broken),
    received.length, readable, priceOf(brokenBy(audit, own)), requests,
  ];
}

/** Whether a cap holds the whole score down because of these findings. */
function cappingIn({ score }: Audit, findings: ReadonlySet<string>): number {
  const capping = score.status === 'graded' ? score.cap?.findings ?? [] : [];
  return capping.some(it => findings.has(it)) ? 1 : 0;
}

function brokenBy({ violations }: Audit, findings: ReadonlySet<string>): readonly Violation[] {
  return violations.filter(it => it.findings.some(id => findings.has(id)));
}

function worstOf(violations: readonly Violation[]): number {
  return Math.max(0, ...violations.map(it => SEVERITIES.length - SEVERITIES.indexOf(it.rule.severity)));
}

/** Points off before the factors, which weigh who the recipient is. */
function priceOf(violations: readonly Violation[]): number {
  return violations.reduce((sum, it) => sum + it.rule.penalty, 0);
}

function compare(a: Harm, b: Harm): number {
  return a.map((it, n) => it - (b[n] ?? 0)).find(it => it !== 0) ?? 0;
}
