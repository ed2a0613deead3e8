import type { BehaviorWords, DeclarationsId } from './behavior-words.ts';
import { trueOf } from './behavior-words.ts';

/** Whom a site has approved, and whom it has not, in English. */
export const declarationsEn: Readonly<Record<DeclarationsId, BehaviorWords>> = {
  'undeclared-recipient': {
    name: 'Recipient not declared',
    says: it => `${it.who} is not among the recipients that the site has declared${it.facts['receives'] === true ? ', and got data about you' : ''}.`,
  },
  'outside-declaration': {
    name: 'Beyond what was declared',
    says: it => it.what === ''
      ? `${it.who} is declared for another purpose than it is known for.`
      : `${it.who} is declared, and got ${it.what} ${trueOf(it.facts, { category: 'though that was not declared', basis: 'without the consent that was declared as the basis' }).join(', and ') || 'in another way than declared'}.`,
  },
  'expired-declaration': {
    name: 'Declaration not in force',
    says: it => `${it.who} was contacted on a day when its declaration ${it.facts['early'] === true ? 'did not hold yet' : 'had run out'}.`,
  },
};
