import type { EvidenceLog } from '../evidence/log.ts';
import { ofKind } from '../evidence/log.ts';
import { isSameRecipient } from '../party/is-same-recipient.ts';
import type { Recipient } from '../party/recipient.ts';
import type { Hit } from '../search/wanted.ts';
import type { Identified, SharedIdentifier, Transmission } from './dossier.ts';
import type { Search } from './exposures.ts';
import type { Stored } from './identifiers.ts';

/** A stored identifier found in a transmission, and whether it stood in its store by then. */
export interface CarriedIdentifier {
  readonly transmission: Transmission;
  readonly hit: Hit;
  readonly stored: readonly [Stored, ...Stored[]];
}

/** The stored identifiers in what was sent, the value itself or a digest of it. */
export function identifiersIn(transmission: Transmission, hits: readonly Hit[], { storedOf }: Search['sought']): readonly CarriedIdentifier[] {
  return hits.filter(it => it.confidence === 'exact' || it.confidence === 'digest').flatMap(hit => {
    const [first, ...others] = storedOf(hit.wanted).filter(it => it.visit === transmission.visit);
    return first === undefined ? [] : [{ transmission, hit, stored: [first, ...others] }];
  });
}

/** Who received an identifier of the page's stores: each transmission once for each name under which it was stored. */
export function identifiedBy(carried: readonly CarriedIdentifier[], hide: Search['hide']): readonly Identified[] {
  const seen = new Map<Transmission, Set<string>>();
  return carried.flatMap(({ transmission, stored }) => stored.flatMap(({ store, name }) => {
    const names = seen.get(transmission) ?? new Set<string>();
    if (store === 'link' || names.has(name)) return [];
    seen.set(transmission, names.add(name));
    return [{ transmission, store, name: hide(name) }];
  }));
}

/** The page's clock and the browser's are one, but what is reported second can have happened first. Milliseconds. */
const SKEW_MAX = 100;

/**
 * The edges from one party to another in one visit, from what its transmissions carried, in the order of time. Whoever was sent a value
 * before its owner was seen to store it had it first: it is theirs as much. What the page's address shows is told with that address,
 * and a Referer is sent by nobody; where a link carries it, it is told as that (`decorations.ts`).
 */
export function sharedAmong(carried: readonly CarriedIdentifier[], log: EvidenceLog, { parties, hide }: Pick<Search, 'parties' | 'hide'>): readonly SharedIdentifier[] {
  const partyOf = (url: string): Recipient | undefined => parties.recipientOf(url, log.visit.url);
  const shownMs = openShown(log);
  const knew = new Set<string>();
  return carried.flatMap(({ transmission, hit, stored }) => {
    const { recipient, offsetMs, scripts, evidence } = transmission;
    const key = `${recipient.domain} ${hit.wanted}`;
    const before = stored.filter(it => it.offsetMs <= offsetMs + SKEW_MAX);
    if (before.length === 0) knew.add(key);
    const owned = ownerAmong(before, partyOf);
    if (isElsewhere({ transmission, hit, stored }, shownMs) || knew.has(key) || owned === undefined || isSameRecipient(owned.from, recipient)) return [];
    return [{
      transmission, from: owned.from, name: hide(owned.stored.name), hit, evidence: [...evidence, owned.stored.ref],
      bySite: partyOf(scripts[0] ?? '')?.party === 'first',
    }];
  });
}

/** Where it is told of already: in a Referer or a link, or in the page's address by then. */
function isElsewhere({ transmission: { channel, offsetMs }, hit: { place }, stored }: CarriedIdentifier, shownMs: (text: string) => number): boolean {
  return place === 'referer' || channel === 'navigation' || shownMs(stored[0].value) <= offsetMs;
}

/** When the visitor's own tab first showed an address with this text in it. Milliseconds; `Infinity` where it never did. */
function openShown(log: EvidenceLog): (text: string) => number {
  const tops = [{ url: log.visit.url, offsetMs: 0 }, ...ofKind(log, 'navigation').filter(it => it.frame === 'top')];
  const known = new Map<string, number>();
  return text => {
    const ms = known.get(text) ?? tops.find(it => it.url.includes(text))?.offsetMs ?? Number.POSITIVE_INFINITY;
    known.set(text, ms);
    return ms;
  };
}

interface Owned {
  readonly stored: Stored;
  readonly from: Recipient;
}

/** How sure it is whose an identifier is: the browser saw an answer set it; a page told who wrote it; it stands in a jar. */
const BY = ['header', 'script', 'unseen'] as const;

// What the site's own answer set is the site's. That its script wrote it only the page says, which excuses nobody.
function ownerAmong(stored: readonly Stored[], partyOf: (url: string) => Recipient | undefined): Owned | undefined {
  for (const by of BY) {
    const it = stored.find(member => member.store !== 'link' && member.by === by);
    const from = it && ownerOf(it, partyOf);
    if (it !== undefined && from !== undefined) return { stored: it, from };
    if (it !== undefined && by === 'header') return undefined;
  }
  return undefined;
}

function ownerOf({ jar, setter }: Stored, partyOf: (url: string) => Recipient | undefined): Recipient | undefined {
  const [owner, writer] = [partyOf(jar), partyOf(setter)];
  return [owner, isLibrary(writer) ? undefined : writer].find(it => it?.party === 'third');
}

// A library that is fetched from a host which only serves (js-cookie from a CDN) writes for whoever calls it.
function isLibrary(writer: Recipient | undefined): boolean {
  return writer?.reputation === 'serves';
}
