import fc from 'fast-check';
import type { Audit, Outcome, VisitSummary } from '../../src/core/audit/audit.ts';
import { CONFIDENCES, FORMS } from '../../src/core/datum/form.ts';
import { EVIDENCE_KINDS } from '../../src/core/evidence/evidence.ts';
import { CONSENT_STATES, type Finding } from '../../src/core/finding/finding.ts';
import { cleanAudit, domain, SAMPLE_RULES, shown, typicalAudit } from './sample-audit.ts';

const of = <T>(list: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...list);

const DETECTORS = ['exposed-personal-data', 'third-party-recipient', 'third-party-cookie'];
const KINDS = ['request', 'input', 'request-body', 'cookie'] as const;

const visit: fc.Arbitrary<VisitSummary> = fc.record({ path: of(['', 'sign-up']), state: of(['live', 'S0', 'S1'] as const), host: of(['command', 'chromium-extension'] as const), durationMs: of([50, 5000]), unseen: of([undefined, ...KINDS]) })
  .map(({ path, unseen, ...it }) => ({ ...cleanAudit().visits[0] as VisitSummary, ...it, page: shown(`https://marigold.example/${path}`), observes: EVIDENCE_KINDS.filter(kind => kind !== unseen) }));

const finding = fc.record({
  detector: of(DETECTORS), recipient: of(['meta.example', 'posthog.example']).map(domain), form: of([undefined, ...FORMS]), consent: of(CONSENT_STATES),
  confidence: of(CONFIDENCES), offsetMs: of([0, 900]), occurrences: fc.integer({ min: 1, max: 30 }), visit: fc.nat(3), kind: of(KINDS),
});

const outcome = (detector: string): fc.Arbitrary<readonly Outcome[]> => of<readonly Outcome[]>([
  [{ detector, status: 'complete' }], [{ detector, status: 'complete' }], [{ detector, status: 'partial', gaps: 2 }], [{ detector, status: 'partial', gaps: 1, missing: ['request-body'] }],
  [{ detector, status: 'not-tried', without: ['refusal'] }], [{ detector, status: 'failed', reason: 'RangeError' }], [],
]);

const parts = fc.record({
  visits: fc.array(visit, { minLength: 1, maxLength: 4 }), found: fc.array(finding, { maxLength: 6 }), outcomes: fc.tuple(...DETECTORS.map(outcome)),
  gap: fc.nat(2), digest: of(['a', 'b']), ruled: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), score: fc.option(fc.nat(100), { nil: undefined }), startedAt: of(['2026-11-01T00:00:00.000Z', '2026-11-02T00:00:00.000Z']),
});

/** Audits of one site, made in every way, with findings of which many are the same from one audit to the next. Their parts agree with each other. */
export const siteAudits: fc.Arbitrary<Audit> = parts.map(({ visits, found, outcomes, gap, digest, ruled, score, startedAt }) => {
  const all = found.map(({ visit: at, kind: _, ...it }, n): Finding => ({
    ...it, evidence: [`${1 + at % visits.length}:web.${n}`], id: [it.detector, it.recipient, it.form, it.consent === 'granted' || it.consent === 'refused' ? it.consent : undefined].filter(part => part !== undefined).join('/'),
  }));
  const findings = all.filter((it, n) => all.findIndex(other => other.id === it.id) === n);
  const broken = findings.filter((_, n) => ruled[n]).map(it => it.id);
  const [first, ...rest] = broken;
  const named = new Set(findings.map(it => it.recipient));
  return {
    ...cleanAudit(), visits: visits.map(it => ({ ...it, startedAt })), findings, outcomes: outcomes.flat(), rulebook: { ...cleanAudit().rulebook, digest: digest.repeat(64) },
    recipients: [...cleanAudit().recipients, ...[...named].map(it => ({ ...typicalAudit().recipients[1] as Audit['recipients'][number], domain: it, received: [] }))],
    gaps: gap === 0 ? [] : [{ of: 'request', reason: 'records-lost', count: gap }],
    evidence: found.map(({ kind }, n) => ({ ref: `${1 + (found[n]?.visit ?? 0) % visits.length}:web.${n}`, kind, offsetMs: 0, witness: 'browser', what: shown('it'), scripts: [] })),
    violations: first === undefined ? [] : [{ rule: SAMPLE_RULES[digest === 'a' ? 0 : 1] as Audit['violations'][number]['rule'], findings: [first, ...rest], points: broken.length * 4.5 }],
    score: score === undefined ? { status: 'not-graded', reason: 'too-many-gaps' } : { status: 'graded', value: score, grade: 'C', deductions: [] },
  };
});
