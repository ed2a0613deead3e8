import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, forceOf, openApprovals } from '../../../src/core/declaration/approval.ts';
import type { Domain } from '../../../src/core/party/recipient.ts';

const of = (recipients: readonly string[], domain: string, organization?: string) => openApprovals(recipients.map(recipient => ({ recipient })))({ domain: domain as Domain, organization }).map(it => it.recipient);

describe('a declaration is about', () => {
  test.each([
    ['its registrable domain', ['pay.example'], 'pay.example', undefined],
    ['its domain, however it is written', ['Pay.Example'], 'pay.example', undefined],
    ['all domains of its organization', ['Pay, Inc.'], 'pay-cdn.example', 'Pay, Inc.'],
    ['its organization, however it is written', ['  PAY,  inc. '], 'pay-cdn.example', 'Pay, Inc.'],
  ])('%s', (_, recipients, domain, organization) => { expect(of(recipients, domain, organization)).toEqual(recipients); });
  test('and several may be about one recipient', () => { expect(of(['pay.example', 'Pay', 'other.example'], 'pay.example', 'Pay')).toEqual(['pay.example', 'Pay']); });
});

describe('it is not about', () => {
  test.each([
    ['a domain that ends like it', ['ay.example'], 'pay.example', undefined],
    ['a domain that begins like it', ['pay.example'], 'pay.example.evil', undefined],
    ['a domain below it that is its own', ['github.io'], 'ann.github.io', undefined],
    ['another domain of the organization, where a domain was declared', ['pay.example'], 'pay-cdn.example', 'Pay'],
    ['an organization whose name holds its name', ['Meta'], 'metabase.example', 'Metabase'],
    ['an organization whose name is held by its name', ['Google Ireland'], 'g.example', 'Google'],
    ['nobody', [''], 'pay.example', undefined],
  ])('%s', (_, recipients, domain, organization) => { expect(of(recipients, domain, organization)).toEqual([]); });

  // kills: matching by `includes`, `startsWith` or `endsWith`
  test('anybody else, whatever the names', () => {
    fc.assert(fc.property(fc.domain(), fc.domain(), (declared, domain) => {
      expect(of([declared], domain)).toEqual(declared.toLowerCase() === domain.toLowerCase() ? [declared] : []);
    }));
  });
});

test('a recipient asked for twice gets the same answer, and its neighbor another', () => {
  const approvals = openApprovals([{ recipient: 'a.example' }]);
  const ask = (domain: string) => approvals({ domain: domain as Domain }).length;
  expect([ask('a.example'), ask('b.example'), ask('a.example')]).toEqual([1, 0, 1]);
});

test.each([
  [{}, 'in-force'], [{ since: '2026-11-30' }, 'in-force'], [{ expires: '2026-11-30' }, 'in-force'], [{ since: '2026-12-01' }, 'not-yet'],
  [{ expires: '2026-11-29' }, 'expired'], [{ since: '2026-01-01', expires: '2026-12-31' }, 'in-force'],
])('%j on 2026-11-30 is %s', (dated, force) => { expect(forceOf(dated, dayOf('2026-11-30T23:59:59.999Z'))).toBe(force); });
