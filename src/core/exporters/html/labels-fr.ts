import { fr as t } from '../../wording/typeset.ts';
import { answersFr, declaredFr } from './labels-answers-fr.ts';
import type { Labels } from './labels-type.ts';
import { walkFr } from './walk-fr.ts';

export const fr: Labels = {
  title: page => t`Audit de confidentialité : ${page}`,
  kicker: 'Audit de confidentialité',
  contents: 'Sommaire',
  outOf: 'sur 100',
  figures: {
    third: { one: 'tiers contacté', other: 'tiers contactés' }, receivers: { one: 'a reçu des données personnelles', other: 'ont reçu des données personnelles' },
    tracking: { one: 'suit les gens ici', other: 'suivent les gens ici' }, categories: { one: 'type de donnée parti', other: 'types de données partis' },
    findings: { one: 'constat', other: 'constats' }, gaps: { one: 'lacune dans ce qui a été vu', other: 'lacunes dans ce qui a été vu' },
  },
  matrix: {
    title: 'Qui a reçu quoi', intro: t`Une ligne par tiers, une colonne par type de donnée. Chaque marque donne la forme la plus lisible dans laquelle la donnée est partie, et mène au constat.`,
    caption: 'Les tiers et les types de données personnelles que chacun a reçus, sous la forme la plus lisible', recipient: 'Destinataire', tracks: t`Suit ?`,
    quiet: t`Contactés, sans qu'on les ait vus recevoir de données personnelles :`, empty: t`On n'a vu contacter aucun tiers.`,
    emptyFull: t`On n'a vu aucun tiers recevoir une des données personnelles cherchées.`, legend: 'Légende', blank: 'pas vu partir',
    cell: (form, category, who) => t`${form} : ${category}, ${who}`,
  },
  score: {
    title: 'Comment la note est calculée', intro: t`Un site part de 100. Chaque règle enfreinte coûte des points pour chaque destinataire : la pénalité de la règle, multipliée selon le destinataire, selon ce que le visiteur avait accepté et selon notre degré de certitude. Tous ces nombres viennent du fichier de règles.`,
    rule: 'Règle', recipient: 'Destinataire', arithmetic: 'Calcul', points: 'Points', left: 'Reste', start: 'Départ', floor: 'Aucune note sous 0', rounded: t`Arrondi à l'entier inférieur`, cap: 'Plafond', result: 'Note',
    none: t`Aucun point n'a été perdu.`, factors: 'pénalité × rôle × consentement × certitude', noGrade: 'sans note', notGraded: t`Il n'y a pas de calcul, car l'inconnu n'est jamais bon signe.`, bar: 'Cascade', findings: 'Constats',
  },
  violations: {
    title: 'Ce qui enfreint les règles, et que faire', intro: 'Le plus grave d’abord.', none: t`Aucune règle n'a été enfreinte.`, remedy: 'Que faire', basis: 'Normes', findings: 'Constats',
    wins: (points, score) => t`Corriger ce seul point rapporte jusqu'à ${points} : la note pourrait atteindre ${score}.`, together: score => `Avec tout ce qui précède, la note pourrait atteindre ${score}.`,
    held: t`Corriger ce seul point ne change pas la note : d'autres défauts la retiennent.`,
    uncosted: t`Cet audit n'a pas de note à regagner.`, cost: 'Coût', recipients: 'Destinataires',
  },
  measures: {
    title: t`Que faire, et ce que cela rapporterait`, intro: t`Ce que serait la note si l'on faisait cela et rien d'autre : les constats sont rejugés sans ceux qui disparaîtraient, d'après les mêmes règles. Ce qu'on n'a pas pu voir compte comme avant.`,
    order: t`Dans quel ordre`, together: (count, from, to) => count === 1 ? t`La première seule : ${from} → ${to}.` : t`Les ${count} premières ensemble : ${from} → ${to}.`,
    noScore: t`Il n'y a pas de note à améliorer ; l'ordre est celui des points retirés.`, fromTo: (from, to) => `${from} → ${to}`,
    each: t`Chacune séparément`, eachIntro: t`Celle qui rapporte le plus vient d'abord. Plusieurs corrigent parfois la même chose : une seule suffit alors.`,
    heldDown: points => t`Épargne ${points} points, mais n'améliore pas la note à elle seule : autre chose la retient.`, free: t`Ne coûte aucun point ; c'est demandé malgré tout.`,
    ends: t`Met fin à`, changes: t`Laisse à qui a accepté`, keeps: t`Ne touche pas à`, doubts: t`Pas connu`, sources: t`Lu à`,
    rest: count => t`${count} autres rapportent moins ; le fichier JSON les dit toutes.`,
    policies: t`Des en-têtes qui y obligent le site`, policiesIntro: t`Faits de ce que les pages du site ont chargé, moins ceux que les étapes ci-dessus retirent.`,
    stops: who => t`Ils tiennent dehors : ${who}.`, first: t`D'abord, pour que les navigateurs signalent sans rien bloquer :`, then: t`Quand les rapports ne nomment plus rien dont les pages ont besoin :`, breaks: t`Ce que cela peut casser, ou laisse passer`,
  },
  consent: {
    title: t`Consentement : ce qui a été demandé, ce que le choix a changé`, intro: 'Ce que le site a demandé, ce qui a été répondu, et ce que des tiers ont eu avant et après.', asked: 'Ce qui a été demandé', banner: 'Bandeau', buttons: 'Premier niveau', clicks: 'Clics', boxes: 'Cases', again: 'Ensuite',
    ways: { refuse: 'Pour refuser', accept: 'Pour accepter', withdraw: 'Pour retirer' }, noClicks: 'non comptés',
    difference: 'Ce que chaque choix a changé', differenceIntro: t`Chaque état part d'un navigateur vierge. Compte ce qui suit son dernier choix ; sans choix, toute la visite. D'abord ceux qu'un choix n'a pas arrêtés.`, who: t`Destinataire, et ce qu'il a eu`, effect: 'Vu', absent: 'pas vu',
    signs: { contact: 'Contacté', identifier: 'Identifiant de ce navigateur', data: 'Données personnelles' },
    some: (some, all) => `${some} sur ${all}`, visits: (some, all) => `${some}/${all} visites`, yes: 'oui', no: 'non', unreached: 'pas atteint', because: why => t`pas atteint : ${why}`,
    nothing: t`On n'a vu aucun tiers obtenir quoi que ce soit dans ces états.`, nowhere: t`Aucun état n'a été atteint : il n'y a rien à comparer.`, rest: count => t`Et ${count} de plus : les fichiers de données les citent tous.`,
    timelines: t`Ce qui s'est passé, et quand`, timelinesScale: 'Une visite par état, toutes à la même échelle.', timelinesIntro: t`Chaque marque est la première fois qu'un destinataire a eu quelque chose à ce moment du choix.`, recipient: 'Destinataire', picture: 'Image', firsts: 'Premières fois',
    shown: when => t`Bandeau affiché à ${when}.`, chose: { granted: when => t`Accepté à ${when}.`, refused: when => t`Refusé à ${when}.`, withdrawn: when => t`Retiré à ${when}.` }, noEvents: 'Ni bandeau ni choix dans cette visite.',
    nothingInVisit: t`On n'a vu aucun tiers obtenir quoi que ce soit pendant cette visite.`, others: count => `${count} autres, seulement contactés`, more: count => `${count} de plus`,
    signals: 'Ce que les scripts du site ont dit du choix', noSignals: t`Rien n'a été entendu par les interfaces que Sillage écoute.`,
  },
  recipients: {
    title: 'Tous les destinataires contactés', intro: t`« Suit les gens ici » se répond d'après ce qu'on sait du destinataire ou d'après ce que cette visite a montré, et dit lequel.`, who: 'Destinataire', role: 'Rôle',
    tracks: t`Suit les gens ici ?`, received: 'A reçu', requests: 'Requêtes', bytes: 'Envoyé', first: 'Premier contact', channels: 'Canaux', site: 'Le site lui-même', nothing: 'Aucune donnée personnelle vue', noOwner: 'Propriétaire inconnu',
  },
  findings: {
    title: 'Tout ce qui a été constaté', intro: t`Chaque constat, qu'une règle en parle ou non, avec ce qui le prouve.`, none: t`Rien n'a été constaté.`, unruled: t`Aucune règle n'en parle`,
    chain: 'Écriture', channel: 'Canal', place: 'Endroit', consent: 'Consentement', when: 'Vu d’abord à', confidence: 'Certitude', times: 'Nombre de fois', evidence: 'Preuves', breaks: 'Enfreint', kind: 'Nature', subject: 'Objet', accepted: 'Connu', id: 'Nom dans les données',
  },
  evidence: {
    title: 'Preuves', intro: t`Ce qui a été vu, rendu montrable : ni valeur, ni requête, ni fragment d'adresse. Ce dont la page seule témoigne, la page a pu l'inventer.`, none: 'Aucun constat, donc aucune preuve à citer.',
    number: t`N°`, when: 'Temps', kind: 'Nature', witness: 'Témoin', what: 'Quoi', scripts: t`Scripts à l'origine`, findings: 'Constats',
  },
  stored: {
    title: 'Ce qui a été conservé dans le navigateur', intro: t`Cookies et stockage web, par leur nom ; leurs valeurs ne sont dans aucun rapport. Les bases de données, les caches et ce que gardent les service workers ne sont pas examinés.`, none: t`On n'a rien vu conserver. Les bases de données, les caches et ce que gardent les service workers ne sont pas examinés.`,
    name: 'Nom', owner: 'Gardé pour', setter: 'Mis par', lifetime: 'Durée', tells: t`Distingue les gens ?`, consent: 'Consentement', yes: 'Oui', no: 'Non', tested: 'vu dans plusieurs profils', looks: t`d'après son apparence`, notKept: 'pas vu être gardé',
    forGood: t`jusqu'à sa suppression`, session: t`jusqu'à la fermeture du navigateur`, sum: (entries, identifying) => t`Entrées : ${entries} ; parmi elles, qui peuvent distinguer les gens : ${identifying}.`, unlisted: count => t`Examinées comme celles-ci, sans être listées : ${count}.`,
    stores: { cookie: 'cookie', local: 'stockage local', session: 'stockage de session', name: 'nom de la fenêtre' }, by: { header: 'dans une réponse de son serveur', script: 'par un script', unseen: t`pas vu ; il y était` },
  },
  initiators: { title: 'Qui a fait contacter qui', intro: t`Une requête ne naît pas d'elle-même : à chaque destinataire a écrit quelque chose que quelqu'un a fait venir. Lisez de haut, où cela commence, en bas, jusqu'aux requêtes.`, none: t`On n'a vu aucune requête vers un tiers.` },
  scripts: {
    title: 'Scripts de ces pages', intro: t`Chaque script exécuté dans les documents du site, ceux des tiers d'abord, et ce qu'on l'a vu faire. Ce qui tourne dans le cadre d'un tiers est l'affaire de ce tiers. Un tel inventaire, motivé, est ce que PCI DSS 4.0.1 §6.4.3 demande des pages de paiement.`,
    none: t`On n'a vu aucun script.`, script: 'Script', doing: 'Vu faire', loadedBy: 'Chargé par', integrity: 'Intégrité', first: 'Première vue',
    others: count => `et ${count} de plus`, rest: count => t`Et ${count} de plus : l'inventaire pour tableurs et le fichier JSON les citent tous.`,
  },
  gaps: { title: t`Ce que cet audit n'a pas pu voir`, intro: t`Ce qui n'a pas été vu ne doit jamais passer pour ce qui n'est pas arrivé.`, none: t`Rien n'a échappé, pour autant qu'on sache. Un audit ne voit pourtant que ce qui arrive pendant qu'il regarde.`, remedy: 'Que faire', answers: 'Ce que cela change aux réponses' },
  made: {
    title: 'Comment cet audit a été fait', page: 'Page', started: 'Début', duration: 'Durée', host: 'Vu avec', browser: 'Navigateur', state: 'Choix du visiteur', listening: 'Écoute', requests: 'Requêtes', observes: 'Pouvait observer',
    rulebook: 'Règles', digest: 'Empreinte des règles', tool: 'Outil', visit: n => `Visite ${n}`,
  },
  walk: walkFr,
  glossary: {
    title: 'Les mots employés ici',
    entries: [
      [t`Haché ne veut pas dire anonyme`, t`Une adresse e-mail hachée reste une adresse e-mail : qui possède une liste d'adresses peut toutes les hacher et la retrouver. Une donnée pseudonyme est une donnée personnelle (RGPD, considérant 26).`],
      ['Encodé', t`Écrit autrement, mais n'importe qui peut le relire sans clé.`],
      ['Destinataire', t`Quiconque reçoit communication de données (RGPD, art. 4, 9°). S'il suit les gens est une autre question, à laquelle on répond à part.`],
      ['Tiers', t`Tout autre que le site visité, quel que soit le domaine du site.`],
      ['Lacune', t`Ce qui n'a pas pu être vu. Les lacunes sont comptées et ne passent jamais pour de bonnes nouvelles.`],
      ['Certitude', t`Exacte : la valeur elle-même y était. Exacte, hachée : un condensat de la valeur. Une partie : un morceau seulement. Le nom du champ l'annonce : un champ qui, d'après son nom, la contient. Cela y ressemble : cela en a la forme. Les fichiers de données disent exact, digest, partial, declared et inferred.`],
    ],
  },
  answers: answersFr, declared: declaredFr,
  finding: n => `Constat ${n}`,
};
