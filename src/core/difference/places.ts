import type { Audit, VisitSummary } from '../audit/audit.ts';
import { EVIDENCE_NAMED_MAX } from '../audit/fold.ts';
import type { EvidenceKind } from '../evidence/evidence.ts';
import type { Finding } from '../finding/finding.ts';
import type { Place } from './change.ts';

/** The visits that a finding's evidence is from; where it names only the first of much, all of the audit's. */
export function visitsOf({ evidence }: Finding, { visits }: Audit): readonly VisitSummary[] {
  const numbers = new Set(evidence.map(it => Number.parseInt(it, 10)));
  const named = visits.filter((_, n) => numbers.has(n + 1));
  return evidence.length >= EVIDENCE_NAMED_MAX || named.length === 0 ? visits : named;
}

/** Where visits were made: each page in each state once, with how often that was in `all`. */
export function placesIn(visits: readonly VisitSummary[], all: readonly VisitSummary[] = visits): readonly Place[] {
  const places = new Map(visits.map(({ page, state }) => [JSON.stringify([page, state]), { page, state }]));
  return [...places.values()].map(({ page, state }) => ({ page, state, runs: visitsAt({ page, state }, all).length }));
}

export function visitsAt({ page, state }: Pick<Place, 'page' | 'state'>, visits: readonly VisitSummary[]): readonly VisitSummary[] {
  return visits.filter(it => it.page === page && it.state === state);
}

/** What all tells of requests: a host can tell one and not the other. */
const OF_REQUESTS: readonly EvidenceKind[] = ['request', 'request-body', 'request-head'];

/** The kinds of evidence by which a finding was seen. */
export function kindsOf(finding: Finding, audit: Pick<Audit, 'evidence'>): ReadonlySet<EvidenceKind> {
  const refs = new Set(finding.evidence);
  return new Set(audit.evidence.filter(it => refs.has(it.ref)).map(it => it.kind));
}

/** The same with what belongs to them. */
export function widened(kinds: ReadonlySet<EvidenceKind>): ReadonlySet<EvidenceKind> {
  return OF_REQUESTS.some(it => kinds.has(it)) ? new Set([...kinds, ...OF_REQUESTS]) : kinds;
}
