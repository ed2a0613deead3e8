import type { EvidenceId } from '../../core/evidence/evidence.ts';
import { addAll } from './keeping.ts';
import type { Draft } from './keeping.ts';
import type { NewPage, OpenVisit, OpenVisits, Stepped, Waiting } from './open-visits.ts';

/**
 * A tab's new page is a new visit, told by the document that was committed. Requests for it were made before, from nowhere:
 * those that led to its address are its first evidence; what never became a page belongs to the visit that was shown.
 */
export function begin(open: OpenVisits, page: NewPage, id: EvidenceId): Stepped {
  const { tabId, document, atMs } = page;
  const shown = shownIn(open, tabId);
  if (document !== '' && shown?.documents[document] !== undefined) return { open, kept: [] };
  const { led, strayed } = sortWaiting(open.waiting[tabId] ?? [], page.visit.url);
  const unseen = led.length === 0 ? open.unseen[tabId] ?? 0 : 0;
  const started = withVisit(open, shown, openVisit(page, led[0]?.atMs ?? atMs));
  const own = (it: Waiting): Draft => ({ ...it, witness: 'browser', document });
  const late: readonly Draft[] = unseen === 0 ? []
    : [own({ id: `${id}.late`, atMs, seen: { kind: 'gap', of: 'request', reason: 'started-late', count: unseen } })];
  const first = [
    ...led.map(it => own(page.fromForm ? fromForm(it) : it)),
    own({ id, atMs, seen: { kind: 'navigation', url: page.visit.url, frame: 'top' } }),
    ...late,
  ];
  return addAll(started, [
    ...first.map(draft => ({ to: page.visitId, draft })),
    ...shown === undefined ? [] : strayed.map(it => ({ to: shown.id, draft: { ...own(it), document: '' } })),
  ]);
}

function shownIn(open: OpenVisits, tabId: number): OpenVisit | undefined {
  const id = open.shown[tabId];
  return id === undefined ? undefined : open.visits[id];
}

function sortWaiting(waiting: readonly Waiting[], url: string): { led: readonly Waiting[]; strayed: readonly Waiting[] } {
  const bare = (it: string): string => it.replace(/#.*$/su, '');
  // The last one that asked for this address: a prefetch, if any, came before.
  const arrived = waiting.findLast(({ seen }) => seen.kind === 'request' && bare(seen.url) === bare(url))?.seen;
  const exchange = arrived?.kind === 'request' ? arrived.exchange : undefined;
  const leads = ({ seen }: Waiting): boolean => 'exchange' in seen && seen.exchange === exchange;
  return { led: waiting.filter(leads), strayed: waiting.filter(it => !leads(it)) };
}

function openVisit({ visitId, tabId, visit, privately, document }: NewPage, startedMs: number): OpenVisit {
  return {
    id: visitId, tabId, privately, startedMs,
    visit: { ...visit, startedAt: new Date(startedMs).toISOString() },
    documents: { [document]: new URL(visit.url).origin },
    contacted: {}, heard: {}, kept: 0, characters: 0, missing: [],
  };
}

function withVisit(open: OpenVisits, before: OpenVisit | undefined, visit: OpenVisit): OpenVisits {
  const { [visit.tabId]: _, ...waiting } = open.waiting;
  const { [visit.tabId]: __, ...unseen } = open.unseen;
  const ended = before === undefined ? {} : { [before.id]: { ...before, endedMs: visit.startedMs } };
  return { visits: { ...open.visits, ...ended, [visit.id]: visit }, shown: { ...open.shown, [visit.tabId]: visit.id }, waiting, unseen };
}

/** A form that is submitted by GET looks like any other request for a page, until the browser says what it came from. */
function fromForm(it: Waiting): Waiting {
  return it.seen.kind === 'request' && it.seen.hop === 0 ? { ...it, seen: { ...it.seen, channel: 'form' } } : it;
}
