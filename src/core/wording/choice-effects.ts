import type { ComparedEntry } from '../audit/audit.ts';

/**
 * What the visitor's choice did to one thing that one recipient got. `accepted`: it came after acceptance, and no state without it was
 * reached to compare with. `at-times`: it came in some visits and not in most of any state, so nothing follows from it.
 */
export type Effect = (typeof EFFECTS)[number];

/** Those that weigh most first. */
export const EFFECTS = ['despite-refusal', 'despite-withdrawal', 'despite-gpc', 'before-choice', 'once-accepted', 'accepted', 'at-times'] as const;

/** What can be said of a row of the comparison, weightiest first. A state that was not reached says nothing. */
export function effectsOf({ in: presences }: Pick<ComparedEntry, 'in'>): readonly [Effect, ...Effect[]] {
  const [first, ...others]: readonly Effect[] = [
    ...isMostly(presences.S1) ? ['despite-refusal' as const] : [],
    ...isMostly(presences.S3) ? ['despite-withdrawal' as const] : [],
    ...isMostly(presences.S4) ? ['despite-gpc' as const] : [],
    ...isMostly(presences.S0) ? ['before-choice' as const] : [],
  ];
  if (first !== undefined) return [first, ...others];
  if (!isMostly(presences.S2) && !isMostly(presences.S5)) return ['at-times'];
  return [[presences.S0, presences.S1, presences.S3, presences.S4].some(it => it !== undefined) ? 'once-accepted' : 'accepted'];
}

/** Whether something happens in a state: in most of the visits in which it was reached. */
export function isMostly(presence: ComparedEntry['in']['S0']): boolean {
  return presence !== undefined && presence.runs * 2 > presence.of;
}
