import type { Field } from '../payload/field.ts';
import type { Belief } from './belief.ts';
import type { Trace } from './trace.ts';
import type { Hit } from './wanted.ts';

/** Something found, before it is known what else stands in the same request. */
export interface Candidate extends Pick<Field, 'place' | 'name'> {
  readonly trace: Trace;
  readonly belief: Belief;
  /** How long the text is that it stands in: the shorter, the more directly it is said. */
  readonly length: number;
}

/**
 * The hits among candidates: of each value and form the surest, and of those the most direct. Texts that speak of somebody
 * only in company count where a sure one stands in the same request; a part does not where the whole value does. In the order
 * of the values.
 */
export function hitsAmong(candidates: readonly Candidate[]): readonly Hit[] {
  const sure = new Set(candidates.filter(it => it.belief === 'sure').map(it => it.trace.wanted));
  const kept = candidates.filter(({ belief, trace }) => {
    if (belief === 'sure') return true;
    if (sure.has(trace.wanted)) return false;
    return belief === 'part' || belief === 'likely' || (belief === 'beside' && sure.size > 0);
  });
  const ordered = kept.toSorted((a, b) => RANK[a.belief] - RANK[b.belief] || a.length - b.length);
  const seen = new Set<string>();
  return ordered.filter(it => isFirst(seen, `${it.trace.wanted} ${it.trace.form}`)).map(hitOf).toSorted((a, b) => a.wanted - b.wanted);
}

const RANK: Readonly<Record<Belief, number>> = { sure: 0, part: 1, likely: 2, beside: 3, none: 4 };

function isFirst(seen: Set<string>, key: string): boolean {
  return !seen.has(key) && seen.add(key).has(key);
}

function hitOf({ trace: { wanted, form, chain }, belief, place, name }: Candidate): Hit {
  const confidence = belief === 'part' ? 'partial' : belief !== 'sure' ? 'inferred' : form === 'hashed' ? 'digest' : 'exact';
  return { wanted, form, confidence, chain, place, name };
}
