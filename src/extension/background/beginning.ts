import type { EvidenceId } from '../../core/evidence/evidence.ts';
import { carriedTo } from './carrying.ts';
import type { Draft } from './draft.ts';
import { addAll } from './keeping.ts';
import type { NewPage, OpenVisit, OpenVisits, Prepared, Stepped, Waiting } from './open-visits.ts';
import { homelessOf, isTop, preparedFor, unprepared } from './preparing.ts';
import { countedPage, goesOver, walkOf } from './walking.ts';
import { without } from './without.ts';

/**
 * A tab's new page is a new visit, told by the document that was committed. Requests for it were made before, from nowhere:
 * those that led to its address are its first evidence, and what it did while it was only prepared; what never became a page
 * belongs to the visit that was shown.
 */
export function begin(before: OpenVisits, page: NewPage, id: EvidenceId): Stepped {
  const { tabId, document } = page;
  const shown = before.visits[before.shown[tabId] ?? ''];
  if (isShown(document, shown)) return { open: before, kept: [] };
  const goesOn = shown?.guided === true;
  const walk = goesOn ? undefined : walkOf(before, page);
  return beginIn(goesOn ? before : countedPage(before, page), { ...page, ...walk && { walk } }, id);
}

type Walked = NewPage & { readonly walk?: string | undefined };

function beginIn(open: OpenVisits, page: Walked, id: EvidenceId): Stepped {
  const { tabId, walk } = page;
  const shown = open.visits[open.shown[tabId] ?? ''];
  const { before, strayed } = leadingTo(open, page);
  const navigation: Waiting = { id, atMs: page.atMs, seen: { kind: 'navigation', url: page.visit.url, frame: 'top' } };
  const own = [...before.filter(it => !isTop(it)), navigation, ...unseenBefore(open, page, id)];
  const goesOn = shown?.guided === true;
  const to = goesOn ? shown.id : page.visitId;
  return addAll(goesOn ? lasting(open, shown, page) : shownNext(open, shown, openVisit(asGuided(page, open), before, shown?.id)), [
    ...goesOn ? [] : carriedTo(page, shown, it => goesOver(open, shown, { to: walk, draft: it })).map(draft => ({ to, draft })),
    ...own.map(it => ({ to, draft: ownRequest(it, page) })),
    ...strayed.map(it => ({ to: shown?.id ?? '', draft: draftOf(it, '') })),
  ]);
}

/** What was known of a page before it began, in the order of time; and what was waited for, and is not of it. */
function leadingTo(open: OpenVisits, { tabId, document, atMs, visit: { url } }: NewPage): { readonly before: readonly (Waiting | Prepared)[]; readonly strayed: readonly Waiting[] } {
  const { led, strayed } = sortWaiting(open.waiting[tabId] ?? [], url);
  const before = [...preparedFor(open, tabId, document), ...led, ...homelessOf(open, new URL(url).origin, atMs)];
  return { before: before.toSorted((a, b) => a.atMs - b.atMs), strayed };
}

/** A page that a comparison opens is visited for what the comparison says. */
function asGuided(page: Walked, { guided }: OpenVisits): Walked & { readonly guided?: true } {
  const guide = guided[page.tabId];
  if (guide === undefined) return page;
  const { state, run } = guide;
  return { ...page, guided: true, visit: { ...page.visit, state, ...run === undefined ? {} : { run } } };
}

/** The visit goes on with another page: choices are followed to the pages after them. */
function lasting(open: OpenVisits, shown: OpenVisit, { tabId, document, fromForm, atMs, visit: { url } }: NewPage): OpenVisits {
  const visit = { ...shown, began: { document, fromForm, atMs }, documents: { ...shown.documents, [document]: originOf(url) } };
  return { ...unprepared(open, tabId), visits: { ...open.visits, [shown.id]: visit }, waiting: without(open.waiting, tabId) };
}

