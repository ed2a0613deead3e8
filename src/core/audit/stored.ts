import type { StoredEntry } from '../dossier/kept.ts';
import type { Audit, StoredSummary } from './audit.ts';

/** So many entries are listed; a page can store without end. Those that identify people come first. */
export const LISTED_MAX = 500;

/** What was stored, as the audit tells it, and how much of it is not listed: every detector saw that too, so it is no gap. */
export function storedIn(entries: readonly StoredEntry[]): Pick<Audit, 'stored' | 'storedUnlisted'> {
  const chosen = new Set([...entries.filter(it => it.identifying), ...entries.filter(it => !it.identifying)].slice(0, LISTED_MAX));
  const count = entries.length - chosen.size;
  return {
    stored: entries.filter(it => chosen.has(it)).map(summary),
    ...count === 0 ? {} : { storedUnlisted: count },
  };
}

function summary({ visit, store, name, owner, setter, by, identifying, tested, kept, lifetimeS, attributes, consent, offsetMs, writes }: StoredEntry): StoredSummary {
  return {
    visit, store, name, owner: owner.domain, ...setter && { setter: setter.domain }, by, identifying, tested, kept,
    ...lifetimeS === undefined ? {} : { lifetimeS }, ...attributes && { attributes }, consent, offsetMs: Math.round(offsetMs), writes,
  };
}
