import type { Carried } from '../../src/core/payload/field.ts';
import { textBody } from './tokens.ts';

/** What is like a value of the persona and is not it, or is it by chance: other people's, a shop's, a machine's. */
const MEMBERS: readonly (readonly [why: string, member: unknown])[] = [
  ['somebody else\'s address with the same beginning', { email: 'marie.laurent.lyonnet@gmail.com' }],
  ['somebody else\'s address with the same end', { email: 'annemarie.laurent.lyon@gmail.com' }],
  ['the same local part elsewhere is not the address', { contact: 'm.laurent.lyon@orange.example' }],
  ['another host of mail', { support: 'help@gmail.com.example' }],
  ['a number of the same exchange', { phone: '+33639982026' }],
  ['a number that holds another', { order: '06399820259918' }],
  ['an order that passes Luhn by chance', { order: '4111111111111129' }],
  ['the card of the manual with another end', { sample: '4111 1111 1111 1145' }],
  ['an author of the same first name', { author: 'Marie Keller', byline: 'von Marie Keller' }],
  ['a brand that is a family name', { brand: 'Yves Saint Laurent', sku: 'YSL-0034' }],
  ['a school', { title: 'Lycée Saint-Laurent de Paris' }],
  ['a biscuit', { product: 'Petit Beurre Marie, 200 g' }],
  ['a city in a headline', { headline: 'OL: Lyon holt einen Punkt in Nantes' }],
  ['a city in a shop\'s name', { store: 'Lyon Part-Dieu' }],
  ['postcode digits in a longer number', { id: '1690034', price: '69003.5' }],
  ['the next postcode', { zip: '69004' }],
  ['a price equal to an amount', { price: 89.9, currency: 'EUR' }],
  ['a price equal to a salary, in cents of nobody', { price: 2500, stock: 1000 }],
  ['round numbers', { width: 1000, height: 2500, delay: 1000 }],
  ['an age that is a count', { items: 34, scroll: 34, index: 34 }],
  ['a security code that is a count', { count: 123, line: 123, ms: 123 }],
  ['first of January 1990 as a clock\'s zero', { build: '19900102', since: '1991-01-01' }],
  ['a category of a shop', { category: 'Female > Shoes > Black', filter: 'black-shoe' }],
  ['a customer of the next number', { customer_id: '10024518' }],
  ['a longer customer number', { customer_id: '310024517' }],
  ['coordinates of the next quarter', { lat: 45.7712, lng: 4.8421 }],
  ['somebody else\'s bank account', { iban: 'FR76 3000 6000 0112 3456 7890 270' }],
  ['a street of the same name elsewhere', { street: '18 rue de la Paix prolongée' }],
  ['a user of a longer name', { username: 'marie6931' }],
];

/** One request for each look-alike, three ways. */
export function lookAlikes(): readonly (readonly [why: string, carried: Carried])[] {
  const url = 'https://c.tracker.example/collect';
  return MEMBERS.flatMap(([why, member]) => {
    const pairs = Object.entries(member as Readonly<Record<string, unknown>>).map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`).join('&');
    return [
      [`${why}, in JSON`, { url, headers: [], body: textBody(JSON.stringify({ event: 'view', properties: member })) }],
      [`${why}, in an address`, { url: `${url}?v=2&${pairs}`, headers: [], body: { kind: 'none' } }],
      [`${why}, in base64`, { url, headers: [], body: textBody(JSON.stringify({ d: Buffer.from(JSON.stringify(member)).toString('base64') })) }],
    ] as const;
  });
}
