import fc from 'fast-check';
import { expect, test } from 'vitest';
import { consentCsv } from '../../../src/core/exporters/consent-csv.ts';
import { audits } from '../../support/arbitrary-audit.ts';
import { typicalAudit } from '../../support/sample-audit.ts';
import { liveConsentAudit, nowhereAudit, sixStatesAudit } from '../../support/sample-consent.ts';
import { hostileText } from '../../support/written-words.ts';

const HEAD = 'recipient,organization,role,what,effects,S0,S1,S2,S3,S4,S5';

test('has a row for each thing that a third party got, state by state', () => {
  const rows = consentCsv.render(sixStatesAudit(), 'en').split('\r\n');
  expect(rows[0]).toBe(HEAD);
  expect(rows).toContain('facebook.com,Meta,social,email-address,despite-refusal,0 of 3,2 of 3,3 of 3,,0 of 3,3 of 3');
  expect(rows).toHaveLength(1 + (sixStatesAudit().consent?.compared.length ?? 0) + 1);
});

test('is for audits that compared states, reached or not', () => {
  expect([sixStatesAudit(), nowhereAudit(), liveConsentAudit(), typicalAudit()].map(it => consentCsv.isFor?.(it))).toEqual([true, true, false, false]);
});

// Kills: a cell that does not go through `csvLine`; a row with a column more or less than another.
test('whatever the text, each row has as many cells, and none begins a formula', () => {
  fc.assert(fc.property(audits(hostileText), audit => {
    const rows = consentCsv.render(audit, 'en').replace(/"(?:[^"]|"")*"/gu, it => `q${it.slice(1).replace(/[",\r\n]/gu, '')}`).split('\r\n').slice(0, -1);
    expect(rows).toHaveLength((audit.consent?.compared.length ?? 0) + 1);
    for (const it of rows) expect(it.split(',')).toHaveLength(HEAD.split(',').length);
    for (const it of rows.flatMap(row => row.split(','))) expect(it).not.toMatch(/^[\s\u00a0]*q?[=+\-@]/u);
  }), { numRuns: 100 });
});
