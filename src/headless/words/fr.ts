import type { Words } from './words.ts';

export const fr: Words = {
  steps: {
    opening: 'ouverture d’un profil vierge', loading: 'chargement de la page', settling: 'attente de la fin des envois',
    refusing: 'refus de tout', accepting: 'acceptation de tout', withdrawing: 'retrait du consentement', reloading: 'nouvelle ouverture de la page',
    filling: 'saisie dans les formulaires', submitting: 'envoi du formulaire', collecting: 'relevé de ce qui a été conservé',
  },
  auditing: 'établissement de l’audit',
  comparing: (done, total) => `comparaison des états de consentement, ${done} visites sur ${total}`,
  ends: {
    'busy': (url, _, timeoutS) => `${url} était encore en activité après ${timeoutS} s. L’audit contient ce qui a été vu jusque-là et dit ce qui manque. Accordez plus de temps avec --timeout.`,
    'http-error': (url, { status }) => `${url} a répondu par une erreur (HTTP ${status}). Ce que cette page a envoyé est audité.`,
    'unreachable': (url, { why }) => `${url} n’a pas pu être atteint (${why}). Il faut une page que cette machine peut ouvrir : vérifiez l’adresse et la connexion.`,
    'crashed': (url, { why }) => `Le navigateur a abandonné ${url} (${why}). L’audit contient ce qui a été vu jusque-là. Réessayez, ou indiquez un autre navigateur avec --browser.`,
  },
  secondLook: (how, isUsed) => `Dans le second profil : ${how}${isUsed ? '' : ' Les deux profils ne sont pas comparés : l’audit est celui du premier.'}`,
  rootWithoutSandbox: 'Lancé en root, le navigateur est sans bac à sable. N’auditez que des sites de confiance, ou changez d’utilisateur.',
  arithmetic: 'Note', start: 'Départ', cap: 'Au plus', result: 'Note',
  recipients: 'Qui a reçu quoi', noData: 'Aucun tiers n’a été vu recevant des données personnelles.',
  dot: 'rien vu',
  consent: { title: 'Consentement', reached: (some, all) => `atteint ${some} fois sur ${all}`, unreached: 'pas atteint' },
  unseen: 'Ce qui n’a pas pu être vu', written: 'Écrit', summary: 'Résumé', notAudited: 'non audité',
  belowLimit: limit => `Sous la limite de --fail-on ${limit}.`,
  inventory: {
    title: 'Les scripts depuis l’inventaire',
    compared: when => `Comparé à l’inventaire du ${when}. Les adresses sont comparées sans requête, et leurs longues parties à chiffres comptent pour égales.`,
    nothing: 'Rien de nouveau, rien de changé, rien de disparu.',
    changes: { new: 'nouveau', gone: 'disparu', content: 'changé', integrity: 'intégrité', behavior: 'fait désormais', recipient: 'envoie désormais à', unread: 'non lu' },
    unread: { content: 'ce qu’il dit est dans l’inventaire et n’a pas pu être lu', integrity: 'son intégrité est dans l’inventaire et n’a pas pu être vue' },
    inline: 'un script de la page dit autre chose qu’avant. S’il change à chaque fois, écrivez "varies": true à côté de lui dans l’inventaire.',
    saved: path => `Inventaire des scripts écrit dans ${path}. Dites-y pourquoi chacun est nécessaire, qui l’a autorisé, et quand ; un script qui a changé est à autoriser de nouveau.`,
    leftOut: urls => `Hors de l’inventaire, car la visite n’est pas allée à son terme ou la page était une erreur : ${urls.join(', ')}.`,
    differs: path => `Les scripts ne sont pas ceux de --inventory ${path}.`,
  },
  har: {
    read: (path, entries, pages) => `${path} : ${entries} entrées, ${pages === 1 ? '1 page' : `${pages} pages`}`,
    leftOut: {
      'not-network': n => `${n} qui n’ont pas quitté le navigateur (data:, blob: et semblables)`, extension: n => `${n} d’une extension du navigateur`, preflight: n => `${n} que le navigateur envoie de lui-même (CORS)`,
      cached: n => `${n} servies par le cache`, 'passed-on': n => `${n} racontées une seconde fois comme d’un service worker`,
    },
    cut: path => `${path} finit trop tôt. L’audit contient les requêtes qui y sont entières et dit que d’autres manquent.`,
    more: n => `… et ${n} de plus.`,
  },
  cannotWrite: (path, why) => `Impossible d’écrire ${path} (${why}).`,
  fullDisk: 'Le disque est plein : libérez de la place, ou indiquez un autre dossier avec --out.',
};
