import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedBy, staleIn } from '../../../src/core/baseline/apply.ts';
import type { Baseline, BaselineEntry } from '../../../src/core/baseline/baseline.ts';
import { cleanAudit, typicalAudit } from '../../support/sample-audit.ts';

const TODAY = '2026-11-30';
const entry = (finding: string, until = '2027-01-31'): BaselineEntry => ({ finding, by: 'R. Ito', why: 'contract', until });
const baseline = (...accepted: readonly BaselineEntry[]): Baseline => ({ schema: 'sillage.baseline/1', accepted });
const COOKIE = 'third-party-cookie/doubleclick.net/IDE';
const marked = (...accepted: readonly BaselineEntry[]): readonly string[] => (markedBy(baseline(...accepted), typicalAudit(), TODAY).accepted ?? []).map(it => it.finding);

test('marks a finding by its id, and by the beginning of it', () => {
  expect(marked(entry(COOKIE))).toEqual([COOKIE]);
  expect(marked(entry('exposed-before-submit/*'))).toEqual(['exposed-before-submit/posthog.com/phone-number/plain']);
  expect(markedBy(baseline(entry(COOKIE)), typicalAudit(), TODAY).accepted).toEqual([{ finding: COOKIE, by: 'R. Ito', why: 'contract', until: '2027-01-31' }]);
});

test.each([['third-party-cookie'], ['third-party-cookie/doubleclick.net/ID'], ['hird-party-cookie/doubleclick.net/IDE'], [`${COOKIE}/x`], ['exposed-personal-data/facebook.co/*']])('%s marks nothing', finding => {
  expect(marked(entry(finding))).toEqual([]);
});

test('holds on its last day, and no longer', () => {
  expect(marked(entry(COOKIE, TODAY))).toEqual([COOKIE]);
  expect(marked(entry(COOKIE, '2026-11-29'))).toEqual([]);
});

test('a line that has expired does not stand in the way of one that has not', () => {
  expect(marked(entry(COOKIE, '2026-01-01'), entry('third-party-cookie/*'))).toEqual([COOKIE]);
});

// Kills: a baseline that takes a finding, a violation or a point away.
test('takes nothing away from an audit', () => {
  const audit = typicalAudit();
  fc.assert(fc.property(fc.subarray(audit.findings.map(it => it.id)), ids => {
    const { accepted, ...rest } = markedBy(baseline(...ids.map(it => entry(it))), audit, TODAY);
    expect(rest).toEqual(audit);
    expect(accepted?.map(it => it.finding)).toEqual(ids);
  }));
});

test('tells what has expired, and what speaks of nothing in any of the audits', () => {
  const [used, over, idle] = [entry(COOKIE), entry('exposed-personal-data/*', '2026-11-29'), entry('exposed-personal-data/gone.example/*')];
  expect(staleIn(baseline(used, over, idle), [cleanAudit(), typicalAudit()], TODAY)).toEqual({ expired: [over], unused: [idle] });
  expect(staleIn(baseline(used), [], TODAY)).toEqual({ expired: [], unused: [used] });
});
