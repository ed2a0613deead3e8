import type { Audit } from '../../src/core/audit/audit.ts';
import { differenceOf, type Difference } from '../../src/core/difference/difference.ts';
import { cleanAudit, typicalAudit, worstAudit } from './sample-audit.ts';

const clear = (audit: Audit): Audit => ({ ...audit, gaps: [], outcomes: audit.outcomes.map(({ detector }) => ({ detector, status: 'complete' })) });
const without = (audit: Audit, of: (id: string) => boolean): Audit => ({
  ...audit, findings: audit.findings.filter(it => !of(it.id)),
  violations: audit.violations.map(it => ({ ...it, points: it.points - 6, findings: it.findings.filter(id => !of(id)) as [string, ...string[]] })),
});

function compared(before: Audit, after: Audit): Difference {
  const result = differenceOf(before, after);
  if (!result.ok) throw new Error(result.refusal.reason);
  return result.difference;
}

/** The audit before: a recipient that is gone later, and one form that was less readable. */
export function auditBefore(): Audit {
  const typical = clear(typicalAudit());
  return {
    ...without(typical, id => id.includes('posthog.com/given-name')), recipients: typical.recipients.filter(it => it.domain !== 'gstatic.com'),
    findings: typical.findings.filter(it => it.recipient !== 'gstatic.com' && !it.id.includes('posthog.com/given-name')).map(it => it.id.endsWith('segment.io/age/plain') ? { ...it, id: it.id.replace('plain', 'hashed'), form: 'hashed' } : it),
    visits: typical.visits.map(it => ({ ...it, startedAt: '2026-10-02T08:00:00.000Z', browser: 'Chromium 155.0.1.2' })), score: { status: 'graded', value: 34, grade: 'E', deductions: [] },
  };
}

/** Something of every kind: new, worse, perhaps new, unchanged, perhaps gone, better and gone. */
export function typicalDifference(): Difference {
  const after = without(clear(typicalAudit()), id => id.includes('facebook.com/transaction') || id.includes('doubleclick.net') || id.includes('px-collect'));
  return compared(auditBefore(), {
    ...after, recipients: after.recipients.filter(it => it.domain !== 'doubleclick.net' && it.domain !== 'px-collect.example'),
    findings: after.findings.map(it => it.id.endsWith('segment.io/email-address/encoded') ? { ...it, confidence: 'inferred' } : it),
    outcomes: after.outcomes.map(it => it.detector === 'third-party-cookie' ? { detector: it.detector, status: 'not-observed', missing: ['cookie'] } : it),
    violations: after.violations.map(it => ({ ...it, rule: it.rule.id === 'third-party-cookie' ? { ...it.rule, severity: 'minor' as const } : it.rule })).filter(it => it.findings.length > 0),
  });
}

export function emptyDifference(): Difference { return compared(cleanAudit(), cleanAudit()); }

/** Two hundred findings with long names, judged by other rules, of other pages. */
export function wideDifference(): Difference {
  const worst = worstAudit();
  return compared(cleanAudit(), { ...worst, rulebook: { ...worst.rulebook, digest: '0'.repeat(64), version: '2.0.0' }, visits: worst.visits.map(it => ({ ...it, host: 'firefox-extension', state: 'live', listening: 'browsing' })) });
}
