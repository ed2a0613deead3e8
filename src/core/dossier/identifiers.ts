import { ofKind } from '../evidence/log.ts';
import type { EvidenceRef } from '../finding/finding.ts';
import type { Identified } from './dossier.ts';
import type { Trial } from './trial.ts';
import type { Write, Written } from './writes.ts';

/** An identifier that stands in one of the browser's stores for a page, or came with its address (`link`). */
export interface Stored {
  /** The visit in which it was stored. */
  readonly visit: number;
  readonly store: Identified['store'] | 'link';
  readonly value: string;
  /** What the cookie or key is called. */
  readonly name: string;
  /** The addresses of whom it is kept for, and of who wrote it; `unseen`: it stands in the jar, and nobody was seen to put it there. */
  readonly jar: string;
  readonly setter: string;
  readonly by: Write['by'] | 'unseen';
  readonly offsetMs: number;
  readonly ref: EvidenceRef;
}

/** The identifiers that were stored during a visit, or stood in the jar: each by its first writer, one for each way in which that is known. */
export function storedIn(visit: Written, trial: Trial): readonly Stored[] {
  const values = new Set<string>();
  return allStoredIn(visit, trial).filter(({ value }) => values.has(value) || (values.size < STORED_MAX && values.add(value)));
}

/** Those that were stored beyond what is searched for. */
export function unsearchedStored(visit: Written, trial: Trial): readonly Stored[] {
  const values = new Set<string>();
  return allStoredIn(visit, trial).filter(({ value }) => !values.has(value) && values.add(value).size > STORED_MAX);
}

function allStoredIn({ log, number: visit, writes }: Written, trial: Trial): readonly Stored[] {
  const seen: Readonly<Record<Stored['by'], Set<string>>> = { header: new Set(), script: new Set(), unseen: new Set() };
  // A page can store a hundred thousand: what is known already is left out before anything is made of it.
  const newIn = (values: readonly string[], by: Stored['by']): readonly string[] => values.filter(it => !seen[by].has(it) && seen[by].add(it));
  const written = writes.filter(it => !it.deletes).flatMap(it => {
    const about = { ...placeOf(it), visit, by: it.by, offsetMs: it.offsetMs, ref: `${visit}:${it.seen.id}` };
    return newIn(trial.identifiersOf(it), it.by).map((value): Stored => ({ value, ...about }));
  });
  const answered = new Set(writes.filter(it => it.by === 'header').map(it => `${it.name}=${it.value}`));
  // That a script wrote it only the page says, and many write again what stood there before.
  const jarred = ofKind(log, 'cookie').filter(it => !answered.has(`${it.name}=${it.value}`)).flatMap(({ name, value: text, domain, id }) => {
    const place = { store: 'cookie' as const, name, jar: `https://${domain}/` };
    // It was there before anything that was seen.
    return newIn(trial.identifiersOf({ ...place, value: text }), 'unseen').map((value): Stored => ({ ...place, setter: place.jar, value, visit, by: 'unseen', offsetMs: 0, ref: `${visit}:${id}` }));
  });
  return [...written, ...jarred];
}

function placeOf({ store, name, jar, setter }: Write): Pick<Stored, 'store' | 'name' | 'jar' | 'setter'> {
  return { store: store === 'cookie' ? 'cookie' : 'storage', name, jar, setter };
}

/** More identifiers than this are not searched for, and are a gap; sites that store lists of products would otherwise fill the search. */
export const STORED_MAX = 200;
