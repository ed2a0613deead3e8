import type { Audit } from '../audit/audit.ts';
import type { Difference, FindingChange, Place } from './change.ts';
import { seeingIn } from './places.ts';

/** A page to be visited again in one state, at least so often, and what is to be seen there. */
export interface VisitAgain extends Place {
  readonly findings: readonly [string, ...string[]];
}

/**
 * Where one has to look again, and how: of an audit, wherever a finding that breaks a rule was seen; of a difference, wherever one was that
 * still does, and wherever one was that may only not have been seen again. Pages in the order of their names.
 */
export function toVerify(of: Audit | Difference): readonly VisitAgain[] {
  return together(of.schema === 'sillage.audit/1' ? failedIn(of) : of.findings.filter(isOpen).map(it => ({ id: it.id, places: it.places })));
}

interface Failed { readonly id: string; readonly places: readonly Place[] }

function failedIn(audit: Audit): readonly Failed[] {
  const seeing = seeingIn(audit);
  const failed = new Set(audit.violations.flatMap(it => it.findings));
  return audit.findings.filter(it => failed.has(it.id)).map(it => ({ id: it.id, places: seeing.placesOf(it) }));
}

function isOpen({ change, breaks }: FindingChange): boolean {
  return breaks.after.length > 0 || (change === 'not-seen-again' && breaks.before.length > 0);
}

function together(failed: readonly Failed[]): readonly VisitAgain[] {
  const again = new Map<string, VisitAgain>();
  for (const { id, places } of failed) {
    for (const { page, state, runs } of places) {
      const key = JSON.stringify([page, state]);
      const known = again.get(key);
      again.set(key, { page, state, runs: Math.max(runs, known?.runs ?? 0), findings: known === undefined ? [id] : [...known.findings, id] });
    }
  }
  return [...again].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, it]) => it);
}
