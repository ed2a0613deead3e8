import type { Purpose, StepState } from '../../core/evidence/walk.ts';

/** Everything that the side panel says, in which somebody audits a product by hand. */
export interface PanelWords {
  /** Also what leads there; `short` where there is little room. */
  readonly title: string;
  readonly short: string;
  readonly lead: string;
  readonly name: string;
  readonly own: string;
  readonly ownMeans: (site: string) => string;
  readonly happens: string;
  readonly happenings: readonly string[];
  /** What of it is different in a private window. */
  readonly inPrivate: string;
  readonly begin: string;
  readonly noSite: string;
  readonly notices: Readonly<Record<PanelNotice, string>>;
  readonly status: Readonly<Record<'walking' | 'paused' | 'interrupted', string>>;
  readonly pages: (count: number) => string;
  readonly pause: string;
  readonly resume: string;
  readonly goOn: string;
  readonly reload: string;
  readonly here: Readonly<Record<'reload' | 'outside' | 'elsewhere', string>>;
  readonly pausedMeans: string;
  readonly interruptedMeans: string;
  readonly lost: (count: number) => string;
  readonly pausedPages: (count: number) => string;
  readonly outside: (domains: string, count: number) => string;
  readonly otherTabs: (count: number) => string;
  readonly steps: string;
  readonly stepsMean: string;
  readonly purposes: Readonly<Record<Purpose, string>>;
  readonly states: Readonly<Record<StepState, string>>;
  readonly stepPages: (count: number) => string;
  readonly done: string;
  readonly doneSignedIn: string;
  readonly skip: string;
  readonly why: string;
  readonly again: string;
  readonly signedIn: string;
  /** What a button does to a step, for those who hear it. */
  readonly of: (act: string, step: string) => string;
  readonly links: string;
  readonly findLinks: string;
  readonly noLinks: string;
  readonly persona: string;
  readonly personaMeans: string;
  readonly values: (count: number) => string;
  readonly copy: (what: string) => string;
  readonly copied: (what: string) => string;
  readonly fill: string;
  readonly filled: (count: number) => string;
  readonly findings: string;
  readonly noFindings: string;
  readonly recipients: (count: number) => string;
  readonly requests: (count: number) => string;
  readonly consent: string;
  readonly consentMeans: string;
  readonly end: string;
  readonly endMeans: string;
  readonly finish: string;
  readonly drop: string;
  readonly dropTitle: string;
  readonly dropped: readonly string[];
  readonly dropNow: string;
  readonly finishing: Readonly<Record<'collecting' | 'auditing' | 'keeping', string>>;
  readonly reading: (read: number, of: number) => string;
  readonly finished: string;
  readonly finishedPrivately: string;
  readonly open: string;
  readonly anew: string;
}

/** What became of the last thing that was tried, where it is not seen. */
export type PanelNotice = (typeof PANEL_NOTICES)[number];

export const PANEL_NOTICES = ['not-begun', 'failed', 'no-fields', 'not-finished', 'nothing-walked', 'not-kept', 'dropped'] as const;
