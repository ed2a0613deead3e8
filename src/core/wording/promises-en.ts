import type { BehaviorWords, PromisesId } from './behavior-words.ts';

/** What a site promises in its own words, in English. */
export const promisesEn: Readonly<Record<PromisesId, BehaviorWords>> = {
  'broken-promise': {
    name: 'Promise not kept',
    about: 'subject',
    says: it => `The site says ${it.subject}. ${it.who} got ${it.what === '' ? 'an identifier of this browser' : it.what} all the same${it.when === '' ? '' : `, ${it.when}`}.`,
  },
};
