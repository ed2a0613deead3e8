import type { ComparedState } from '../../core/evidence/log.ts';
import type { Wanted } from '../choose/choose.ts';

/** The choices that a state stands for, in the order in which they are made. */
export const CHOICES: Readonly<Record<ComparedState, readonly Wanted[]>> = {
  S0: [], S1: ['refuse'], S2: ['accept'], S3: ['accept', 'withdraw'], S4: [], S5: ['accept'],
};

/** States in which the browser asks every site not to sell or share what it learns (Global Privacy Control). */
export const ASKS_FOR_PRIVACY: readonly ComparedState[] = ['S4', 'S5'];
