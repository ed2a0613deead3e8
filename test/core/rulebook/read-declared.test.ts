import { describe, expect, test } from 'vitest';
import { readDeclared } from '../../../src/core/rulebook/read-declared.ts';

const FILE = `declarations:
  - id: payments
    recipient: Pay, Inc.
    purpose: payment
    categories: [payment-card]
    basis: contract
    since: 2026-01-01
    expires: "2026-12-31"
    dpa: https://pay.example/dpa
    countries: [US, FR]
fields:
  - { category: email-address, purpose: signing in, necessary: true }
statements:
  - { question: measures, says: We remove it., by: Ann Lee, on: 2026-11-30, owner: Web team, due: 2027-01-31, rule: recipient-undeclared }
`;

test('a file is read from YAML and from JSON', () => {
  const read = readDeclared(FILE);
  expect(read).toMatchObject({ ok: true, declared: {
    declarations: [{ id: 'payments', recipient: 'Pay, Inc.', basis: 'contract', since: '2026-01-01', expires: '2026-12-31', countries: ['US', 'FR'] }],
    fields: [{ category: 'email-address', necessary: true }], statements: [{ question: 'measures', owner: 'Web team', due: '2027-01-31' }],
  } });
  expect(read.ok && readDeclared(JSON.stringify(read.declared))).toEqual(read);
});
test('what is left out stays out: statements alone say nothing of recipients', () => {
  expect(readDeclared('statements: []')).toEqual({ ok: true, declared: { fields: [], statements: [] } });
  expect(readDeclared('declarations: []')).toEqual({ ok: true, declared: { declarations: [], fields: [], statements: [] } });
});
test.each([['2024-02-29', true], ['2000-02-29', true], ['2026-12-31', true], ['1900-02-29', false], ['2026-02-29', false], ['2026-04-31', false], ['2026-00-10', false], ['2026-13-01', false], ['2026-01-00', false], ['2026-1-1', false]])('%s is a day: %s', (since, ok) => {
  expect(readDeclared(JSON.stringify({ declarations: [{ id: 'a', recipient: 'a.example', purpose: 'payment', categories: [], basis: 'consent', since }] })).ok).toBe(ok);
});
test.each(['stripe.com', 'Stripe', 'Stripe.com', 'Booking.com', 'Fastly, Inc.', 'ann.github.io', '192.0.2.1', 'Zoë & Søn A/S', 'localhost'])('%s can be a recipient', recipient => {
  expect(readDeclared(JSON.stringify({ declarations: [{ id: 'a', recipient, purpose: 'payment', categories: [], basis: 'consent' }] }))).toMatchObject({ ok: true });
});

describe('a wrong file is told where, and what was expected', () => {
  const declared = (changed: string): string => `declarations:\n  - id: a\n    recipient: pay.example\n    purpose: payment\n    categories: []\n    basis: consent\n${changed}`;
  test.each<[string, string, number, string]>([
    ['nothing in it', '{}', 1, 'at least one of declarations, fields and statements'],
    ['a list', '[]', 1, 'the named fields of declarations'],
    ['a host below the domain', FILE.replace('Pay, Inc.', 'api.pay.example'), 3, 'a registrable domain, here pay.example'],
    ['an address', FILE.replace('Pay, Inc.', 'https://pay.example/x'), 3, 'a registrable domain, here pay.example'],
    ['another purpose', FILE.replace('purpose: payment', 'purpose: paying'), 4, 'one of advertising'],
    ['an unknown purpose', FILE.replace('purpose: payment', 'purpose: unknown'), 4, 'one of advertising'],
    ['another basis', FILE.replace('contract', 'because'), 6, 'one of consent, contract, legal-obligation'],
    ['a kind of data that is none', FILE.replace('payment-card', 'card'), 5, 'one of'],
    ['a day that is none', FILE.replace('2026-01-01', '2026-02-30'), 7, 'a day, as 2026-01-31'],
    ['an end before its beginning', FILE.replace('2026-12-31', '2025-12-31'), 8, 'a day on or after 2026-01-01'],
    ['an agreement without an address', FILE.replace('https://pay.example/dpa', 'in the drawer'), 9, 'the address (https://…) of the agreement'],
    ['a country in words', FILE.replace('[US, FR]', '[France]'), 10, 'a country in two letters'],
    ['no word on need', FILE.replace(', necessary: true', ''), 12, 'true or false (the field is missing)'],
    ['another question', FILE.replace('question: measures', 'question: why'), 14, 'one of need, exposure, interest, measures'],
    ['an owner of what is no measure', FILE.replace('question: measures', 'question: need'), 14, 'no such field but with question: measures'],
    ['an id twice', declared('  - { id: a, recipient: b.example, purpose: payment, categories: [], basis: consent }'), 7, 'an id of its own (declaration 1 of this file has it too)'],
    ['a field that is none', declared('    purposes: x'), 7, 'no such field (did you mean purpose?)'],
    ['no YAML', 'declarations: "a', 1, ''],
  ])('%s', (_, text, line, expected) => {
    const read = readDeclared(text);
    expect(read.ok ? [] : read.complaints.map(it => [it.line, it.expected])).toContainEqual([line, expect.stringContaining(expected)]);
  });
  test('and all of them at once, in the order of the text', () => {
    const read = readDeclared(FILE.replace('purpose: payment', 'purpose: x').replace('contract', 'y').replace('2026-01-01', 'z'));
    expect(read.ok ? [] : read.complaints.map(it => it.line)).toEqual([4, 6, 7]);
  });
});
