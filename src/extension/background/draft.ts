import type { Sighting } from '../../core/evidence/delivery.ts';
import type { Witness } from '../../core/evidence/evidence.ts';

/** A sighting with all that makes it evidence but the visit it belongs to. */
export interface Draft {
  readonly id: string;
  readonly atMs: number;
  readonly witness: Witness;
  readonly document: string;
  readonly seen: Sighting;
}
