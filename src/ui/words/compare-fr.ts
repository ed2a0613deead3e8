import { fr as set } from '../../core/wording/typeset.ts';
import type { CompareWords } from './compare-words.ts';

export const compareFr: CompareWords = {
  title: 'Comparer le consentement', short: 'Comparer',
  lead: 'Montre qui reçoit quoi d’une page quand vous refusez, quand vous acceptez, et quand vous ne faites ni l’un ni l’autre.',
  address: 'Adresse de la page',
  addressWrong: 'Indiquez l’adresse d’un site web, qui commence par https:// ou http://.',
  grounds: 'Où',
  ground: {
    private: { name: 'Dans des fenêtres privées', means: 'Elles commencent vides et ne laissent rien. Rien de vous n’est effacé. Dans certains navigateurs, les fenêtres privées refusent les cookies de tiers.' },
    cleared: { name: 'Dans ce navigateur, après effacement des données du site avant chaque visite', means: set`Vous serez déconnecté de ce site, et ce qu’il retenait de vous ici disparaît. Fermez les autres onglets qui le montrent, sinon ils participent. Ce que d’autres sites gardent n’est pas touché, des tiers peuvent donc déjà connaître ce navigateur : le résultat vaut ce qu’il peut, et le dit.` },
  },
  allowPrivate: set`Pour comparer sans rien effacer, laissez Sillage travailler dans les fenêtres privées : dans la liste des extensions de votre navigateur, aux détails de Sillage.`,
  states: 'Que comparer',
  state: {
    S0: 'Rien n’est choisi', S1: 'Tout est refusé', S2: 'Tout est accepté', S3: 'Tout est accepté, puis retiré',
    S4: 'Le navigateur demande le respect de la vie privée (Global Privacy Control), rien n’est choisi', S5: 'Le navigateur demande le respect de la vie privée, et tout est accepté',
  },
  runs: 'Visites pour chacun',
  runsOf: count => count === 1 ? set`Une : au plus vite` : count === 2 ? 'Deux' : set`Trois : le hasard se distingue de l’habitude`,
  happens: 'Ce qui va se passer',
  happenings: [
    'La page est ouverte plusieurs fois, chaque fois dans une fenêtre à part, qui se ferme d’elle-même.',
    'Sillage appuie sur les boutons du bandeau de consentement, comme vous le feriez, et recharge la page.',
    set`Rien n’est saisi : parmi les données personnelles, seules peuvent être trouvées celles que la page montre, garde ou laisse reconnaître.`,
    'Ce qui est vu reste en mémoire jusqu’au rapport, et aucune requête n’est faite hormis celles des visites.',
  ],
  asks: {
    private: 'Votre navigateur vous demandera peut-être de confirmer. Ce que vous accordez ici est rendu à la fin.',
    cleared: 'Votre navigateur demandera peut-être si Sillage peut effacer des données de navigation. Il n’en a besoin que pour cela, et le rend à la fin.',
  },
  promises: set`Ce que le site promet`,
  promisesLead: set`Une phrase de son bandeau ou de sa page de confidentialité est confrontée à ce qui est observé. Sélectionnez-la dans la page avant de venir ici : elle peut être reprise de là.`,
  promiseSays: number => set`Phrase ${number}, telle que le site l’écrit`,
  promiseMeans: set`Ce qu’elle signifie`,
  promiseKinds: {
    'asks-first': set`Les tiers ne reçoivent données personnelles ou identifiants qu’une fois mon accord donné`, 'refusal-holds': set`Si je refuse ou me rétracte, ils ne reçoivent ni les unes ni les autres`,
    'shares-nothing': set`Les tiers ne reçoivent jamais de données personnelles`, 'no-identifiers': set`Personne d’autre que le site ne me reconnaît`, 'only-named': set`Personne d’autre que ceux qui sont nommés ne reçoit quoi que ce soit`,
  },
  promiseNames: set`Qui est nommé : domaines ou organisations, séparés par des virgules`,
  takeSelected: set`Reprendre ce qui est sélectionné dans la page`,
  addPromise: before => before === 0 ? set`Ajouter une phrase` : set`Ajouter une autre phrase`,
  begin: visits => visits <= 1 ? set`Commencer : ${visits} visite` : set`Commencer : ${visits} visites`,
  noState: 'Choisissez au moins une chose à comparer.',
  notices: {
    'refused': set`Rien n’a été fait : sans ce que le navigateur a demandé, on ne peut pas comparer.`,
    'stopped': 'Arrêté. La fenêtre est fermée, et ce qui a été vu est oublié.',
    'private-open': set`Fermez d’abord vos fenêtres privées : une nouvelle partagerait leurs cookies.`,
    'other-running': 'Une autre comparaison est en cours. Attendez sa fin, ou arrêtez-la.',
    'failed': 'Quelque chose a échoué, et la comparaison a pris fin. Rien n’est resté ouvert.',
    'nothing-seen': set`La page n’a été vue dans aucune visite. Son adresse est-elle juste, et peut-on l’atteindre ?`,
  },
  progress: 'Visites',
  visit: (state, run) => run === undefined ? state : `${state} (visite ${run})`,
  steps: {
    due: 'À venir', clearing: 'Préparation', opening: 'Ouverture de la page', waiting: 'Attente du calme', refusing: 'Refus', accepting: 'Acceptation',
    withdrawing: 'Retrait', reloading: 'Rechargement', collecting: 'Recueil de ce qui a été vu',
  },
  ends: {
    'done': 'Fait', 'no-banner': set`Aucun bandeau n’est venu : rien à répondre`, 'not-operable': 'Le choix n’a pas pu être fait', 'out-of-time': 'Le temps était écoulé avant que le choix soit fait', 'busy': set`Fait ; la page n’a jamais été au calme`,
    'unreachable': set`Pas vue : la page n’est pas venue`, 'closed': set`Pas vue : son onglet a été fermé`, 'elsewhere': set`Pas vue : son onglet montrait un autre site`, 'failed': set`Pas vue : quelque chose a échoué`,
  },
  now: (visit, step) => set`${visit} : ${step}`,
  seconds: count => set`${count} s environ`,
  leaveAlone: 'Ne touchez pas aux fenêtres qui s’ouvrent et se ferment.',
  stop: 'Arrêter',
  stopping: 'Arrêt…',
  auditing: 'Établissement du rapport…',
  notKept: {
    private: 'Ce rapport n’est pas dans l’historique, car il a commencé dans une fenêtre privée. Exportez-le pour le garder.',
    failed: 'Ce rapport n’a pas pu être gardé dans l’historique. Exportez-le pour le garder.',
  },
};
