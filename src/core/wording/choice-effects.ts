import type { ComparedEntry } from '../audit/audit.ts';
import type { ComparedState } from '../evidence/log.ts';

/**
 * What the visitor's choice did to one thing that one recipient got. `accepted`: it came after acceptance, and no state without it was
 * reached to compare with. `at-times`: it came in some visits and not in most of any state, so nothing follows from it.
 */
export type Effect = (typeof EFFECTS)[number];

/** Those that weigh most first. */
export const EFFECTS = ['despite-refusal', 'despite-withdrawal', 'despite-gpc', 'before-choice', 'once-accepted', 'accepted', 'at-times'] as const;

/** The states in which something is not to come, and what it is called where it does. */
const DESPITE = { S1: 'despite-refusal', S3: 'despite-withdrawal', S4: 'despite-gpc', S0: 'before-choice' } as const satisfies Partial<Record<ComparedState, Effect>>;
const UNWANTED = ['S1', 'S3', 'S4', 'S0'] as const;

/** What can be said of a row of the comparison, weightiest first. A state that was not reached says nothing. */
export function effectsOf({ in: presences }: Pick<ComparedEntry, 'in'>): readonly [Effect, ...Effect[]] {
  const [first, ...others] = UNWANTED.filter(it => isMostly(presences[it])).map(it => DESPITE[it]);
  if (first !== undefined) return [first, ...others];
  if (!isMostly(presences.S2) && !isMostly(presences.S5)) return ['at-times'];
  return [UNWANTED.some(it => presences[it] !== undefined) ? 'once-accepted' : 'accepted'];
}

/** Whether something happens in a state: in most of the visits in which it was reached. */
export function isMostly(presence: ComparedEntry['in']['S0']): boolean {
  return presence !== undefined && presence.runs * 2 > presence.of;
}
