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
