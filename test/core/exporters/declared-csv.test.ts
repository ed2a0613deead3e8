import { expect, test } from 'vitest';
import { EXPORTERS } from '../../../src/core/exporters/index.ts';
import { declaredCsv } from '../../../src/core/exporters/declared-csv.ts';
import { declaredAudit } from '../../support/sample-declared.ts';
import { cleanAudit, typicalAudit } from '../../support/sample-audit.ts';

const lines = (): readonly string[] => declaredCsv.render(declaredAudit(), 'en').trimEnd().split('\r\n');

test('one row for each recipient, declared or observed', () => {
  expect(lines()).toHaveLength(1 + (declaredAudit().declared?.rows.length ?? 0));
  expect(lines()[0]).toMatch(/^recipient,organization,role,status,beyond,unseen,/u);
});
test('says who was not declared, and how others went beyond', () => {
  expect(lines().find(it => it.startsWith('posthog.com,'))).toBe('posthog.com,PostHog,analytics,undeclared,,,,,,,,,,,email-address given-name phone-number,,undeclared-recipient/posthog.com');
  expect(lines().find(it => it.startsWith('facebook.com,'))).toBe('facebook.com,Meta,social,outside,category basis,,meta,advertising,consent,2026-01-01,,https://meta.example/dpa,US IE,email-address,account-balance transaction,,outside-declaration/facebook.com/account-balance/plain');
});
test('is written only where recipients are declared', () => {
  expect(EXPORTERS).toContain(declaredCsv);
  expect([declaredAudit(), typicalAudit(), cleanAudit()].map(it => declaredCsv.isFor?.(it))).toEqual([true, false, false]);
});
test('a name that a spreadsheet would take for a formula is none', () => {
  const audit = declaredAudit();
  const declared = audit.declared && { ...audit.declared, declarations: audit.declared.declarations?.map(it => ({ ...it, recipient: '=HYPERLINK("x")' as typeof it.recipient })) };
  expect(declaredCsv.render({ ...audit, declared }, 'en')).not.toMatch(/(?:^|,|")=/mu);
});
