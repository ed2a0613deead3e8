import { describe, expect, test } from 'vitest';
import { normalizedName, openDirectory } from '../../../../src/core/declaration/suggest/directory.ts';
import { entriesIn } from '../../../../src/core/party/organizations-from.ts';

const { match } = openDirectory(entriesIn([
  '#payment serves', 'Stripe|stripe.com', '#analytics tracks', 'Google|google-analytics.com', 'Twin|twin.example', 'Meta|facebook.com', '#advertising tracks', 'Google|doubleclick.net', 'Twin Inc|twin.test', 'Criteo SA|criteo.com',
]));

describe('matches', () => {
  test.each([
    ['Stripe', 'Stripe', 'exact', ['payment']], ['  stripe ', 'Stripe', 'exact', ['payment']],
    ['Stripe, Inc.', 'Stripe', 'normalized', ['payment']], ['STRIPE INC', 'Stripe', 'normalized', ['payment']], ['Strîpe Ltd', 'Stripe', 'normalized', ['payment']],
    ['Criteo', 'Criteo SA', 'normalized', ['advertising']], ['Criteo S.A.', 'Criteo SA', 'normalized', ['advertising']],
    ['Google LLC', 'Google', 'normalized', ['analytics', 'advertising']],
    ['stripe.com', 'stripe.com', 'domain', ['payment']], ['https://dashboard.stripe.com/login', 'stripe.com', 'domain', ['payment']], ['unheard-of.example', 'unheard-of.example', 'domain', []],
  ])('%s', (name, recipient, sure, purposes) => { expect(match(name)).toEqual({ recipient, sure, purposes }); });
});

describe('does not match', () => {
  test.each([
    ['what only holds a name', 'Stripes'], ['what only begins with one', 'Google Ireland'], ['what only ends with one', 'New Stripe'], ['a longer word', 'Metabase'],
    ['two that differ by their legal form', 'Twin GmbH'], ['a sentence', 'We use Stripe for payments.'], ['nothing', ''], ['a legal form', 'Inc.'],
  ])('%s', (_, name) => { expect(match(name)).toBeUndefined(); });
});

test.each([['Acmé, Inc.', 'acme'], ['ACME GmbH & Co. KG', 'acme'], ['A.B.C. Ltd', 'abc'], ['Limited', 'limited'], ['Ünïcode Oy', 'unicode'], ['日本 KK', '日本']])('%s is %s', (name, normalized) => {
  expect(normalizedName(name)).toBe(normalized);
});
