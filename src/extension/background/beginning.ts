import type { EvidenceId } from '../../core/evidence/evidence.ts';
import { carriedTo } from './carrying.ts';
import type { Draft } from './draft.ts';
import { addAll } from './keeping.ts';
import type { NewPage, OpenVisit, OpenVisits, Stepped, Waiting } from './open-visits.ts';
import { without } from './without.ts';

/**
 * A tab's new page is a new visit, told by the document that was committed. Requests for it were made before, from nowhere:
 * those that led to its address are its first evidence; what never became a page belongs to the visit that was shown.
 */
export function begin(open: OpenVisits, page: NewPage, id: EvidenceId): Stepped {
  const { tabId, document, atMs, visitId } = page;
  const shown = open.visits[open.shown[tabId] ?? ''];
  if (isShown(document, shown)) return { open, kept: [] };
  const { led, strayed } = sortWaiting(open.waiting[tabId] ?? [], page.visit.url);
  const started = shownNext(open, shown, openVisit(page, led[0]?.atMs ?? atMs, shown?.id));
  const navigation: Waiting = { id, atMs, seen: { kind: 'navigation', url: page.visit.url, frame: 'top' } };
  const own = [...led, navigation, ...unseenBefore(open, page, { id, led })];
  return addAll(started, [
    ...carriedTo(page, shown).map(draft => ({ to: visitId, draft })),
    ...own.map(it => ({ to: visitId, draft: ownRequest(it, page) })),
    ...strayed.map(it => ({ to: shown?.id ?? '', draft: { ...it, witness: 'browser' as const, document: '' } })),
  ]);
}

function isShown(document: string, shown: OpenVisit | undefined): boolean {
  return document !== '' && shown !== undefined && Object.hasOwn(shown.documents, document);
}

/** A page that was prepared before it was shown has sent things nobody looked at. */
function unseenBefore(open: OpenVisits, { tabId, atMs }: NewPage, { id, led }: { id: EvidenceId; led: readonly Waiting[] }): readonly Waiting[] {
  const count = led.length === 0 ? open.unseen[tabId] ?? 0 : 0;
  return count === 0 ? [] : [{ id: `${id}.late`, atMs, seen: { kind: 'gap', of: 'request', reason: 'started-late', count } }];
}

function sortWaiting(waiting: readonly Waiting[], url: string): { led: readonly Waiting[]; strayed: readonly Waiting[] } {
  const bare = (it: string): string => it.replace(/#.*$/su, '');
  // The last one that asked for this address: a prefetch, if any, came before.
  const arrived = waiting.findLast(({ seen }) => seen.kind === 'request' && bare(seen.url) === bare(url))?.seen;
  const exchange = arrived?.kind === 'request' ? arrived.exchange : undefined;
  const leads = ({ seen }: Waiting): boolean => 'exchange' in seen && seen.exchange === exchange;
  return { led: waiting.filter(leads), strayed: waiting.filter(it => !leads(it)) };
}

function openVisit({ visitId, tabId, visit, privately, document, fromForm, atMs }: NewPage, startedMs: number, after: string | undefined): OpenVisit {
  return {
    id: visitId, tabId, privately, startedMs, began: { document, fromForm, atMs },
    visit: { ...visit, startedAt: new Date(startedMs).toISOString() },
    documents: { [document]: new URL(visit.url).origin },
    contacted: {}, heard: {}, kept: 0, characters: 0, missing: [], carried: [], after,
  };
}

function shownNext(open: OpenVisits, before: OpenVisit | undefined, visit: OpenVisit): OpenVisits {
  const { tabId } = visit;
  const ended = before === undefined ? {} : { [before.id]: { ...before, endedMs: visit.startedMs } };
  return {
    visits: { ...open.visits, ...ended, [visit.id]: visit },
    shown: { ...open.shown, [tabId]: visit.id },
    waiting: without(open.waiting, tabId),
    unseen: without(open.unseen, tabId),
  };
}

/**
 * What led to a page, as evidence of it. A form that is submitted by GET looks like any other request for a page, until
 * the browser says what it came from.
 */
export function ownRequest({ id, atMs, seen }: Waiting, { document, fromForm }: Pick<NewPage, 'document' | 'fromForm'>): Draft {
  const isForm = fromForm && seen.kind === 'request' && seen.hop === 0;
  return { id, atMs, witness: 'browser', document, seen: isForm ? { ...seen, channel: 'form' } : seen };
}
