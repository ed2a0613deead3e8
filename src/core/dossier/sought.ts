import type { Recipe } from '../datum/recipe.ts';
import type { LeakSearch, SearchOpener } from '../search/open-search.ts';
import { openSearch } from '../search/open-search.ts';
import type { Wanted } from '../search/wanted.ts';
import type { Dictionary } from '../vendors/dictionary.ts';
import type { Stored } from './identifiers.ts';
import type { Seed } from './seeds.ts';

/** The search for everything a case knows of its visitor, and whose each of the values is. */
export interface Sought {
  readonly leaks: LeakSearch;
  /** The values looked for; a hit names one by its index. */
  readonly wanted: readonly Wanted[];
  /** What was typed, shown or known beforehand and is this value: several where it was typed in several documents. */
  readonly seedsOf: (wanted: number) => readonly Seed[];
  /** Where the pages stored this value as an identifier. */
  readonly storedOf: (wanted: number) => readonly Stored[];
}

/** How a search is made: with which recipes, in which vendors' formats, and by whom. */
export interface SearchOptions {
  readonly recipes?: readonly Recipe[] | undefined;
  readonly open?: SearchOpener | undefined;
  readonly vendors?: Dictionary | undefined;
}

/** Opens the search for what a case knows. Identifiers are many and nobody re-arranges them: they are looked for with less effort. */
export function seek(seeds: readonly Seed[], stored: readonly Stored[], { recipes, open = openSearch }: SearchOptions): Sought {
  const values = grouped(seeds, ({ category, text }) => ({ category, text, effort: 'full' }));
  // One value can stand in several stores: the first names it.
  const stores = new Map(stored.toReversed().map(it => [it.value, it.store]));
  const identifiers = grouped(stored, ({ store, value }) => ({ category: CATEGORIES[stores.get(value) ?? store], text: value, effort: 'light' }));
  const wanted = [...values, ...identifiers].map(it => it.wanted);
  return {
    wanted, leaks: open(wanted, recipes),
    seedsOf: index => values[index]?.members ?? [],
    storedOf: index => identifiers[index - values.length]?.members ?? [],
  };
}

const CATEGORIES = { cookie: 'cookie-identifier', storage: 'storage-identifier', link: 'click-identifier' } as const;

interface Group<Member> {
  readonly wanted: Wanted;
  readonly members: readonly Member[];
}

function grouped<Member>(members: readonly Member[], wantedFor: (member: Member) => Wanted): readonly Group<Member>[] {
  const groups = new Map<string, Group<Member> & { readonly members: Member[] }>();
  for (const member of members) {
    const wanted = wantedFor(member);
    const key = `${wanted.category} ${wanted.text}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { wanted, members: [member] });
    else known.members.push(member);
  }
  return [...groups.values()];
}
