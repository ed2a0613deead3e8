import type { Moment } from '../../finding/moment.ts';
import type { ConsentFacts } from './facts.ts';

type Told = Pick<ConsentFacts, 'state'> & { readonly banner?: { readonly shownMs: number } | undefined; readonly choices: readonly Pick<ConsentFacts['choices'][number], 'state' | 'withdraws' | 'offsetMs'>[] };

/** When something happened in a visit, as the visitor's choice goes. */
export function momentAt({ state, banner, choices }: Told, offsetMs: number): Moment {
  const last = choices.findLast(it => it.offsetMs <= offsetMs);
  if (last !== undefined) return last.state === 'granted' ? 'after-acceptance' : last.withdraws ? 'after-withdrawal' : 'after-refusal';
  if (banner === undefined) return state === 'live' ? 'unknown' : 'unasked';
  return offsetMs < banner.shownMs ? 'before-banner' : 'before-choice';
}

/** The same over all visits of a case, each by its number. */
export function momentsOf(consents: readonly ConsentFacts[]): (visit: number, offsetMs: number) => Moment {
  const byVisit = new Map(consents.map(it => [it.visit, it]));
  return (visit, offsetMs) => {
    const facts = byVisit.get(visit);
    // Where an answer could not be given, something may have been answered all the same.
    return facts === undefined || UNSURE.includes(facts.reached) ? 'unknown' : momentAt(facts, offsetMs);
  };
}

/** In visits that ended so, a press may have been taken for an answer all the same. */
const UNSURE: readonly ConsentFacts['reached'][] = ['not-operable', 'out-of-time'];

/** The site asks, and did not wait for the answer. */
export const BEFORE: readonly Moment[] = ['before-banner', 'before-choice'];
