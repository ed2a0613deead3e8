import { domainOf } from '../../core/party/domain.ts';
import type { Draft } from './draft.ts';
import type { NewPage, OpenVisit, OpenVisits, Stepped } from './open-visits.ts';
import { isPaused, isWalking } from './open-walk.ts';
import type { OpenWalk, WalkEvent } from './open-walk.ts';
import { withMissing } from './missing.ts';

/** So many visits are of one walk: what is remembered of each outlives its page, in session storage that holds 10 MB in all. */
export const WALK_VISITS_MAX = 100;
/** Domains of others that are counted apart. */
const OUTSIDE_MAX = 50;

/** What happens to a walk. */
export function stepWalk(open: OpenVisits, event: WalkEvent): Stepped {
  if (event.does === 'begin') return { open: { ...closely(open, event.walk.tabs), walk: event.walk }, kept: [] };
  const { walk } = open;
  return { open: walk === undefined ? open : changed(open, walk, event), kept: [] };
}

function changed(open: OpenVisits, walk: OpenWalk, event: Exclude<WalkEvent, { does: 'begin' }>): OpenVisits {
  switch (event.does) {
    case 'pause': return isPaused(walk, event.atMs) ? open : { ...open, walk: { ...walk, pauses: [...walk.pauses, { fromMs: event.atMs }] } };
    case 'close': return { ...open, walk: { ...walk, closedMs: walk.closedMs ?? event.atMs } };
    case 'resume': return withTab({ ...open, walk: resumed(walk, event.atMs) }, event.tabId);
    case 'open': return walk.tabs.includes(event.by) && walk.closedMs === undefined ? withTab(open, event.tabId) : open;
    case 'settle': return { ...open, visits: { ...open.visits, ...Object.fromEntries(event.visits.flatMap(it => settled(open.visits[it]))) } };
    case 'end': return ended(open, walk);
  }
}

/** One that was over, and was not ended, was only paused. */
function resumed({ closedMs, ...walk }: OpenWalk, atMs: number): OpenWalk {
  const pauses = walk.pauses.map(it => ({ fromMs: it.fromMs, toMs: it.toMs ?? atMs }));
  const isOver = closedMs !== undefined && !isPaused(walk, closedMs);
  return { ...walk, pauses: isOver ? [...pauses, { fromMs: closedMs, toMs: atMs }] : pauses };
}

function withTab(open: OpenVisits, tabId: number): OpenVisits {
  const { walk } = open;
  if (walk === undefined || walk.tabs.includes(tabId)) return open;
  return { ...closely(open, [tabId]), walk: { ...walk, tabs: [...walk.tabs, tabId] } };
}

function closely(open: OpenVisits, tabs: readonly number[]): OpenVisits {
  return { ...open, audited: [...new Set([...open.audited, ...tabs])] };
}

/** What is left to be known of a visit of which nothing more will be heard: what its record lacks. */
function settled(visit: OpenVisit | undefined): readonly (readonly [string, OpenVisit])[] {
  if (visit === undefined) return [];
  const heard = Object.fromEntries(Object.entries(visit.heard).filter(([, it]) => it.absent.length + it.lost > 0));
  return [[visit.id, { ...visit, settled: true, documents: {}, contacted: {}, carried: [], heard }]];
}

/** What is still shown goes on as any page does. */
function ended(open: OpenVisits, { id }: OpenWalk): OpenVisits {
  const visits = Object.values(open.visits).filter(it => it.walk !== id || it.endedMs === undefined).map((it): OpenVisit => it.walk === id ? { ...it, walk: undefined } : it);
  return { ...open, walk: undefined, visits: Object.fromEntries(visits.map(it => [it.id, it])) };
}

/** The walk without a tab that is closed. */
export function leftByWalk(open: OpenVisits, tabId: number): OpenVisits {
  const { walk } = open;
  return walk?.tabs.includes(tabId) === true ? { ...open, walk: { ...walk, tabs: walk.tabs.filter(it => it !== tabId) } } : open;
}

/** The visits of a walk, in the order in which they began. */
export function visitsOf({ visits }: OpenVisits, walkId: string | undefined): readonly OpenVisit[] {
  return Object.values(visits).filter(it => walkId !== undefined && it.walk === walkId).toSorted((a, b) => a.startedMs - b.startedMs);
}

/** The walk that a page which begins is of. */
export function walkOf(open: OpenVisits, { tabId, atMs, privately, visit: { url } }: NewPage): string | undefined {
  const { walk } = open;
  if (walk?.tabs.includes(tabId) !== true || walk.privately !== privately || !isWalking(walk, atMs) || !walk.own.includes(domainOf(url))) return undefined;
  return visitsOf(open, walk.id).length < WALK_VISITS_MAX ? walk.id : undefined;
}

/** Counts a page that began in a tab of the walk and is not of it. */
export function countedPage(open: OpenVisits, page: NewPage): OpenVisits {
  const { walk } = open;
  const { tabId, atMs, visit: { url } } = page;
  if (walk?.tabs.includes(tabId) !== true || walk.closedMs !== undefined || walkOf(open, page) !== undefined) return open;
  if (isPaused(walk, atMs)) return { ...open, walk: { ...walk, pausedPages: walk.pausedPages + 1 } };
  const domain = domainOf(url);
  return walk.own.includes(domain) ? beyond(open, walk) : { ...open, walk: { ...walk, outside: more(walk.outside, domain) } };
}

/** One page more than a walk may have is a hole in its record. */
function beyond(open: OpenVisits, walk: OpenWalk): OpenVisits {
  const last = visitsOf(open, walk.id).at(-1);
  return last === undefined ? open : { ...open, visits: { ...open.visits, [last.id]: withMissing(last, { of: 'navigation', reason: 'limit-reached' }) } };
}

function more(outside: OpenWalk['outside'], domain: string): OpenWalk['outside'] {
  const isFull = !Object.hasOwn(outside, domain) && Object.keys(outside).length >= OUTSIDE_MAX;
  const name = isFull ? 'other.invalid' : domain;
  return { ...outside, [name]: (outside[name] ?? 0) + 1 };
}

/** Whether what one visit keeps for the next goes over to a visit of this walk: what was typed while it was paused does not. */
export function goesOver({ walk }: OpenVisits, from: OpenVisit | undefined, { to, draft }: { readonly to: string | undefined; readonly draft: Draft }): boolean {
  if (to === undefined || walk?.id !== to) return true;
  return from?.walk === to && !isPaused(walk, draft.atMs);
}
