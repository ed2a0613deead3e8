import { expect, test } from 'vitest';
import { openSearch } from '../../src/core/search/open-search.ts';
import { alarmsIn, rateOf } from './alarms.ts';
import { lookAlikes } from './look-alikes.ts';
import { PERSONA } from './persona.ts';
import { drawFrom, tokenRequests } from './tokens.ts';
import { scriptRequests, trafficOf } from './traffic.ts';

const search = openSearch(PERSONA);
const LONG_MS = 300_000;

/** No hit may claim proof; how often one claims less is printed for whoever tunes it. */
function expectSilence(title: string, requests: Parameters<typeof alarmsIn>[2]): void {
  const alarms = alarmsIn(search, PERSONA, requests);
  process.stdout.write(rateOf(title, alarms));
  expect(alarms.requests).toBeGreaterThan(0);
  expect(alarms.false).toEqual([]);
}

test('a million random tokens are nobody\'s', () => { expectSilence('a million random tokens', tokenRequests(1_000_000, drawFrom(20_261_122))); }, LONG_MS);
test('ten megabytes of vendors\' payloads are nobody\'s', () => { expectSilence('vendors\' payloads', trafficOf(8_000_000)); }, LONG_MS);
test('minified scripts are nobody\'s', () => { expectSilence('minified scripts', scriptRequests()); }, LONG_MS);

test.each(lookAlikes().map(([why, carried]) => [why, carried] as const))('a look-alike is not taken for the value: %s', (_, carried) => {
  expect(alarmsIn(search, PERSONA, [carried]).false).toEqual([]);
});

// The persona is really looked for: silence above is not deafness.
test('each of the persona\'s values is found under a telling name', () => {
  const body = JSON.stringify(Object.fromEntries(PERSONA.map(it => [TELLING[it.category] ?? it.category, it.text])));
  const { hits } = search.search({ url: 'https://c.tracker.example/', headers: [], body: { kind: 'text', text: body, bytes: Buffer.byteLength(body), cut: false } });
  const missed = PERSONA.filter((_, i) => !hits.some(it => it.wanted === i && it.confidence === 'exact')).map(it => it.category);
  // A small sum may be anybody's price, whatever it is called.
  expect(missed).toEqual(['transaction']);
  expect(hits.some(it => PERSONA[it.wanted]?.category === 'transaction' && it.confidence === 'inferred')).toBe(true);
});

const TELLING: Readonly<Record<string, string>> = {
  'email-address': 'email', 'given-name': 'first_name', 'family-name': 'last_name', 'phone-number': 'phone', 'postal-address': 'address', 'date-of-birth': 'dob', 'payment-card': 'card_number',
  'card-security-code': 'cvc', 'bank-account': 'iban', 'account-balance': 'balance', 'transaction': 'amount', 'customer-id': 'customer_id', 'coordinates': 'coordinates', 'search-term': 'query',
};
