import type { InitiatorWords } from './initiator-words.ts';

/** French. */
export const initiatorsFr: InitiatorWords = {
  beginnings: {
    page: 'La page', user: 'Une personne ou une commande', unknown: 'Quelque chose qu’on n’a pas vu', 'not-told': 'Quelque chose dont personne n’a parlé', cut: 'Quelque chose de plus lointain que Sillage ne suit',
  },
  links: {
    parser: 'par son balisage', script: 'par son code', element: 'par un de ses éléments', style: 'par ses styles', preload: 'par une indication', frame: 'depuis son cadre', worker: 'comme worker',
    'service-worker': 'par un service worker', redirect: 'par une redirection', message: 'par un message', document: 'par quelque chose en elle', user: 'en l’ouvrant', unknown: 'd’une façon qu’on n’a pas vue',
  },
  brought: (how, what) => `, ${how}, a fait venir ${what}, qui`,
  made: (how, requests, who) => `, ${how}, a fait ${requests} vers ${who}`,
};
