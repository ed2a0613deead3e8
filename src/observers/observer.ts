import type { Sighting } from '../core/evidence/delivery.ts';
import type { EvidenceKind } from '../core/evidence/evidence.ts';

export type Emit = (sighting: Sighting) => void;
export type Stop = () => void;

/**
 * An observer watches one feature of one host and reports its use. It never changes what it watches: same results,
 * same errors, same arguments through the same `this`. Where a sighting alone is not enough (a browser's listeners hear of
 * every tab), `Say` is what its host tells with it.
 */
export interface Observer<Host, Say = Emit> {
  /** Equal to the file name. */
  readonly id: string;
  readonly emits: readonly EvidenceKind[];
  /** Starts watching; the returned function undoes everything. */
  observe(host: Host, emit: Say): Stop;
}
