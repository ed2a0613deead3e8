import type { Situation } from '../../finding/situation.ts';
import type { Dossier } from '../dossier.ts';
import type { ConsentFacts } from './facts.ts';

/** What came about in the visits of a case as far as consent goes, and what was said beforehand. */
export function situationsIn({ consents, approved }: Pick<Dossier, 'consents' | 'approved'>): ReadonlySet<Situation> {
  return new Set([...consents.filter(it => it.reached === 'reached').flatMap(situationsOf), ...approved === undefined ? [] : ['declarations' as const]]);
}

function situationsOf({ state, choices }: ConsentFacts): readonly Situation[] {
  const made = choices.map((it): Situation => it.state === 'granted' ? 'acceptance' : it.withdraws ? 'withdrawal' : 'refusal');
  return [...made, ...state === 'S0' ? ['silence' as const] : [], ...state === 'S4' ? ['signal' as const] : []];
}
