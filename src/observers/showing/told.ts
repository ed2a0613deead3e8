import type { ShownDatum } from '../../core/datum/shown.ts';
import { shownDatum } from '../../core/datum/shown.ts';
import type { Tell } from '../document/host/document-host.ts';
import type { Labelled } from './labelled.ts';

/** More than a page shows of one person. */
export const VALUES_MAX = 200;
/** More values of one kind under one kind of label are a list of other people or of things. */
export const ALIKE_MAX = 5;

export interface Told {
  /** Takes a value up, if it is one of a person's: what the core would not take does not leave the document. */
  readonly take: (found: Labelled) => void;
  /** Tells what was taken up since the last time, but what turned out to be a list. */
  readonly tellAll: () => void;
}

type Known = Pick<ShownDatum, 'category' | 'text'> | { readonly category: 'sign-out'; readonly text: '' };

/** What one document shows, each value once and within limits. */
export function openTold(tell: Tell): Told {
  const told = new Set<string>();
  const kinds = new Map<string, Set<string>>();
  const waiting = new Map<string, { readonly found: Labelled; readonly kind: string }>();
  const isList = (kind: string): boolean => (kinds.get(kind)?.size ?? 0) > mostAlike(kind);
  return {
    take(found) {
      const known = knownIn(found);
      if (known === undefined) return;
      const kind = `${known.category} ${found.field.type}`;
      const key = `${known.category} ${known.text.toLowerCase()}`;
      const alike = kinds.get(kind) ?? new Set();
      kinds.set(kind, alike.add(key));
      if (!told.has(key) && !waiting.has(key) && !isList(kind)) waiting.set(key, { found, kind });
    },
    tellAll() {
      const all = [...waiting].filter(([, { kind }]) => !isList(kind));
      const kept = all.slice(0, Math.max(0, VALUES_MAX - told.size));
      waiting.clear();
      for (const [key, { found }] of kept) {
        told.add(key);
        tell({ kind: 'shown', ...found });
      }
      if (kept.length < all.length) tell({ kind: 'gap', of: 'shown', reason: 'limit-reached', count: all.length - kept.length });
    },
  };
}

function knownIn({ field, value }: Labelled): Known | undefined {
  return field.type === 'sign-out' ? { category: 'sign-out', text: '' } : shownDatum(field, value);
}

// A page greets one person; of payments it shows as many as there are.
function mostAlike(kind: string): number {
  if (kind.endsWith(' transaction')) return Number.POSITIVE_INFINITY;
  return kind.endsWith(' greeting') ? 1 : ALIKE_MAX;
}
