import type { Sighting } from '../core/evidence/delivery.ts';
import type { EvidenceKind } from '../core/evidence/evidence.ts';

export type Emit = (sighting: Sighting) => void;
export type Stop = () => void;

/**
 * An observer watches one feature of one host and reports its use. It never changes what it watches: same results,
 * same errors, same arguments through the same `this`.
 */
export interface Observer<Host> {
  /** Equal to the file name. */
  readonly id: string;
  readonly emits: readonly EvidenceKind[];
  /** Starts watching; the returned function undoes everything. */
  observe(host: Host, emit: Emit): Stop;
}
