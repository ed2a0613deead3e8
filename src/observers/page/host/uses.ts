import type { UseEvidence } from '../../../core/evidence/evidence.ts';
import { bare } from '../../natives.ts';
import type { PageHost } from './page-host.ts';

/** Uses of each thing that are told of with their scripts before it is told ever more rarely: so many scripts may share it. */
const USES_AT_FIRST = 16;

type SeenUse = Omit<UseEvidence, 'id' | 'offsetMs' | 'witness' | 'document' | 'scripts'>;

/** Counts uses by what was used, and tells of the first and of those at powers of two. `isCounted`: whoever tells has sampled them already. */
export function usesOf(tell: (seen: SeenUse, isCounted: boolean) => void): PageHost['use'] {
  const counts: Record<string, number> = bare({});
  return (feature, of, more) => {
    if (more.count !== undefined) {
      tell({ kind: 'use', feature, of, ...more, count: more.count }, true);
      return;
    }
    const key = `${feature} ${of} ${more.on}`;
    const count = (counts[key] ?? 0) + 1;
    counts[key] = count;
    if (count <= USES_AT_FIRST || (count & (count - 1)) === 0) tell({ kind: 'use', feature, of, ...more, count }, false);
  };
}
