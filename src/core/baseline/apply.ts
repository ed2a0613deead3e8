import type { Audit } from '../audit/audit.ts';
import type { Acceptance } from '../finding/acceptance.ts';
import type { Baseline, BaselineEntry } from './baseline.ts';
import { speaksOf } from './baseline.ts';

/** An audit with the findings marked that somebody answers for on this day (`2026-11-30`); nothing else of it changes. */
export function markedBy(baseline: Baseline, audit: Audit, today: string): Audit {
  const valid = baseline.accepted.filter(it => !isOver(it, today));
  const accepted = audit.findings.flatMap(({ id }): readonly Acceptance[] => {
    const line = valid.find(it => speaksOf(it, id));
    return line === undefined ? [] : [{ finding: id, by: line.by, why: line.why, until: line.until }];
  });
  return { ...audit, accepted };
}

/** The lines of a baseline that do nothing any more. */
export interface Stale {
  /** Their day has passed. */
  readonly expired: readonly BaselineEntry[];
  /** They speak of nothing that was found. */
  readonly unused: readonly BaselineEntry[];
}

/** What of a baseline is to be looked at again, held against audits that were made together. */
export function staleIn(baseline: Baseline, audits: readonly Audit[], today: string): Stale {
  const ids = audits.flatMap(it => it.findings.map(({ id }) => id));
  const expired = baseline.accepted.filter(it => isOver(it, today));
  return { expired, unused: baseline.accepted.filter(it => !expired.includes(it) && !ids.some(id => speaksOf(it, id))) };
}

/** Days are written so that their letters are in the order of time. */
function isOver({ until }: BaselineEntry, today: string): boolean {
  return until < today;
}
