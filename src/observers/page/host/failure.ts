import type { EvidenceKind } from '../../../core/evidence/evidence.ts';
import type { Emit } from '../../observer.ts';

/** A recorder that threw leaves a gap, and nothing else: the page must not notice. */
export function reportFailure(emit: Emit, of: EvidenceKind): () => void {
  return () => {
    try {
      emit({ kind: 'gap', of, reason: 'observer-failed', count: 1 });
    } catch {
      // Even the outbox fails: there is nobody left to tell, and the page's own call must still go through.
    }
  };
}
