import type { DifferenceWords } from './difference-words.ts';
import { fr as t } from './typeset.ts';

/** French. */
export const differencesFr: DifferenceWords = {
  changes: {
    'new': { name: 'Nouveau', short: 'Nouveau', means: t`Le premier audit l'a cherché, et ne l'a pas trouvé.` },
    'worse': { name: 'Pire', short: 'Pire', means: t`C'était déjà là, et c'est maintenant pire pour les gens.` },
    'not-seen-before': { name: t`Vu pour la première fois, peut-être pas nouveau`, short: 'Peut-être nouveau', means: t`Le premier audit n'a pas pu le chercher : c'était peut-être déjà là.` },
    'unchanged': { name: 'Inchangé', short: 'Inchangé', means: t`C'est là dans les deux.` },
    'not-seen-again': { name: t`Pas revu, peut-être pas disparu`, short: 'Peut-être disparu', means: t`Le second audit n'a pas pu le chercher : c'est peut-être encore là.` },
    'better': { name: 'Mieux', short: 'Mieux', means: t`C'est encore là, mais moins grave pour les gens.` },
    'gone': { name: 'Disparu', short: 'Disparu', means: t`Le second audit l'a cherché là où c'était, et ne l'a plus trouvé.` },
  },
  recipients: { 'came': 'Arrivé', 'not-seen-before': 'Peut-être arrivé', 'stayed': 'Resté', 'not-seen-again': 'Peut-être parti', 'went': 'Parti' },
  cautions: {
    order: () => t`L'audit donné comme le premier a été fait après l'autre.`,
    rules: (before, after) => t`Ils ont été jugés selon d'autres règles (${before} ; puis ${after}), qui disent aussi ce qui est cherché. Les constats sont comparés, les notes ne le sont pas.`,
    tool: (before, after) => t`Ils viennent de versions différentes de Sillage (${before} ; puis ${after}). La plus récente cherche peut-être davantage.`,
    host: (before, after) => t`Ils ont été faits par d'autres moyens (${before} ; puis ${after}), auxquels on ne montre pas les mêmes choses.`,
    browser: (before, after) => t`Ils ont été faits avec d'autres navigateurs (${before} ; puis ${after}). Un site peut répondre autrement à chacun.`,
    listening: (before, after) => t`L'écoute n'était pas également attentive (${before} ; puis ${after}).`,
    pages: (before, after) => t`Les pages visitées ne sont pas les mêmes (${before} ; puis ${after}).`,
    states: (before, after) => t`Les états de consentement visités ne sont pas les mêmes (${before} ; puis ${after}).`,
    runs: (before, after) => t`Les mêmes pages n'ont pas été visitées aussi souvent (visites en tout : ${before} ; puis ${after}). Ce qui n'arrive que parfois se voit mieux en plus de visites.`,
    live: () => t`Il y a parmi eux des visites personnelles. On y fait chaque fois autre chose, et ce que le navigateur gardait diffère aussi.`,
  },
  refusals: {
    'other-site': (before, after) => t`Ces audits portent sur deux sites, ${before} et ${after}. Ce qui diffère d'un site à l'autre n'est pas un changement.`,
    'other-schema': (before, after) => t`Ces audits sont écrits selon des schémas différents (${before} et ${after}). Refaites-les avec la même version de Sillage.`,
    'no-visit': (before, after) => t`L'un de ces audits ne porte sur aucun site${before || after ? ` (${t`l'autre porte sur`} ${before || after})` : ''} : rien qui ait une adresse n'a été visité.`,
  },
  unseen: {
    kinds: list => t`il n'a pas recueilli : ${list}`, gaps: list => t`il a vu moins de choses (${list})`, pages: list => t`il n'a pas visité ${list}`,
    states: list => t`il n'a pas visité la page dans l'état « ${list} »`, runs: list => t`il a moins souvent visité la page dans l'état « ${list} »`,
    unreached: list => t`le choix a moins souvent pu être fait dans l'état « ${list} »`, shorter: () => t`la visite de la personne a fini plus tôt`,
    person: () => t`cela vient de ce qu'une personne a fait, et n'a peut-être pas refait`,
  },
  detector: { 'not-asked': t`sa version de Sillage ne posait pas cette question`, 'not-observed': t`il ne pouvait pas le chercher`, 'not-tried': t`ce dont il s'agit ne s'est jamais produit`, 'failed': t`la recherche a échoué` },
  choice: { granted: t`personne n'y a accepté`, refused: t`personne n'y a refusé` },
  because: { before: clauses => t`Le premier audit a pu simplement ne pas le voir : ${clauses}.`, after: clauses => t`Le second audit a pu simplement ne pas le voir : ${clauses}.` },
  way: (what, before, after) => t`${what} : ${before}, maintenant ${after}`,
  ways: { severity: 'Gravité', form: 'Forme', consent: 'Consentement', confidence: 'Certitude' },
  noRule: 'aucune règle enfreinte',
  score: {
    more: points => `${points} de plus`, less: points => `${points} de moins`, same: 'La même note',
    without: t`L'un des deux n'a pas de note : elles ne sont pas comparées.`,
    otherRules: t`Jugés selon d'autres règles : les notes se lisent côte à côte et ne disent rien d'un changement.`,
    doubtful: t`Une partie en repose sur ce que l'un des audits n'a pas pu chercher.`,
  },
  labels: {
    title: site => t`Ce qui a changé sur ${site}`, kicker: 'Comparaison de deux audits', before: 'Avant', after: 'Après', visits: { one: 'visite', other: 'visites' },
    cautions: t`Pas faits de la même façon`, cautionsIntro: t`Ce qui diffère plus bas peut venir de là plutôt que du site.`,
    findings: t`Ce qui a été trouvé`, findingsIntro: t`Deux constats sont le même quand ils disent la même chose du même destinataire. Le nombre de fois ne compte pas ici.`,
    summary: t`Les constats, selon ce qu'ils sont devenus`, count: 'Constats', nothing: t`Aucun des deux audits n'a rien trouvé.`, unchanged: t`Montrer ce qui est inchangé`, seenAt: 'Vu à',
    recipients: t`Qui est arrivé, qui est parti`, recipientsIntro: t`Tous ceux qu'un seul des deux audits a vus.`, noRecipients: t`Les deux audits ont vu les mêmes destinataires.`, staying: n => t`Dans les deux : ${n}.`,
    rules: 'Règles', rulesIntro: t`Les points que chaque règle retire, avant et après.`, noRules: t`Chaque règle coûte autant qu'avant, pour les mêmes constats.`, rule: 'Règle', points: 'Points retirés', change: 'Changement', unsure: t`peut-être seulement pas vu`,
    again: 'À revoir', againIntro: t`Les pages et les états à visiter encore : là où des règles restent enfreintes, et là où quelque chose n'a peut-être seulement pas été revu.`, noAgain: t`Rien : plus aucune règle n'est enfreinte, et tout ce qui l'était a été cherché.`,
    page: 'Page', state: 'État', runs: 'Visites', toSee: 'Constats', contents: 'Sommaire',
  },
};
