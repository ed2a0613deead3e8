import type { Wanted } from '../choose/choose.ts';
import { choose } from '../choose/choose.ts';
import type { VisitOrder } from './order.ts';
import type { Stage } from './stage.ts';
import { CHOICES } from './states.ts';

/** `unanswered`: a choice that the state stands for could not be made, and the visit is one of it no longer. */
export type Answered = 'settled' | 'busy' | 'unanswered';

export interface Answering {
  readonly choose?: typeof choose;
  /** Waits until the page is quiet again, or the time is up. */
  readonly settle: () => Promise<'settled' | 'busy'>;
  readonly deadlineMs: number;
}

/**
 * Makes the choices of the visit's state as a person does, one after the other, and opens the page anew after each: much of what a site
 * does with an answer it does on the next page only.
 */
export async function answerAs(stage: Stage, { state = 'S0', progress }: Pick<VisitOrder, 'state' | 'progress'>, { settle, deadlineMs, choose: make = choose }: Answering): Promise<Answered> {
  let end: 'settled' | 'busy' = 'settled';
  for (const wanted of CHOICES[state]) {
    progress(STEPS[wanted]);
    const chosen = await make(stage, wanted, deadlineMs);
    if (chosen.kind !== 'done') return 'unanswered';
    await settle();
    progress('reloading');
    await stage.page.send('Page.reload', {}).catch(() => undefined);
    end = await settle();
  }
  return end;
}

const STEPS: Readonly<Record<Wanted, 'refusing' | 'accepting' | 'withdrawing'>> = { refuse: 'refusing', accept: 'accepting', withdraw: 'withdrawing' };

