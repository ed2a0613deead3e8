import { bouncesIn } from './bounces.ts';
import { cookiesIn } from './cookies.ts';
import { decorationsAmong, decorationsKept } from './decorations.ts';
import type { Dossier } from './dossier.ts';
import type { Search } from './exposures.ts';
import type { Stored } from './identifiers.ts';
import { storedIn } from './identifiers.ts';
import { decoratedIn } from './links.ts';
import { ledgerOf } from './ledger.ts';
import { respawnsIn } from './respawns.ts';
import type { CarriedIdentifier } from './sharing.ts';
import { sharedAmong } from './sharing.ts';
import type { Trial } from './trial.ts';
import { trialOf } from './trial.ts';
import type { Written } from './writes.ts';
import { writtenIn } from './writes.ts';
import type { EvidenceLog } from '../evidence/log.ts';

/** What the visits of a case put into the browser's stores, and what links brought: all that follows from it is read from here. */
export interface Storage {
  readonly visits: readonly Written[];
  readonly trial: Trial;
  /** The identifiers among it, to be searched for, visit by visit. */
  readonly stored: readonly (readonly Stored[])[];
  /** Those that came with the addresses of pages. */
  readonly decorated: readonly (readonly Stored[])[];
}

/** Reads the stores of a case. */
export function openStorage(logs: readonly EvidenceLog[]): Storage {
  const visits = writtenIn(logs);
  const trial = trialOf(visits);
  return { visits, trial, stored: visits.map(it => storedIn(it, trial)), decorated: visits.map(decoratedIn) };
}

type Told = Pick<Dossier, 'cookies' | 'stored' | 'shared' | 'respawns' | 'decorations' | 'bounces'>;

/** What happened to identifiers in a case. `carried`: what of them each visit's transmissions held, in the order of time. */
export function storageTold({ visits, trial, decorated }: Storage, carried: readonly (readonly CarriedIdentifier[])[], search: Search): Told {
  return {
    cookies: visits.flatMap(it => cookiesIn({ ...it, parties: search.parties, hide: search.hide, trial })),
    stored: visits.flatMap(it => ledgerOf(it, trial, search)),
    shared: visits.flatMap(({ log }, i) => sharedAmong(carried[i] ?? [], log, search)),
    respawns: respawnsIn(visits, trial, search),
    decorations: visits.flatMap((it, i) => [...decorationsAmong(carried[i] ?? [], search.hide), ...decorationsKept(it, decorated[i] ?? [], search)]),
    bounces: visits.flatMap(it => bouncesIn(it, trial, search)),
  };
}
