import type { Beginning, Link } from '../finding/chain.ts';

/** What a language needs to tell who had whom ask. */
export interface InitiatorWords {
  /** Where a chain begins, as the subject of a sentence: `The page`. */
  readonly beginnings: Readonly<Record<Beginning, string>>;
  /** How, within a sentence and beside a branch: `by its markup`. */
  readonly links: Readonly<Record<Link, string>>;
  /** `, by its markup, brought in https://… , which`. */
  readonly brought: (how: string, what: string) => string;
  /** `, by its code, made 3 requests to facebook.com`. */
  readonly made: (how: string, requests: string, who: string) => string;
}
