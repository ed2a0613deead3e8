import { expect, test } from 'vitest';
import { conductAudit } from '../../src/core/audit/conduct.ts';
import type { Audit, Outcome } from '../../src/core/audit/audit.ts';
import { shortfallsText } from '../../src/headless/output/shortfalls.ts';
import { shortfallsOf } from '../../src/headless/shortfalls.ts';
import { wordsOf } from '../../src/headless/words/words-of.ts';
import { knowledge } from '../support/knowledge.ts';
import { visit } from '../support/visit.ts';

const { rulebook } = knowledge;
const audited = (story: ReturnType<typeof visit>): Audit => conductAudit({ visits: [story.log], known: [] }, knowledge);
const leaky = audited(visit('https://shop.example/').types('email-address', 'ann@example.com').sends('https://ads.example/?em=ann%40example.com'));
const broken = leaky.violations.map(it => it.rule);
const found = (audit: Audit, limits: Partial<Parameters<typeof shortfallsOf>[1]>): readonly string[] =>
  shortfallsOf(audit, { rules: [], ...limits }, rulebook).map(it => ('rule' in it ? `${it.what} ${it.rule.id}` : it.what));
const accepting = (audit: Audit, ids: readonly string[]): Audit => ({ ...audit, accepted: ids.map(finding => ({ finding, by: 'x', why: 'y', until: '2027-01-31' })) });
const withOutcome = (audit: Audit, outcome: Outcome): Audit => ({ ...audit, outcomes: audit.outcomes.map(it => (it.detector === outcome.detector ? outcome : it)) });

test('by score: what is below, and what is not graded', () => {
  const { score } = leaky;
  const value = score.status === 'graded' ? score.value : -1;
  expect([found(leaky, { score: value }), found(leaky, { score: value + 1 })]).toEqual([[], ['score']]);
  expect(found({ ...leaky, visits: [], findings: [] }, { score: 0 })).toEqual(['score']);
});

test('whoever saw nothing at all has passed no limit of whatever kind', () => {
  const blank: Audit = { ...leaky, visits: leaky.visits.map(it => ({ ...it, requests: 0 })), findings: [], violations: [], outcomes: leaky.outcomes.map(it => ({ detector: it.detector, status: 'complete' })) };
  expect([found(blank, { severity: 'critical' }), found(blank, { rules: [broken[0]?.id ?? ''] })]).toEqual([['score'], ['score']]);
});

test('by severity: each broken rule as severe as that, or more', () => {
  expect(new Set(broken.map(it => it.severity)).size).toBeGreaterThan(1);
  for (const severity of ['critical', 'serious', 'moderate', 'minor'] as const) {
    const severe = ['critical', 'serious', 'moderate', 'minor'].slice(0, ['critical', 'serious', 'moderate', 'minor'].indexOf(severity) + 1);
    expect(found(leaky, { severity })).toEqual(broken.filter(it => severe.includes(it.severity)).map(it => `broken ${it.id}`));
  }
});

test('by rule: that one, and no other', () => {
  const [first, second] = broken;
  expect(found(leaky, { rules: [second?.id ?? ''] })).toEqual([`broken ${second?.id ?? ''}`]);
  expect(first?.id).not.toBe(second?.id);
});

test('what somebody answers for does not count, and the rest does', () => {
  const all = accepting(leaky, leaky.findings.map(it => it.id));
  expect(found(all, { severity: 'minor', score: 100 })).toEqual([]);
  const [first] = leaky.violations;
  const rest = found(accepting(leaky, first?.findings ?? []), { severity: 'minor' });
  expect(rest).not.toContain(`broken ${first?.rule.id ?? ''}`);
  expect(rest.length).toBeGreaterThan(0);
});

test('a rule that was named has not passed where it was not looked at, for whatever reason', () => {
  const clean = audited(visit('https://shop.example/').sends('https://shop.example/', { channel: 'navigation', frame: '' }));
  const detector = 'third-party-cookie';
  const asked = { rules: ['third-party-cookie'] };
  expect(found(clean, asked)).toEqual([]);
  expect(found(withOutcome(clean, { detector, status: 'partial', gaps: 3 }), asked)).toEqual([]);
  for (const it of [{ detector, status: 'not-observed', missing: ['cookie'] }, { detector, status: 'not-tried', without: ['refusal'] }, { detector, status: 'failed', reason: 'RangeError' }] as const) {
    expect(found(withOutcome(clean, it), asked)).toEqual(['unlooked third-party-cookie']);
  }
});

test('of a severity, what was not tried is nobody’s fault; what we could not look at is no pass', () => {
  const clean = audited(visit('https://shop.example/').sends('https://shop.example/', { channel: 'navigation', frame: '' }));
  const detector = 'third-party-cookie';
  const all: Audit = { ...clean, outcomes: clean.outcomes.map(it => ({ detector: it.detector, status: 'complete' })) };
  expect(found(withOutcome(all, { detector, status: 'not-tried', without: ['refusal'] }), { severity: 'minor' })).toEqual([]);
  expect(found(withOutcome(all, { detector, status: 'failed', reason: 'RangeError' }), { severity: 'moderate' })).toContain('unlooked third-party-cookie');
  expect(found(withOutcome(all, { detector, status: 'failed', reason: 'RangeError' }), { severity: 'critical' })).toEqual([]);
});

test('is told in words, in each language', () => {
  const rule = broken[0];
  if (rule === undefined) throw new Error('the sample breaks rules');
  const all = [{ what: 'score', score: { status: 'graded', value: 40, grade: 'D', deductions: [] } }, { what: 'broken', rule, findings: 3 }, { what: 'unlooked', rule, outcome: { detector: 'exposed-after-refusal', status: 'not-tried', without: ['refusal'] } }] as const;
  const told = (language: 'en' | 'fr'): string => shortfallsText(all, 'B,serious', { language, words: wordsOf(language), paint: (_, text) => text });
  expect(told('en')).toBe(`Not within --fail-on B,serious:\n  • the score, without what is accepted: 40 (D)\n  • rule:${rule.id} (Serious) is broken. Findings that nobody accepted: 3\n  • rule:${rule.id} could not be looked at. Sent although you refused: not looked for, as there was no visit with a refusal.`);
  expect(told('fr')).toContain(`rule:${rule.id} n’a pas pu être regardée.`);
});
