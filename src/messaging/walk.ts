import type { Audit } from '../core/audit/audit.ts';
import type { Purpose, StepState, Walk } from '../core/evidence/walk.ts';
import type { Persona } from '../core/persona/persona.ts';

/** A walk through a product, from the tab in which it is to be made. */
export interface WalkToBegin {
  readonly tabId: number;
  readonly name: string;
  /** Further domains of the organization; what the tab shows is its own anyway. */
  readonly own: readonly string[];
}

/** What became of one purpose; where it is done, on the page that the tab shows. */
export interface WalkMark {
  readonly tabId: number;
  readonly purpose: Purpose;
  readonly state: StepState;
  readonly reason?: string | undefined;
  readonly signedIn?: true | undefined;
}

export type WalkTold =
  | { readonly status: 'no-access' }
  /** `site`: the registrable domain of what the tab shows; '' where that is no website. */
  | { readonly status: 'none'; readonly site: string; readonly privately: boolean }
  | WalkUnderWay;

export interface WalkUnderWay {
  /** `interrupted`: the browser ended in the middle of it. */
  readonly status: 'walking' | 'paused' | 'interrupted';
  readonly name: string;
  readonly own: readonly string[];
  readonly privately: boolean;
  readonly steps: readonly { readonly purpose: Purpose; readonly state: StepState; readonly reason?: string | undefined; readonly signedIn?: true | undefined; readonly pages: number }[];
  readonly persona: Persona;
  /**
   * Whether what the tab shows is part of the walk. `reload`: it began before the walk, or in a pause; `outside`: it is another's; `elsewhere`:
   * the walk goes through another tab.
   */
  readonly here: 'in' | 'reload' | 'outside' | 'elsewhere';
  /** Visits so far. */
  readonly pages: number;
  /** Those of them whose evidence went with an earlier browser session: their audits stay. */
  readonly lost: number;
  readonly pausedPages: number;
  readonly outside: Readonly<Record<string, number>>;
  /** Tabs that show the product and are not walked through. */
  readonly otherTabs: number;
  /** What was found so far; none before the first visit. */
  readonly audit?: Audit | undefined;
}

/** All that a walk is audited from, but for the evidence, which is asked for visit by visit. */
export interface WalkCase {
  readonly id: string;
  readonly privately: boolean;
  readonly persona: Persona;
  readonly own: readonly string[];
  readonly walk: Walk;
  /** Ids of the visits whose evidence is there, in their order. */
  readonly visits: readonly string[];
  /** The audits of the visits before them, whose evidence is not. */
  readonly lost: readonly Audit[];
}
