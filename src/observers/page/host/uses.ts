import type { UseEvidence } from '../../../core/evidence/evidence.ts';
import { bare } from '../../natives.ts';
import type { PageHost } from './page-host.ts';

/** Uses of each thing that are told of with their scripts before it is told ever more rarely: so many scripts may share it. */
const USES_AT_FIRST = 16;

/** Counts uses by what was used, and tells of the first and of those at powers of two. */
export function usesOf(tell: (seen: Omit<UseEvidence, 'id' | 'offsetMs' | 'witness' | 'document' | 'scripts'>) => void): PageHost['use'] {
  const counts: Record<string, number> = bare({});
  return (feature, of, more) => {
    const key = `${feature} ${of} ${more.on}`;
    const count = (counts[key] ?? 0) + 1;
    counts[key] = count;
    if (count <= USES_AT_FIRST || (count & (count - 1)) === 0) tell({ kind: 'use', feature, of, count, ...more });
  };
}
