import type { ConsentEvidence } from '../../core/evidence/evidence.ts';
import type { Found, FoundButton } from './look.ts';
import { tickedIn } from './state.ts';

/** Who presses buttons in this document: a person, or somebody who tells of it themselves. */
export type ChoiceSide = 'visitor' | 'nobody';

/** What pressing a button says about consent: what is saved was granted where any box is ticked. Undefined where it says nothing. */
export function choiceBy({ does }: Pick<FoundButton, 'does'>, found: Pick<Found, 'boxes' | 'needed'>): ConsentEvidence['state'] | undefined {
  if (does === 'accept') return 'granted';
  if (does === 'refuse') return 'refused';
  return does === 'save' ? tickedIn(found).length > 0 ? 'granted' : 'refused' : undefined;
}
