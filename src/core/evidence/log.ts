import type { Evidence, EvidenceKind } from './evidence.ts';

/** One visit: who looked, at what, when, and with which eyes. */
export interface Visit {
  readonly url: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly host: 'chromium-extension' | 'firefox-extension' | 'command';
  /** Product and version: `Chromium 156.0.8078.73`. */
  readonly browser: string;
  readonly state: VisitState;
  /** Which clean browser profile it was made in: visits with the same number shared one. Left out where nobody keeps count. */
  readonly profile?: number | undefined;
  /**
   * How closely this host listened. `browsing`: to what a first judgement needs, at the least cost to the browser.
   * `auditing`: to all that it can be told.
   */
  readonly listening: 'browsing' | 'auditing';
  /** The kinds of evidence this host gathered in this visit. A detector that needs another answers "not observed". */
  readonly observes: readonly EvidenceKind[];
}

/**
 * What the visitor did about consent. `live`: a person's own tab, where nobody knows what was chosen before.
 * S0: a clean profile and no choice made. The other states belong to the consent differential.
 */
export type VisitState = 'live' | 'S0' | 'S1' | 'S2' | 'S3' | 'S4' | 'S5';

/** All evidence of one visit, in the order it was received. Append-only. */
export interface EvidenceLog {
  readonly visit: Visit;
  readonly evidence: readonly Evidence[];
}

/** The evidence of one kind, typed as that kind. */
export function ofKind<K extends EvidenceKind>({ evidence }: EvidenceLog, kind: K): readonly Extract<Evidence, { kind: K }>[] {
  return evidence.filter((it): it is Extract<Evidence, { kind: K }> => it.kind === kind);
}
