import fc from 'fast-check';
import { expect, test } from 'vitest';
import { json } from '../../../src/core/exporters/json.ts';
import { audits } from '../../support/arbitrary-audit.ts';
import { typicalAudit } from '../../support/sample-audit.ts';
import { hostileText } from '../../support/written-words.ts';

test('is the audit itself, and ends with a newline', () => {
  fc.assert(fc.property(audits(hostileText), audit => {
    const text = json.render(audit, 'en');
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(audit)));
    expect(text.endsWith('}\n')).toBe(true);
  }), { numRuns: 60 }); // kills: `sorted` losing a key or the order of a list
});

test('does not depend on the order in which the audit was put together', () => {
  const audit = typicalAudit();
  const turned = Object.fromEntries(Object.entries({ ...audit, findings: audit.findings.map(it => Object.fromEntries(Object.entries(it).reverse())) }).reverse());
  expect(json.render(turned as never, 'fr')).toBe(json.render(audit, 'fr'));
});

test('says first what it is', () => {
  expect(json.render(typicalAudit(), 'en').slice(0, 34)).toBe('{\n  "schema": "sillage.audit/1",\n ');
});

test('tells every part of an audit, those too that few audits have', () => {
  const audit = { ...typicalAudit(), storedUnlisted: 3, consent: { states: [{ state: 'S0' as const, runs: 3, reached: 3 }], compared: [], timelines: [] } };
  expect(JSON.parse(json.render(audit, 'en'))).toEqual(JSON.parse(JSON.stringify(audit)));
});
