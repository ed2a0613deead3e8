import { fr as set } from '../../core/wording/typeset.ts';
import type { LibraryWords } from './library-words.ts';

const audits = (count: number): string => count <= 1 ? `${count} audit` : `${count} audits`;

export const libraryFr: LibraryWords = {
  title: 'Bibliothèque des audits', open: 'Ouvrir la bibliothèque',
  lead: set`Tous les audits conservés dans ce navigateur. Rien des fenêtres privées n'y entre, et rien n'en sort sans que vous l'enregistriez.`,
  views: { audits: 'Les audits', sites: 'Les sites' },
  limit: (visits, most, kept) => set`${visits} audits de visites sur ${most} au plus ; au-delà, le plus ancien fait place. À garder jusqu'à ce que vous les effaciez : ${audits(kept)}.`,
  full: set`Il n'y a plus de place sur ce disque : les nouveaux audits ne sont pas conservés. Rien de ce qui l'était n'est perdu. Effacez des audits, ou libérez de la place.`,
  empty: set`Aucun audit n'est encore conservé. Visitez une page, comparez ses états de consentement, ou importez un fichier fait par la commande ou par un autre navigateur.`,
  fitting: (count, of) => count === of ? set`En tout : ${audits(of)}` : `${count} sur ${audits(of)}`,
  none: 'Aucun audit ne correspond. Effacez les filtres pour les revoir tous.',
  filters: { title: 'Chercher et filtrer', text: 'Chercher', site: 'Domaine', grade: 'Note', state: 'État', from: 'Du', to: 'Au', pinned: 'À garder seulement', all: 'Tous', ungraded: 'Pas de note', clear: 'Effacer les filtres' },
  columns: { choose: 'Choisir', page: 'Adresse', site: 'Domaine', date: 'Fait le', states: 'États', grade: 'Note', recipients: 'Destinataires', worst: 'Pire règle enfreinte', origin: 'Provenance', actions: 'Que faire', audits: 'Nombre', trend: 'Évolution', lastSeen: 'Vu le', score: 'Points' },
  origins: { visit: 'Navigation', guided: 'Audit guidé', import: 'Importé' },
  nothingBroken: 'Aucune règle enfreinte', pinned: 'Gardé', pin: 'Garder', unpin: 'Ne plus garder', remove: 'Effacer',
  chosen: count => count <= 1 ? `${count} choisi` : `${count} choisis`, choosePage: 'Choisir toute cette page', chooseNone: 'Ne rien choisir',
  compare: 'Comparer', compareHow: set`Choisissez deux audits d'un même site pour les comparer.`,
  exportChosen: 'Exporter le choix', exportAll: 'Tout exporter', removeChosen: 'Effacer le choix…', removeAll: 'Effacer tous les audits…',
  import: 'Importer…', importHow: set`Des audits en JSON, faits par la commande ou par un autre navigateur`,
  confirm: count => set`Effacer ${audits(count)} ?`, final: 'Cela ne peut pas être annulé.', removeThem: 'Effacer', undo: 'Annuler',
  said: {
    removed: count => count <= 1 ? `${audits(count)} effacé.` : `${audits(count)} effacés.`, restored: 'Il est de retour.',
    failed: set`Cela n'a pas marché : les audits n'ont pu être lus ou écrits. Veuillez réessayer.`,
    noRoom: set`Il n'y a plus de place sur ce disque. Rien n'a été changé.`, exported: count => count <= 1 ? `${audits(count)} exporté.` : `${audits(count)} exportés.`,
    added: (file, added) => set`${file} : ${audits(added)} en plus.`, known: (file, known) => set`${file} : ${audits(known)} déjà ici, sans doublon.`,
  },
  problems: {
    tooLarge: (file, size, most) => `${file} est trop grand (${size}, au plus ${most}).`,
    truncated: file => set`${file} est tronqué : il finit au milieu. Copiez-le ou enregistrez-le de nouveau.`,
    notJson: file => set`${file} n'est pas du JSON.`, notJsonAt: (file, line, column) => set`${file} n'est pas du JSON : la première erreur est à la ligne ${line}, colonne ${column}.`,
    foreign: file => set`${file} n'est pas un audit de Sillage : attendu un objet de schéma sillage.audit/1.`,
    other: (file, schema) => set`${file} n'est pas un audit : son schéma est ${schema}, attendu sillage.audit/1.`,
    newer: (file, schema) => set`${file} vient d'une version plus récente de Sillage (${schema}). Mettez Sillage à jour pour le lire.`,
    empty: file => set`Il n'y a aucun audit dans ${file}.`,
    wrong: (file, count) => count === 1 ? set`${file} n'est pas un audit entier : 1 erreur.` : set`${file} n'est pas un audit entier : ${count} erreurs.`,
    unreadable: file => set`${file} n'a pas pu être lu.`,
    unchanged: set`Rien de ce fichier n'a été repris, et rien n'a été changé.`, expected: what => `attendu ${what}`, more: count => `et ${count} de plus`,
  },
  pages: { previous: 'Précédente', next: 'Suivante' }, pageOf: (page, pages) => set`Page no ${page} sur ${pages}`,
  trend: { from: (first, last) => `de ${first} à ${last}`, none: 'Pas de points', table: 'Les points', otherRules: set`d'autres règles` },
  showAudits: site => `Montrer les audits de ${site}`,
  imported: count => count === 1 ? set`Un de ces deux audits vient d'un fichier : ce qu'il dit n'a pas été mesuré ici, et rien n'indique qui l'a fait.` : set`Ces deux audits viennent de fichiers : ce qu'ils disent n'a pas été mesuré ici, et rien n'indique qui les a faits.`,
  difference: { title: 'Comparaison', document: 'La comparaison', back: 'Tous les audits', swap: 'Dans l’autre sens', save: 'Enregistrer', saveJson: 'Enregistrer en JSON', refused: 'Ces deux audits ne sont pas comparés' },
};
