import type { DataCategory } from '../datum/category.ts';
import type { Sighting } from './sighting.ts';
import type { Trace } from './trace.ts';
import type { Wanted } from './wanted.ts';

/** What people make of their names: a name that stands in one of these is part of it, and says nothing of its own. */
const COMPOSED: readonly DataCategory[] = ['email-address', 'username'];

export function isComposed(category: DataCategory): boolean {
  return COMPOSED.includes(category);
}

/** From its first byte to behind its last. */
export interface Stretch {
  readonly start: number;
  end: number;
}

/** Where composed values stand whole, in order; those that overlap are one. */
export function composedIn(sightings: readonly Sighting[], traced: (sighting: Sighting) => Trace | undefined, wanted: readonly Wanted[]): readonly Stretch[] {
  if (sightings.length < 2) return NONE;
  const stretches: Stretch[] = [];
  for (const it of sightings.filter(sighting => isWhole(traced(sighting), wanted)).toSorted((a, b) => a.start - b.start)) {
    const last = stretches.at(-1);
    if (last === undefined || it.start >= last.end) stretches.push({ start: it.start, end: it.end });
    else last.end = Math.max(last.end, it.end);
  }
  return stretches;
}

const NONE: readonly Stretch[] = [];

function isWhole(trace: Trace | undefined, wanted: readonly Wanted[]): boolean {
  const category = trace?.form === 'plain' && trace.variant.part !== true ? wanted[trace.wanted]?.category : undefined;
  return category !== undefined && isComposed(category);
}

/** Whether a longer stretch holds it. A page may hold a value many thousand times, so it is looked up, not gone through. */
export function isWithin(stretches: readonly Stretch[], { start, end }: Stretch): boolean {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = low + high >> 1;
    if ((stretches[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const around = stretches[low - 1];
  return around !== undefined && around.end >= end && around.end - around.start > end - start;
}

/** Longer than any address that is typed (RFC 5321 §4.5.3.1). Characters. */
const TYPED_MAX = 320;

/** Whether a text is the beginning of a composed value, caught while it was typed. */
export function isBeginning(text: string, wanted: readonly Wanted[]): boolean {
  if (text.length > TYPED_MAX) return false;
  const beginning = text.trim().toLowerCase();
  return wanted.some(it => isComposed(it.category) && it.text.length > beginning.length && it.text.toLowerCase().startsWith(beginning));
}
