import type { CDPEvents, CDPSession } from 'puppeteer-core';
import type { Sighting } from '../core/evidence/delivery.ts';
import type { WorkerEvidence } from '../core/evidence/evidence.ts';
import type { Stop } from './observer.ts';

/** A conversation with one target of a browser, over the DevTools protocol. */
export interface DevtoolsSession {
  readonly send: CDPSession['send'];
  on<E extends keyof CDPEvents>(event: E, heard: (told: CDPEvents[E]) => void): Stop;
}

/** A target that belongs to the visit: its page, a frame in a process of its own, a worker, a worklet, a window it opened. */
export interface DevtoolsTarget {
  /** Of a page or a frame, the id of its uppermost frame too. */
  readonly id: string;
  readonly session: DevtoolsSession;
  /** `other`: a kind of target that is not known to us, of which nobody can say what it tells. */
  readonly kind: 'page' | 'frame' | 'worker' | 'other';
  /** Which kind of worker, where it is one. */
  readonly worker?: WorkerEvidence['type'] | undefined;
  /** Of a worker, the address of its script (Chromium names a worklet by its document); of others, what they showed when they were met. */
  readonly url: string;
  /** The frame in which it was made; '' where the browser does not say, as of workers that serve several documents. */
  readonly parentFrame: string;
  /** Whether it is the visitor's own page: not a window that the page opened, nor a page prerendered that nobody sees yet. */
  readonly isFront: () => boolean;
}

/** What the cdp observers listen to: one visit, in a browser context of its own. */
export interface DevtoolsHost {
  readonly browser: DevtoolsSession;
  readonly contextId: string;
  readonly nowMs: () => number;
  /** Hears of each target while it still stands before its first line of code: what `prepare` sends arrives in time. */
  readonly onTarget: (prepare: (target: DevtoolsTarget) => void) => Stop;
  /** Hears of a prerendered page when it takes the place of the visitor's own. */
  readonly onFront: (heard: (target: DevtoolsTarget) => void) => Stop;
  /** The document that a frame shows at this moment; '' where it is not known. */
  readonly documentIn: (frame: string) => string;
  /** Hears when the visit ends, while everything is still there. The visit waits for the answer. */
  readonly onEnd: (read: () => Promise<void>) => Stop;
  /** Work that ends later and that the visit must wait for, within reason. */
  readonly pending: (work: Promise<void>) => void;
}

/** Reports a sighting, with the document it happened in ('' where the browser does not say) and when. */
export type TellAt = (moment: Moment, seen: Sighting) => void;

export interface Moment {
  readonly document: string;
  /** Milliseconds since the epoch. */
  readonly atMs: number;
}
