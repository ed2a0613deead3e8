import type { WantedChoice } from '../../core/evidence/states.ts';
import { choose } from '../choose/choose.ts';
import type { VisitOrder } from './order.ts';
import type { Deadlines } from './shares.ts';
import type { Stage } from './stage.ts';

/** `unanswered`: a choice that the state stands for could not be made, and the visit is one of it no longer. */
export type Answered = 'settled' | 'busy' | 'unanswered';

export interface Answering {
  readonly choices: readonly WantedChoice[];
  readonly deadlines: Deadlines['choices'];
  /** Waits until the page is quiet again, or the time is up. */
  readonly settle: (deadlineMs: number) => Promise<'settled' | 'busy'>;
  readonly choose?: typeof choose;
}

/**
 * Makes the choices of the visit's state as a person does, one after the other, and opens the page anew after each: much of what a site
 * does with an answer it does on the next page only.
 */
export async function answerAs(stage: Stage, { progress }: Pick<VisitOrder, 'progress'>, { choices, deadlines, settle, choose: make = choose }: Answering): Promise<Answered> {
  let end: 'settled' | 'busy' = 'settled';
  for (const [at, wanted] of choices.entries()) {
    const { taken = 0, again = 0 } = deadlines[at] ?? {};
    progress(STEPS[wanted]);
    const chosen = await make(stage, wanted, taken);
    if (chosen.kind !== 'done') return 'unanswered';
    await settle(taken);
    progress('reloading');
    await stage.page.send('Page.reload', {}).catch(() => undefined);
    end = await settle(again);
  }
  return end;
}

const STEPS: Readonly<Record<WantedChoice, 'refusing' | 'accepting' | 'withdrawing'>> = { refuse: 'refusing', accept: 'accepting', withdraw: 'withdrawing' };
