import type { Case } from '../dossier/case.ts';
import { seedsOf } from '../dossier/seeds.ts';
import type { Recipe } from '../datum/recipe.ts';
import { openSearch } from '../search/open-search.ts';
import type { Wanted } from '../search/wanted.ts';
import { PATHS } from './bundle.ts';
import type { BundleFile } from './bundle.ts';
import { linesOf } from './chain.ts';
import { textIn } from './texts.ts';

/** A place in a finished file where something of a person still stands. */
export interface Leftover {
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** What is shorter stands in our own words by chance: a city in an organization's name. Characters. */
const TELLING_MIN = 12;

/** Where values of the case that a bundle was made from stand in its files, in any writing the search knows: there must be none. */
export function leftoversIn(files: readonly BundleFile[], original: Case, recipes: readonly Recipe[]): readonly Leftover[] {
  // One of two words for a gender is as often its own stand-in, and names nobody.
  const wanted = seedsOf(original).filter(it => it.category !== 'gender').map(({ category, text }): Wanted => ({ category, text, effort: 'full' }));
  if (wanted.length === 0) return [];
  const { spansIn, countIn } = openSearch(wanted, recipes);
  const isTold = (line: string): boolean => countIn(line, 0) > 0 && spansIn(line).some(it => it.end - it.start >= TELLING_MIN);
  const isSeen = (line: string): boolean => countIn(line) > 0;
  return files.flatMap(({ path, bytes }) => {
    const found = path.startsWith('evidence/') || path === PATHS.inputs ? isSeen : isTold;
    return linesOf(textIn(bytes) ?? '').flatMap((line, i) => found(line) ? [{ file: path, line: i + 1 }] : []);
  });
}
