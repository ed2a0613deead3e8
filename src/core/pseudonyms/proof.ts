import type { Carried } from '../payload/field.ts';
import type { LeakSearch } from '../search/open-search.ts';

/** Whether something may stay in a case about nobody: no search that an audit makes finds an original value in it, in any layer. */
export interface Proof {
  readonly isFree: (carried: Carried) => boolean;
  readonly isTextFree: (text: string) => boolean;
}

const NONE: Carried = { url: '', headers: [], body: { kind: 'none' } };

/** A proof by the search for the values that are exchanged. */
export function openProof(leaks: LeakSearch): Proof {
  const isFree = (carried: Carried): boolean => leaks.search(carried).hits.length === 0;
  return {
    isFree,
    isTextFree: text => leaks.countIn(text) === 0 && isFree({ ...NONE, body: { kind: 'text', text, bytes: text.length, cut: false } }) && leaks.spansIn(text).length === 0,
  };
}
