import type { Evidence, EvidenceKind } from '../../core/evidence/evidence.ts';
import type { EvidenceLog } from '../../core/evidence/log.ts';
import { NO_VISITS } from './open-visits.ts';
import type { Kept, OpenVisit, OpenVisits, TabEvent } from './open-visits.ts';
import { removeFromSession, SESSION, writeSession } from './session.ts';
import type { SessionItems } from './session.ts';
import type { EvidenceStore } from './store.ts';
import { step } from './visits.ts';

/** How long evidence may be in our hands alone, should the worker be killed. */
const FLUSH_MS = 60;

/** What only a document's own observers see: what a record that never came may have been. */
const DOCUMENT_KINDS: readonly EvidenceKind[] = ['request-body', 'input', 'shown', 'submit', 'cookie-write', 'storage-write'];

/** The open visits and their evidence: takes events in, writes what follows from them, and gives visits back as logs. */
export interface Ledger {
  readonly open: () => OpenVisits;
  readonly take: (event: TabEvent) => void;
  /** Resolves when all that was taken is written, or counted as missing. Never rejects. */
  readonly written: () => Promise<void>;
  readonly logOf: (visitId: string) => Promise<EvidenceLog | undefined>;
}

/** The visits as a worker before this one left them. */
export function visitsIn(session: SessionItems): OpenVisits {
  const tabs = session[SESSION.tabs] as Omit<OpenVisits, 'visits'> | undefined;
  const visits = Object.entries(session).filter(([name]) => name.startsWith(SESSION.visit(''))).map(([, it]) => it as OpenVisit);
  return { ...NO_VISITS, ...tabs, visits: Object.fromEntries(visits.map(it => [it.id, it])) };
}

export function openLedger(store: EvidenceStore, before: OpenVisits): Ledger {
  const books: Books = { open: before, saved: before, inHand: [], writing: Promise.resolve(), due: false, logs: new Map() };
  return {
    open: () => books.open,
    take: event => { takeIn(books, event, store); },
    written: () => flush(books, store),
    logOf: async visitId => {
      await flush(books, store);
      const visit = books.open.visits[visitId];
      if (visit === undefined) return undefined;
      const evidence = books.logs.get(visitId) ?? await reload(books, store, visit);
      return { visit: visit.visit, evidence: [...evidence.values(), ...missingIn(books.open.visits[visitId] ?? visit)] };
    },
  };
}

interface Books {
  open: OpenVisits;
  /** As they were last written. */
  saved: OpenVisits;
  inHand: readonly Kept[];
  writing: Promise<void>;
  due: boolean;
  /** The evidence of visits that began under this worker, or were asked for since: no need to read it back. */
  readonly logs: Map<string, Map<string, Evidence>>;
}

function takeIn(books: Books, event: TabEvent, store: EvidenceStore): void {
  const { open, kept } = step(books.open, event);
  const isNew = event.type === 'began' && books.open.visits[event.page.visitId] === undefined;
  if (isNew) books.logs.set(event.page.visitId, new Map());
  if (event.type === 'forgotten') event.visits.forEach(it => books.logs.delete(it));
  books.open = open;
  books.inHand = [...books.inHand, ...kept];
  kept.forEach(({ visitId, evidence }) => books.logs.get(visitId)?.set(evidence.id, evidence));
  if (open === books.saved || books.due) return;
  books.due = true;
  void writeSession({ [SESSION.inHand]: true }).catch(() => undefined);
  setTimeout(() => { if (books.due) void flush(books, store); }, FLUSH_MS);
}

function flush(books: Books, store: EvidenceStore): Promise<void> {
  books.due = false;
  books.writing = books.writing.then(() => write(books, store));
  return books.writing;
}

async function write(books: Books, store: EvidenceStore): Promise<void> {
  const kept = books.inHand;
  books.inHand = [];
  for (const [visit, evidence] of byVisit(books.open, kept)) {
    await store.append(visit, evidence).catch(() => {
      books.open = step(books.open, { type: 'unwritten', kept: evidence.map(it => ({ visitId: visit.id, evidence: it })) }).open;
    });
  }
  const { open } = books;
  // When even this fails there is nothing left to tell it to; the visits go on in memory.
  await saveChanges(books.saved, open, books.inHand.length > 0).then(() => { books.saved = open; }, () => undefined);
}

/** The evidence an earlier worker wrote, and what came while it was read. */
async function reload({ logs }: Books, store: EvidenceStore, visit: OpenVisit): Promise<Map<string, Evidence>> {
  const meanwhile = new Map<string, Evidence>();
  logs.set(visit.id, meanwhile);
  const before = await store.load(visit).catch(() => visit.visit.observes.map(of => gap({ of, reason: 'records-lost', count: 1 }, 'unread')));
  const log = new Map([...before.map(it => [it.id, it] as const), ...meanwhile]);
  logs.set(visit.id, log);
  return log;
}

function byVisit({ visits }: OpenVisits, kept: readonly Kept[]): readonly (readonly [OpenVisit, readonly Evidence[]])[] {
  const ids = [...new Set(kept.map(it => it.visitId))];
  return ids.flatMap(id => {
    const visit = visits[id];
    return visit === undefined ? [] : [[visit, kept.filter(it => it.visitId === id).map(it => it.evidence)] as const];
  });
}

async function saveChanges(saved: OpenVisits, { visits, ...tabs }: OpenVisits, inHand: boolean): Promise<void> {
  const changed = Object.values(visits).filter(it => saved.visits[it.id] !== it);
  await writeSession({
    [SESSION.tabs]: tabs,
    [SESSION.inHand]: inHand,
    ...Object.fromEntries(changed.map(it => [SESSION.visit(it.id), it])),
  });
  await removeFromSession(Object.keys(saved.visits).filter(it => visits[it] === undefined).map(SESSION.visit));
}

/** The gaps of a visit as they stand: unlike evidence, they change while it lasts. */
function missingIn({ missing, heard }: OpenVisit): readonly Evidence[] {
  const absent = Object.values(heard).reduce((sum, it) => sum + it.absent.length + it.lost, 0);
  const silent = absent === 0 ? [] : DOCUMENT_KINDS.map(of => gap({ of, reason: 'records-lost', count: absent }, 'absent'));
  return [...missing.map(it => gap(it, 'missing')), ...silent];
}

function gap({ of, reason, count }: OpenVisit['missing'][number], id: string): Evidence {
  return { kind: 'gap', id: `${id}.${reason}.${of}`, offsetMs: 0, witness: 'browser', document: '', of, reason, count };
}
