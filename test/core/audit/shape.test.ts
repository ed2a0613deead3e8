import { describe, expect, it } from 'vitest';
import type { Audit } from '../../../src/core/audit/audit.ts';
import { conductAudit } from '../../../src/core/audit/conduct.ts';
import { auditShape } from '../../../src/core/audit/shape.ts';
import { shaped, tellComplaint } from '../../../src/core/shape/shape.ts';
import { knowledge } from '../../support/knowledge.ts';
import { visit } from '../../support/visit.ts';

const SHOP = 'https://shop.example/signup';

const CONDUCTED = conductAudit({
  visits: [visit(SHOP).types('password', 'Correct-Horse-7').sends('https://ads.example/?p=Correct-Horse-7').misses('request', 'records-lost', 1).log], known: [],
}, knowledge);

/** A real audit, and what this one happens not to have: every kind of outcome, and a cap. */
const AUDIT: Audit = {
  ...CONDUCTED,
  score: { ...CONDUCTED.score, cap: { atMost: 20, because: { en: 'So.', fr: 'Ainsi.' }, findings: ['a'] } } as Audit['score'],
  outcomes: [{ detector: 'a', status: 'complete' }, { detector: 'b', status: 'partial', gaps: 1 }, { detector: 'c', status: 'not-observed', missing: ['cookie'] }, { detector: 'e', status: 'not-tried', without: ['refusal'] }, { detector: 'd', status: 'failed', reason: 'RangeError' }],
};

function complaintsAbout(audit: unknown): readonly string[] {
  const result = shaped(auditShape, audit);
  return result.ok ? [] : result.complaints.map(tellComplaint);
}

it('reads an audit that was stored as JSON, and changes nothing in it', () => {
  const stored: unknown = JSON.parse(JSON.stringify(AUDIT));
  expect(AUDIT.violations.length).toBeGreaterThan(0);
  expect(AUDIT.score.status).toBe('graded');
  expect(shaped(auditShape, stored)).toEqual({ ok: true, value: stored });
});

it('reads an audit without a score', () => {
  expect(complaintsAbout({ ...AUDIT, score: { status: 'not-graded', reason: 'nothing-observed' } })).toEqual([]);
});

it('reads an audit that still has its undefined fields, as it comes from the core', () => {
  expect(complaintsAbout({ ...AUDIT, gaps: [{ of: 'request', reason: 'records-lost', count: 1, recipient: undefined }] })).toEqual([]);
});

describe('what is not an audit is told so', () => {
  it.each([
    ['text', 'audit', '$: expected the named fields of an audit'],
    ['an audit of another version', { ...AUDIT, schema: 'sillage.audit/2' }, '$.schema: expected sillage.audit/1'],
    ['an audit with a field of another program', { ...AUDIT, extra: 1 }, '$.extra: expected no such field'],
    ['a score above 100', { ...AUDIT, score: { ...AUDIT.score, value: 101 } }, '$.score.value: expected a number, 100 or less'],
    ['a score without status', { ...AUDIT, score: { value: 3 } }, '$.score.status: expected one of graded, not-graded'],
    ['a finding without evidence', { ...AUDIT, findings: AUDIT.findings.slice(0, 1).map(it => ({ ...it, evidence: [] })) }, '$.findings[0].evidence[0]: expected text'],
    ['a rule without words', { ...AUDIT, violations: AUDIT.violations.slice(0, 1).map(it => ({ ...it, rule: { ...it.rule, says: 'plain' } })) }, '$.violations[0].rule.says: expected named fields'],
    ['a digest that is none', { ...AUDIT, rulebook: { ...AUDIT.rulebook, digest: 'abc' } }, '$.rulebook.digest: expected 64 hexadecimal digits'],
    ['a time that is none', { ...AUDIT, visits: AUDIT.visits.map(it => ({ ...it, startedAt: 'yesterday' })) }, '$.visits[0].startedAt: expected a time, as 2026-01-31T12:00:00.000Z'],
    ['an outcome nobody knows', { ...AUDIT, outcomes: [{ detector: 'a', status: 'fine' }] }, '$.outcomes[0].status: expected one of complete, partial, not-observed, not-tried, failed'],
  ])('%s', (_, audit, said) => {
    expect(complaintsAbout(audit)).toEqual([said]);
  });
});
