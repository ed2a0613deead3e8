import type { StoredEntry } from '../dossier/kept.ts';
import type { Gap } from '../finding/gap.ts';
import type { StoredSummary } from './audit.ts';

/** So many entries are listed; a page can store without end. Those that identify people come first. */
export const LISTED_MAX = 500;

/** What was stored, as the audit tells it, and how much of it is not listed. */
export function storedIn(entries: readonly StoredEntry[]): { readonly stored: readonly StoredSummary[]; readonly gaps: readonly Gap[] } {
  const chosen = new Set([...entries.filter(it => it.identifying), ...entries.filter(it => !it.identifying)].slice(0, LISTED_MAX));
  const count = entries.length - chosen.size;
  return {
    stored: entries.filter(it => chosen.has(it)).map(summary),
    gaps: count === 0 ? [] : [{ of: 'storage-write', reason: 'limit-reached', count }],
  };
}

function summary({ visit, store, name, owner, setter, by, identifying, tested, kept, lifetimeS, attributes, consent, offsetMs, writes }: StoredEntry): StoredSummary {
  return {
    visit, store, name, owner: owner.domain, ...setter && { setter: setter.domain }, by, identifying, tested, kept,
    ...lifetimeS === undefined ? {} : { lifetimeS }, ...attributes && { attributes }, consent, offsetMs: Math.round(offsetMs), writes,
  };
}