function isShown(document: string, shown: OpenVisit | undefined): boolean {
  return document !== '' && shown !== undefined && Object.hasOwn(shown.documents, document);
}

/** A page that was prepared before it was shown may have sent more than was kept. */
function unseenBefore(open: OpenVisits, { tabId, atMs }: NewPage, id: EvidenceId): readonly Waiting[] {
  const count = open.unseen[tabId] ?? 0;
  return count === 0 ? [] : [{ id: `${id}.late`, atMs, seen: { kind: 'gap', of: 'request', reason: 'limit-reached', count } }];
}

function sortWaiting(waiting: readonly Waiting[], url: string): { led: readonly Waiting[]; strayed: readonly Waiting[] } {
  const bare = (it: string): string => it.replace(/#.*$/su, '');
  // The last one that asked for this address: a prefetch, if any, came before.
  const arrived = waiting.findLast(({ seen }) => seen.kind === 'request' && bare(seen.url) === bare(url))?.seen;
  const exchange = arrived?.kind === 'request' ? arrived.exchange : undefined;
  const leads = ({ seen }: Waiting): boolean => exchange !== undefined && 'exchange' in seen && isOf(exchange, seen.exchange);
  return { led: waiting.filter(leads), strayed: waiting.filter(it => !leads(it)) };
}

/** What the headers of an answer say goes by the name of its exchange. */
function isOf(exchange: string, other: string): boolean {
  return other === exchange || other.startsWith(`${exchange}/`);
}

function openVisit({ visitId, tabId, visit, privately, guided, walk, document, fromForm, atMs }: ReturnType<typeof asGuided>, before: readonly (Waiting | Prepared)[], after: string | undefined): OpenVisit {
  const startedMs = before[0]?.atMs ?? atMs;
  const frames = before.flatMap(it => 'document' in it && it.seen.kind === 'navigation' ? [[it.document, originOf(it.seen.url)] as const] : []);
  return {
    id: visitId, tabId, privately, ...guided && { guided }, ...walk && { walk }, startedMs, began: { document, fromForm, atMs },
    visit: { ...visit, startedAt: new Date(startedMs).toISOString() },
    documents: { ...Object.fromEntries(frames), [document]: originOf(visit.url) },
    contacted: {}, heard: {}, kept: 0, characters: 0, missing: [], carried: [], after,
  };
}

function originOf(url: string): string {
  const { origin } = URL.canParse(url) ? new URL(url) : { origin: 'null' };
  return origin === 'null' ? '' : origin;
}

function shownNext(open: OpenVisits, before: OpenVisit | undefined, visit: OpenVisit): OpenVisits {
  const { tabId } = visit;
  const ended = before === undefined ? {} : { [before.id]: { ...before, endedMs: visit.startedMs } };
  return {
    ...unprepared(open, tabId),
    visits: { ...open.visits, ...ended, [visit.id]: visit },
    shown: { ...open.shown, [tabId]: visit.id },
    waiting: without(open.waiting, tabId),
    homeless: open.homeless.filter(it => it.origin !== visit.documents[visit.began.document]),
  };
}

/**
 * What led to a page, as evidence of it. A form that is submitted by GET looks like any other request for a page, until
 * the browser says what it came from.
 */
export function ownRequest(it: Waiting | Prepared, { document, fromForm }: Pick<NewPage, 'document' | 'fromForm'>): Draft {
  const { seen } = it;
  const isForm = fromForm && seen.kind === 'request' && seen.channel === 'navigation' && seen.hop === 0;
  return { ...draftOf(it, document), seen: isForm ? { ...seen, channel: 'form' } : seen };
}

/** What the browser told, in the document it named, or in this one. */
export function draftOf(it: Waiting | Prepared, document: string): Draft {
  const { id, atMs, seen } = it;
  return { id, atMs, witness: 'browser', document: 'document' in it && it.document !== '' ? it.document : document, seen };
}
