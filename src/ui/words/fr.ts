import { fr as set } from '../../core/wording/typeset.ts';
import { compareFr } from './compare-fr.ts';
import { editorFr } from './editor-fr.ts';
import { panelFr } from './panel-fr.ts';
import { libraryFr } from './library-fr.ts';
import { verifyFr } from './verify-fr.ts';
import type { Words } from './words.ts';

export const fr: Words = {
  language: 'fr',
  editor: editorFr,
  compare: compareFr,
  panel: panelFr,
  library: libraryFr,
  verify: verifyFr,
  actions: {
    'allow': 'Autoriser Sillage à observer les pages', 'reload': 'Recharger cette page', 'retry': 'Réessayer', 'report': 'Ouvrir le rapport', 'export': 'Exporter',
    'print': 'Imprimer', 'refresh': 'Actualiser', 'settings': 'Réglages', 'open': 'Ouvrir', 'choose-file': 'Choisir un fichier…',
    'apply': 'Mettre en vigueur', 'delete': 'Tout effacer', 'cancel': 'Annuler',
  },
  notices: {
    'loading': { title: 'Un instant', text: 'Lecture de ce qui a été vu sur cette page.' },
    'no-access': {
      title: 'Sillage ne voit pas encore cette page',
      text: 'Pour vous dire qui reçoit vos données, Sillage doit observer les requêtes que les pages envoient, sur chaque site que vous visitez. Votre navigateur vous demandera de confirmer.',
      more: 'Tout est calculé sur cet appareil. Sillage n’envoie rien à personne, et vous pouvez retirer cet accès à tout moment dans les réglages de votre navigateur.',
    },
    'unobservable': {
      title: 'Cette page ne peut pas être observée',
      text: 'Elle appartient au navigateur lui-même ou à son catalogue d’extensions, où aucune extension ne peut regarder. Ouvrez un site pour voir ce qu’il envoie.',
    },
    'not-started': {
      title: 'Sillage n’était pas là dès le début',
      text: 'Cette page était chargée avant que Sillage puisse l’observer. Rechargez-la pour voir tout ce qu’elle envoie, dès la première requête.',
    },
    'no-answer': {
      title: 'Pas de réponse',
      text: set`La partie de Sillage qui observe les pages n’a pas répondu. Elle redémarre d’elle-même ; veuillez réessayer.`,
      more: 'Si cela persiste, désactivez puis réactivez Sillage dans la liste des extensions de votre navigateur.',
    },
    'nothing-yet': { title: 'Observation en cours', text: 'Rien n’a encore été vu quittant cette page. Ce qui la quittera s’affichera ici aussitôt.' },
    'no-audit': { title: 'Rien à montrer ici', text: 'Cet audit a été effacé, ou la page a été fermée avant qu’il puisse être conservé. Choisissez-en un autre dans l’historique.' },
  },
  popup: {
    score: points => `${points} sur 100`,
    gradeName: grade => `Note ${grade}`,
    notGraded: 'Pas de note',
    rules: title => set`Règles : ${title}`,
    recipients: 'Qui a reçu vos données',
    received: count => count <= 1 ? `${count} destinataire` : `${count} destinataires`,
    nobody: 'Aucun autre acteur n’a été vu recevant des données personnelles.',
    others: (count, tracking) => {
      const parties = count === 1 ? '1 autre acteur contacté' : `${count} autres acteurs contactés`;
      return tracking === 0 ? `${parties}, rien de personnel vu` : `${parties}, dont ${tracking} ${tracking === 1 ? 'suit' : 'suivent'} les gens ici`;
    },
    tracks: { yes: 'Suit les gens ici', no: 'Ne suit pas les gens ici', unknown: 'Suivi inconnu' },
    ownerUnknown: 'Propriétaire inconnu',
    unseen: count => count === 1 ? '1 lacune dans ce qui a pu être vu' : `${count} lacunes dans ce qui a pu être vu`,
    nothingUnseen: 'Aucune lacune connue dans ce qui a pu être vu',
    unseenMeaning: 'Ce que ces lacunes cachent peut dépasser ce qui est montré ci-dessus.',
    announce: (grade, recipients) => `${grade}. ${recipients <= 1 ? `${recipients} acteur a` : `${recipients} acteurs ont`} reçu des données personnelles.`,
  },
  report: {
    title: 'Rapport d’audit', document: 'Le rapport', language: 'Langue', history: 'Historique', noHistory: 'Aucun autre audit n’est conservé.',
    imported: set`Cet audit vient d’un fichier. Ce qu’il dit n’a pas été mesuré ici, et rien n’indique qui l’a fait : un dossier vérifiable, si (sillage verify).`,
  },
  rules: {
    title: 'Règles',
    intro: 'Les règles décident de ce qui est retenu contre une page, et de combien. Elles changent la note, jamais ce qui est vu.',
    profile: 'Règles en vigueur',
    own: 'Mes propres règles',
    source: 'Votre fichier de règles (YAML ou JSON)',
    file: 'Fichier de règles',
    applied: title => set`Maintenant en vigueur : ${title}.`,
    refused: mistakes => mistakes === 1 ? set`Pas mis en vigueur : 1 erreur dans ce fichier.` : set`Pas mis en vigueur : ${mistakes} erreurs dans ce fichier.`,
    kept: title => set`Rien n’a changé. Toujours en vigueur : ${title}.`,
    place: (line, column) => `Ligne ${line}, colonne ${column}`,
    expected: set`attendu : `,
    failed: set`Les règles n’ont pas pu être changées : l’arrière-plan n’a pas répondu. Veuillez réessayer.`,
  },
  history: {
    title: 'Historique',
    intro: set`Les audits disent ce qui s’est passé, pas à qui : aucune valeur saisie n’y figure. Ils restent sur cet appareil.`,
    none: 'Aucun audit n’est encore conservé. Visitez une page, et elle apparaîtra ici.',
    caption: 'Audits conservés, du plus récent au plus ancien',
    page: 'Page', date: 'Date', grade: 'Note', actions: 'Actions',
    of: (action, page) => set`${action} : ${page}`,
    everything: 'Vos données',
    everythingIntro: 'Sillage garde ce qu’il sait sur cet appareil seulement. Vous pouvez tout effacer ici.',
    deleteAll: 'Tout effacer…',
    confirm: set`Effacer tout ce que Sillage conserve ?`,
    deleted: audits => [
      audits <= 1 ? set`L’historique : ${audits} audit` : set`L’historique : ${audits} audits`,
      'Ce qui a été vu sur les pages ouvertes en ce moment',
      'Votre propre fichier de règles et votre choix de règles',
    ],
    final: 'Cela ne peut pas être annulé.',
    done: 'Tout est effacé.',
    failed: set`L’arrière-plan n’a pas répondu. Il se peut que rien n’ait été effacé ; veuillez réessayer.`,
  },
};
