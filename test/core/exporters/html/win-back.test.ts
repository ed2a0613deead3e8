import { expect, test } from 'vitest';
import type { Score, Violation } from '../../../../src/core/audit/audit.ts';
import { scoreWithout } from '../../../../src/core/exporters/html/win-back.ts';
import { domain, SAMPLE_RULES } from '../../../support/sample-audit.ts';

const [RULE] = SAMPLE_RULES;
if (RULE === undefined) throw new Error('the sample has rules');
const VIOLATION: Violation = { rule: RULE, findings: ['a', 'b'], points: 30.5 };
const factors = { role: 1, consent: 1, confidence: 1 };
const deduction = (rule: string, points: number) => ({ rule, recipient: domain('x.example'), points, penalty: points, factors, findings: ['a'] as const });
const graded = (value: number, others: number, cap?: { atMost: number; findings: readonly string[] }): Score => ({
  status: 'graded', value, grade: 'X', deductions: [deduction(RULE.id, 30.5), deduction('other', others)], ...(cap && { cap: { ...cap, because: { en: 'Because.' } } }),
});

test.each<[string, Score, number | undefined]>([
  ['gives back what the rule cost, rounded down', graded(59, 10), 90],
  ['counts what is below nought', graded(0, 90), 10],
  ['gives nothing back where others alone reach nought', graded(0, 120), 0],
  ['lifts the cap its own findings caused', graded(20, 10, { atMost: 20, findings: ['b'] }), 90],
  ['leaves the cap that another finding holds too', graded(20, 10, { atMost: 20, findings: ['b', 'c'] }), 20],
  ['has no answer without a score', { status: 'not-graded', reason: 'too-many-gaps' }, undefined],
])('%s', (_, score, expected) => {
  expect(scoreWithout([VIOLATION], score)).toBe(expected);
});

test('adds up what several win together', () => {
  const other: Violation = { rule: { ...RULE, id: 'other' }, findings: ['c'], points: 90 };
  expect(scoreWithout([VIOLATION, other], graded(0, 90, { atMost: 20, findings: ['b', 'c'] }))).toBe(100);
});
