import type { Sighting } from '../../../core/evidence/delivery.ts';
import type { Stop } from '../../observer.ts';
import type { Field } from './field.ts';

/** A document, for the observers that watch it from our own world: what they see, the page cannot have made up. */
export interface DocumentHost {
  /** Listens on the window, before the page does, and again after `document.open()` wiped every listener. */
  readonly listen: (type: string, heard: (event: Event) => void) => Stop;
  /** Calls back once, just before the next batch leaves. */
  readonly beforeBatch: (callback: () => void) => void;
  /** A name for an exchange that no other document gives. */
  readonly newExchange: () => string;
  /** Notes, and tells, which fields a person typed into: what they hold is not what the page shows. */
  readonly noteTyped: (field: Field) => void;
  readonly isTyped: (field: Field) => boolean;
}

/** Reports a sighting, now or as of a moment ago. */
export type Tell = (seen: Sighting, atMs?: number) => void;
