import { describe, expect, it } from 'vitest';
import type { Gap, Outcome } from '../../../src/core/audit/audit.ts';
import type { EvidenceKind } from '../../../src/core/evidence/evidence.ts';
import { scoreOf } from '../../../src/core/audit/score.ts';
import type { Sight } from '../../../src/core/audit/score.ts';
import { judge } from '../../../src/core/rulebook/judge.ts';
import type { Rulebook } from '../../../src/core/rulebook/rule.ts';
import { findingOf, rulebookOf, ruleOf } from '../rulebook/cases.ts';

const SEEN: Sight = { visits: [{ requests: 10 }], outcomes: [{ detector: 'a', status: 'complete' }, { detector: 'b', status: 'partial', gaps: 1 }], gaps: [] };

function scored(penalty: number, sight: Partial<Sight> = {}, more: Partial<Rulebook> = {}) {
  const book = rulebookOf([ruleOf('a', { penalty })], more);
  return scoreOf(judge(penalty > 0 ? [findingOf('f', 'x.com')] : [], [], book), { ...SEEN, ...sight }, book);
}

describe('a score', () => {
  it('is 100 and the best grade where nothing was found', () => {
    expect(scored(0)).toEqual({ status: 'graded', value: 100, grade: 'A', deductions: [] });
  });

  it.each([
    [10, 90, 'A'], [10.1, 89, 'B'], [50, 50, 'B'], [50.5, 49, 'F'], [99.9, 0, 'F'], [100, 0, 'F'],
  ])('with %f points off is %i, graded %s', (penalty, value, grade) => {
    expect(scored(penalty)).toMatchObject({ status: 'graded', value, grade });
  });

  it('does not go below 0', () => {
    const book = rulebookOf([ruleOf('a', { penalty: 80 })]);
    expect(scoreOf(judge([findingOf('1', 'x.com'), findingOf('2', 'y.com')], [], book), SEEN, book)).toMatchObject({ value: 0, grade: 'F' });
  });

  it('adds tenths as people do', () => {
    const book = rulebookOf([ruleOf('a', { penalty: 16.3 }), ruleOf('b', { penalty: 16.1 }), ruleOf('c', { penalty: 3.6 })]);
    // 36 off 100. In floating point it is 36.00000000000001, which would leave 63.
    expect(scoreOf(judge([findingOf('f', 'x.com')], [], book), SEEN, book)).toMatchObject({ value: 64 });
  });

  it('is held down by a cap, which it then names with its findings', () => {
    const caps = [{ when: { detector: 'exposed-personal-data' }, atMost: 20, because: { en: 'So.' } }];
    expect(scored(10, {}, { caps })).toMatchObject({ value: 20, grade: 'F', cap: { atMost: 20, because: { en: 'So.' }, findings: ['f'] } });
  });

  it('does not name a cap that did not hold it down', () => {
    const caps = [{ when: { detector: 'exposed-personal-data' }, atMost: 90, because: { en: 'So.' } }];
    expect(scored(10, {}, { caps })).not.toHaveProperty('cap');
  });
});

describe('no score is given', () => {
  const outcomes = (blind: number, open: number): readonly Outcome[] => [
    ...Array.from({ length: blind }, (_, index): Outcome => index % 2 ? { detector: `b${index}`, status: 'failed', reason: 'x' } : { detector: `b${index}`, status: 'not-observed', missing: ['request'] }),
    ...Array.from({ length: open }, (_, index): Outcome => ({ detector: `o${index}`, status: 'complete' })),
  ];
  const partly = (...missing: readonly EvidenceKind[]): readonly Outcome[] => Array.from({ length: 3 }, (_, index): Outcome => ({ detector: `p${index}`, status: 'partial', gaps: 1, missing }));
  const lost = (count: number, reason: Gap['reason'] = 'records-lost', of: Gap['of'] = 'request'): readonly Gap[] => [{ of, reason, count }];

  it.each([
    ['without visits', { visits: [] }, 'nothing-observed'],
    ['where no request was seen', { visits: [{ requests: 0 }, { requests: 0 }] }, 'nothing-observed'],
    ['where most detectors could not look', { outcomes: outcomes(3, 2) }, 'too-many-gaps'],
    ['where most could read no bodies', { outcomes: partly('request-head', 'request-body') }, 'too-many-gaps'],
    ['where all detectors failed', { outcomes: outcomes(2, 0) }, 'too-many-gaps'],
    ['where more requests were lost than seen', { gaps: lost(11) }, 'too-many-gaps'],
    ['where more requests were over the limit than seen', { gaps: lost(11, 'limit-reached') }, 'too-many-gaps'],
  ] as const)('%s', (_, sight, reason) => {
    expect(scored(0, sight)).toEqual({ status: 'not-graded', reason });
  });

  it.each([
    ['half of the detectors could look', { outcomes: outcomes(3, 3) }],
    ['no more than cookies and referers was left out, as hosts do that listen lightly', { outcomes: partly('request-head') }],
    ['as many requests were seen as lost', { gaps: lost(10) }],
    ['what was lost was not requests', { gaps: lost(99, 'records-lost', 'storage-write') }],
    ['many bodies were hidden', { gaps: lost(99, 'body-hidden') }],
    ['one of two visits was seen', { visits: [{ requests: 0 }, { requests: 5 }] }],
  ])('but there is one where %s', (_, sight) => {
    expect(scored(0, sight)).toMatchObject({ status: 'graded' });
  });

  it('but the worst grade stands, however much went unseen: gaps can only have hidden more', () => {
    expect(scored(60, { outcomes: outcomes(5, 0) })).toMatchObject({ status: 'graded', grade: 'F' });
    expect(scored(20, { outcomes: outcomes(5, 0) })).toEqual({ status: 'not-graded', reason: 'too-many-gaps' });
  });

  it('but what was found counts, even if the requests behind it were not counted', () => {
    expect(scored(60, { visits: [] })).toMatchObject({ status: 'graded', value: 40 });
  });
});
