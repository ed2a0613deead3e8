import type { IdentifiersId, BehaviorParts, BehaviorWords } from './behavior-words.ts';
import { fr as t } from './typeset.ts';

/** What is kept of a visitor, and passed on, in French. */
export const identifiersFr: Readonly<Record<IdentifiersId, BehaviorWords>> = {
  'identifier-stored': {
    name: 'Identifiant conservé hors des cookies',
    says: it => t`Un script de ${it.who} conserve un identifiant ${placeOf(it)}${when(it.when)}.`,
  },
  'identifier-shared': {
    name: 'Identifiant partagé entre tiers',
    says: it => t`${it.who} ${it.facts['arrived'] === false ? 'devait recevoir' : 'a reçu'} un identifiant que quelqu'un d'autre vous a donné${named(it)}${it.facts['bySite'] === true ? ', transmis par le site' : ''}${when(it.when)}.`,
  },
  'respawned-identifier': {
    name: 'Un identifiant supprimé est revenu',
    says: it => t`Un cookie${named(it)} a été supprimé, et ${it.who} l'a remis avec le même identifiant${sourceOf(it)}${when(it.when)}.`,
  },
  'decorated-link': {
    name: t`Identifiant dans l'adresse d'un lien`,
    says: it => it.facts['out'] === true
      ? t`Un lien vers ${it.who} a emporté un de vos identifiants${named(it)}${when(it.when)}.`
      : t`Le lien qui menait ici portait un identifiant${named(it)}, et ${it.who} l'a ${it.facts['stored'] === true ? 'conservé' : 'reçu'}${when(it.when)}.`,
  },
  'bounce-tracking': {
    name: 'Détour par un tiers',
    says: it => t`En chemin, votre navigateur est passé par ${it.who}, qui ${it.facts['sets'] === true ? 'a conservé un identifiant' : 'a reçu un identifiant à lui'}${when(it.when)}.`,
  },
};

/** What is meant, in brackets, where it has a name. */
function named({ subject }: BehaviorParts): string {
  return subject && ` (${subject})`;
}

function placeOf({ facts, subject }: BehaviorParts): string {
  if (facts['inWindowName'] === true) return 'dans le nom de la fenêtre';
  return `${facts['inSite'] === true ? 'dans le stockage du site' : 'dans le stockage de son cadre'}${subject && `, sous ${subject}`}`;
}

function sourceOf({ facts }: BehaviorParts): string {
  if (facts['fromStorage'] === true) return ', resté dans le stockage du navigateur';
  if (facts['fromCookie'] === true) return ', resté dans un autre cookie';
  return facts['fromWindowName'] === true ? ', resté dans le nom de la fenêtre' : '';
}

function when(clause: string): string {
  return clause && `, ${clause}`;
}
