import { expect, test } from 'vitest';
import { conductAudit } from '../../../src/core/audit/conduct.ts';
import { restOf } from '../../../src/core/baseline/rest.ts';
import { knowledge } from '../../support/knowledge.ts';
import { visit } from '../../support/visit.ts';

const { rulebook } = knowledge;
const audit = conductAudit({ visits: [visit('https://shop.example/').types('email-address', 'ann@example.com').sends('https://ads.example/?em=ann%40example.com').log], known: [] }, knowledge);
const accepting = (ids: readonly string[]) => ({ ...audit, accepted: ids.map(finding => ({ finding, by: 'x', why: 'y', until: '2027-01-31' })) });

test('of nothing accepted is the audit’s own verdict', () => {
  expect(restOf(audit, rulebook)).toEqual({ violations: audit.violations, score: audit.score });
});

test('of everything accepted is nothing against the site', () => {
  expect(audit.violations.length).toBeGreaterThan(1);
  expect(restOf(accepting(audit.findings.map(it => it.id)), rulebook)).toMatchObject({ violations: [], score: { status: 'graded', value: 100 } });
});

test('of some accepted is what the others break', () => {
  const [first] = audit.violations;
  const rest = restOf(accepting(first?.findings ?? []), rulebook);
  expect(rest.violations.map(it => it.rule.id)).not.toContain(first?.rule.id);
  expect(rest.violations.length).toBeGreaterThan(0);
});

test('of what is accepted and was not found changes nothing', () => {
  expect(restOf(accepting(['third-party-cookie/nobody.example/x']), rulebook).score).toEqual(audit.score);
});
