import type { ChoiceWords } from './choice-words.ts';
import { fr as t } from './typeset.ts';

/** French. */
export const choicesFr: ChoiceWords = {
  states: { live: 'Cette visite', S0: 'Aucun choix', S1: 'Refus', S2: 'Acceptation', S3: 'Retrait', S4: 'GPC actif', S5: 'GPC, puis acceptation' },
  moments: {
    unasked: 'Rien demandé', 'before-banner': 'Avant le bandeau', 'before-choice': 'Avant le choix', 'after-refusal': 'Après le refus',
    'after-acceptance': t`Après l'acceptation`, 'after-withdrawal': 'Après le retrait', unknown: 'Aucun choix vu',
  },
  load: 'Fichiers chargés', contact: 'Contact', identifier: 'Identifiant',
  buttons: {
    accept: 'Accepter', refuse: 'Refuser', save: 'Enregistrer la sélection', settings: 'Réglages', acknowledge: 'Prendre acte, sans choix', pay: 'Payer à la place', leave: 'Quitter le site',
    close: 'Fermer sans rien dire', other: 'Autre chose',
  },
  effects: {
    'despite-refusal': 'malgré le refus', 'despite-withdrawal': 'malgré le retrait', 'despite-gpc': 'malgré GPC', 'before-choice': 'avant tout choix',
    'once-accepted': t`seulement après l'acceptation`, accepted: t`après l'acceptation`, 'at-times': 'de temps en temps',
  },
  unreached: { 'no-banner': t`il n'y avait pas de bandeau`, 'out-of-time': t`le temps était écoulé avant`, 'not-seen': t`la page n'est jamais venue` },
  notOperable: {
    live: t`aucun choix n'a pu être fait`, S0: t`aucun choix n'a pu être fait`, S1: 'impossible de refuser', S2: t`impossible d'accepter`, S3: t`impossible de retirer l'accord`,
    S4: t`aucun choix n'a pu être fait`, S5: t`impossible d'accepter`,
  },
  asked: when => t`Le site a posé la question ${when} après le début de la visite.`,
  platform: name => t`Plateforme de consentement : ${name}.`,
  blocks: 'La page est inutilisable avant la réponse.',
  neverAsked: t`On n'a pas vu le site poser la question.`,
  notAskedLive: t`On n'a pas vu le site poser la question pendant cette visite. Une visite d'avant a pu en décider.`,
  notAskedIn: states => t`On ne l'a pas vu poser la question dans : ${states}.`,
  noRefusal: t`Le premier niveau n'offre aucun moyen de refuser.`, notOffered: 'pas offert',
  laterRefusal: layer => `Le refus vient au niveau ${layer}.`,
  noChoice: t`Il n'offre aucun choix, seulement d'en prendre acte.`,
  wall: t`Accepter, payer ou partir : il n'y a pas d'autre entrée.`,
  ticked: boxes => t`Cases cochées d'avance : ${boxes}.`, box: { one: 'case', other: 'cases' },
  noneTicked: t`On n'a vu aucune case cochée d'avance.`,
  again: t`Il est revenu après la réponse.`, notAgain: t`Après la réponse, on ne l'a pas revu.`,
  click: { one: 'clic', other: 'clics' },
  last: label => t`le dernier sur « ${label} »`,
};
