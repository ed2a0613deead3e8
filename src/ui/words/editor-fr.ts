import { fr as set } from '../../core/wording/typeset.ts';
import type { EditorWords } from './editor-words.ts';

export const editorFr: EditorWords = {
  keys: 'Ctrl+Espace propose ce qui peut être écrit à cet endroit. La touche Tab quitte l’éditeur.',
  phrases: {
    'Completions': 'Propositions', 'Diagnostics': 'Erreurs', 'Selection deleted': 'Sélection supprimée', 'Fold line': 'Replier la ligne', 'Unfold line': 'Déplier la ligne',
    'Folded lines': 'Lignes repliées', 'Unfolded lines': 'Lignes dépliées', 'folded code': 'lignes repliées', 'unfold': 'déplier', 'to': 'à', 'Control character': 'Caractère de contrôle',
  },
  loading: 'Ouverture de l’éditeur…',
  absent: 'L’éditeur n’a pas pu être ouvert. Choisissez plutôt un fichier.',
  takeBack: 'Annuler les changements', save: 'Enregistrer dans un fichier',
  mistakes: count => count === 1 ? set`Pas encore juste : 1 erreur.` : set`Pas encore juste : ${count} erreurs.`,
  trial: 'Ce qui changerait dans votre dernier audit',
  becomes: (before, after) => `${before} deviendrait ${after}.`,
  stays: score => `${score} resterait.`,
  score: (grade, points) => `${grade} (${points} sur 100)`,
  noScore: 'Aucune note',
  held: (atMost, because) => set`Alors ${atMost} au plus : ${because}`,
  same: 'Aucune règle aujourd’hui respectée ne serait enfreinte, ni l’inverse, et aucune ne coûterait autre chose.',
  rule: 'Règle', now: 'Aujourd’hui', then: 'Avec ces règles', kept: 'respectée',
  untold: {
    'recipes': set`Les valeurs sont cherchées sous d’autres préparations : seul un nouvel audit peut dire ce que cela trouve.`,
    'declarations': set`D’autres sont déclarés : seul un nouvel audit peut dire qui ne l’est pas, ou va au-delà.`,
    'not-looked-for': set`Des règles portent sur ce que cet audit n’a pas cherché : seul un nouvel audit peut le dire.`,
  },
};
