import { describe, expect, test } from 'vitest';
import { conductAudit } from '../../../src/core/audit/conduct.ts';
import type { Audit } from '../../../src/core/audit/audit.ts';
import { EVIDENCE_KINDS } from '../../../src/core/evidence/evidence.ts';
import type { ComparedState } from '../../../src/core/evidence/log.ts';
import { COMPARED_STATES } from '../../../src/core/evidence/log.ts';
import { ADS, asks, chooses, follows, ID, opens, SHOP, tells } from '../../support/consent-stories.ts';
import { knowledge } from '../../support/knowledge.ts';
import type { Story } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';

const audit = (...stories: readonly Story[]): Audit => conductAudit({ visits: stories.map(it => it.log), known: [] }, knowledge);
const broken = ({ violations }: Audit): readonly string[] => violations.map(it => it.rule.id).toSorted();
const allowed = (state: ComparedState): boolean => state === 'S2' || state === 'S5';
const scoreIn = (result: Audit, state: ComparedState): number | string | undefined => {
  const score = result.consent?.states.find(it => it.state === state)?.score;
  return score?.status === 'graded' ? score.value : score?.reason;
};

describe('a site that waits, heeds the answer, and sends everything after an acceptance', () => {
  const fair = audit(...COMPARED_STATES.flatMap(state => [1, 2, 3].map(run => allowed(state) ? tells(follows(chooses(state, run))) : chooses(state, run))));
  test('breaks no rule of consent', () => {
    expect(broken(fair).filter(it => /choice|refus|withdraw|consent|gpc|banner|boxes|asking/u.test(it))).toEqual([]);
  });
  test('pays for what it sends with the factor for consent, whatever was not chosen in other visits', () => {
    expect(fair.score).toMatchObject({ deductions: expect.toSatisfy((all: readonly { readonly factors: { readonly consent: number } }[]) => all.length > 0 && all.every(it => it.factors.consent === 0.5)) as unknown });
  });
  test('has the best score where nothing was allowed', () => {
    expect([scoreIn(fair, 'S0'), scoreIn(fair, 'S1'), scoreIn(fair, 'S3'), scoreIn(fair, 'S4')]).toEqual([100, 100, 100, 100]);
    expect(scoreIn(fair, 'S2')).toBeLessThan(100);
  });
  test('counts what happened in all visits, and names evidence of several', () => {
    const found = fair.findings.find(it => it.detector === 'third-party-recipient');
    expect(found).toMatchObject({ recipient: 'ads.example', occurrences: 12, consent: 'granted' });
    expect(new Set(found?.evidence.map(it => it.split(':')[0]))).toEqual(new Set(['7', '8', '9', '16', '17', '18']));
  });
});

test('a refusal without effect is charged where it was refused, and not where it was accepted', () => {
  const result = audit(tells(chooses('S1')), tells(chooses('S2')));
  expect(broken(result)).toEqual(expect.arrayContaining(['exposed-after-refusal', 'refusal-without-effect']));
  const without = (state: ComparedState): number => Number(scoreIn(result, state));
  expect(without('S1')).toBeLessThan(without('S2'));
});

test('what is exempt is found, and breaks no rule', () => {
  const session = audit(asks('S0').sends(`${SHOP}api`, { setCookies: [`PHPSESSID=${ID}; Max-Age=7200`] }));
  expect(session.findings.map(it => it.id)).toContain('stored-before-choice/shop.example/PHPSESSID');
  expect(broken(session)).not.toContain('own-identifier-stored-before-choice');
  expect(broken(audit(asks('S0').sends(`${SHOP}api`, { setCookies: [`visitor=${ID}; Max-Age=7200`] })))).toContain('own-identifier-stored-before-choice');
  expect(broken(audit(asks('S0').sends(ADS, { setCookies: [`PHPSESSID=${ID}; Max-Age=7200`] }))), 'a borrowed name').toContain('stored-before-choice');
});

describe('a question about what never came about is not tried, and not answered with no', () => {
  const outcome = (detector: string, ...stories: readonly Story[]) => audit(...stories).outcomes.find(it => it.detector === detector);
  test.each<[string, string, readonly Story[], object]>([
    ['refused in no visit', 'refusal-without-effect', [chooses('S2')], { status: 'not-tried', without: ['refusal'] }],
    ['a refusal that could not be made', 'refusal-without-effect', [asks('S1'), chooses('S2')], { status: 'not-tried', without: ['refusal'] }],
    ['no visit with the signal', 'gpc-ignored', [asks('S0')], { status: 'not-tried', without: ['signal'] }],
    ['a tab of one’s own', 'withdrawal-without-effect', [asks('live')], { status: 'not-tried', without: ['acceptance', 'withdrawal'] }],
    ['both', 'refusal-without-effect', [chooses('S1'), chooses('S2')], { status: 'complete' }],
    ['a refusal in a tab of one’s own', 'exposed-after-refusal', [asks('live').consents('refused')], { status: 'complete' }],
  ])('%s', (_, detector, stories, told) => { expect(outcome(detector, ...stories)).toMatchObject(told); });
  test('a host that sees no banners has not looked', () => {
    expect(outcome('no-banner', visit(SHOP, { observes: EVIDENCE_KINDS.filter(it => it !== 'banner') }).sends(ADS))).toEqual({ detector: 'no-banner', status: 'not-observed', missing: ['banner'] });
  });
  test('and costs no grade', () => {
    expect(audit(opens('S0')).score).toMatchObject({ status: 'graded', value: 100 });
  });
});

test('a finding about the site finds the site among the recipients, though nothing was asked of it', () => {
  const result = audit(visit(SHOP).goesTo(SHOP).asks([{ does: 'accept', label: 'OK' }]));
  expect(result.recipients).toMatchObject([{ domain: 'shop.example', party: 'first', requests: 0 }]);
  expect(broken(result)).toContain('refusal-on-first-layer');
});
