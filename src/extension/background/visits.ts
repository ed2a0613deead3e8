import type { Sighting } from '../../core/evidence/delivery.ts';
import type { GapReason } from '../../core/evidence/evidence.ts';
import type { Place } from '../../observers/webext-host.ts';
import { begin, draftOf, ownRequest } from './beginning.ts';
import { ownerOf } from './belonging.ts';
import { addAll, addTo, deliver, withVisit } from './keeping.ts';
import { withMissing } from './missing.ts';
import type { Kept, OpenVisit, OpenVisits, Stepped, TabEvent, Waiting } from './open-visits.ts';
import { awaitHome, prepare, unprepared } from './preparing.ts';
import { NO_VISITS } from './open-visits.ts';
import { leftByWalk, stepWalk } from './walking.ts';
import { without } from './without.ts';

/** Requests for pages that never began, kept at most. */
const WAITING_MAX = 50;
const DOCUMENTS_MAX = 1_000;
/** How long a page that was left may still report what it saw on leaving. */
const LEAVING_MS = 3_000;

/** What an event makes of the open visits. Pure: the same state and event give the same next state and evidence. */
export function step(open: OpenVisits, event: TabEvent): Stepped {
  switch (event.type) {
    case 'began': return begin(open, event.page, event.id);
    case 'saw': return saw(open, event);
    case 'delivered': return deliver(open, event.from, event.batch);
    case 'left': return leave(open, event);
    case 'audited': return { open: withAudited(open, event.tabId), kept: [] };
    case 'guided': return { open: { ...withAudited(open, event.tabId), guided: { ...open.guided, [event.tabId]: event.guide } }, kept: [] };
    case 'walk': return stepWalk(open, event);
    case 'withdrawn': return withdraw(open, event);
    case 'interrupted': return interrupt(open, event);
    case 'unwritten': return { open: event.kept.reduce(unwritten, open), kept: [] };
    case 'forgotten': return forget(open, event.visits);
    case 'emptied': return { open: NO_VISITS, kept: [] };
  }
}

/** The visits that ended long enough ago for nothing more to be heard of them. */
export function finishedIn({ visits }: OpenVisits, nowMs: number): readonly string[] {
  return Object.values(visits).filter(it => it.settled !== true && it.endedMs !== undefined && it.endedMs + LEAVING_MS <= nowMs).map(it => it.id);
}

function saw(open: OpenVisits, event: Extract<TabEvent, { type: 'saw' }>): Stepped {
  const { place, id, seen } = event;
  const it: Waiting = { id, atMs: place.atMs, seen };
  if (place.by === 'prerender') return sawPrepared(open, place, it);
  if (place.by === 'next-page') return sawOfPage(open, place, it);
  const owner = ownerOf(open, place);
  if (owner === undefined) return { open: place.by === 'worker' ? awaitHome(open, { ...it, origin: place.origin }) : open, kept: [] };
  const document = place.by === 'document' ? place.document : '';
  const known = seen.kind === 'navigation' ? withDocument(open, owner, { document, origin: originOf(seen.url) }) : open;
  return addTo(known, owner, draftOf(it, document));
}

/** What a page sends while it is only prepared, the page that had it prepared caused: it is of that visit at once, and of its own should it be shown. */
function sawPrepared(open: OpenVisits, place: Extract<Place, { by: 'prerender' }>, it: Waiting): Stepped {
  const next = prepare(open, place, it);
  const owner = open.shown[place.tabId];
  return owner === undefined || it.seen.kind === 'navigation' ? { open: next, kept: [] } : addTo(next, owner, draftOf(it, place.document));
}

function sawOfPage(open: OpenVisits, { tabId, atMs }: { readonly tabId: number; readonly atMs: number }, it: Waiting): Stepped {
  const shown = open.visits[open.shown[tabId] ?? ''];
  // Firefox may tell of a request for a page after telling that the page has begun.
  if (shown !== undefined && atMs <= shown.began.atMs) return addTo(open, shown.id, ownRequest(it, shown.began));
  if (isOfNextPage(open, tabId, it.seen)) return isWithoutPage(it.seen) ? stray(wait(open, tabId, it), tabId, it.seen.exchange) : wait(open, tabId, it);
  return shown === undefined ? { open, kept: [] } : addTo(open, shown.id, draftOf(it, ''));
}

function isOfNextPage(open: OpenVisits, tabId: number, seen: Sighting): boolean {
  if (seen.kind === 'request' && seen.hop === 0) return true;
  return 'exchange' in seen && (open.waiting[tabId] ?? []).some(it => 'exchange' in it.seen && it.seen.exchange === seen.exchange);
}

/** Answers upon which a browser stays where it is (RFC 9110, sections 15.3.5 and 15.3.6). */
const NO_CONTENT: readonly number[] = [204, 205];

/** Whether nothing came back, or nothing that could be shown. */
function isWithoutPage(seen: Sighting): seen is Extract<Sighting, { kind: 'response' }> {
  return seen.kind === 'response' && (seen.failure !== undefined || NO_CONTENT.includes(seen.status));
}

