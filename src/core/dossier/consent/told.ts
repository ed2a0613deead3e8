import { readSignal } from '../../consent/signal.ts';
import type { Purpose, Said } from '../../consent/said.ts';
import type { ToldOnWire } from '../../consent/on-wire.ts';
import type { Transmission } from '../facts.ts';
import type { ConsentFacts, SignalFacts } from './facts.ts';

/** What one request told its recipient about the visitor's consent. */
export interface ConsentTold extends ToldOnWire {
  readonly transmission: Transmission;
}

/** What was said through an interface, read. */
export interface Heard extends SignalFacts {
  readonly said: Said;
}

/** What a visit's signals say, in the order of time; none of those that cannot be read. */
export function heardIn({ signals }: Pick<ConsentFacts, 'signals'>): readonly Heard[] {
  return signals.map(it => ({ ...it, said: readSignal(it) })).filter(it => it.said.unread === undefined);
}

/** What an interface last said by then. */
export function lastHeard(heard: readonly Heard[], of: Said['of'], byMs: number): Heard | undefined {
  return heard.findLast(it => it.said.of === of && it.offsetMs <= byMs);
}

/** The purposes that one source grants and the other refuses. */
export function grantedAgainst(granting: Said, refusing: Said): readonly Purpose[] {
  return (Object.keys(granting.purposes) as Purpose[]).filter(it => granting.purposes[it] === 'granted' && refusing.purposes[it] === 'refused');
}
