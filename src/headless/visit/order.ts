import type { ComparedState, EvidenceLog } from '../../core/evidence/log.ts';
import type { FollowName } from '../names/chain.ts';
import type { Persona } from '../../core/persona/persona.ts';
import type { Scripts } from './inject.ts';

/** One page to visit, and how. */
export interface VisitOrder {
  readonly url: string;
  readonly scripts: Scripts;
  /** Typed into the page's forms. */
  readonly persona: Persona;
  readonly timeoutMs: number;
  /** Asks what names lead to, where that is wanted. */
  readonly follow?: FollowName | undefined;
  /** What is to be done about consent; where nothing is said, nothing is. */
  readonly state?: ComparedState | undefined;
  /** Which visit in this state, where there are several. */
  readonly run?: number | undefined;
  /** The number of the clean profile, where several are compared. */
  readonly profile?: number | undefined;
  /** Tells every site that its visitor wants nothing sold or shared (Global Privacy Control). */
  readonly gpc?: true | undefined;
  /** Told what is going on, in a few words. */
  readonly progress: (what: Step) => void;
}

export type Step = 'opening' | 'loading' | 'settling' | 'refusing' | 'accepting' | 'withdrawing' | 'reloading' | 'filling' | 'submitting' | 'collecting';

/** How a visit went: its evidence, whatever happened, and what happened. */
export interface Visited {
  readonly log: EvidenceLog;
  readonly screenshot: Buffer | undefined;
  readonly end: VisitEnd;
}

export type VisitEnd =
  | { readonly kind: 'done' }
  /** Something was still going on when the time was up. */
  | { readonly kind: 'busy' }
  /** The page's own answer was an error; it was visited all the same. */
  | { readonly kind: 'http-error'; readonly status: number }
  | { readonly kind: 'unreachable'; readonly why: string }
  | { readonly kind: 'crashed'; readonly why: string };
