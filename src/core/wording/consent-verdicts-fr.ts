import type { BehaviorParts, BehaviorWords, ConsentVerdictId } from './behavior-words.ts';
import { capitalize, writeList } from './notation.ts';
import { fr as t } from './typeset.ts';

/** How a site asks for consent, and what it makes of the answer, in French. */
export const consentVerdictsFr: Readonly<Record<ConsentVerdictId, BehaviorWords>> = {
  'exposed-before-choice': {
    name: 'Envoi avant votre choix',
    says: it => t`Avant que vous ayez répondu au bandeau, ceci ${went(it)} ${it.who} : ${given(it)}.`,
  },
  'exposed-after-refusal': {
    name: 'Envoi malgré votre refus',
    says: it => t`${it.facts['withdrawn'] === true ? 'Après le retrait de votre consentement' : 'Malgré votre refus'}, ceci ${went(it)} ${it.who} : ${given(it)}.`,
  },
  'stored-before-choice': {
    name: 'Identifiant déposé avant votre choix',
    says: it => t`Un identifiant${named(it)} de ${it.who} a été déposé dans votre navigateur avant que vous ayez répondu au bandeau${it.facts['lasting'] === true ? ', pour y rester après sa fermeture' : ''}.`,
  },
  'refusal-without-effect': {
    name: 'Refuser ne change rien',
    says: it => t`${capitalize(it.who)} ${receives(it)} après un refus comme après une acceptation.${less(it)}`,
  },
  'withdrawal-without-effect': {
    name: 'Retirer son consentement ne change rien',
    says: it => t`${capitalize(it.who)} ${receives(it)} une fois le consentement retiré, comme avant.${less(it)}`,
  },
  'gpc-ignored': {
    name: 'Global Privacy Control ignoré',
    says: it => t`${capitalize(it.who)} ${receives(it)} avec Global Privacy Control comme sans.`,
  },
  'no-banner': {
    name: 'Aucune demande de consentement',
    says: it => t`On n'a pas vu ${it.who} demander de consentement, alors que ${it.count(amountOf(it.facts['recipients']), 'tiers a', 'tiers ont')} reçu ${sorts(it)}.`,
  },
  'no-refusal-on-first-layer': {
    name: 'Aucun moyen de refuser d’emblée',
    says: it => t`${capitalize(it.who)} demande d'abord d'accepter, sans moyen de refuser à côté${it.facts['settings'] === true ? ' : seuls des réglages mènent plus loin' : ''}.`,
  },
  'refusal-harder-than-acceptance': {
    name: 'Refuser est plus difficile qu’accepter',
    says: it => it.facts['notOperable'] === true
      ? t`Un clic suffit pour accepter sur ${it.who}, et on n'a trouvé aucun moyen de refuser.`
      : t`Il faut ${clicks(it, 'refuseClicks')} pour refuser sur ${it.who}, et ${clicks(it, 'acceptClicks')} pour accepter.`,
  },
  'preticked-boxes': {
    name: 'Cases cochées d’avance',
    says: it => t`${capitalize(it.who)} demande un consentement avec ${it.count(amountOf(it.facts['boxes']), 'case cochée', 'cases cochées')} d'avance.`,
  },
  'consent-wall': {
    name: 'Fermé à qui n’accepte pas',
    says: it => t`${capitalize(it.who)} ferme sa page à qui n'accepte pas${it.facts['unpaid'] === false ? ' ou ne paie pas' : ''}.`,
  },
  'refusal-not-remembered': {
    name: 'Redemande après un refus',
    says: it => t`${capitalize(it.who)} redemande un consentement alors que vous aviez refusé.`,
  },
};

function given(it: BehaviorParts): string {
  return it.what || `un identifiant${named(it)}`;
}

function went({ facts }: BehaviorParts): string {
  return facts['arrived'] === false ? 'devait partir vers' : 'est parti vers';
}

/** What is meant, in brackets, where it has a name. */
function named({ subject }: BehaviorParts): string {
  return subject && ` (${subject})`;
}

function receives({ what, facts, count }: BehaviorParts): string {
  if (facts['contactOnly'] === true) return 'est contacté';
  const more = amountOf(facts['kinds']) - 1;
  const parts = [what, more > 0 ? count(more, 'autre type de données', 'autres types de données') : '', facts['identifier'] === true ? 'un identifiant' : ''];
  return `reçoit ${writeList({ and: 'et' }, parts.filter(it => it !== '')) || 'la même chose'}`;
}

function less({ facts }: BehaviorParts): string {
  return facts['nothingChanges'] === true ? t` De tous les tiers, aucun n'en apprend moins.` : '';
}

function sorts({ facts }: BehaviorParts): string {
  const parts = [facts['personal'] === true ? 'des données personnelles' : '', facts['identifier'] === true ? 'des identifiants' : ''];
  return writeList({ and: 'et' }, parts.filter(it => it !== '')) || 'des données';
}

function clicks({ facts, count }: BehaviorParts, fact: string): string {
  return count(amountOf(facts[fact]), 'clic', 'clics');
}

function amountOf(fact: unknown): number {
  return typeof fact === 'number' ? fact : 0;
}
