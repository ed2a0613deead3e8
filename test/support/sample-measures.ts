import type { Audit, MeasureEntry, Policies } from '../../src/core/audit/audit.ts';
import { BANNER_FAULTS, MEASURE_DOUBTS, MEASURE_KINDS, POLICY_DOUBTS, SITE_HEADERS } from '../../src/core/audit/audit.ts';

/** Every kind of measure and every doubt, about the recipients and findings of this audit, the first of them in an order. */
export function withSampleMeasures(audit: Audit, text = 'Matomo'): Audit {
  const third = audit.recipients.filter(it => it.party === 'third').map(it => it.domain);
  const [first = audit.recipients[0]?.domain, ...rest] = third;
  if (first === undefined) return audit;
  const now = audit.score.status === 'graded' ? audit.score.value : undefined;
  const ids = audit.findings.map(it => it.id);
  const kinds: readonly Pick<MeasureEntry, 'kind' | 'subject'>[] = [
    ...MEASURE_KINDS.filter(it => it !== 'header' && it !== 'banner').map(kind => ({ kind })), { kind: 'gate', subject: 'no-banner' },
    ...SITE_HEADERS.map(subject => ({ kind: 'header' as const, subject })), ...BANNER_FAULTS.map(subject => ({ kind: 'banner' as const, subject })),
  ];
  return {
    ...audit, policies: policies(third),
    measures: kinds.map((it, n): MeasureEntry => ({
      id: `${it.kind}/${n}/${text}`, ...it, recipients: it.kind === 'remove' ? [first, ...rest] : [third[n % third.length] ?? first],
      findings: ids.slice(n % 3, 4 + n % 3), changes: it.kind === 'gate' ? ids.slice(0, 1) : [], keeps: ids.slice(4, 6), doubts: MEASURE_DOUBTS.slice(n % 3, n % 3 + n % 4),
      ...it.kind === 'self-host' ? { replacements: [{ name: text, source: `https://example.org/${text}`, read: '2026-11-30' }] } : {},
      gain: now === undefined ? 0 : Math.max(0, 40 - n * 5), points: n === 22 ? 0 : 60 - n * 2,
      ...n < 4 ? { step: n + 1, ...now === undefined ? {} : { cumulated: Math.min(100, now + 20 * (n + 1)) } } : {},
    })),
  };
}

function policies(stops: Policies['stops']): Policies {
  return {
    enforces: ['remove/segment.io'], stops, doubts: POLICY_DOUBTS,
    content: 'default-src \'self\'; script-src \'self\' \'unsafe-inline\' https://cdn.example; img-src \'self\' data: blob:; connect-src \'self\'', permissions: 'camera=(self), geolocation=()',
  };
}
