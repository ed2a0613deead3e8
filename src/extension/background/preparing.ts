import type { Sighting } from '../../core/evidence/delivery.ts';
import type { Place } from '../../observers/webext-host.ts';
import type { Homeless, OpenVisits, Prepared, Waiting } from './open-visits.ts';
import { without } from './without.ts';

/** What is kept of pages that are being prepared, by tab. */
const PREPARED_MAX = 300;
/** What is kept of workers that no page is known for, and for how long. Milliseconds. */
const HOMELESS_MAX = 50;
const HOMELESS_MS = 10_000;

/** Keeps what a page does while it is only prepared: should it be shown, it is of its visit too. */
export function prepare(open: OpenVisits, { tabId, document, frame, parentFrame }: Extract<Place, { by: 'prerender' }>, it: Waiting): OpenVisits {
  const before = open.prepared[tabId] ?? [];
  if (before.length >= PREPARED_MAX) return countUnseen(open, tabId, it.seen);
  const page = parentFrame === -1 ? frame : before.find(other => other.frame === parentFrame)?.page ?? parentFrame;
  const next: Prepared = { ...it, document, frame, page };
  return { ...open, prepared: { ...open.prepared, [tabId]: [...before, next] } };
}

function countUnseen(open: OpenVisits, tabId: number, { kind }: Sighting): OpenVisits {
  return { ...open, unseen: { ...open.unseen, [tabId]: (open.unseen[tabId] ?? 0) + (kind === 'request' ? 1 : 0) } };
}

/** What was prepared in a tab of the page whose document it shows now. */
export function preparedFor(open: OpenVisits, tabId: number, document: string): readonly Prepared[] {
  const all = open.prepared[tabId] ?? [];
  const page = all.find(it => it.document === document && document !== '' && isTop(it))?.page;
  return all.filter(it => it.page === page);
}

/** Whether it says that a page began, and not a frame. */
export function isTop({ seen }: Waiting): boolean {
  return seen.kind === 'navigation' && seen.frame === 'top';
}

/** The state without what a tab had prepared. */
export function unprepared(open: OpenVisits, tabId: number): OpenVisits {
  return { ...open, prepared: without(open.prepared, tabId), unseen: without(open.unseen, tabId) };
}

/** Keeps what a worker sent for no page that is known: where a service worker answers for a page, that is the page's own request. */
export function awaitHome(open: OpenVisits, it: Homeless): OpenVisits {
  if (it.origin === '') return open;
  const recent = open.homeless.filter(({ atMs }) => it.atMs - atMs < HOMELESS_MS);
  return { ...open, homeless: [...recent, it].slice(-HOMELESS_MAX) };
}

/** What workers of this origin sent shortly before a page of it began. */
export function homelessOf({ homeless }: OpenVisits, origin: string, atMs: number): readonly Homeless[] {
  return homeless.filter(it => it.origin === origin && atMs - it.atMs < HOMELESS_MS);
}
