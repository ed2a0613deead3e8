import type { BehaviorId, BehaviorWords } from './behavior-words.ts';
import { protectionsFr } from './protections-fr.ts';
import { fr as t } from './typeset.ts';

/** What scripts do in a page, in French. */
export const behaviorsFr: Readonly<Record<BehaviorId, BehaviorWords>> = {
  'listened-to-keys': {
    name: 'Un script écoute la saisie',
    says: it => t`Un script de ${it.who} écoute ce qui est saisi ${it.facts['inField'] === true && it.subject !== '' ? `dans ${it.subject}` : 'partout dans la page'}${when(it.when)}.`,
  },
  ...protectionsFr,
};

function when(clause: string): string {
  return clause && `, ${clause}`;
}
