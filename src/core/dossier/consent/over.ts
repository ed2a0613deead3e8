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
  const before: ConsentState = log.visit.state === 'live' && ofKind(log, 'banner').length === 0 ? 'unknown' : 'none';
  return offsetMs => changes.findLast(it => it.offsetMs <= offsetMs)?.state ?? before;
}
