import type { Delivery } from '../../core/evidence/delivery.ts';
import type { Evidence } from '../../core/evidence/evidence.ts';
import { visitOfDocument } from './belonging.ts';
import { heirOf, isCarried, withCarried } from './carrying.ts';
import type { Draft } from './draft.ts';
import { withMissing } from './missing.ts';
import type { Frame, Heard, Kept, OpenVisit, OpenVisits, Stepped } from './open-visits.ts';
import { goesOver, visitsOf } from './walking.ts';

/** Evidence beyond this is counted, not kept: 10,000 requests as browsers and pages tell of them are some 50,000 pieces. */
export const EVIDENCE_MAX = 80_000;
/** The same for its size, as JSON. Private windows have a tenth: their evidence has no disk to go to. */
export const CHARACTERS_MAX = 40_000_000;
export const PRIVATE_CHARACTERS_MAX = 4_000_000;
/** A visit of a comparison is several pages long, and there is one at a time. Packed, it has room beside what private windows take. */
export const GUIDED_CHARACTERS_MAX = 12_000_000;
/** All visits of a walk together: they are audited as one, and all of it must be in memory then. Twice what the largest visit may have. */
export const WALK_CHARACTERS_MAX = 80_000_000;
/** The same in private windows, where it takes the place of a comparison. */
export const PRIVATE_WALK_CHARACTERS_MAX = 12_000_000;
const CONTACTED_MAX = 500;
/** How exactly it is remembered when a host was contacted last. Milliseconds. */
const CONTACT_MS = 250;
/** No page has so many documents; one that makes them to exhaust us is counted and not followed. */
const OUTBOXES_MAX = 2_000;

const NOTHING_HEARD: Heard = { next: 0, absent: [], lost: 0 };
const ABSENT_MAX = 1_000;

/** Makes a sighting evidence of a visit, or counts it where the visit has all it may have. */
export function addTo(open: OpenVisits, visitId: string, draft: Draft): Stepped {
  const visit = open.visits[visitId];
  if (visit === undefined) return { open, kept: [] };
  const characters = visit.characters + JSON.stringify(draft.seen).length;
  if (visit.kept >= EVIDENCE_MAX || characters > charactersMax(open, visit)) return { open: withVisit(open, withMissing(visit, { of: draft.seen.kind, reason: 'limit-reached' })), kept: [] };
  const { id, witness, document, seen } = draft;
  const offsetMs = Math.max(0, Math.round(draft.atMs - visit.startedMs));
  const evidence = { ...seen, id, offsetMs, witness, document } as Evidence;
  const next = withCarried({ ...visit, kept: visit.kept + 1, characters, contacted: contactedBy(visit, draft) }, draft);
  return { open: withVisit(open, next), kept: [{ visitId, evidence }] };
}

function charactersMax(open: OpenVisits, { id, privately, guided, walk }: OpenVisit): number {
  if (guided === true) return GUIDED_CHARACTERS_MAX;
  const most = privately ? PRIVATE_CHARACTERS_MAX : CHARACTERS_MAX;
  if (walk === undefined) return most;
  const others = visitsOf(open, walk).reduce((sum, it) => sum + (it.id === id ? 0 : it.characters), 0);
  return Math.min(most, (privately ? PRIVATE_WALK_CHARACTERS_MAX : WALK_CHARACTERS_MAX) - others);
}

/** The same for several, in order. */
export function addAll(open: OpenVisits, drafts: readonly { readonly to: string; readonly draft: Draft }[]): Stepped {
  const kept: Kept[] = [];
  const after = drafts.reduce((now, { to, draft }) => {
    const next = addTo(now, to, draft);
    kept.push(...next.kept);
    return next.open;
  }, open);
  return { open: after, kept };
}

/**
 * Takes in what a document hands over. Each outbox counts its records, so one that comes twice is kept once, and one that
 * never came shows.
 */
