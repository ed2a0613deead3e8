import type { Carried } from '../payload/field.ts';
import type { LeakSearch } from '../search/open-search.ts';

/** Where a text stands, by which it is known how an audit reads it. */
export type Standing = 'text' | 'address' | { readonly header: string };

/** Whether something may stay in a case about nobody: no search that an audit makes finds an original value in it, in any layer. */
export interface Proof {
  readonly isFree: (carried: Carried) => boolean;
  readonly isTextFree: (text: string, standing: Standing) => boolean;
}

const NONE: Carried = { url: '', headers: [], body: { kind: 'none' } };

/** A proof by the search for the values that are exchanged. */
export function openProof({ search, countIn, spansIn }: LeakSearch): Proof {
  const isFree = (carried: Carried): boolean => search(carried).hits.length === 0;
  return { isFree, isTextFree: (text, standing) => countIn(text) === 0 && isFree(carriedAs(text, standing)) && spansIn(text).length === 0 };
}

function carriedAs(text: string, standing: Standing): Carried {
  if (standing === 'address') return { ...NONE, url: `https://host.invalid${text}` };
  if (standing !== 'text') return { ...NONE, headers: [[standing.header, text]] };
  return { ...NONE, headers: [['cookie', text.replaceAll(';', ' ')]], body: { kind: 'text', text, bytes: text.length, cut: false } };
}
