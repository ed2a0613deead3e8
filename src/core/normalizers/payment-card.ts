import type { Normalizer } from './normalizer.ts';
import { groupsOf } from './tidy/groups.ts';
import { DIGITS, TRIM } from './tidy/text.ts';
import { cut, rewritten, tidied, whole } from './tidy/tidy.ts';

/** ISO/IEC 7812-1: a card number has 12 to 19 digits here; the first six name its issuer. */
const CARD = /^[0-9]{12,19}$/u;

/** Card numbers, and what shops and payment services keep of them: issuer, last four, masked writings (PCI DSS 3.4.1 lets both ends be shown). */
export const paymentCard: Normalizer = {
  id: 'payment-card',
  categories: ['payment-card'],

  variants(value) {
    const digits = tidied(whole(value), TRIM, DIGITS);
    if (!CARD.test(digits.text)) return [];
    // American Express prints 4-6-5, all others fours.
    const groups = groupsOf(digits.text, /^3[47]/u.test(digits.text) ? [4, 6, 5] : [4]);
    const [first, last] = [digits.text.slice(0, 6), digits.text.slice(-4)];
    return [
      digits, ...[' ', '-', '.'].map(mark => rewritten(digits, groups.join(mark), 'grouped')),
      cut(digits, last, 'last-four'), cut(digits, first, 'first-six'),
      ...[`****${last}`, `•••• ${last}`, `xxxx${last}`, `**** ${last}`].map(it => cut(digits, it, 'last-four', 'masked')),
      ...['*', 'x'].map(mark => cut(digits, first + mark.repeat(digits.text.length - 10) + last, 'first-six', 'last-four', 'masked')),
    ];
  },
};
