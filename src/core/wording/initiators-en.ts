import type { InitiatorWords } from './initiator-words.ts';

/** English. */
export const initiatorsEn: InitiatorWords = {
  beginnings: {
    page: 'The page', user: 'A person or a command', unknown: 'Something that was not seen', 'not-told': 'Something that nobody told of', cut: 'Something further back than Sillage follows',
  },
  links: {
    parser: 'by its markup', script: 'by its code', element: 'by an element of it', style: 'by its styles', preload: 'by a hint in it', frame: 'from its frame', worker: 'as a worker of its',
    'service-worker': 'through a service worker', redirect: 'by a redirect', message: 'by a message', document: 'by something in it', user: 'by opening it', unknown: 'in a way that was not seen',
  },
  brought: (how, what) => `, ${how}, brought in ${what}, which`,
  made: (how, requests, who) => `, ${how}, made ${requests} to ${who}`,
};
