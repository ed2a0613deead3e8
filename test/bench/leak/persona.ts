import type { Wanted } from '../../../src/core/search/wanted.ts';
import { BASE36, DIGITS, chanceFrom } from './chance.ts';

/**
 * A person nobody is, with the values people type into shops, banks and portals. Her telephone number is of the range the
 * French regulator keeps for fiction, her bank account and card those that banks print in their manuals.
 */
export const PERSONA: readonly Wanted[] = [
  ['email-address', 'Amelie.Fontvieille+shop@gmail.com'],
  ['email-address', 'a.fontvieille@atelier-brume.example'],
  ['phone-number', '+33 6 39 98 41 27'],
  ['given-name', 'Amélie'],
  ['family-name', 'Fontvieille'],
  ['postal-address', '27 rue des Tanneurs'],
  ['postcode', '69004'],
  ['city', 'Villeurbanne'],
  ['date-of-birth', '1987-11-23'],
  ['bank-account', 'FR14 2004 1010 0505 0001 3M02 606'],
  ['payment-card', '4970 1000 0000 0154'],
  ['company', 'Atelier Brume SARL'],
  ['customer-id', 'CUS-2087-4413-X'],
  ['account-balance', '12 847,36'],
  ['username', 'amefont87'],
  ['password', 'Tr0ub4dor&Brume!'],
  ['national-id', '287116938812345'],
  ['coordinates', '45.77185,4.88917'],
  ['salary', '43750.80'],
  ['search-term', 'weekend spa annecy juin'],
].map(([category, text]) => ({ category, text, effort: 'full' }) as Wanted);

/** The first values of the persona, and then those of other people, for laws of growth. */
export function peopleOf(values: number): readonly Wanted[] {
  const chance = chanceFrom(8_017);
  const others = Array.from({ length: Math.max(0, values - PERSONA.length) }, (_, at): Wanted => {
    const { category, text } = PERSONA[at % PERSONA.length] ?? { category: 'username', text: 'somebody' };
    return { category, text: text.replace(/\d/gu, () => chance.text(DIGITS, 1)).replace(/[a-z]/gu, () => chance.text(BASE36.slice(10), 1)), effort: 'full' };
  });
  return [...PERSONA.slice(0, values), ...others];
}

/** A field name that says what stands in it, as senders abbreviate them. */
export function telling({ category }: Wanted): string {
  return TELLING[category] ?? 'value';
}

const TELLING: Readonly<Partial<Record<Wanted['category'], string>>> = {
  'email-address': 'email', 'phone-number': 'phone', 'given-name': 'fn', 'family-name': 'ln', 'postal-address': 'address', 'postcode': 'zp', 'city': 'city',
  'date-of-birth': 'dob', 'bank-account': 'iban', 'payment-card': 'card', 'company': 'company', 'customer-id': 'customer', 'account-balance': 'balance',
  'username': 'username', 'password': 'password', 'national-id': 'ssn', 'coordinates': 'geo', 'salary': 'salary', 'search-term': 'q',
};
