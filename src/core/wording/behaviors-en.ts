import type { BehaviorId, BehaviorWords } from './behavior-words.ts';
import { protectionsEn } from './protections-en.ts';

/** What scripts do in a page, in English. */
export const behaviorsEn: Readonly<Record<BehaviorId, BehaviorWords>> = {
  'listened-to-keys': {
    name: 'Script listens to what is typed',
    says: it => `A script of ${it.who} listens to what is typed${it.facts['inField'] === true && it.subject !== '' ? ` in ${it.subject}` : ' anywhere on the page'}${when(it.when)}.`,
  },
  ...protectionsEn,
};

function when(clause: string): string {
  return clause && `, ${clause}`;
}
