import type { PromiseKind } from '../../core/dossier/promise.ts';
import type { ComparedState } from '../../core/evidence/log.ts';

/** Everything that the page says which compares a page in several states of consent. */
export interface CompareWords {
  /** Also what leads there; `short` where there is little room. */
  readonly title: string;
  readonly short: string;
  readonly lead: string;
  readonly address: string;
  readonly addressWrong: string;
  readonly grounds: string;
  readonly ground: Readonly<Record<'private' | 'cleared', { readonly name: string; readonly means: string }>>;
  /** How private windows can be had. */
  readonly allowPrivate: string;
  readonly states: string;
  readonly state: Readonly<Record<ComparedState, string>>;
  readonly runs: string;
  readonly runsOf: (count: number) => string;
  readonly happens: string;
  /** One line each. */
  readonly happenings: readonly string[];
  readonly asks: Readonly<Record<'private' | 'cleared', string>>;
  readonly promises: string;
  readonly promisesLead: string;
  /** From 1. */
  readonly promiseSays: (number: number) => string;
  readonly promiseMeans: string;
  readonly promiseKinds: Readonly<Record<PromiseKind, string>>;
  readonly promiseNames: string;
  /** Takes what is selected in the page. */
  readonly takeSelected: string;
  readonly addPromise: (before: number) => string;
  readonly begin: (visits: number) => string;
  readonly noState: string;
  readonly notices: Readonly<Record<CompareNotice, string>>;
  readonly progress: string;
  readonly visit: (state: string, run: number | undefined) => string;
  readonly steps: Readonly<Record<'due' | 'clearing' | 'opening' | 'waiting' | 'refusing' | 'accepting' | 'withdrawing' | 'reloading' | 'collecting', string>>;
  readonly ends: Readonly<Record<'done' | 'no-banner' | 'not-operable' | 'out-of-time' | 'busy' | 'unreachable' | 'closed' | 'elsewhere' | 'failed', string>>;
  /** What goes on in a visit, for those who hear it. */
  readonly now: (visit: string, step: string) => string;
  readonly seconds: (count: number) => string;
  readonly leaveAlone: string;
  readonly stop: string;
  readonly stopping: string;
  readonly auditing: string;
  readonly notKept: Readonly<Record<'private' | 'failed', string>>;
}

/** What became of the last attempt, where there is no report of it; or why there can be none. */
export type CompareNotice = (typeof COMPARE_NOTICES)[number];

export const COMPARE_NOTICES = ['refused', 'stopped', 'private-open', 'other-running', 'failed', 'nothing-seen'] as const;
