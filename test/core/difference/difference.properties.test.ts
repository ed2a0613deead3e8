import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Audit } from '../../../src/core/audit/audit.ts';
import { differenceOf, type Change, type Difference, type RecipientChange } from '../../../src/core/difference/difference.ts';
import { toVerify } from '../../../src/core/difference/verify.ts';
import { siteAudits } from '../../support/arbitrary-site-audit.ts';

const compared = (before: Audit, after: Audit): Difference => {
  const result = differenceOf(before, after);
  if (!result.ok) throw new Error(result.refusal.reason);
  return result.difference;
};

// kills: an audit that is blind to itself; a finding compared with another one of its kin; points counted twice.
test('an audit does not differ from itself', () => {
  fc.assert(fc.property(siteAudits, audit => {
    const { findings, recipients, score, cautions } = compared(audit, audit);
    expect(findings.every(it => it.change === 'unchanged' && it.ways.length === 0 && it.unseen.length === 0)).toBe(true);
    expect(recipients.every(it => it.change === 'stayed')).toBe(true);
    expect(score).toEqual({ status: 'compared', rules: [], doubtful: false, ...audit.score.status === 'graded' ? { by: 0 } : {} });
    expect(cautions.filter(it => it.what !== 'live')).toEqual([]);
  }));
});

const SWAPPED: Readonly<Record<Change, Change>> = { 'new': 'gone', 'gone': 'new', 'worse': 'better', 'better': 'worse', 'not-seen-before': 'not-seen-again', 'not-seen-again': 'not-seen-before', 'unchanged': 'unchanged' };
const TURNED: Readonly<Record<RecipientChange['change'], RecipientChange['change']>> = { 'came': 'went', 'went': 'came', 'not-seen-before': 'not-seen-again', 'not-seen-again': 'not-seen-before', 'stayed': 'stayed' };

// kills: eyes asked of one side only; a pair made in one direction only; `unseen` of the wrong audit; a score subtracted the wrong way.
test('the other way round, what is new is gone and what is worse is better', () => {
  fc.assert(fc.property(siteAudits, siteAudits, (a, b) => {
    const there = compared(a, b);
    const back = compared(b, a);
    expect(there.findings.map(({ change, before, after, unseen }) => JSON.stringify([SWAPPED[change], after?.id, before?.id, unseen])).toSorted())
      .toEqual(back.findings.map(({ change, before, after, unseen }) => JSON.stringify([change, before?.id, after?.id, unseen])).toSorted());
    expect(there.recipients.map(it => `${it.domain} ${TURNED[it.change]}`).toSorted()).toEqual(back.recipients.map(it => `${it.domain} ${it.change}`).toSorted());
    if (there.score.status === 'compared' && there.score.by !== undefined) expect(back.score).toMatchObject({ by: 0 - there.score.by });
  }));
});

// kills: a finding dropped with its kin; one told as gone and as better; one of the later audit forgotten.
test('every finding of either audit is in exactly one entry', () => {
  fc.assert(fc.property(siteAudits, siteAudits, (before, after) => {
    const { findings } = compared(before, after);
    expect(findings.flatMap(it => it.before?.id ?? []).toSorted()).toEqual(before.findings.map(it => it.id).toSorted());
    expect(findings.flatMap(it => it.after?.id ?? []).toSorted()).toEqual(after.findings.map(it => it.id).toSorted());
    expect(new Set(findings.map(it => it.id)).size).toBe(findings.length);
  }));
});

// kills: "gone" or "better" without having looked; "new" or "worse" where the earlier audit was blind.
test('what is told as changed was looked for by both', () => {
  fc.assert(fc.property(siteAudits, siteAudits, (before, after) => {
    for (const { change, unseen } of compared(before, after).findings) {
      if (change !== 'unchanged') expect(unseen.length > 0, change).toBe(change === 'not-seen-again' || change === 'not-seen-before');
    }
  }));
});

// kills: a failed finding without a place to look for it again; a place where nothing failed.
test('every finding that breaks a rule of the later audit has a page to be seen on again', () => {
  fc.assert(fc.property(siteAudits, siteAudits, (before, after) => {
    const failed = [...new Set(after.violations.flatMap(it => it.findings))].toSorted();
    expect([...new Set(toVerify(after).flatMap(it => it.findings))].toSorted()).toEqual(failed);
    const again = toVerify(compared(before, after));
    expect(again.flatMap(it => it.findings)).toEqual(expect.arrayContaining(failed));
    const visited = [...before.visits, ...after.visits];
    expect(again.every(it => visited.some(({ page, state }) => page === it.page && state === it.state))).toBe(true);
  }));
});
