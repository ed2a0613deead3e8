import type { Evidence, EvidenceKind } from './evidence.ts';

/** One visit: who looked, at what, when, and with which eyes. */
export interface Visit {
  readonly url: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  /** `har`: nobody of ours looked; another tool did, and wrote a HAR file. */
  readonly host: 'chromium-extension' | 'firefox-extension' | 'command' | 'har';
  /** Product and version: `Chromium 156.0.8078.73`; of a HAR file who made it: `WebInspector 537.36`. */
  readonly browser: string;
  readonly state: VisitState;
  /** Which visit of this state, from 1: one page is visited several times in each, for what happens by chance. Left out where there is one. */
  readonly run?: number | undefined;
  /** Which clean browser profile it was made in: visits with the same number shared one. Left out where nobody keeps count. */
  readonly profile?: number | undefined;
  /**
   * How closely this host listened. `browsing`: to what a first judgement needs, at the least cost to the browser.
   * `auditing`: to all that it can be told. `recorded`: another tool did, and kept what it kept.
   */
  readonly listening: 'browsing' | 'auditing' | 'recorded';
  /** The kinds of evidence this host gathered in this visit. A detector that needs another answers "not observed". */
  readonly observes: readonly EvidenceKind[];
}

/**
 * What was to be done about consent in a visit; what was done, its evidence says. `live`: a person's own tab, where nobody knows what
 * was chosen before. The others begin in a clean profile. S0: no choice is made. S1: all is refused. S2: all is accepted. S3: all is
 * accepted, then withdrawn. S4: the browser asks not to be tracked (Global Privacy Control), no choice is made. S5: it asks that, and all
 * is accepted.
 */
export type VisitState = 'live' | ComparedState;
export type ComparedState = (typeof COMPARED_STATES)[number];

export const COMPARED_STATES = ['S0', 'S1', 'S2', 'S3', 'S4', 'S5'] as const;

/** All evidence of one visit, in the order it was received. Append-only. */
export interface EvidenceLog {
  readonly visit: Visit;
  readonly evidence: readonly Evidence[];
}

/** The evidence of one kind, typed as that kind. */
export function ofKind<K extends EvidenceKind>({ evidence }: EvidenceLog, kind: K): readonly Extract<Evidence, { kind: K }>[] {
  return evidence.filter((it): it is Extract<Evidence, { kind: K }> => it.kind === kind);
}
