import type { Missing, OpenVisit } from './open-visits.ts';

/** Counts one more piece of evidence that a visit should have and has not. */
export function withMissing(visit: OpenVisit, { of, reason }: Omit<Missing, 'count'>): OpenVisit {
  const isIt = (it: Missing): boolean => it.of === of && it.reason === reason;
  const count = (visit.missing.find(isIt)?.count ?? 0) + 1;
  return { ...visit, missing: [...visit.missing.filter(it => !isIt(it)), { of, reason, count }] };
}
