import type { ConsentEvidence } from '../../core/evidence/evidence.ts';
import type { Found, FoundButton } from './look.ts';
import { tickableIn, tickedIn } from './state.ts';

/** Who presses buttons in this document: a person, or somebody who tells of it themselves. */
export type ChoiceSide = 'visitor' | 'nobody';

/** What pressing a button says about consent: what is saved was granted where any box is ticked. Undefined where it says nothing. */
export function choiceBy({ does }: Pick<FoundButton, 'does'>, found: Pick<Found, 'root' | 'boxes' | 'needed'>): ConsentEvidence['state'] | undefined {
  if (does === 'accept') return 'granted';
  if (does === 'refuse') return 'refused';
  if (does !== 'save' || !saysByBoxes(found)) return undefined;
  return tickedIn(found).length > 0 ? 'granted' : 'refused';
}

/** Whether boxes tell what would be saved: there are some that can be ticked, and nothing else is switched on and off. */
function saysByBoxes(found: Pick<Found, 'root' | 'boxes' | 'needed'>): boolean {
  return tickableIn(found).length > 0 && found.root.querySelector('input[type=radio], [aria-pressed]') === null;
}
