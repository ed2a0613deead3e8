import type { Audit, RecipientEntry } from '../../core/audit/audit.ts';

/**
 * Third parties, those that did most harm first: what they received, as the rules price it, before the rules weigh who
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

function harmOf({ violations, findings }: Audit, { domain, received, requests }: RecipientEntry): Harm {
  const data = new Set(received.flatMap(it => it.findings));
  const own = new Set(findings.filter(it => it.recipient === domain).map(it => it.id));
  const priceOf = (ids: ReadonlySet<string>): number => violations
    .filter(it => it.findings.some(id => ids.has(id)))
    .reduce((sum, it) => sum + it.rule.penalty, 0);
  const readable = received.filter(it => it.form !== 'hashed').length;
  return [Math.min(received.length, 1), priceOf(data), received.length, readable, priceOf(own), requests];
}

function compare(a: Harm, b: Harm): number {
  return a.map((it, n) => it - (b[n] ?? 0)).find(it => it !== 0) ?? 0;
}
