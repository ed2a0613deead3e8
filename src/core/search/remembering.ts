import type { LeakSearch, SearchOpener } from './open-search.ts';
import { openSearch } from './open-search.ts';
import type { Spelled } from './spelled.ts';
import { spelled } from './spelled.ts';

/** More values than a person types, a page shows and a watch list holds. */
const VALUES_MAX = 256;
/** A search takes some megabytes; an audit that is made again asks for the last one, or the last but one. */
const SEARCHES_MAX = 2;

/**
 * Opens searches and remembers them, and how each value is spelled: a host that audits again while a visit goes on pays for
 * new values only. It keeps values in memory, and nowhere else; what was not asked for longest is forgotten first.
 */
export function rememberingOpener(): SearchOpener {
  const values = new Map<string, Spelled>();
  const searches = new Map<string, LeakSearch>();
  return (wanted, recipes = []) => recalled(searches, { key: JSON.stringify([wanted, recipes]), max: SEARCHES_MAX, make: () => openSearch(wanted, recipes,
    it => recalled(values, { key: JSON.stringify([it, recipes]), max: VALUES_MAX, make: () => spelled(it, recipes) })) });
}

interface Recall<Value> {
  readonly key: string;
  readonly max: number;
  readonly make: () => Value;
}

function recalled<Value>(known: Map<string, Value>, { key, max, make }: Recall<Value>): Value {
  const value = known.get(key) ?? make();
  known.delete(key);
  known.set(key, value);
  const oldest = known.keys().next();
  if (known.size > max && oldest.done !== true) known.delete(oldest.value);
  return value;
}