/** What will not become a page was a request of the page that asked for it. */
function stray({ open, kept }: Stepped, tabId: number, exchange: string): Stepped {
  const waiting = open.waiting[tabId] ?? [];
  const isIt = ({ seen }: Waiting): boolean => 'exchange' in seen && seen.exchange === exchange;
  const rest = { ...open, waiting: { ...open.waiting, [tabId]: waiting.filter(it => !isIt(it)) } };
  const owner = open.shown[tabId];
  const strayed = addAll(rest, owner === undefined ? [] : waiting.filter(isIt).map(it => ({ to: owner, draft: draftOf(it, '') })));
  return { open: strayed.open, kept: [...kept, ...strayed.kept] };
}

function wait(open: OpenVisits, tabId: number, next: Waiting): Stepped {
  const waiting = [...open.waiting[tabId] ?? [], next];
  const [oldest] = waiting;
  if (waiting.length <= WAITING_MAX || oldest === undefined) return { open: { ...open, waiting: { ...open.waiting, [tabId]: waiting } }, kept: [] };
  // It never became a page (a download, an answer without content): then it was a request of the page that asked for it.
  const rest = { ...open, waiting: { ...open.waiting, [tabId]: waiting.slice(1) } };
  const owner = open.shown[tabId];
  return owner === undefined ? { open: rest, kept: [] } : addTo(rest, owner, draftOf(oldest, ''));
}

function withDocument(open: OpenVisits, visitId: string, { document, origin }: { document: string; origin: string }): OpenVisits {
  const visit = open.visits[visitId];
  if (visit === undefined || document === '' || Object.keys(visit.documents).length >= DOCUMENTS_MAX) return open;
  return withVisit(open, { ...visit, documents: { ...visit.documents, [document]: origin } });
}

function originOf(url: string): string {
  const { origin } = URL.canParse(url) ? new URL(url) : { origin: 'null' };
  return origin === 'null' ? '' : origin;
}

/** The tab shows something else now, or nothing. */
function leave(before: OpenVisits, { tabId, atMs, closed }: Extract<TabEvent, { type: 'left' }>): Stepped {
  const open = closed === true ? { ...leftByWalk(before, tabId), audited: before.audited.filter(it => it !== tabId), guided: without(before.guided, tabId) } : before;
  const visit = open.visits[open.shown[tabId] ?? ''];
  const waiting = open.waiting[tabId] ?? [];
  const gone = { ...unprepared(open, tabId), shown: without(open.shown, tabId), waiting: without(open.waiting, tabId) };
  if (visit === undefined) return { open: gone, kept: [] };
  const ended = withVisit(gone, { ...visit, endedMs: atMs });
  return addAll(ended, waiting.map(it => ({ to: visit.id, draft: draftOf(it, '') })));
}

function withAudited(open: OpenVisits, tabId: number): OpenVisits {
  return open.audited.includes(tabId) ? open : { ...open, audited: [...open.audited, tabId] };
}

/** This worker died with evidence in its hands: any kind may be missing, of any visit. */
function interrupt(open: OpenVisits, { id, atMs }: Extract<TabEvent, { type: 'interrupted' }>): Stepped {
  return addAll(open, Object.values(open.visits).filter(it => it.settled !== true).flatMap(it => gapsIn(it, 'host-stopped', { id, atMs })));
}

/** The visits that are shown end with a gap of every kind, and hear nothing more of their documents; those that were left before lack nothing. */
function withdraw(open: OpenVisits, { id, atMs }: Extract<TabEvent, { type: 'withdrawn' }>): Stepped {
  const shown = Object.values(open.visits).filter(it => it.endedMs === undefined);
  const { walk } = open;
  const told = addAll(open, shown.flatMap(it => gapsIn(it, 'access-withdrawn', { id, atMs })));
  const ended = Object.fromEntries(shown.map(({ id: it }) => [it, { ...told.open.visits[it] as OpenVisit, documents: {}, endedMs: atMs }]));
  return { open: { ...NO_VISITS, visits: { ...told.open.visits, ...ended }, ...walk && { walk } }, kept: told.kept };
}

function gapsIn({ id: to, visit }: OpenVisit, reason: GapReason, { id, atMs }: { readonly id: string; readonly atMs: number }): Parameters<typeof addAll>[1] {
  return visit.observes.map(of => ({ to, draft: { id: `${id}.${of}`, atMs, witness: 'browser', document: '', seen: { kind: 'gap', of, reason, count: 1 } } }));
}

function unwritten(open: OpenVisits, { visitId, evidence }: Kept): OpenVisits {
  const visit = open.visits[visitId];
  return visit === undefined ? open : withVisit(open, withMissing(visit, { of: evidence.kind, reason: 'records-lost' }));
}

function forget(open: OpenVisits, ids: readonly string[]): Stepped {
  const stays = (id: string): boolean => !ids.includes(id);
  return {
    open: {
      ...open,
      visits: Object.fromEntries(Object.entries(open.visits).filter(([id]) => stays(id))),
      shown: Object.fromEntries(Object.entries(open.shown).filter(([, id]) => stays(id))),
    },
    kept: [],
  };
}
