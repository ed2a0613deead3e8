import type { Facts } from '../finding/finding.ts';

/** The detectors of behavior: what a script did in the page, or somebody did with the visitor's browser, whatever was sent. */
export type BehaviorId = (typeof BEHAVIOR_IDS)[number];

export const BEHAVIOR_IDS = [
  'listened-to-keys', 'missing-script-policy', 'script-without-integrity', 'loose-referrer-policy', 'missing-strict-transport', 'delegated-permission', 'insecure-transport', 'foreign-form',
] as const;

/** What a sentence about a behavior is made of, each part ready to be said. */
export interface BehaviorParts {
  readonly who: string;
  /** What it is about, in quotation marks; '' where a recipient alone says it. */
  readonly subject: string;
  /** `your e-mail address`; '' where the finding names no kind of data. */
  readonly what: string;
  readonly facts: Facts;
  readonly times: number;
  /** `3 scripts`, in the language's own way of writing. */
  readonly count: (n: number, one: string, other: string) => string;
  /** `before you agreed to anything`, or ''. */
  readonly when: string;
}

export interface BehaviorWords {
  /** The finding's kind, as a heading. */
  readonly name: string;
  /** Its sentence speaks of the subject: where there is none, the finding is told from its common fields. */
  readonly about?: 'subject';
  readonly says: (parts: BehaviorParts) => string;
}
