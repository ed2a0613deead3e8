import type { FingerprintsId, BehaviorParts, BehaviorWords } from './behavior-words.ts';
import { fr as t } from './typeset.ts';

/** What tells a browser from others, in French. */
export const fingerprintsFr: Readonly<Record<FingerprintsId, BehaviorWords>> = {
  'canvas-fingerprint': {
    name: 'Dessin caché relu',
    says: it => t`Un script de ${it.who} a dessiné du texte que personne ne voit et relu l’image${it.facts['again'] === true ? ', deux fois pour être sûr' : ''}${when(it.when)} : elle diffère d’une machine à l’autre.${sequel(it)}`,
  },
  'webgl-fingerprint': {
    name: 'Carte graphique interrogée',
    says: it => t`Un script de ${it.who} a demandé ${it.facts['named'] === true ? 'le nom de la carte graphique et ce qu’elle sait faire' : 'tout ce que la carte graphique sait faire, et relu une image'}, sans rien montrer${when(it.when)}.${sequel(it)}`,
  },
  'audio-fingerprint': {
    name: 'Son inaudible relu',
    says: it => t`Un script de ${it.who} a calculé un son que personne n’entend et l’a relu${when(it.when)} : il diffère d’une machine à l’autre.${sequel(it)}`,
  },
  'font-fingerprint': {
    name: 'Polices installées sondées',
    says: it => t`Un script de ${it.who} a ${it.facts['measured'] === true ? 'mesuré du texte dans' : 'nommé'} ${String(it.facts['families'] ?? 'de nombreuses')} polices ou plus, ${it.facts['measured'] === true ? 'ce qui révèle' : 'comme on le fait pour révéler'} celles qui sont installées${when(it.when)}.${sequel(it)}`,
  },
  'fingerprint-breadth': {
    name: 'Nombreuses propriétés du navigateur lues',
    says: it => t`Un script de ${it.who} a lu ${String(it.facts['properties'] ?? 'de nombreuses')} propriétés qui, ensemble, distinguent ce navigateur des autres${when(it.when)}.${sequel(it)}`,
  },
};

/** What followed: a sequence, which proves nothing about what was sent. */
function sequel({ who, facts }: BehaviorParts): string {
  return facts['sent'] === true ? t` Il a ensuite écrit à ${who} ; si c’était le résultat, on ne le sait pas.` : '';
}

function when(clause: string): string {
  return clause && `, ${clause}`;
}
