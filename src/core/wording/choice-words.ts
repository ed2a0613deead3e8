import type { StateEntry } from '../audit/audit.ts';
import type { ButtonDoes } from '../evidence/evidence.ts';
import type { VisitState } from '../evidence/log.ts';
import type { Moment } from '../finding/moment.ts';
import type { Effect } from './choice-effects.ts';
import type { Noun } from './notation.ts';

/** What a language needs to tell of consent: what was asked, what was chosen, and what that changed. */
export interface ChoiceWords {
  /** What was done about consent, short enough to stand above a column. */
  readonly states: Readonly<Record<VisitState, string>>;
  readonly moments: Readonly<Record<Moment, string>>;
  /** What may be got besides kinds of data, as a name. */
  readonly contact: string;
  readonly identifier: string;
  /** What a button does, as a name. */
  readonly buttons: Readonly<Record<ButtonDoes, string>>;
  /** What a choice did not change, or did, of one thing that one recipient got. */
  readonly effects: Readonly<Record<Effect, string>>;
  /** Why a state was not reached, as a clause: `there was no banner`. */
  readonly unreached: Readonly<Record<Exclude<NonNullable<StateEntry['unreached']>, 'not-operable'>, string>>;
  /** The same where there was a banner that could not be worked, by what it was to be told. */
  readonly notOperable: Readonly<Record<VisitState, string>>;
  /** `The site asked 1.2 s after the visit began.`; of a known platform; where the page waits for an answer. */
  readonly asked: (when: string) => string;
  readonly platform: (name: string) => string;
  readonly blocks: string;
  readonly neverAsked: string;
  /** The same of a person's own tab. */
  readonly notAskedLive: string;
  /** In which states it did not ask, where it did in others. */
  readonly notAskedIn: (states: string) => string;
  readonly noRefusal: string;
  /** In the place of the button that is not there. */
  readonly notOffered: string;
  /** Where the way to refuse is, if not on the first layer. */
  readonly laterRefusal: (layer: string) => string;
  readonly noChoice: string;
  readonly wall: string;
  readonly ticked: (boxes: string) => string;
  readonly box: Noun;
  readonly noneTicked: string;
  readonly again: string;
  readonly notAgain: string;
  readonly click: Noun;
  /** What the last button said. */
  readonly last: (label: string) => string;
}
