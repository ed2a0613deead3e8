import type { ComparedState } from './log.ts';

/** What a visitor may make of what a site asks; `withdraw`: takes back what was accepted, and refuses. */
export type WantedChoice = 'refuse' | 'accept' | 'withdraw';

/** The choices that a state stands for, in the order in which they are made. */
export const CHOICES_OF: Readonly<Record<ComparedState, readonly WantedChoice[]>> = {
  S0: [], S1: ['refuse'], S2: ['accept'], S3: ['accept', 'withdraw'], S4: [], S5: ['accept'],
};

/** States in which the browser asks every site not to sell or share what it learns (Global Privacy Control, W3C). */
export const ASKS_FOR_PRIVACY: readonly ComparedState[] = ['S4', 'S5'];
