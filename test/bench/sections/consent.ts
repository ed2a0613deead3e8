import { sixStates } from '../consent/six-states.ts';
import { threePlays } from '../consent/three-plays.ts';
import type { Section } from '../section.ts';

/** Whether every verdict on consent is right three times over, and what comparing all six states costs. */
export const consent: Section = {
  id: 'consent',
  title: 'verdicts on consent, three times over, and six states against one visit',

  async measure() {
    const parts = [await sixStates(), await threePlays()];
    return { tables: parts.flatMap(it => it.tables), goals: parts.flatMap(it => it.goals), notes: parts.flatMap(it => it.notes) };
  },
};
