import type { Evidence } from '../../core/evidence/evidence.ts';
import { damagedIn, shortOf, unreadOf } from './losses.ts';
import type { Kept, OpenVisit, OpenVisits } from './open-visits.ts';
import type { Loaded } from './batches.ts';

/** Evidence kept in memory, of all visits together, in characters of JSON: that of the largest visit, and a few more. */
export const LOGS_MAX = 48_000_000;

/** The evidence of open visits as far as this worker has it in memory. The rest is on disk, and read back when it is asked for. */
export interface Logs {
  /** A visit of which nothing is on disk yet. */
  readonly begin: (visitId: string) => void;
  readonly add: (kept: Kept) => void;
  /** A visit's evidence, each piece once, in the order it came. Where some cannot be read back, gaps say so. */
  readonly of: (visit: OpenVisit) => Promise<readonly Evidence[]>;
  readonly forget: (visitIds: readonly string[]) => void;
  /** Lets go of what was used longest ago, where there is too much and it is on disk. */
  readonly trim: () => void;
}

export interface LogsSetup {
  readonly open: () => OpenVisits;
  /** Reads what is on disk, after all that was taken so far is written. */
  readonly load: (visit: OpenVisit) => Promise<Loaded>;
}

interface Log {
  records: Map<string, Evidence>;
  losses: readonly Evidence[];
  /** Settled once it has everything: what comes meanwhile is added behind. Never rejects. */
  readonly ready: Promise<void>;
}

export function openLogs(setup: LogsSetup): Logs {
  const logs = new Map<string, Log>();
  return {
    begin: visitId => { logs.set(visitId, { records: new Map(), losses: [], ready: Promise.resolve() }); },
    add: ({ visitId, evidence }) => { logs.get(visitId)?.records.set(evidence.id, evidence); },
    of: async visit => {
      const log = logs.get(visit.id) ?? read(setup, visit);
      // Those used last come last.
      logs.delete(visit.id);
      logs.set(visit.id, log);
      await log.ready;
      return [...log.records.values(), ...log.losses];
    },
    forget: visitIds => { visitIds.forEach(it => logs.delete(it)); },
    trim: () => { trim(logs, setup.open()); },
  };
}

function read({ open, load }: LogsSetup, visit: OpenVisit): Log {
  const fill = async (): Promise<void> => {
    const loaded = await load(visit).catch(() => undefined);
    const before = loaded?.evidence ?? [];
    log.records = new Map([...before.map(it => [it.id, it] as const), ...log.records]);
    log.losses = loaded === undefined ? unreadOf(visit) : [...damagedIn(loaded), ...shortOf(open().visits[visit.id] ?? visit, log.records.size, loaded)];
  };
  // Begun a turn later, when `log` is there for what comes meanwhile.
  const log: Log = { records: new Map(), losses: [], ready: Promise.resolve().then(fill) };
  return log;
}

function trim(logs: Map<string, Log>, { visits }: OpenVisits): void {
  let characters = [...logs.keys()].reduce((sum, it) => sum + (visits[it]?.characters ?? 0), 0);
  for (const id of [...logs.keys()].slice(0, -1)) {
    if (characters <= LOGS_MAX) return;
    const visit = visits[id];
    // What could not be written is nowhere but here.
    if (visit?.missing.some(it => it.reason === 'records-lost') === true) continue;
    logs.delete(id);
    characters -= visit?.characters ?? 0;
  }
}
