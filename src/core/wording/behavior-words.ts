import type { Facts } from '../finding/finding.ts';

/** The detectors of behavior: what a script did in the page, or somebody did with the visitor's browser, whatever was sent. */
export type BehaviorId = (typeof BEHAVIOR_IDS)[number];

export const BEHAVIOR_IDS = [
  'listened-to-keys', 'identifier-stored', 'identifier-shared', 'respawned-identifier', 'decorated-link', 'bounce-tracking',
] as const;

/** What a sentence about a behavior is made of, each part ready to be said. */
export interface BehaviorParts {
  readonly who: string;
  /** What it is about, in quotation marks; '' where a recipient alone says it. */
  readonly subject: string;
  readonly facts: Facts;
  readonly times: number;
  /** `before you agreed to anything`, or ''. */
  readonly when: string;
}

export interface BehaviorWords {
  /** The finding's kind, as a heading. */
  readonly name: string;
  readonly says: (parts: BehaviorParts) => string;
}
