import type { Delivery, Sighting } from '../../core/evidence/delivery.ts';
import type { Evidence, EvidenceId, EvidenceKind } from '../../core/evidence/evidence.ts';
import type { ComparedState, Visit } from '../../core/evidence/log.ts';
import type { Place } from '../../observers/webext-host.ts';
import type { Draft } from './draft.ts';
import type { OpenWalk, WalkEvent } from './open-walk.ts';

/** The visits now open, and what waits to become part of one. Plain data: the worker may die after any step. */
export interface OpenVisits {
  readonly visits: Readonly<Record<string, OpenVisit>>;
  /** The visit each tab shows. One that has just ended is still in `visits`, for what its page says on leaving. */
  readonly shown: Readonly<Record<number, string>>;
  /** What is known of requests for a tab's next page, until that page begins. */
  readonly waiting: Readonly<Record<number, readonly Waiting[]>>;
  /** What was seen of pages that are being prepared in case they will be opened, by the tab that would show them. */
  readonly prepared: Readonly<Record<number, readonly Prepared[]>>;
  /** How many requests were made for such pages beyond what is kept. */
  readonly unseen: Readonly<Record<number, number>>;
  /** What workers without a tab sent for no page that is known: a page may be about to begin that their answer is to become. */
  readonly homeless: readonly Homeless[];
  /** The tabs that are listened to closely, because somebody looks at their report. */
  readonly audited: readonly number[];
  /** The tabs in which a comparison visits a page by itself, and what for. */
  readonly guided: Readonly<Record<number, Guide>>;
  /** The walk through a product that goes on, if one does. */
  readonly walk?: OpenWalk | undefined;
}

/** What a guided visit stands for, and whom it is for. */
export interface Guide {
  readonly state: ComparedState;
  readonly run?: number | undefined;
  /** The page it is to visit. */
  readonly url: string;
  /** It is made in a private window, whose data goes with it. */
  readonly privately: boolean;
  /** The tab of the comparison it is made for: should that be closed, the visit is over. */
  readonly by: number;
}

/** One visit while it lasts, without its evidence, which is kept apart. */
export interface OpenVisit {
  readonly id: string;
  readonly tabId: number;
  readonly visit: Visit;
  readonly startedMs: number;
  /** How its page came to be shown. */
  readonly began: Pick<NewPage, 'document' | 'fromForm' | 'atMs'>;
  /** In a private window: nothing of it may reach the disk. */
  readonly privately: boolean;
  /**
   * A comparison makes it: it lasts until its tab is closed, over all pages that are loaded there, and is audited by whom it is made
   * for, together with others. Nothing of it reaches the disk, either.
   */
  readonly guided?: true | undefined;
  /** The walk it is part of: its evidence stays until that is over. */
  readonly walk?: string | undefined;
  /** It is part of a walk, and nothing more will be heard of it. */
  readonly settled?: true | undefined;
  /** Its documents, of frames too, with the origin of each ('' for an opaque one). */
  readonly documents: Readonly<Record<string, string>>;
  /** The hosts it contacted, with the last time. */
  readonly contacted: Readonly<Record<string, number>>;
  /** What each outbox has handed over so far. */
  readonly heard: Readonly<Record<string, Heard>>;
  readonly kept: number;
  readonly characters: number;
  /** What is not in its evidence though it was seen, and why: it came beyond the limits, or could not be written. */
  readonly missing: readonly Missing[];
  /** What was typed last in each field, and the last submit: for the visit that follows on the same site. */
  readonly carried: readonly Draft[];
  /** The visit its tab showed before. */
  readonly after?: string | undefined;
  readonly endedMs?: number | undefined;
}

/** An outbox numbers its records, so that what did not arrive shows. */
export interface Heard {
  /** The number it will give its next record. */
  readonly next: number;
  /** Lower numbers that did not come yet: a batch that was refused is sent again after later ones. */
  readonly absent: readonly number[];
  /** Lower numbers that will not be waited for. */
  readonly lost: number;
}

export interface Missing {
  readonly of: EvidenceKind;
  readonly reason: 'limit-reached' | 'records-lost';
  readonly count: number;
}

export interface Waiting {
  readonly id: EvidenceId;
  readonly atMs: number;
  readonly seen: Sighting;
}

export interface Prepared extends Waiting {
  readonly document: string;
  readonly frame: number;
  /** The frame of the page it is part of. */
  readonly page: number;
}

export interface Homeless extends Waiting {
  readonly origin: string;
}

/** What happens to tabs, with all that a pure function cannot know: ids and times. */
export type TabEvent =
  | WalkEvent
  | { readonly type: 'began'; readonly page: NewPage; readonly id: EvidenceId }
  | { readonly type: 'saw'; readonly place: Exclude<Place, { by: 'new-page' }>; readonly id: EvidenceId; readonly seen: Sighting }
  | { readonly type: 'delivered'; readonly from: Frame; readonly batch: readonly Delivery[] }
  /** `closed`: the tab is gone, and not only its page. */
  | { readonly type: 'left'; readonly tabId: number; readonly atMs: number; readonly closed?: true }
  /** From its next page on, a tab is to be listened to closely. */
  | { readonly type: 'audited'; readonly tabId: number }
  /** A comparison is about to visit a page in this tab. */
  | { readonly type: 'guided'; readonly tabId: number; readonly guide: Guide }
  /** The user took the permission back: what comes from now on goes unseen. */
  | { readonly type: 'withdrawn'; readonly id: EvidenceId; readonly atMs: number }
  | { readonly type: 'interrupted'; readonly id: EvidenceId; readonly atMs: number }
  | { readonly type: 'unwritten'; readonly kept: readonly Kept[] }
  | { readonly type: 'forgotten'; readonly visits: readonly string[] }
  /** All of it is to be forgotten: visits, what waits to become part of one, and which tabs somebody looks at. */
  | { readonly type: 'emptied' };

export interface NewPage {
  readonly visitId: string;
  readonly visit: Visit;
  readonly tabId: number;
  readonly document: string;
  readonly privately: boolean;
  readonly fromForm: boolean;
  readonly atMs: number;
}

/** The sender of a delivery, as the browser vouches for it. */
export interface Frame {
  readonly tabId: number;
  readonly document: string;
  readonly top: boolean;
  readonly origin: string;
}

/** A piece of evidence and the visit it belongs to. */
export interface Kept {
  readonly visitId: string;
  readonly evidence: Evidence;
}

export interface Stepped {
  readonly open: OpenVisits;
  /** What this step adds to the evidence. */
  readonly kept: readonly Kept[];
}

export const NO_VISITS: OpenVisits = { visits: {}, shown: {}, waiting: {}, prepared: {}, unseen: {}, homeless: [], audited: [], guided: {} };
