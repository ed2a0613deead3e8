import type { BehaviorId, BehaviorParts, BehaviorWords } from './behavior-words.ts';
import { fr as t } from './typeset.ts';

/** What scripts do in a page, in French. */
export const behaviorsFr: Readonly<Record<BehaviorId, BehaviorWords>> = {
  'listened-to-keys': {
    name: 'Un script écoute la saisie',
    says: it => t`Un script de ${it.who} écoute ce qui est saisi ${it.facts['inField'] === true ? `dans ${it.subject}` : 'partout dans la page'}${when(it.when)}.`,
  },
  'canvas-fingerprint': {
    name: 'Navigateur reconnu à un dessin caché',
    says: it => t`Un script de ${it.who} a dessiné du texte que personne ne voit et relu l’image${it.facts['again'] === true ? ', deux fois pour être sûr' : ''} : elle diffère d’une machine à l’autre${sequel(it)}.`,
  },
  'webgl-fingerprint': {
    name: 'Navigateur reconnu à sa carte graphique',
    says: it => t`Un script de ${it.who} a demandé ${it.facts['named'] === true ? 'le nom de la carte graphique et ce qu’elle sait faire' : 'tout ce que la carte graphique sait faire, et relu une image'}, sans rien montrer${sequel(it)}.`,
  },
  'audio-fingerprint': {
    name: 'Navigateur reconnu à un son inaudible',
    says: it => t`Un script de ${it.who} a calculé un son que personne n’entend et l’a relu : il diffère d’une machine à l’autre${sequel(it)}.`,
  },
  'font-fingerprint': {
    name: 'Navigateur reconnu à ses polices',
    says: it => t`Un script de ${it.who} a ${it.facts['measured'] === true ? 'essayé' : 'nommé'} ${String(it.facts['families'] ?? 'de nombreuses')} polices${it.facts['measured'] === true ? ' pour voir lesquelles sont installées' : ', comme on le fait pour voir lesquelles sont installées'}${sequel(it)}.`,
  },
  'fingerprint-breadth': {
    name: 'Navigateur reconnu à ses propriétés',
    says: it => t`Un script de ${it.who} a lu ${String(it.facts['properties'] ?? 'de nombreuses')} propriétés qui, ensemble, distinguent ce navigateur des autres${sequel(it)}.`,
  },
};

/** When it was, and what followed: a sequence, which proves nothing about what was sent. */
function sequel({ when: clause, facts }: BehaviorParts): string {
  return `${when(clause)}${facts['sent'] === true ? ' ; il lui a ensuite écrit, peut-être sans lui donner le résultat' : ''}`;
}

function when(clause: string): string {
  return clause && `, ${clause}`;
}
