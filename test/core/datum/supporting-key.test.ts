import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DATA_CATEGORIES } from '../../../src/core/datum/category.ts';
import { supports } from '../../../src/core/datum/supporting-key.ts';

test.each([
  ['$.user.age', 'age'], ['ud[zp]', 'postcode'], ['firstName', 'given-name'], ['user_age', 'age'], ['q', 'search-term'], ['$.geo.lat', 'coordinates'],
  ['ud[em]', 'email-address'], ['user_data.em', 'email-address'], ['ep.email', 'email-address'], ['$email', 'email-address'], ['sha256_email_address', 'email-address'], ['sha256email', 'email-address'], ['u_hem', 'email-address'],
  ['ud[ph]', 'phone-number'], ['phone_number', 'phone-number'], ['phoneNumber', 'phone-number'], ['tel-national', 'phone-number'], ['Téléphone', 'phone-number'],
  ['fn', 'given-name'], ['$first_name', 'given-name'], ['$.contact["Prénom"]', 'given-name'], ['ln', 'family-name'], ['lastName', 'family-name'], ['$.user.name', 'family-name'], ['Nachname', 'family-name'],
  ['ud[ct]', 'city'], ['ville', 'city'], ['ud[st]', 'postal-address'], ['address1', 'postal-address'], ['billing[address_line1]', 'postal-address'], ['country', 'postal-address'], ['code_postal', 'postcode'], ['zipCode', 'postcode'],
  ['ud[db]', 'date-of-birth'], ['year_of_birth', 'date-of-birth'], ['yob', 'date-of-birth'], ['birthYear', 'date-of-birth'], ['birth-date', 'date-of-birth'], ['annee_naissance', 'date-of-birth'], ['Geburtsjahr', 'date-of-birth'],
  ['ge', 'gender'], ['civilité', 'gender'], ['external_id', 'customer-id'], ['$.user.id', 'customer-id'], ['uid', 'customer-id'], ['userId', 'customer-id'],
  ['$.card.last4', 'payment-card'], ['card_last_four', 'payment-card'], ['bin', 'payment-card'], ['cardNumber', 'payment-card'], ['$.bank.last4', 'bank-account'], ['iban', 'bank-account'], ['cvc2', 'card-security-code'],
  ['lat', 'coordinates'], ['lng', 'coordinates'], ['geoLocation', 'coordinates'], ['amount', 'transaction'], ['value', 'transaction'], ['price', 'transaction'], ['$.order.total', 'transaction'], ['solde', 'account-balance'], ['Gehalt', 'salary'],
  ['$.items[0].title', 'job-title'], ['ipAddress', 'ip-address'], ['$.users[3].name', 'given-name'],
] as const)('the name %s speaks of %s', (name, category) => { expect(supports(name, category)).toBe(true); });

test.each([
  ['$.page', 'age'], ['message', 'age'], ['frequency', 'search-term'], ['v', 'age'], ['', 'city'], ['plate', 'coordinates'], ['zip', 'fingerprint'],
  ['theme', 'email-address'], ['item', 'email-address'], ['system', 'email-address'], ['memory', 'email-address'], ['eml_x', 'phone-number'], ['email_template', 'email-address'],
  ['graph', 'phone-number'], ['photo', 'phone-number'], ['phase', 'phone-number'], ['iPhone', 'phone-number'], ['is_mobile', 'phone-number'], ['mobile_width', 'phone-number'], ['hotel', 'phone-number'],
  ['section', 'city'], ['action', 'city'], ['product', 'city'], ['velocity', 'city'], ['sort', 'city'], ['platform', 'coordinates'], ['latency', 'coordinates'], ['flat', 'coordinates'], ['colon', 'coordinates'], ['longtask', 'coordinates'],
  ['value', 'age'], ['value', 'city'], ['value', 'salary'], ['value', 'account-balance'], ['value', 'given-name'], ['value', 'coordinates'], ['value', 'date-of-birth'], ['value', 'payment-card'], ['evaluation', 'transaction'],
  ['test', 'postal-address'], ['status', 'postal-address'], ['first', 'postal-address'], ['ip_address', 'postal-address'], ['email_address', 'postal-address'], ['st.count', 'postal-address'], ['address', 'ip-address'],
  ['event_name', 'given-name'], ['eventName', 'family-name'], ['file.name', 'given-name'], ['hostname', 'given-name'], ['campaign_name', 'family-name'], ['$.name.length', 'given-name'], ['rename', 'given-name'], ['first_party', 'given-name'], ['last_seen', 'family-name'], ['fontFamily', 'family-name'], ['$.os.family', 'family-name'],
  ['debug', 'date-of-birth'], ['feedback', 'date-of-birth'], ['year', 'date-of-birth'], ['max-age', 'age'], ['image', 'age'], ['storage', 'age'], ['language', 'gender'], ['get', 'gender'], ['sextant', 'gender'],
  ['user_agent', 'username'], ['$.user.theme', 'username'], ['userAgent', 'customer-id'], ['$.user.settings.color', 'customer-id'], ['guid_list', 'customer-id'], ['$.account.plan', 'customer-id'],
  ['combine', 'payment-card'], ['binary', 'payment-card'], ['last', 'payment-card'], ['card_type', 'payment-card'], ['discard', 'payment-card'], ['panel', 'payment-card'], ['urban', 'bank-account'], ['last_4_weeks_ago', 'card-security-code'],
  ['zipper', 'postcode'], ['cpu', 'postcode'], ['tip', 'ip-address'], ['page_title', 'job-title'], ['enrollment', 'job-title'], ['$.cards[4].color', 'payment-card'], ['imbalance', 'account-balance'],
] as const)('the name %s does not speak of %s', (name, category) => { expect(supports(name, category)).toBe(false); });

// Kills: a list that is added a bare letter, an empty alternative (`a||b`), or a word without its spaces around it.
test('random words of a program speak of nothing', () => {
  const word = fc.string({ unit: fc.constantFrom(...'bcdfghjklmnpqrstvwxz'), minLength: 4, maxLength: 12 });
  fc.assert(fc.property(word, fc.constantFrom(...DATA_CATEGORIES), (name, category) => { fc.pre(name !== 'prix'); expect(supports(name, category)).toBe(false); }), { numRuns: 5000 });
});

// Kills: a pattern that goes back over what it has read, and reading a path from its beginning.
test('a name of a megabyte is read at its end, at once', () => {
  const startMs = performance.now();
  for (const name of ['e mail '.repeat(150_000), 'a'.repeat(1_000_000), '['.repeat(1_000_000), '\uD800'.repeat(1_000_000)]) {
    for (const category of DATA_CATEGORIES) supports(name, category);
  }
  expect(performance.now() - startMs).toBeLessThan(2000);
  expect(supports(`${'x'.repeat(1_000_000)}.email`, 'email-address')).toBe(true);
});
