import { identifiersIn } from '../datum/identifier.ts';
import type { EvidenceLog } from '../evidence/log.ts';
import { ofKind } from '../evidence/log.ts';
import type { Identified } from './dossier.ts';

/** An identifier that stands in one of the page's own stores. */
export interface Stored {
  /** The visit in which it was stored. */
  readonly visit: number;
  readonly store: Identified['store'];
  readonly value: string;
}

/** The identifiers the page stored during a visit: in cookies a script or response set, and in Web Storage. */
export function storedIn(log: EvidenceLog, visit: number): readonly Stored[] {
  return allStoredIn(log, visit).slice(0, STORED_MAX);
}

/** Those the page stored beyond what is searched for. */
export function unsearchedStored(log: EvidenceLog): readonly Stored[] {
  return allStoredIn(log, 0).slice(STORED_MAX);
}

function allStoredIn(log: EvidenceLog, visit: number): readonly Stored[] {
  const cookies = [
    ...ofKind(log, 'cookie-write').map(it => it.text),
    ...ofKind(log, 'response').flatMap(it => it.setCookies),
  ].map(it => ({ store: 'cookie' as const, value: it.split(';')[0]?.replace(/^[^=]*=/u, '') ?? '' }));
  const storage = ofKind(log, 'storage-write').map(it => ({ store: 'storage' as const, value: it.value }));
  const all = [...cookies, ...storage].flatMap(({ store, value }) => identifiersIn(value.slice(0, VALUE_MAX)).map(it => ({ visit, store, value: it })));
  const seen = new Set<string>();
  return all.filter(({ value }) => !seen.has(value) && seen.add(value));
}

/** Of a stored value, this many characters are looked at: identifiers stand at the front, caches behind. */
const VALUE_MAX = 2_048;
/** More identifiers than this are not searched for, and are a gap; sites that store lists of products would otherwise fill the search. */
export const STORED_MAX = 200;
