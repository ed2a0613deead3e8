import { fr as t } from '../../wording/typeset.ts';
import type { AnswersLabels, DeclaredLabels } from './labels-answers-type.ts';

export const answersFr: AnswersLabels = {
  title: 'Les quatre questions',
  intro: t`Ce à quoi un site doit répondre devant ses clients. Ce qui est mesuré vient des preuves, et personne ne peut le changer ici ; ce que le site dit de lui-même est à côté, comme sa propre parole.`,
  questions: {
    need: { asks: t`De combien de données de vos clients avez-vous besoin ?`, measured: t`Chaque sorte de donnée qu'un formulaire a demandée, en regard de ce dont le site dit ne pas pouvoir se passer. Un champ que personne n'a rempli n'est pas vu.`, none: t`On n'a vu remplir aucun champ de formulaire.` },
    exposure: { asks: t`Combien en est exposé à des tiers, avec quelle transparence, et avec le consentement de qui ?`, measured: t`Qui a reçu quoi, selon ce que le visiteur avait choisi à ce moment. Chaque numéro mène au constat qui le prouve.`, none: t`On n'a vu aucun tiers recevoir les données personnelles cherchées.` },
    interest: { asks: t`Usage éthique ou gain commercial ?`, measured: t`Les tiers selon leur fonction, avec ce qu'ils coûtent aux gens : leurs données, le temps de leur machine et leur connexion.`, none: t`On n'a vu contacter aucun tiers.` },
    measures: { asks: t`Quelles nouvelles mesures prendrez-vous ?`, measured: t`Ce que demande chaque règle enfreinte, la plus grave d'abord ; puis ce qui pourrait être fait, et la note prédite pour chaque mesure prise seule.`, none: t`Aucune règle n'a été vue enfreinte.` },
  },
  measured: 'Mesuré', stated: 'Ce que dit le site', unanswered: t`Le site n'a pas répondu à cette question.`,
  signed: (by, on) => `${by}, ${on}`,
  need: {
    kind: 'Sorte de donnée', asked: 'Demandée comme', needed: 'Nécessaire, selon le site', receivedBy: 'Reçue aussi par', otherKind: 'Autre chose', nobody: t`personne qu'on ait vu`, notAsked: t`pas vue être demandée`,
    notWatched: t`Aucune visite ne pouvait voir ce qui est saisi : on ne le sait donc pas.`, answers: { yes: 'Oui', no: 'Non', 'not-said': 'Rien de dit' }, fields: { one: 'champ', other: 'champs' },
  },
  exposure: {
    recipient: 'Destinataire', declared: t`Déclaré ?`, countries: 'Vers où, selon le site', first: 'Premier contact', notKnown: 'inconnu', notDeclared: t`Le site ne déclare aucun destinataire.`,
    contacted: { one: 'tiers contacté', other: 'tiers contactés' }, receivers: { one: 'a reçu des données personnelles', other: 'ont reçu des données personnelles' },
    unasked: { one: 'en a reçu sans accord', other: 'en ont reçu sans accord' }, undeclared: { one: t`n'était pas déclaré`, other: t`n'étaient pas déclarés` },
  },
  interest: { purpose: 'À quoi ils servent', recipients: 'Tiers', categories: 'Données personnelles', requests: 'Requêtes', bytes: 'Envoyé', waited: 'Attente', notMeasured: 'non mesurée' },
  measures: { measure: 'Mesure', recipients: 'Concerne', points: 'Points perdus', owner: 'Prise en charge par', nobody: 'personne de nommé', own: 'Mesures propres au site', offers: t`Ce qui pourrait être fait, le plus utile d'abord`, predicted: t`Note prédite`, spared: t`Points épargnés`, noScore: 'sans note', due: day => t`d'ici au ${day}`, overdue: day => t`prévue pour le ${day}, avant cet audit` },
};

export const declaredFr: DeclaredLabels = {
  title: 'Déclaré et observé',
  intro: t`Les destinataires que le site a approuvés, en regard de ceux qu'on a observés. Être déclaré n'excuse rien : ce qu'un destinataire reçoit est jugé comme pour n'importe qui.`,
  nobody: t`Personne n'est déclaré, et aucun tiers n'a été observé.`, nothingDeclared: t`Le site déclare que personne ne reçoit rien.`,
  caption: t`Destinataires, et chaque sorte de donnée : déclarée, reçue, ou les deux`, recipient: 'Destinataire', status: t`Déclaré et observé ?`,
  statuses: { undeclared: 'Observé, non déclaré', 'not-in-force': 'Déclaré, mais pas pour ce jour', outside: 'Au-delà du déclaré', 'as-declared': 'Conforme à la déclaration', 'not-observed': 'Déclaré, non observé' },
  beyond: { category: t`d'autres données que déclaré`, basis: 'avant ou sans le consentement qui le fonde', purpose: 'connu pour une autre finalité' },
  unseen: { 'not-watched': t`les requêtes n'étaient pas observées : on ne pouvait pas le voir`, 'name-not-known': t`on ne connaît aucune organisation de ce nom : déclarez son domaine`, gaps: t`des requêtes ont échappé : il a pu être là`, own: t`c'est le site lui-même` },
  notThere: 'cherché, et absent de ces visites',
  marks: { both: 'déclarée et reçue', undeclared: 'reçue, non déclarée', unused: 'déclarée, pas vue être reçue' },
  bases: { consent: 'Consentement', contract: 'Contrat', 'legal-obligation': 'Obligation légale', 'vital-interests': 'Intérêts vitaux', 'public-task': t`Mission d'intérêt public`, 'legitimate-interests': 'Intérêts légitimes' },
  declarations: 'Ce qui est déclaré', declaration: 'Déclaration', categories: 'Données', basis: 'Base légale', holds: 'Vaut', agreement: 'Contrat de sous-traitance', countries: 'Vers où', findings: 'Constats', contactOnly: 'contact seul',
  period: (since, expires) => since === undefined && expires === undefined ? 'toujours' : [...since === undefined ? [] : [`depuis le ${since}`], ...expires === undefined ? [] : [t`jusqu'au ${expires}`]].join(' '),
  cell: (mark, category, who) => t`${category}, ${who} : ${mark}`,
};
