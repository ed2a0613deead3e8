import type { Audit } from '../../audit/audit.ts';
import { holesIn } from '../../finding/holes.ts';

/** What the page says, for programs (`sillage.statement/1`). `digest`: SHA-256 in hex of the audit as `audit.json` holds it. */
export function statementData({ tool, visits, rulebook, score, recipients, findings, gaps, outcomes, declared }: Audit, digest: string): unknown {
  return {
    schema: 'sillage.statement/1', tool, audit: { schema: 'sillage.audit/1', sha256: digest },
    visits: visits.map(({ page, startedAt, durationMs, host, browser, state }) => ({ page, startedAt, durationMs, host, browser, state })),
    rulebook: { id: rulebook.id, version: rulebook.version, digest: rulebook.digest },
    score: score.status === 'graded' ? { status: score.status, value: score.value, grade: score.grade } : score,
    recipients: recipients.filter(it => it.party === 'third').map(({ domain, organization, role, tracks, received, requests }) => ({
      domain, organization, role, tracks: tracks.answer, received: received.map(({ category, form }) => ({ category, form })),
      ...declared?.declarations !== undefined && { declared: declared.rows.find(it => it.recipient === domain)?.status ?? (requests === 0 ? 'not-observed' : 'undeclared') },
    })),
    unseen: holesIn(gaps).map(({ reason, count, recipient, missing }) => ({ reason, count, recipient, of: missing.map(it => it.of) })),
    unanswered: outcomes.filter(it => it.status !== 'complete').map(({ detector, status }) => ({ detector, status })),
    findings: findings.map(it => it.id),
  };
}
