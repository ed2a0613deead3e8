import type { Audit, VisitSummary } from '../audit/audit.ts';
import { EVIDENCE_NAMED_MAX } from '../audit/fold.ts';
import type { EvidenceKind } from '../evidence/evidence.ts';
import type { Finding } from '../finding/finding.ts';
import type { Place } from './change.ts';

/** Where and by what the findings of an audit were seen. */
export interface Seeing {
  /** The visits in which it happened; where its evidence names only the first of much, all of the audit's. */
  readonly visitsOf: (finding: Finding) => readonly VisitSummary[];
  readonly placesOf: (finding: Finding) => readonly Place[];
  /** The kinds of evidence by which it was seen. */
  readonly kindsOf: (finding: Finding) => ReadonlySet<EvidenceKind>;
}

/** Where the value of a finding was given to a page: that may be another visit than the one in which it left. */
const GIVEN: readonly EvidenceKind[] = ['input', 'shown'];

export function seeingIn({ visits, evidence }: Audit): Seeing {
  const kinds = new Map(evidence.map(it => [it.ref, it.kind]));
  const kindsOf: Seeing['kindsOf'] = finding => new Set(finding.evidence.flatMap(it => kinds.get(it) ?? []));
  const visitsOf: Seeing['visitsOf'] = finding => {
    const happened = finding.evidence.filter(it => !GIVEN.some(kind => kind === kinds.get(it)));
    const numbers = new Set((happened.length > 0 ? happened : finding.evidence).map(it => Number.parseInt(it, 10)));
    const named = visits.filter((_, n) => numbers.has(n + 1));
    return finding.evidence.length >= EVIDENCE_NAMED_MAX || named.length === 0 ? visits : named;
  };
  return { visitsOf, kindsOf, placesOf: finding => placesIn(visitsOf(finding), visits) };
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

/** Kinds of evidence with those that belong to them. */
export function widened(kinds: ReadonlySet<EvidenceKind>): ReadonlySet<EvidenceKind> {
  return OF_REQUESTS.some(it => kinds.has(it)) ? new Set([...kinds, ...OF_REQUESTS]) : kinds;
}
