import type { Audit, VisitSummary } from '../audit/audit.ts';
import type { Redacted } from '../datum/redact.ts';
import { siteOf } from '../difference/difference.ts';
import type { VisitState } from '../evidence/log.ts';
import type { Domain } from '../party/recipient.ts';
import type { Localized, Severity } from '../rulebook/rule.ts';

/** One audit as a list of many shows it: small enough that thousands are read at once. */
export interface LibraryEntry {
  readonly id: string;
  /** The registrable domain that it is about; '' where nothing with an address was visited. */
  readonly site: Domain | '';
  readonly page: Redacted;
  /** ISO 8601, UTC: the start of its first visit. */
  readonly startedAt: string;
  readonly visits: number;
  readonly states: readonly VisitState[];
  readonly hosts: readonly VisitSummary['host'][];
  readonly grade?: string | undefined;
  readonly score?: number | undefined;
  /** Digest of the rules: only scores of the same rules compare. */
  readonly rules: string;
  /** Third parties. */
  readonly recipients: number;
  /** The most severe rule that is broken. */
  readonly worst?: { readonly severity: Severity; readonly says: Localized } | undefined;
  readonly origin: Origin;
  /** Kept until somebody deletes it: it never makes room for a newer one. */
  readonly pinned: boolean;
}

/** `visit`: of a person's own visit; `guided`: made by an audit that somebody began; `import`: from a file. */
export type Origin = (typeof ORIGINS)[number];

export const ORIGINS = ['visit', 'guided', 'import'] as const;

/** The entry of an audit. Those that somebody asked for are kept. */
export function entryOf(audit: Audit, { id, origin, pinned = origin !== 'visit' }: Pick<LibraryEntry, 'id' | 'origin'> & { readonly pinned?: boolean | undefined }): LibraryEntry {
  const { visits, score, rulebook, recipients, violations: [worst] } = audit;
  const { page, startedAt }: Pick<LibraryEntry, 'page' | 'startedAt'> = visits[0] ?? NOWHERE;
  return {
    id, site: siteOf(audit) ?? '', page, startedAt, visits: visits.length,
    states: [...new Set(visits.map(it => it.state))], hosts: [...new Set(visits.map(it => it.host))],
    ...score.status === 'graded' ? { grade: score.grade, score: score.value } : {},
    rules: rulebook.digest, recipients: recipients.filter(it => it.party === 'third').length,
    ...worst === undefined ? {} : { worst: { severity: worst.rule.severity, says: worst.rule.says } },
    origin, pinned,
  };
}

/** Of an audit without visits. */
const NOWHERE = { page: '' as Redacted, startedAt: '' };
