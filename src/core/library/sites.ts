import type { LibraryEntry } from './entry.ts';

/** All audits of one site together. */
export interface SiteLine {
  readonly site: LibraryEntry['site'];
  /** The one made last. */
  readonly latest: LibraryEntry;
  readonly audits: number;
  /** The scores, oldest first; audits without one are among them. */
  readonly trend: readonly TrendPoint[];
}

export interface TrendPoint extends Pick<LibraryEntry, 'id' | 'startedAt' | 'grade' | 'score'> {
  /** Judged by other rules than the one before, or with a gap between: no line leads here. */
  readonly apart: boolean;
}

/** One line for each site, the one that was audited last first. Entries of no site are left out. */
export function sitesIn(entries: readonly LibraryEntry[]): readonly SiteLine[] {
  const sites = new Map<LibraryEntry['site'], LibraryEntry[]>();
  for (const it of entries.filter(({ site }) => site !== '')) {
    const known = sites.get(it.site);
    if (known === undefined) sites.set(it.site, [it]);
    else known.push(it);
  }
  return [...sites.values()].flatMap(lineOf).toSorted((a, b) => latestFirst(a.latest, b.latest));
}

/** Newest first; of one moment, by id. */
export function latestFirst(a: Pick<LibraryEntry, 'startedAt' | 'id'>, b: Pick<LibraryEntry, 'startedAt' | 'id'>): number {
  if (a.startedAt === b.startedAt) return a.id < b.id ? -1 : 1;
  return a.startedAt < b.startedAt ? 1 : -1;
}

function lineOf(entries: readonly LibraryEntry[]): readonly SiteLine[] {
  const sorted = entries.toSorted(latestFirst);
  const [latest] = sorted;
  if (latest === undefined) return [];
  const oldestFirst = sorted.toReversed();
  const trend = oldestFirst.map(({ id, startedAt, grade, score, rules }, n): TrendPoint => {
    const before = oldestFirst[n - 1];
    return { id, startedAt, grade, score, apart: before === undefined || before.score === undefined || before.rules !== rules };
  });
  return [{ site: latest.site, latest, audits: entries.length, trend }];
}