export function deliver(open: OpenVisits, from: Frame, batch: readonly Delivery[]): Stepped {
  const visitId = visitOfFrame(open, from);
  if (visitId === undefined) return { open, kept: [] };
  const kept: Kept[] = [];
  const after = batch.reduce((now, delivery) => {
    const next = deliverOne(now, { visitId, document: from.document, origin: from.origin }, delivery);
    kept.push(...next.kept);
    return next.open;
  }, open);
  return { open: after, kept };
}

/**
 * The visit a frame's records belong to. A frame may speak before the browser announces its document, and the empty ones
 * never are announced: it is of the page shown. A top document that is not known is none: its visit has not begun yet.
 */
export function visitOfFrame(open: OpenVisits, { tabId, document, top }: Frame): string | undefined {
  return visitOfDocument(open, document) ?? (top ? undefined : open.shown[tabId]);
}

export function withVisit(open: OpenVisits, visit: OpenVisit): OpenVisits {
  return { ...open, visits: { ...open.visits, [visit.id]: visit } };
}

function deliverOne(open: OpenVisits, { visitId, document, origin }: { visitId: string; document: string; origin: string }, delivery: Delivery): Stepped {
  const visit = open.visits[visitId];
  const { source, n, seen } = delivery;
  const heard = visit === undefined ? undefined : afterHearing(visit.heard[source] ?? NOTHING_HEARD, n);
  if (visit === undefined || heard === undefined) return { open, kept: [] };
  if (!Object.hasOwn(visit.heard, source) && Object.keys(visit.heard).length >= OUTBOXES_MAX) {
    return { open: withVisit(open, withMissing(visit, { of: seen.kind, reason: 'limit-reached' })), kept: [] };
  }
  const documents = Object.hasOwn(visit.documents, document) ? visit.documents : { [document]: origin, ...visit.documents };
  const known = withVisit(open, { ...visit, documents, heard: { ...visit.heard, [source]: heard } });
  return addAll(known, draftsOf(known, visit, { document, delivery }));
}

function draftsOf(open: OpenVisits, visit: OpenVisit, { document, delivery }: { document: string; delivery: Delivery }): Parameters<typeof addAll>[1] {
  const { source, n, atMs, witness, seen } = delivery;
  const draft = { id: `${source}.${n}`, atMs, witness, document, seen };
  const heir = isCarried(seen) ? heirOf(open, visit) : undefined;
  return [{ to: visit.id, draft }, ...heir === undefined || !goesOver(open, visit, { to: heir.walk, draft }) ? [] : [{ to: heir.id, draft: { ...draft, document: '' } }]];
}

/** What has been heard once number `n` arrives, or nothing where it arrived before. */
function afterHearing({ next, absent, lost }: Heard, n: number): Heard | undefined {
  if (n < next) return absent.includes(n) ? { next, absent: absent.filter(it => it !== n), lost } : undefined;
  const skipped = n - next;
  const awaited = Math.min(skipped, Math.max(0, ABSENT_MAX - absent.length));
  const more = Array.from({ length: awaited }, (_, at) => n - awaited + at);
  return { next: n + 1, absent: [...absent, ...more], lost: lost + skipped - awaited };
}

/** The browser alone is asked: it tells of every request, and what a page says of its own must not draw other sites' cookies to it. */
function contactedBy(visit: OpenVisit, { seen, witness, atMs }: Draft): OpenVisit['contacted'] {
  if (seen.kind !== 'request' || witness !== 'browser' || !URL.canParse(seen.url)) return visit.contacted;
  const { hostname } = new URL(seen.url);
  if (atMs - (visit.contacted[hostname] ?? Number.NEGATIVE_INFINITY) < CONTACT_MS) return visit.contacted;
  const isFull = Object.keys(visit.contacted).length >= CONTACTED_MAX && !Object.hasOwn(visit.contacted, hostname);
  return isFull ? visit.contacted : { ...visit.contacted, [hostname]: atMs };
}
