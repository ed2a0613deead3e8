import type { BehaviorWords, PromisesId } from './behavior-words.ts';
import { fr as t } from './typeset.ts';

/** What a site promises in its own words, in French. */
export const promisesFr: Readonly<Record<PromisesId, BehaviorWords>> = {
  'broken-promise': {
    name: 'Promesse non tenue',
    about: 'subject',
    says: it => t`Le site dit ${it.subject}. ${it.who} a pourtant reçu ${it.what === '' ? 'un identifiant de ce navigateur' : it.what}${it.when === '' ? '' : `, ${it.when}`}.`,
  },
};
