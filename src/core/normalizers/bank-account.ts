import type { Normalizer } from './normalizer.ts';
import { groupsOf } from './tidy/groups.ts';
import { COMPACT, LOWER, TRIM, UPPER } from './tidy/text.ts';
import { cut, rewritten, tidied, whole } from './tidy/tidy.ts';

/** IBAN (ISO 13616: electronic form compact, paper form in groups of four) and account numbers of one country. */
export const bankAccount: Normalizer = {
  id: 'bank-account',
  categories: ['bank-account'],

  variants(value) {
    const compact = tidied(whole(value), TRIM, COMPACT);
    const upper = tidied(compact, UPPER);
    const lower = tidied(compact, LOWER);
    const isIban = /^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$/u.test(upper.text);
    const inside = upper.text.slice(4);
    return [
      upper, lower, compact, ...isIban ? [rewritten(upper, inside, 'national')] : [],
      ...[upper, lower].flatMap(it => [' ', '-'].map(mark => rewritten(it, groupsOf(it.text, [4]).join(mark), 'grouped'))),
      ...upper.text.length > 4 ? [cut(upper, upper.text.slice(-4), 'last-four')] : [],
    ];
  },
};
