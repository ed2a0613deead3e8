import { expect, test } from 'vitest';
import type { Audit } from '../../../src/core/audit/audit.ts';
import { EXPORTERS } from '../../../src/core/exporters/index.ts';
import { acceptancesIn, rulingsIn, standingOf, unruledIn } from '../../../src/core/exporters/rulings.ts';
import { LANGUAGES } from '../../../src/core/wording/language.ts';
import { cleanAudit, SAMPLE_RULES, typicalAudit } from '../../support/sample-audit.ts';

const accepting = (audit: Audit, ids: readonly string[]): Audit => ({ ...audit, accepted: ids.map(finding => ({ finding, by: 'R. Ito', why: 'contract 7', until: '2027-01-31' })) });
const standings = (audit: Audit): readonly string[] => rulingsIn(audit).map(it => standingOf(it, acceptancesIn(audit)));
const withRules = (audit: Audit): Audit => ({ ...audit, rulebook: { ...audit.rulebook, rules: SAMPLE_RULES } });

test('tells of every rule in force what became of it', () => {
  const [first = '', second = '', third = ''] = SAMPLE_RULES.map(it => it.when.detector);
  const outcomes: Audit['outcomes'] = [{ detector: first, status: 'complete' }, { detector: second, status: 'partial', gaps: 1 }, { detector: third, status: 'not-tried', without: ['refusal'] }];
  expect(standings(withRules({ ...cleanAudit(), outcomes }))).toEqual(['kept', 'partial', 'not-tried']);
  expect(standings(withRules({ ...cleanAudit(), outcomes: [] }))).toEqual(['untold', 'untold', 'untold']);
  expect(standings(withRules(typicalAudit()))).toEqual(['broken', 'broken', 'broken']);
});

test('of an audit that does not tell its rules, tells those that were broken', () => {
  expect(rulingsIn(typicalAudit()).map(it => it.rule.id)).toEqual(SAMPLE_RULES.map(it => it.id));
  expect(rulingsIn(cleanAudit())).toEqual([]);
});

test('a rule is accepted only where each of its findings is', () => {
  const audit = typicalAudit();
  const ids = audit.violations[0]?.findings ?? [];
  expect(standings(accepting(audit, ids))[0]).toBe('accepted');
  expect(standings(accepting(audit, ids.slice(1)))[0]).toBe('broken');
  expect(standings(accepting({ ...audit, findings: [] }, ids))[0]).toBe('broken');
});

test('a finding is ruled on or not, never both', () => {
  const audit = typicalAudit();
  const ruled = new Set(audit.violations.flatMap(it => it.findings));
  expect(unruledIn(audit).map(it => it.id)).toEqual(audit.findings.map(it => it.id).filter(it => !ruled.has(it)));
});

/** Who answers for what is between a vendor and its auditor: it is not told to the public, nor with what was sent. */
const SILENT = ['har', 'statement'];

// Kills: an exporter that tells what is accepted as if nobody answered for it.
test.each(EXPORTERS.filter(it => it.tellsOf === undefined && !SILENT.includes(it.id)))('$id marks what somebody answers for, by whom and why', exporter => {
  const audit = typicalAudit();
  for (const language of LANGUAGES) {
    const text = exporter.render(accepting(audit, [audit.findings[0]?.id ?? '']), language);
    for (const it of ['R. Ito', 'contract 7', '2027-01-31']) expect(text).toContain(it);
    expect(exporter.render(audit, language)).not.toContain('R. Ito');
  }
});
