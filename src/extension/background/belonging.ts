import type { Place } from '../../observers/webext-host.ts';
import type { OpenVisit, OpenVisits } from './open-visits.ts';

/** The visit that something seen belongs to, by the best that the browser told about where it happened. */
export function ownerOf(open: OpenVisits, place: Place): string | undefined {
  switch (place.by) {
    case 'document': return visitOfDocument(open, place.document) ?? open.shown[place.tabId];
    case 'next-page': case 'new-page': case 'prerender': return open.shown[place.tabId];
    case 'worker': return ofWorker(open, place);
    case 'jar': return ofJar(open, place);
  }
}

/**
 * The visit that a document belongs to, also when the tab has moved on since: the last of them, for going back can show the
 * same document again. Browsers give each document a name of its own (a UUID), so the tab does not matter: an empty pop-up
 * belongs to the page that opened it.
 */
export function visitOfDocument(open: OpenVisits, document: string): string | undefined {
  return Object.values(open.visits).findLast(it => document !== '' && Object.hasOwn(it.documents, document))?.id;
}

/**
 * A service or shared worker serves all pages of its origin. What it sends is put to the visit that began last among
 * those; a worker without any page open (a background sync) belongs to no visit. Where the browser does not say whether it is of
 * a private window, and it may be, it is: such a visit never reaches the disk.
 */
function ofWorker({ visits }: OpenVisits, { origin, privately }: Extract<Place, { by: 'worker' }>): string | undefined {
  const fit = Object.values(visits).filter(it => isOpen(it) && Object.values(it.documents).includes(origin) && origin !== '' && (privately ?? it.privately) === it.privately);
  return latest(fit.filter(it => it.privately), it => it.startedMs) ?? latest(fit, it => it.startedMs);
}

/**
 * A cookie is put to the visit that contacted its host last before it was kept: the browser does not say on whose behalf it was
 * set. Of a host that is contacted again and again only the last time is remembered, which may be after it; a visit that began
 * after it never set it.
 */
function ofJar({ visits }: OpenVisits, { domain, privately, site, atMs }: Extract<Place, { by: 'jar' }>): string | undefined {
  const contactMs = (it: OpenVisit): number => Math.max(-1, ...Object.entries(it.contacted).filter(([host]) => isUnder(host, domain)).map(([, at]) => Math.min(at, atMs)));
  const fit = Object.values(visits).filter(it => it.privately === privately && it.startedMs <= atMs && isPartOf(it, site) && contactMs(it) >= 0);
  return latest(fit, contactMs);
}

function isOpen({ endedMs }: OpenVisit): boolean {
  return endedMs === undefined;
}

function isUnder(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

function isPartOf({ visit }: OpenVisit, site: string | undefined): boolean {
  return site === undefined || (URL.canParse(site) && isUnder(new URL(visit.url).hostname, new URL(site).hostname));
}

function latest(visits: readonly OpenVisit[], when: (it: OpenVisit) => number): string | undefined {
  return visits.toSorted((a, b) => when(b) - when(a))[0]?.id;
}
