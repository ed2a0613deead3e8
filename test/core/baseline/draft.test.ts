import { expect, test } from 'vitest';
import { draftOf } from '../../../src/core/baseline/draft.ts';
import { readBaseline } from '../../../src/core/baseline/read.ts';
import { typicalAudit } from '../../support/sample-audit.ts';

const audit = typicalAudit();
const broken = audit.violations.flatMap(it => it.findings);
const drafted = (...before: Parameters<typeof draftOf>[1][]) => draftOf([audit, audit], before[0], it => `says ${it.id}`);

test('has each finding that breaks a rule, once, with nobody to answer for it', () => {
  expect(drafted().accepted.map(it => it.finding).toSorted()).toEqual([...new Set(broken)].toSorted());
  expect(drafted().accepted[0]).toEqual({ finding: audit.findings[0]?.id, says: `says ${audit.findings[0]?.id ?? ''}`, by: '', why: '', until: '' });
});

test('cannot be read until somebody fills it in', () => {
  const text = JSON.stringify(drafted(), null, 1);
  const read = readBaseline(text);
  expect(read.ok ? 0 : read.complaints.length).toBe(drafted().accepted.length * 3);
  expect(readBaseline(text.replaceAll('"by": ""', '"by": "x"').replaceAll('"why": ""', '"why": "y"').replaceAll('"until": ""', '"until": "2027-01-31"')).ok).toBe(true);
});

test('keeps what people wrote, and adds only what no line of theirs speaks of, expired or not', () => {
  const mine = { finding: 'exposed-personal-data/*', by: 'R. Ito', why: 'contract', until: '2020-01-01' };
  const { accepted } = drafted({ schema: 'sillage.baseline/1', accepted: [mine] });
  expect(accepted[0]).toEqual(mine);
  expect(accepted.slice(1).map(it => it.finding)).toEqual(['exposed-before-submit/posthog.com/phone-number/plain', 'third-party-cookie/doubleclick.net/IDE']);
});
