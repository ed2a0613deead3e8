import type { Confidence } from '../datum/form.ts';
import type { Facts } from '../finding/finding.ts';
import type { ReplaysId, BehaviorWords } from './behavior-words.ts';
import { fr as t } from './typeset.ts';

/** Who records visits, and what recordings hold, in French. */
export const replaysFr: Readonly<Record<ReplaysId, BehaviorWords>> = {
  'session-replay': {
    name: 'Session enregistrée',
    says: ({ who, facts, confidence, when: at }) => t`${who} ${SURE.includes(confidence) ? 'enregistre' : 'semble enregistrer'} ce que vous voyez et faites ici${also(facts)}${when(at)}.`,
  },
  'unmasked-replay': {
    name: 'Des données personnelles dans un enregistrement',
    says: ({ who, what, facts, when: at }) => t`L’enregistrement de votre visite que reçoit ${who} contient ${what || 'des données personnelles'}, ${held(facts)}${when(at)}.`,
  },
};

/** Seen, or said by whoever records. */
const SURE: readonly Confidence[] = ['exact', 'declared'];

function also({ network, console }: Facts): string {
  const parts = [network === true ? 'les requêtes de la page' : '', console === true ? 'sa console d’erreurs' : ''].filter(it => it !== '');
  return parts.length === 0 ? '' : `, avec ${parts.join(' et ')}`;
}

function held(facts: Facts): string {
  if (facts['maskedInside'] === true) return 'd’après la saisie d’un champ qui devait en être exclu';
  return facts['typedInside'] === true ? 'd’après ce que vous avez saisi' : 'd’après ce que la page affiche';
}

function when(clause: string): string {
  return clause && `, ${clause}`;
}
