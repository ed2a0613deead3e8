import type { Audit, Gap, Outcome } from '../../core/audit/audit.ts';

/**
 * The last audit of a visit whose end nobody saw: the browser was closed, crashed, or Sillage was updated in the middle of it. Its
 * findings stand; that nothing more happened cannot be said of any kind of evidence. The evidence itself is gone, so it cannot
 * be made anew.
 */
export function interruptedAudit(audit: Audit): Audit {
  const observed = [...new Set(audit.visits.flatMap(it => it.observes))];
  const unseen = observed.map((of): Gap => ({ of, reason: 'host-stopped', count: 1 }));
  return { ...audit, outcomes: audit.outcomes.map(withGap), gaps: [...audit.gaps, ...unseen] };
}

function withGap(outcome: Outcome): Outcome {
  const { detector, status } = outcome;
  if (status === 'complete') return { detector, status: 'partial', gaps: 1 };
  return status === 'partial' ? { ...outcome, gaps: outcome.gaps + 1 } : outcome;
}
