import type { Wanted } from '../../src/core/search/wanted.ts';

/** A person nobody is, with the short, common and round values people really have: each a temptation to cry wolf. */
export const PERSONA: readonly Wanted[] = ([
  ['email-address', 'marie.laurent.lyon@gmail.com'],
  ['given-name', 'Marie'],
  ['family-name', 'Laurent'],
  ['phone-number', '06 39 98 20 25'],
  ['postal-address', '8 rue de la Paix'],
  ['postcode', '69003'],
  ['city', 'Lyon'],
  ['date-of-birth', '1990-01-01'],
  ['age', '34'],
  ['gender', 'Female'],
  ['payment-card', '4111 1111 1111 1111'],
  ['card-security-code', '123'],
  ['bank-account', 'FR76 3000 6000 0112 3456 7890 189'],
  ['account-balance', '1000.00'],
  ['transaction', '89.90'],
  ['salary', '2500'],
  ['username', 'marie69'],
  ['customer-id', '10024517'],
  ['coordinates', '45.7640,4.8357'],
  ['search-term', 'black shoes'],
] satisfies readonly (readonly [Wanted['category'], string])[]).map(([category, text]) => ({ category, text, effort: 'full' }));
