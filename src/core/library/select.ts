import type { VisitState } from '../evidence/log.ts';
import type { LibraryEntry } from './entry.ts';
import { latestFirst } from './sites.ts';

/** Which audits of a library are asked for; '' asks for all. */
export interface Filter {
  /** Words that its page, its site or its worst rule must hold, in any order, whatever the case and the accents. */
  readonly text: string;
  readonly site: string;
  /** A grade, or `none` for those without. */
  readonly grade: string;
  readonly state: VisitState | '';
  /** Days, as `2026-11-30`, both included. */
  readonly from: string;
  readonly to: string;
  readonly pinned: boolean;
}

export const NO_FILTER: Filter = { text: '', site: '', grade: '', state: '', from: '', to: '', pinned: false };

/** Those that fit, newest first. */
export function selected(entries: readonly LibraryEntry[], filter: Filter): readonly LibraryEntry[] {
  const words = plain(filter.text).split(/\s+/u).filter(it => it !== '');
  return entries.filter(it => fits(it, filter) && holds(it, words)).toSorted(latestFirst);
}

/** Every site and grade there is, to choose among. */
export function choicesIn(entries: readonly LibraryEntry[]): { readonly sites: readonly string[]; readonly grades: readonly string[] } {
  return {
    sites: [...new Set(entries.map(it => it.site).filter(it => it !== ''))].toSorted(),
    grades: [...new Set(entries.flatMap(it => it.grade ?? []))].toSorted(),
  };
}

function fits(it: LibraryEntry, { site, grade, state, from, to, pinned }: Filter): boolean {
  const day = it.startedAt.slice(0, 10);
  const wanted = [
    site === '' || it.site === site, grade === '' || (it.grade ?? 'none') === grade, state === '' || it.states.includes(state),
    from === '' || day >= from, to === '' || day <= to, !pinned || it.pinned,
  ];
  return wanted.every(Boolean);
}

function holds({ page, site, worst }: LibraryEntry, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = plain([page, site, worst?.says.en, worst?.says.fr].filter(it => it !== undefined).join(' '));
  return words.every(it => text.includes(it));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
