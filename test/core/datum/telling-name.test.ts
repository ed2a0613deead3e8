import { expect, test } from 'vitest';
import { keyWords, tells } from '../../../src/core/datum/telling-name.ts';

test.each([
  ['$.user.ipAddress', ' ip address '], ['ud[em]', ' em '], ['$.user.id', ' user id '], ['$.email.sha256', ' email sha 256 '], ['$.user_data.em[0]', ' em '], ['up.user__id', ' user id '], ['Prénom', ' prenom '], ['$', '  '], ['', '  '],
])('the key of %s reads as "%s"', (name, words) => { expect(keyWords(name)).toBe(words); });

test.each([
  ['hashed_email', 'email-address'], ['userPhoneNumber', 'phone-number'], ['$.customer.id', 'customer-id'], ['client_ip', 'ip-address'], ['date_of_birth', 'date-of-birth'], ['$.card.number', 'payment-card'],
] as const)('the name %s says it holds a %s', (name, category) => { expect(tells(name, category)).toBe(true); });

test.each([
  ['email_template', 'email-address'], ['mobile_width', 'phone-number'], ['$.email.subject', 'email-address'], ['server_ip', 'ip-address'], ['gift_card_number', 'payment-card'], ['ad_account_id', 'customer-id'], ['theme', 'email-address'], ['zip', 'ip-address'], ['x', 'fingerprint'],
] as const)('the name %s does not say it holds a %s', (name, category) => { expect(tells(name, category)).toBe(false); });
