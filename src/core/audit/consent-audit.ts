import type { Redacted } from '../datum/redact.ts';
import type { ButtonDoes, SignalApi } from '../evidence/evidence.ts';
import type { ComparedState, VisitState } from '../evidence/log.ts';
import type { ComparedWhat, Reached } from '../dossier/dossier.ts';
import type { Moment } from '../finding/moment.ts';
import type { Domain } from '../party/recipient.ts';
import type { Score } from './graded.ts';

/** What was asked about consent, what was answered, and what left before and after it. */
export interface ConsentAudit {
  /** The states in which the page was looked at, in their order. */
  readonly states: readonly StateEntry[];
  /** What each third party got, state by state, in the order in which it was first seen. */
  readonly compared: readonly ComparedEntry[];
  /** One visit of each state: what happened when, beside the choice. */
  readonly timelines: readonly Timeline[];
}

export interface StateEntry {
  readonly state: VisitState;
  /** Visits made, and those in which the choice that the state stands for was made. */
  readonly runs: number;
  readonly reached: number;
  /** Why it was not made in the others, the most frequent reason. */
  readonly unreached?: Exclude<Reached, 'reached'> | undefined;
  /** Of what was found in these visits alone; none where the state was never reached. */
  readonly score?: Score | undefined;
  readonly banner?: BannerEntry | undefined;
  /** How the last choice of the state was made. */
  readonly choice?: { readonly label?: Redacted | undefined; readonly clicks?: number | undefined } | undefined;
}

export interface BannerEntry {
  readonly shownMs: number;
  readonly platform: string;
  /** What each layer offered, the first one first. */
  readonly layers: readonly (readonly { readonly does: ButtonDoes; readonly label: Redacted }[])[];
  readonly preticked: number;
  readonly blocks: boolean;
  readonly again: boolean;
}

export interface ComparedEntry {
  readonly recipient: Domain;
  readonly what: ComparedWhat;
  /** In how many of how many visits. */
  readonly in: { readonly [S in ComparedState]?: { readonly runs: number; readonly of: number } | undefined };
}

/** Times are milliseconds from the start of the visit. */
export interface Timeline {
  /** 1 for the first. */
  readonly visit: number;
  readonly state: VisitState;
  readonly durationMs: number;
  readonly shownMs?: number | undefined;
  readonly choices: readonly { readonly state: 'granted' | 'refused'; readonly withdraws: boolean; readonly atMs: number }[];
  readonly signals: readonly { readonly api: SignalApi; readonly call: string; readonly atMs: number }[];
  /** What third parties got, and when first, at each moment of the choice. */
  readonly marks: readonly Mark[];
}

export interface Mark {
  readonly recipient: Domain;
  readonly what: ComparedWhat;
  readonly moment: Moment;
  readonly firstMs: number;
  readonly count: number;
}
