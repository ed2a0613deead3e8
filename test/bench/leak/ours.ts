import type { Carried } from '../../../src/core/payload/field.ts';
import type { SearchOpener } from '../../../src/core/search/open-search.ts';
import { openSearch } from '../../../src/core/search/open-search.ts';
import type { Wanted } from '../../../src/core/search/wanted.ts';

/** The product's search, as this benchmark calls it: the one file to change when its entry points do. */
export interface Ours {
  /** Over the bytes as they are; how many writings were confirmed. */
  readonly scan: (text: string) => number;
  /** The same and in everything that can be decoded, that many layers deep. */
  readonly hunt: (text: string, depth?: number) => number;
  readonly search: (carried: Carried) => Answer;
  readonly size: { readonly tokens: number; readonly bytes: number };
}

/** Which values stand in a request for certain (the very value, or a digest of it), which it may hold, and whether a limit was met. */
export interface Answer {
  readonly sure: ReadonlySet<number>;
  readonly likely: ReadonlySet<number>;
  readonly limited: boolean;
}

export function openOurs(values: readonly Wanted[], open: SearchOpener = openSearch): Ours {
  const { countIn, search, size } = open(values);
  return {
    scan: text => countIn(text, 0),
    hunt: (text, depth = 3) => countIn(text, depth),
    search(carried) {
      const { hits, limited } = search(carried);
      const [sure, likely] = [new Set<number>(), new Set<number>()];
      for (const { wanted, confidence } of hits) (confidence === 'exact' || confidence === 'digest' ? sure : likely).add(wanted);
      return { sure, likely, limited };
    },
    size,
  };
}
