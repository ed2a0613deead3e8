import type { Evidence } from '../../core/evidence/evidence.ts';
import type { EvidenceLog } from '../../core/evidence/log.ts';
import { openLogs } from './logs.ts';
import type { Logs } from './logs.ts';
import { missingIn } from './losses.ts';
import { NO_VISITS } from './open-visits.ts';
import type { Kept, OpenVisit, OpenVisits, TabEvent } from './open-visits.ts';
import { removeFromSession, SESSION, writeSession } from './session.ts';
import type { SessionItems } from './session.ts';
import type { EvidenceStore } from './store.ts';
import { step } from './visits.ts';

/**
 * How long evidence may be in our hands alone, should the worker be killed. Shorter saves nothing: what is lost then was still on
 * its way to us (measured: 20 deaths in 400 requests cost 29 of them at 60 ms, 31 at 20 ms, 97 at 200 ms). Where writing takes
 * long, it takes no more than a fifth of the time, as far as that lets nobody wait longer than `FLUSH_MAX_MS`.
 */
export const FLUSH_MS = 60;
export const FLUSH_MAX_MS = 500;
const COST_SHARE = 5;
/** How much evidence may be in our hands: what is written at once costs least. */
export const IN_HAND_MAX = 500;

/** The open visits and their evidence: takes events in, writes what follows from them, and gives visits back as logs. */
export interface Ledger {
  readonly open: () => OpenVisits;
  readonly take: (event: TabEvent) => void;
  /** Resolves when all that was taken is written, or counted as missing. Never rejects. */
  readonly written: () => Promise<void>;
  /** The same, in its own time: together with what else comes soon. */
  readonly settled: () => Promise<void>;
  readonly logOf: (visitId: string) => Promise<EvidenceLog | undefined>;
}

/** The visits as a worker before this one left them. */
export function visitsIn(session: SessionItems): OpenVisits {
  const tabs = session[SESSION.tabs] as Omit<OpenVisits, 'visits'> | undefined;
  const visits = Object.entries(session).filter(([name]) => name.startsWith(SESSION.visit(''))).map(([, it]) => it as OpenVisit);
  return { ...NO_VISITS, ...tabs, visits: Object.fromEntries(visits.map(it => [it.id, it])) };
}

export function openLedger(store: EvidenceStore, before: OpenVisits): Ledger {
  const load = async (visit: OpenVisit): ReturnType<EvidenceStore['load']> => {
    await flush(books);
    return await store.load(visit);
  };
  const books: Books = {
    open: before, saved: before, inHand: [], costMs: 0, writing: Promise.resolve(), store, logs: openLogs({ open: () => books.open, load }),
  };
  return {
    open: () => books.open,
    take: event => { takeIn(books, event); },
    written: () => flush(books),
    settled: () => books.due ?? flush(books),
    logOf: async visitId => {
      // What is found in it may be shown to somebody, and must be found again should this worker die.
      await flush(books);
      const visit = books.open.visits[visitId];
      if (visit === undefined) return undefined;
      const evidence = await books.logs.of(visit);
      const last = books.open.visits[visitId] ?? visit;
      return { visit: last.visit, evidence: [...evidence, ...missingIn(last)] };
    },
  };
}

interface Books {
  open: OpenVisits;
  /** As they were last written. */
  saved: OpenVisits;
  inHand: Kept[];
  /** What the last write took. */
  costMs: number;
  /** The last of the writes there are, each after the one before. */
  writing: Promise<void>;
  /** A write that has not begun: all that is taken until then is in it. */
  queued?: Promise<void> | undefined;
  /** The write that will come by itself. */
  due?: Promise<void> | undefined;
  readonly store: EvidenceStore;
  readonly logs: Logs;
}

function takeIn(books: Books, event: TabEvent): void {
  const { open, kept } = step(books.open, event);
  if (open === books.open) return;
  tellLogs(books, event);
  books.open = open;
  for (const it of kept) {
    books.inHand.push(it);
    books.logs.add(it);
  }
  if (books.inHand.length >= IN_HAND_MAX) void flush(books);
  else if (books.due === undefined && books.queued === undefined) flushSoon(books);
}

function tellLogs({ logs, open: before }: Books, event: TabEvent): void {
  if (event.type === 'began' && before.visits[event.page.visitId] === undefined) logs.begin(event.page.visitId);
  if (event.type === 'forgotten') logs.forget(event.visits);
}

function flushSoon(books: Books): void {
  const delayMs = Math.min(FLUSH_MAX_MS, Math.max(FLUSH_MS, COST_SHARE * books.costMs));
  books.due = new Promise<void>(resolve => { setTimeout(resolve, delayMs); }).then(() => flush(books));
}

/** However often it is asked for: one write goes on, and one more waits. */
function flush(books: Books): Promise<void> {
  if (books.queued !== undefined) return books.queued;
  books.writing = books.writing.then(() => write(books));
  books.queued = books.writing;
  return books.queued;
}

async function write(books: Books): Promise<void> {
  const { inHand } = books;
  const begunMs = performance.now();
  // What comes during the write must not be in the state that goes with it: its evidence is not.
  const state = { open: books.open };
  books.inHand = [];
  books.queued = undefined;
  books.due = undefined;
  for (const [visitId, evidence] of byVisit(inHand)) {
    const visit = state.open.visits[visitId];
    if (visit !== undefined) await books.store.append(visit, evidence).catch(() => { countUnwritten([books, state], visitId, evidence); });
  }
  const { open } = state;
  // When even this fails there is nothing left to tell it to; the visits go on in memory.
  await saveChanges(books.saved, open).then(() => { books.saved = open; }, () => undefined);
  books.costMs = performance.now() - begunMs;
  books.logs.trim();
}

function countUnwritten(states: readonly { open: OpenVisits }[], visitId: string, evidence: readonly Evidence[]): void {
  const kept = evidence.map(it => ({ visitId, evidence: it }));
  for (const it of states) it.open = step(it.open, { type: 'unwritten', kept }).open;
}

function byVisit(kept: readonly Kept[]): ReadonlyMap<string, readonly Evidence[]> {
  const visits = new Map<string, Evidence[]>();
  for (const { visitId, evidence } of kept) {
    const of = visits.get(visitId);
    if (of === undefined) visits.set(visitId, [evidence]);
    else of.push(evidence);
  }
  return visits;
}

async function saveChanges(saved: OpenVisits, open: OpenVisits): Promise<void> {
  if (saved === open) return;
  const { visits, ...tabs } = open;
  const changed = Object.values(visits).filter(it => saved.visits[it.id] !== it);
  const areTabsSaved = Object.entries(tabs).every(([name, it]) => saved[name as keyof OpenVisits] === it);
  await writeSession({
    ...areTabsSaved ? {} : { [SESSION.tabs]: tabs },
    ...Object.fromEntries(changed.map(it => [SESSION.visit(it.id), it])),
  });
  await removeFromSession(Object.keys(saved.visits).filter(it => visits[it] === undefined).flatMap(it => [SESSION.visit(it), SESSION.audit(it)]));
}
