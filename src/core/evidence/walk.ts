/** What the pages of a product are for, in the order in which somebody who is new to it meets them. */
export type Purpose = (typeof PURPOSES)[number];

export const PURPOSES = ['landing', 'sign-up', 'login', 'account', 'billing', 'support'] as const;

/** What became of one purpose on a walk. `skipped`: whoever walked says why there is nothing to look at. */
export type StepState = (typeof STEP_STATES)[number];

export const STEP_STATES = ['open', 'done', 'skipped'] as const;

/** A person's walk through a product, page by page, as that person tells of it. What was seen on it is in the logs of its visits. */
export interface Walk {
  /** What the product is called. */
  readonly name: string;
  readonly steps: readonly WalkStep[];
  /** How often it was paused, and for how long in all. Milliseconds. */
  readonly pauses: number;
  readonly pausedMs: number;
  /** Pages that were opened in its tabs while it was paused, and are no part of it. */
  readonly pausedPages: number;
  /** Pages of others that it led to, by registrable domain: what happens there is not the product's, and no part of it. */
  readonly outside: Readonly<Record<string, number>>;
  /** How often the browser ended in the middle of it, and took with it what had been typed and what the evidence was. */
  readonly interruptions: number;
}

export interface WalkStep {
  readonly purpose: Purpose;
  readonly state: StepState;
  /** Why it was skipped. */
  readonly reason?: string | undefined;
  /** Whoever walked was signed in then. */
  readonly signedIn?: true | undefined;
  /** The visits it was looked at in, by their numbers in the audit; 1 for the first. */
  readonly visits: readonly number[];
}
