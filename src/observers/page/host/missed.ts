import type { Sighting } from '../../../core/evidence/delivery.ts';
import type { EvidenceKind, GapReason } from '../../../core/evidence/evidence.ts';
import type { Emit } from '../../observer.ts';

/** One use of the page's that could not be recorded. */
export function missed(of: EvidenceKind, reason: GapReason): Sighting {
  return { kind: 'gap', of, reason, count: 1 };
}

/** A recorder that threw leaves a gap, and nothing else: the page must not notice. */
export function reportFailure(emit: Emit, of: EvidenceKind): void {
  try {
    emit(missed(of, 'observer-failed'));
  } catch {
    // Even the outbox fails: there is nobody left to tell, and the page's own call must still go through.
  }
}
