import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scoreOf } from '../../../src/core/audit/score.ts';
import type { Sight } from '../../../src/core/audit/score.ts';
import { CONFIDENCES, FORMS } from '../../../src/core/datum/form.ts';
import type { Finding } from '../../../src/core/finding/finding.ts';
import { CONSENT_STATES } from '../../../src/core/finding/finding.ts';
import { fits } from '../../../src/core/rulebook/condition.ts';
import { judge } from '../../../src/core/rulebook/judge.ts';
import type { Condition, Rulebook } from '../../../src/core/rulebook/rule.ts';
import { SEVERITIES } from '../../../src/core/rulebook/rule.ts';
import { findingOf, recipientOf, rulebookOf, ruleOf } from './cases.ts';

const DETECTORS = ['exposed-personal-data', 'third-party-recipient'] as const;
const ROLES = ['advertising', 'payment', 'unknown'] as const;
const CATEGORIES = ['email-address', 'password', 'city'] as const;
const DOMAINS = ['a.com', 'b.com', 'c.com', 'lost.com'] as const;

const some = <T>(words: readonly T[]): fc.Arbitrary<readonly T[] | undefined> => fc.option(fc.uniqueArray(fc.constantFrom(...words), { minLength: 1 }), { nil: undefined });
const number = fc.oneof(fc.constantFrom(0, 0.1, 0.2, 0.7, 1, 1.5, 29.7), fc.double({ min: 0, max: 60, noNaN: true }));
const factor = fc.oneof(fc.constantFrom(0, 0.25, 0.5, 1, 1.5), fc.double({ min: 0, max: 3, noNaN: true }));

const finding: fc.Arbitrary<Omit<Finding, 'id'>> = fc.record({
  recipient: fc.constantFrom(...DOMAINS), detector: fc.constantFrom(...DETECTORS), category: fc.constantFrom(...CATEGORIES, undefined),
  form: fc.constantFrom(...FORMS, undefined), consent: fc.constantFrom(...CONSENT_STATES), confidence: fc.constantFrom(...CONFIDENCES),
}).map(({ recipient, ...it }) => findingOf('', recipient, it));
const findings = fc.array(finding, { maxLength: 12 }).map(all => all.map((it, index): Finding => ({ ...it, id: `f${index}` })));

const condition: fc.Arbitrary<Condition> = fc.record({
  detector: fc.constantFrom(...DETECTORS), category: some(CATEGORIES), form: some(FORMS), consent: some(CONSENT_STATES),
  role: some(ROLES), tracks: some(['yes', 'no', 'unknown'] as const),
});
const rulebook: fc.Arbitrary<Rulebook> = fc.record({
  rules: fc.array(fc.record({ when: condition, penalty: number, severity: fc.constantFrom(...SEVERITIES) }), { maxLength: 6 }),
  caps: fc.array(fc.record({ when: condition, atMost: fc.integer({ min: 0, max: 100 }) }), { maxLength: 3 }),
  role: factor, consent: factor, confidence: factor,
}).map(it => rulebookOf(it.rules.map((rule, index) => ruleOf(`r${index}`, rule)), {
  caps: it.caps.map(cap => ({ ...cap, because: { en: 'So.' } })),
  factors: { role: { advertising: it.role }, consent: { refused: it.consent }, confidence: { inferred: it.confidence } },
}));

const RECIPIENTS = [recipientOf('a.com', { role: 'advertising', tracks: { answer: 'yes' } }), recipientOf('b.com', { role: 'payment', tracks: { answer: 'no' } }), recipientOf('c.com')];
const SIGHT: Sight = { visits: [{ requests: 1 }], outcomes: [], gaps: [] };

function isMeant(condition: Condition, found: Finding): boolean {
  return fits(condition, { finding: found, recipient: RECIPIENTS.find(it => it.domain === found.recipient) ?? recipientOf(found.recipient) });
}

function valueOf(found: readonly Finding[], book: Rulebook): number {
  const score = scoreOf(judge(found, RECIPIENTS, book), SIGHT, book);
  return score.status === 'graded' ? score.value : NaN;
}

