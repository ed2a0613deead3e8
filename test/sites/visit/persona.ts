import { readFileSync } from 'node:fs';
import type { DataCategory } from '../../../src/core/datum/category.ts';
import { CUSTOMER, WATCH_LIST } from '../customer.ts';
import type { KnownValue } from '../ground-truth.ts';
import type { PageId } from '../pages.ts';

/** Somebody who does not exist, by the names of the site's form fields. Odd values, so that none is found by accident. */
export const PERSONA: Readonly<Record<string, string>> = {
  given_name: 'Zéphyrine',
  family_name: 'Quenneville-Ott',
  email: 'zephyrine.q7381@courrier-exemple.test',
  phone: '+33699471538',
  birth_date: '1987-11-19',
  profession: 'luthière d’archets',
  address: '47 quai des Brumes-Vertes',
  postcode: '29471',
  city: 'Plougonvelin-sur-Odet',
  password: 'Tr0mbone!Vert-8841',
  username: 'zephyrine.q7381@courrier-exemple.test',
  age: '117',
  household: '3 adultes et 2 perruches',
  salary: '3187.46',
  latitude: '48.337192',
  longitude: '-4.621853',
  near: 'Port-Maléfique',
  message: 'Je souhaite parler de mon prêt pour l’atelier.',
  card_name: 'Z Quenneville-Ott',
  card_number: '4539148803436467',
  card_expiry: '11/31',
  card_code: '739',
  EMAIL: 'zephyrine.q7381@courrier-exemple.test',
  FNAME: 'Zéphyrine',
};

/** What each of the persona's values is. */
const CATEGORY_OF: Readonly<Record<string, DataCategory>> = {
  given_name: 'given-name', family_name: 'family-name', email: 'email-address', phone: 'phone-number', birth_date: 'date-of-birth',
  profession: 'profession', address: 'postal-address', postcode: 'postcode', city: 'city', password: 'password', age: 'age',
  household: 'household', salary: 'salary', latitude: 'coordinates', longitude: 'coordinates', near: 'search-term',
  message: 'message-text', card_number: 'payment-card', card_code: 'card-security-code',
};

/** All that a visit types or the pages show, ready for the ground truth. */
export const KNOWN_VALUES: readonly KnownValue[] = [
  ...Object.entries(CATEGORY_OF).map(([field, category]) => ({ category, value: PERSONA[field] ?? '' })),
  ...Object.entries(WATCH_LIST).flatMap(([category, values]) => values.map((value) => ({ category: category as DataCategory, value }))),
];

/** What a page shows of its customer to whoever looks at it; what only its scripts hold is not among it. */
export const shownOn = (page: PageId): readonly KnownValue[] => {
  const markup = readFileSync(new URL(`../bank/${page.replace(/^plain-/u, '')}.html`, import.meta.url), 'utf8');
  const { transactions, ...facts } = CUSTOMER;
  const values: readonly string[] = [
    ...Object.entries(facts).filter(([name]) => markup.includes(`{{${name}}}`)).map(([, value]) => value),
    ...(markup.includes('{{transactions}}') ? transactions.flatMap((it) => [it.merchant, it.amount]) : []),
  ];
  return KNOWN_VALUES.filter((it) => values.includes(it.value) && !Object.values(PERSONA).includes(it.value));
};
