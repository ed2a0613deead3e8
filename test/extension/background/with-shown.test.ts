import { expect, test } from 'vitest';
import { conductAudit } from '../../../src/core/audit/conduct.ts';
import { withShown } from '../../../src/extension/background/with-shown.ts';
import { knowledge } from '../../support/knowledge.ts';
import type { Story } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';

const auditOf = ({ log }: Story) => conductAudit({ visits: [log], known: [] }, knowledge);
const typed = visit('https://shop.example/').types('email', 'ann@example.com');
const whole = auditOf(typed.sends('https://a.example/?e=ann@example.com').sends('https://b.example/?e=ann@example.com'));
const rest = auditOf(visit('https://shop.example/').sends('https://b.example/x').misses('request', 'records-lost', 3));
const value = ({ score }: typeof whole): number => score.status === 'graded' ? score.value : Number.NaN;

test('what was shown stays, and counts, though the evidence for it is lost; the gap that says so stays too', () => {
  const audit = withShown(rest, whole, knowledge.rulebook);
  expect(audit.findings.map(it => it.id).toSorted()).toEqual(whole.findings.map(it => it.id).toSorted());
  expect(audit.recipients.map(it => [it.domain, it.received.length])).toEqual(expect.arrayContaining([['a.example', 1], ['b.example', 1]]));
  expect(value(audit)).toBe(value(whole));
  expect(audit.gaps).toEqual(rest.gaps);
  expect(audit.findings.every(it => it.evidence.every(ref => audit.evidence.some(each => each.ref === ref)))).toBe(true);
});

test('what comes after the loss is added to it', () => {
  const later = auditOf(typed.misses('request', 'records-lost').sends('https://c.example/?e=ann@example.com'));
  const audit = withShown(later, whole, knowledge.rulebook);
  expect(audit.recipients.map(it => it.domain)).toEqual(expect.arrayContaining(['a.example', 'b.example', 'c.example']));
  expect(value(audit)).toBeLessThanOrEqual(Math.min(value(whole), value(later)));
});

test('an audit that has all that was shown is left as it is', () => {
  expect(withShown(whole, rest, knowledge.rulebook)).toBe(whole);
  expect(withShown(whole, whole, knowledge.rulebook)).toBe(whole);
});
