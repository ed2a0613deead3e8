import type { Evidence, Witness } from './evidence.ts';

/** What an observer reports: evidence before it has a number, a time and a document. */
export type Sighting = Evidence extends infer E ? E extends Evidence ? Omit<E, 'id' | 'offsetMs' | 'witness' | 'document'> : never : never;

/** A sighting on its way out of a document: all but what only the receiver knows (which document, when the visit began). */
export interface Delivery {
  /** The outbox it comes from: random, one per document and world. */
  readonly source: string;
  /** Counts up from 0 in its outbox without a hole, so that a lost record shows. */
  readonly n: number;
  /** Milliseconds since the epoch. */
  readonly atMs: number;
  readonly witness: Witness;
  readonly seen: Sighting;
}
