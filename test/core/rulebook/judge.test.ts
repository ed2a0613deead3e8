import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/core/rulebook/judge.ts';
import { findingOf, recipientOf, rulebookOf, ruleOf } from './cases.ts';

const FACTORS = { role: { social: 1.5, payment: 0.25 }, consent: { granted: 0.5, refused: 1.5 }, confidence: { inferred: 0.5 } } as const;

describe('a deduction', () => {
  it('is penalty × role × consent × confidence, in tenths', () => {
    const book = rulebookOf([ruleOf('a', { penalty: 7 })], { factors: FACTORS });
    const verdict = judge([findingOf('f', 'x.com', { consent: 'refused', confidence: 'inferred' })], [recipientOf('x.com', { role: 'social' })], book);
    // 7 × 1.5 × 1.5 × 0.5 = 7.875
    expect(verdict.deductions).toEqual([{ rule: 'a', recipient: 'x.com', points: 7.9, penalty: 7, factors: { role: 1.5, consent: 1.5, confidence: 0.5 }, findings: ['f'] }]);
  });

  it('counts a factor that is not named as 1', () => {
    const verdict = judge([findingOf('f', 'x.com')], [recipientOf('x.com')], rulebookOf([ruleOf('a')], { factors: FACTORS }));
    expect(verdict.deductions[0]).toMatchObject({ points: 10, factors: { role: 1, consent: 1, confidence: 1 } });
  });

  it('is nothing where a factor is 0', () => {
    const verdict = judge([findingOf('f', 'x.com', { consent: 'granted' })], [recipientOf('x.com', { role: 'hosting' })], rulebookOf([ruleOf('a')], { factors: { role: { hosting: 0 }, consent: {}, confidence: {} } }));
    expect(verdict.deductions.map(it => it.points)).toEqual([0]);
  });

  it('is made once for each recipient, for its worst finding, and names them all, the worst first', () => {
    const findings = [findingOf('a-granted', 'x.com', { consent: 'granted' }), findingOf('b-refused', 'x.com', { consent: 'refused' }), findingOf('c', 'y.com')];
    const verdict = judge(findings, [recipientOf('x.com'), recipientOf('y.com')], rulebookOf([ruleOf('a')], { factors: FACTORS }));
    expect(verdict.deductions.map(it => [it.recipient, it.points, it.findings])).toEqual([['x.com', 15, ['b-refused', 'a-granted']], ['y.com', 10, ['c']]]);
    expect(verdict.violations).toEqual([{ rule: ruleOf('a'), findings: ['a-granted', 'b-refused', 'c'], points: 25 }]);
  });

  it('is made by each rule that a finding breaks', () => {
    const verdict = judge([findingOf('f', 'x.com')], [recipientOf('x.com')], rulebookOf([ruleOf('a'), ruleOf('b', { penalty: 3 })]));
    expect(verdict.deductions.map(it => [it.rule, it.points])).toEqual([['a', 10], ['b', 3]]);
  });

  it('of nothing is a violation all the same', () => {
    const verdict = judge([findingOf('f', 'x.com')], [recipientOf('x.com')], rulebookOf([ruleOf('a', { penalty: 0 })]));
    expect(verdict.violations.map(it => it.points)).toEqual([0]);
  });

  it('is made for a finding about somebody missing from the recipients, as an unknown third party', () => {
    const verdict = judge([findingOf('f', 'lost.com')], [], rulebookOf([ruleOf('a', { when: { detector: 'exposed-personal-data', party: 'third', role: ['unknown'], tracks: ['unknown'] } })]));
    expect(verdict.deductions.map(it => it.recipient)).toEqual(['lost.com']);
  });
});

describe('a condition', () => {
  const finding = findingOf('f', 'x.com', { category: 'email-address', form: 'hashed', channel: 'fetch', consent: 'none' });
  const recipient = recipientOf('x.com', { role: 'social', tracks: { answer: 'yes' } });
  const broken = (when: object): boolean => judge([finding], [recipient], rulebookOf([ruleOf('a', { when: { detector: 'exposed-personal-data', ...when } })])).violations.length > 0;

  it.each([
    [{}], [{ category: ['email-address', 'password'] }], [{ form: ['hashed'] }], [{ channel: ['fetch'] }], [{ consent: ['none'] }], [{ party: 'third' }],
    [{ role: ['social'] }], [{ tracks: ['yes'] }], [{ category: ['email-address'], form: ['hashed'], role: ['social', 'advertising'] }],
  ])('%j fits', when => {
    expect(broken(when)).toBe(true);
  });

  it.each([
    [{ detector: 'third-party-recipient' }], [{ category: ['password'] }], [{ form: ['plain', 'encoded'] }], [{ channel: ['image'] }], [{ consent: ['granted', 'refused', 'unknown'] }],
    [{ party: 'first' }], [{ role: ['payment'] }], [{ tracks: ['no', 'unknown'] }], [{ category: ['email-address'], form: ['plain'] }], [{ category: [] }],
  ])('%j does not fit', when => {
    expect(broken(when)).toBe(false);
  });

  it('about a form does not fit a finding that has none', () => {
    const verdict = judge([findingOf('f', 'x.com')], [recipient], rulebookOf([ruleOf('a', { when: { detector: 'exposed-personal-data', form: ['plain', 'encoded', 'hashed'] } })]));
    expect(verdict.violations).toEqual([]);
  });
});

it('puts violations in the order people read: severity, then points, then id', () => {
  const rules = [ruleOf('d', { severity: 'minor', penalty: 90 }), ruleOf('c', { severity: 'serious' }), ruleOf('b', { severity: 'serious' }), ruleOf('a', { severity: 'serious', penalty: 11 }), ruleOf('z', { severity: 'critical', penalty: 1 })];
  const verdict = judge([findingOf('f', 'x.com')], [recipientOf('x.com')], rulebookOf(rules));
  expect(verdict.violations.map(it => it.rule.id)).toEqual(['z', 'a', 'b', 'c', 'd']);
});

it('finds the caps that apply, the lowest first, each with its findings', () => {
  const cap = (atMost: number, category: 'password' | 'account-balance' | 'health') => ({ when: { detector: 'exposed-personal-data', category: [category] }, atMost, because: { en: category } });
  const caps = [cap(50, 'account-balance'), cap(10, 'health'), cap(20, 'password')];
  const findings = [findingOf('1', 'x.com', { category: 'password' }), findingOf('2', 'y.com', { category: 'password' }), findingOf('3', 'x.com', { category: 'account-balance' })];
  const verdict = judge(findings, [], rulebookOf([], { caps }));
  expect(verdict.caps).toEqual([{ cap: caps[2], findings: ['1', '2'] }, { cap: caps[0], findings: ['3'] }]);
});
