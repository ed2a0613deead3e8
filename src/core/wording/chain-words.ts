import type { ChainSteps, StepKind } from './chain-step.ts';

/** What a language needs to tell the way of a value to the wire. */
export interface ChainWords {
  /** What each step adds to the phrase of its kind. */
  readonly names: { readonly [K in StepKind]: Readonly<Record<ChainSteps[K], string>> };
  readonly phrases: Readonly<Record<StepKind, Phrase>>;
  /** Between two names where no phrase says it: `MD5, then SHA-256`. */
  readonly then: string;
  /** The same thing done several times over: `Base64 twice`. */
  readonly repeated: (name: string, times: number) => string;
}

/** How steps of one kind that follow each other are told in one breath: `hashed with` MD5`, then with` SHA-256. */
export interface Phrase {
  readonly first?: string;
  readonly next: string;
  /** Before the last of several, where it is not `next`. */
  readonly last?: string;
}
