import { ibanOf, luhnDigitOf } from './check-digits.ts';
import type { Persona } from './persona.ts';

/** A whole number from 0, below the limit, by chance. */
export type Chance = (below: number) => number;

/** Half of all pairs of runs that share a token of this length: none, for as long as there are computers. */
const TOKEN_LENGTH = 12;

/**
 * A persona nobody is: every value is synthetic and drawn anew for each run, so that what turns up somewhere proves which
 * field it came from. Numbers come from ranges that are never given out: telephones from those the French regulator keeps for
 * fiction (Arcep, decision 2018-0881: 06 39 98), social security numbers from 900 up, cards from a test range, mail from
 * `example.com` (RFC 2606).
 */
export function canaries(chance: Chance): Persona {
  const digits = (count: number): string => Array.from({ length: count }, () => chance(10)).join('');
  const letters = (count: number): string => Array.from({ length: count }, () => String.fromCharCode(97 + chance(26))).join('');
  const token = (): string => `zq${Array.from({ length: TOKEN_LENGTH }, () => chance(36).toString(36)).join('')}`;
  const name = (): string => `Zq${letters(TOKEN_LENGTH)}`;
  const two = (number: number): string => String(number).padStart(2, '0');
  const card = `400000${digits(9)}`;
  const amount = (): string => `${1 + chance(9)}${digits(4)}.${1 + chance(9)}${1 + chance(9)}`;
  return {
    'given-name': [name()], 'family-name': [name()],
    'email-address': [`${token()}@example.com`],
    'phone-number': [`+3363998${digits(4)}`],
    'postal-address': [`${10 + chance(90)} ${name()} Street`], 'city': [name()], 'postcode': [`99${digits(3)}`],
    'date-of-birth': [`${1950 + chance(50)}-${two(1 + chance(12))}-${two(1 + chance(28))}`],
    'age': [String(25 + chance(50))],
    'national-id': [`9${digits(2)}-${digits(2)}-${digits(4)}`],
    'username': [token()], 'password': [`Zq!7${token()}`], 'customer-id': [`ZQ${digits(10)}`], 'company': [`${name()} Ltd`], 'job-title': [name()],
    'payment-card': [card + luhnDigitOf(card)], 'card-security-code': [digits(3)], 'bank-account': [ibanOf('GB', `ZQXX${digits(14)}`)],
    'account-balance': [amount()], 'transaction': [amount()], 'salary': [amount()],
    'coordinates': [`48.${digits(5)}${1 + chance(9)}`, `2.${digits(5)}${1 + chance(9)}`],
    'profession': [name()], 'health': [name()], 'search-term': [token()], 'message-text': [`Hello, this is ${token()}`],
  };
}