// Kills: averaging over a recipient's findings instead of taking the worst; taking the first, or the best.
it('more findings never raise the score', () => {
  fc.assert(fc.property(findings, rulebook, fc.nat(), (found, book, at) => {
    const fewer = found.filter((_, index) => index !== at % Math.max(1, found.length));
    expect(valueOf(found, book)).toBeLessThanOrEqual(valueOf(fewer, book));
  }));
});

// Kills: normalizing by the number of rules or by the sum of penalties.
it('a rule switched off never lowers the score', () => {
  fc.assert(fc.property(findings, rulebook, fc.nat(), (found, book, at) => {
    const fewer = book.rules.filter((_, index) => index !== at % Math.max(1, book.rules.length));
    expect(valueOf(found, { ...book, rules: fewer })).toBeGreaterThanOrEqual(valueOf(found, book));
  }));
});

// Kills: leaving findings unsorted, or breaking ties between equally bad findings by which came first.
it('the order of findings and of recipients changes nothing', () => {
  fc.assert(fc.property(findings, rulebook, fc.array(fc.nat(), { minLength: 12, maxLength: 12 }), (found, book, chance) => {
    const shuffled = found.map((it, index) => ({ it, at: chance[index] ?? 0 })).sort((one, other) => one.at - other.at).map(({ it }) => it);
    expect(judge(shuffled, RECIPIENTS.toReversed(), book)).toEqual(judge(found, RECIPIENTS, book));
  }));
});

// Kills: rounding the sum instead of the points, adding tenths in floating point, a cap that is not named or named in vain,
// a value rounded up, a missing floor.
it('the deductions and the cap explain the value exactly', () => {
  fc.assert(fc.property(findings, rulebook, (found, book) => {
    const score = scoreOf(judge(found, RECIPIENTS, book), SIGHT, book);
    if (score.status !== 'graded') throw new Error('always graded here');
    const tenths = score.deductions.map(it => Math.round(it.points * 10)).reduce((sum, it) => sum + it, 0);
    const rest = Math.max(0, (1000 - tenths) / 10);
    expect(score.value).toBe(Math.floor(score.cap?.atMost ?? rest));
    const lowest = Math.min(101, ...book.caps.filter(cap => found.some(it => isMeant(cap.when, it))).map(it => it.atMost));
    expect(score.cap?.atMost).toBe(lowest < rest ? lowest : undefined);
    expect(score.grade).toBe(book.grades.find(it => it.from <= score.value)?.grade);
    for (const { points, penalty, factors } of score.deductions) expect(Math.abs(points - penalty * factors.role * factors.consent * factors.confidence)).toBeLessThan(0.0501);
  }));
});

// Kills: dropping all but the worst finding of a recipient, dropping recipients nobody listed, dropping what costs nothing.
it('no finding is lost: whatever breaks a rule is in its violation once, and in exactly one deduction of that rule', () => {
  fc.assert(fc.property(findings, rulebook, (found, book) => {
    const { violations, deductions } = judge(found, RECIPIENTS, book);
    for (const rule of book.rules) {
      const broken = found.filter(it => isMeant(rule.when, it)).map(it => it.id).sort();
      expect([...violations.find(it => it.rule.id === rule.id)?.findings ?? []].sort()).toEqual(broken);
      expect(deductions.filter(it => it.rule === rule.id).flatMap(it => it.findings).sort()).toEqual(broken);
    }
  }));
});

// Kills: a violation whose points are not those of its deductions, and recipients charged twice for one rule.
it('a violation costs what its deductions cost, one for each recipient', () => {
  fc.assert(fc.property(findings, rulebook, (found, book) => {
    const { violations, deductions } = judge(found, RECIPIENTS, book);
    for (const { rule, points } of violations) {
      const own = deductions.filter(it => it.rule === rule.id);
      expect(Math.round(points * 10)).toBe(own.reduce((sum, it) => sum + Math.round(it.points * 10), 0));
      expect(new Set(own.map(it => it.recipient)).size).toBe(own.length);
    }
  }));
});
