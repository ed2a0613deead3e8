import type { Redacted } from '../datum/redact.ts';
import type { EvidenceLog } from '../evidence/log.ts';
import { ofKind } from '../evidence/log.ts';
import { domainOf, namesOf } from '../party/domain.ts';
import type { EvidenceRef } from '../finding/finding.ts';
import { cookieParts } from './writes.ts';
import type { Disguise, Speech, Transmission } from './dossier.ts';
import type { Search } from './exposures.ts';
import { pagesOf } from './frames.ts';

/** What one visit tells of somebody who is called by the site's name. */
export interface Told {
  readonly log: EvidenceLog;
  readonly number: number;
  readonly transmissions: readonly Transmission[];
  readonly speeches: readonly Speech[];
}

/** Third parties behind the site's own names, each as often as it was sent something, in one visit. */
export function disguisesIn(told: Told, search: Pick<Search, 'behind' | 'lent' | 'hide'>): readonly Disguise[] {
  return [...byAlias(told, search), ...byFormat(told), ...byCookie(told, search)];
}

/**
 * By its name: known, where one of the names it leads to is; else where it is sent reports and nobody known lends it his machines. `behind` has
 * the known ones already, so that what they were sent counts as sent to them.
 */
function byAlias({ log, number, transmissions }: Told, { behind, lent, hide }: Pick<Search, 'behind' | 'lent' | 'hide'>): readonly Disguise[] {
  const pages = new Set(pagesOf(log).map(hostOf));
  const site = domainOf(log.visit.url);
  const sentTo = new Map<string, Transmission[]>();
  for (const it of transmissions) {
    const host = hostOf(it.url);
    const known = sentTo.get(host);
    if (known === undefined) sentTo.set(host, [it]);
    else known.push(it);
  }
  const ownNames = ofKind(log, 'alias').filter(({ host }) => !pages.has(host) && domainOf(host) === site);
  return ownNames.flatMap(({ id, host, names }) => {
    const sent = sentTo.get(host) ?? [];
    const [first] = sent;
    const known = behind.get(host);
    const name = known ?? names.findLast(it => domainOf(it) !== domainOf(host));
    if (first === undefined || name === undefined || (known === undefined && !isSuspect(sent, lent.has(host)))) return [];
    const ref: EvidenceRef = `${number}:${id}`;
    return [{ transmission: first, by: known === undefined ? 'unknown-name' as const : 'name' as const, as: hide(`${host} → ${domainOf(name)}`), evidence: [ref, ...first.evidence] as const }];
  });
}

/** Somebody unknown, on machines that are nobody's to lend, who is told things. */
function isSuspect(sent: readonly Transmission[], isLent: boolean): boolean {
  return !isLent && sent.some(isReport);
}

/** Nothing is shown or run of it: it can only be there to tell something. */
function isReport({ channel, url }: Transmission): boolean {
  return channel === 'beacon' || (channel === 'image' && url.includes('?'));
}

/** By what it was told: the site itself was sent messages in a vendor's own format, which only that vendor reads. */
function byFormat({ speeches }: Told): readonly Disguise[] {
  return speeches.filter(it => it.by === 'shape' && it.transmission.recipient.party === 'first')
    .map(({ transmission, vendor }) => ({ transmission, by: 'format' as const, as: vendor as Redacted, evidence: transmission.evidence }));
}

/** Set by Google's tag manager where it runs on the site's own server ("Cookies and user identification", tagmanager developer guide). */
const SERVER_COOKIES: ReadonlyMap<string, string> = new Map([['FPID', 'Google Tag Manager'], ['FPLC', 'Google Tag Manager'], ['FPAU', 'Google Tag Manager'], ['FPGCLAW', 'Google Tag Manager']]);

/** By what it set: cookies that only a vendor's software for servers sets, from the site's own hosts. */
function byCookie({ log, number, transmissions }: Told, { hide }: Pick<Search, 'hide'>): readonly Disguise[] {
  const byExchange = new Map(ofKind(log, 'request').map(it => [`${it.exchange} ${it.hop}`, it.url]));
  const byUrl = new Map(transmissions.filter(it => it.recipient.party === 'first').map(it => [it.url, it]));
  return ofKind(log, 'response').flatMap(({ id, exchange, hop, setCookies }) => {
    const name = setCookies.map(it => cookieParts(it).name).find(it => SERVER_COOKIES.has(it));
    const transmission = byUrl.get(byExchange.get(`${exchange} ${hop}`) ?? '');
    if (name === undefined || transmission === undefined) return [];
    return [{ transmission, by: 'cookie' as const, as: hide(SERVER_COOKIES.get(name) ?? name), evidence: [`${number}:${id}`, ...transmission.evidence] as const }];
  });
}

function hostOf(url: string): string {
  return namesOf(url)?.host ?? '';
}
