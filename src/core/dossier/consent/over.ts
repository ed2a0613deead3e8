import type { EvidenceLog } from '../../evidence/log.ts';
import { ofKind } from '../../evidence/log.ts';
import type { ConsentState } from '../../finding/finding.ts';

/**
 * What the site knew of the visitor's choice at each moment. A clean profile that chose nothing is `none`, and so is a
 * person's own tab in which the site asks; where it does not, an earlier visit may have decided, and nobody can tell until the site
 * is seen to be told.
 */
export function consentOver(log: EvidenceLog): (offsetMs: number) => ConsentState {
  const changes = ofKind(log, 'consent');
  const before: ConsentState = log.visit.state === 'live' && !isAskedIn(log) ? 'unknown' : 'none';
  return offsetMs => changes.findLast(it => it.offsetMs <= offsetMs)?.state ?? before;
}

/** What asks comes by itself, and soon. In a person's own tab, what comes later was called for: settings, of whoever chose before. Milliseconds. */
const ASKS_WITHIN_MS = 10_000;

/** Whether the site asked in this visit, by itself. */
export function isAskedIn(log: EvidenceLog): boolean {
  const first = ofKind(log, 'banner')[0];
  return first !== undefined && (log.visit.state !== 'live' || first.offsetMs <= ASKS_WITHIN_MS);
}
