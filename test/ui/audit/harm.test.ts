import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Audit, RecipientEntry } from '../../../src/core/audit/audit.ts';
import { DATA_CATEGORIES } from '../../../src/core/datum/category.ts';
import { FORMS } from '../../../src/core/datum/form.ts';
import { ROLES } from '../../../src/core/party/recipient.ts';
import { byHarm } from '../../../src/ui/audit/harm.ts';
import { auditOf, typicalAudit, worstAudit } from '../../support/sample-audit.ts';
import { loudStranger } from '../gallery/audits.ts';

const namesOf = (audit: Audit): readonly string[] => byHarm(audit).map(it => it.domain);

const identity = fc.record({
  organization: fc.option(fc.constantFrom('Meta', 'Google', 'Nobody in particular'), { nil: undefined }),
  role: fc.constantFrom(...ROLES),
  reputation: fc.constantFrom('tracks', 'serves', 'unknown'),
  tracks: fc.record({ answer: fc.constantFrom('yes', 'no', 'unknown'), because: fc.constantFrom('known-tracker', 'nothing-known', 'known-service') }),
}) as fc.Arbitrary<Pick<RecipientEntry, 'role' | 'reputation' | 'tracks'>>;

const someAudit: fc.Arbitrary<Audit> = fc.array(
  fc.record({ recipient: fc.constantFrom('a.example', 'b.example', 'c.example', 'd.example'), category: fc.constantFrom(...DATA_CATEGORIES), form: fc.constantFrom(...FORMS), detector: fc.constantFrom('exposed-personal-data', 'exposed-before-submit') }),
  { maxLength: 12 },
).map(found => auditOf({
  found, gaps: [], score: deductions => ({ status: 'graded', value: 50, grade: 'D', deductions }),
  recipients: ['a.example', 'b.example', 'c.example', 'd.example'].map(it => [it, undefined, 'unknown', 'unknown', 'nothing-known']),
}));

test('fame changes nothing: whoever the recipients are said to be, the order is the same', () => {
  // Kills: ordering by organization, role, reputation, or whether the recipient is known to track.
  fc.assert(fc.property(someAudit, fc.array(identity, { minLength: 5, maxLength: 5 }), (audit, identities) => {
    const renamed = { ...audit, recipients: audit.recipients.map((it, n) => it.party === 'first' ? it : { ...it, ...identities[n] }) };
    expect(namesOf(renamed)).toEqual(namesOf(audit));
  }));
});

test('whoever received something stands before whoever received nothing', () => {
  // Kills: ordering by points alone, where an audit has rules about contacts and none about what was received.
  fc.assert(fc.property(someAudit, audit => {
    const received = byHarm(audit).map(it => it.received.length > 0);
    expect(received.lastIndexOf(true)).toBe(received.filter(it => it).length - 1);
  }));
});

test('every third party is listed once, and the site itself is not', () => {
  // Kills: dropping those that received nothing, or those no list knows.
  for (const audit of [typicalAudit(), worstAudit()]) {
    expect([...namesOf(audit)].sort()).toEqual(audit.recipients.filter(it => it.party === 'third').map(it => it.domain).sort());
  }
});

test('a stranger that received a card number stands above a famous party that received a cookie', () => {
  expect(namesOf(loudStranger())).toEqual(['qx9.example', 'facebook.com']);
});

test('whoever holds the whole score down comes first', () => {
  expect(namesOf(typicalAudit())[0]).toBe('facebook.com');
});
