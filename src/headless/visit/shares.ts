import type { WantedChoice } from '../../core/evidence/states.ts';

/** When each part of a visit must have come to its end. Milliseconds since the epoch. */
export interface Deadlines {
  readonly load: number;
  /** For each choice that is made: until when it is made and taken, and until when the page that is opened anew after it is quiet. */
  readonly choices: readonly { readonly taken: number; readonly again: number }[];
  readonly fill: number;
  readonly submit: number;
}

/** How long each part may take beside the others: a page that never goes quiet is still answered, and has its forms filled. */
const WEIGHTS = { load: 3, taken: 2, again: 1.5, fill: 1.2, submit: 1.8 };

/** Divides the time of a visit among its parts. */
export function deadlinesOf({ endMs, timeoutMs }: { readonly endMs: number; readonly timeoutMs: number }, choices: readonly WantedChoice[]): Deadlines {
  const total = WEIGHTS.load + choices.length * (WEIGHTS.taken + WEIGHTS.again) + WEIGHTS.fill + WEIGHTS.submit;
  const state = { weight: 0 };
  const after = (weight: number): number => {
    state.weight += weight;
    return endMs - timeoutMs * (1 - state.weight / total);
  };
  return {
    load: after(WEIGHTS.load),
    choices: choices.map(() => ({ taken: after(WEIGHTS.taken), again: after(WEIGHTS.again) })),
    fill: after(WEIGHTS.fill), submit: after(WEIGHTS.submit),
  };
}
