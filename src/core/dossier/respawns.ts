import type { RequestEvidence, RequestHeadEvidence } from '../evidence/evidence.ts';
import { epochSecondsOf } from '../evidence/instant.ts';
import type { EvidenceLog } from '../evidence/log.ts';
import { ofKind } from '../evidence/log.ts';
import type { EvidenceRef } from '../finding/finding.ts';
import { domainOf } from '../party/domain.ts';
import type { Domain } from '../party/recipient.ts';
import { consentOver } from './consent/over.ts';
import type { CookieScope } from './cookie-scope.ts';
import { mustGoAlong, scopeOf } from './cookie-scope.ts';
import type { Search } from './exposures.ts';
import type { Respawn } from './kept.ts';
import type { Trial } from './trial.ts';
import type { Store, Write, Written } from './writes.ts';

interface Live {
  readonly parts: readonly string[];
  readonly cookie?: { readonly owner: Domain; readonly name: string; readonly scope: CookieScope; readonly atS: number } | undefined;
}

/** What is known of all stores at one moment. */
interface Stores {
  /** The identifiers that stand under each name, and how the cookie was written that holds them. */
  readonly live: Map<string, Live>;
  /** Who holds each identifier, and in which kind of store. */
  readonly holders: Map<string, Map<string, Store>>;
  /** What was taken away, and by whom; by nobody seen, where it was missing when the page was come to again. */
  readonly gone: Map<string, { readonly parts: readonly string[]; readonly by: Domain | undefined; readonly ref: EvidenceRef }>;
}

/**
 * The cookies that came back: after somebody else had deleted them (who tidies up their own cookie and writes it anew is not hiding
 * anything), or after they were missing from the request for the page, on a later visit with the same profile.
 */
export function respawnsIn(visits: readonly Written[], trial: Trial, search: Pick<Search, 'parties' | 'hide'>): readonly Respawn[] {
  const profiles = new Map<string, Stores>();
  return visits.flatMap(visit => {
    const profile = profileOf(visit);
    const stores = profiles.get(profile) ?? { live: new Map(), holders: new Map(), gone: new Map() };
    profiles.set(profile, stores);
    noteMissing(visit, stores, search);
    const view: View = { visit, stores, trial, search, consentAt: consentOver(visit.log) };
    return visit.writes.flatMap(it => step(it, view));
  });
}

// Of clean profiles that nobody numbered, each is its own.
function profileOf({ number, log: { visit: { profile, state } } }: Written): string {
  return profile === undefined ? state === 'live' ? 'live' : `clean ${number}` : `number ${profile}`;
}

interface View {
  readonly visit: Written;
  readonly stores: Stores;
  readonly trial: Trial;
  readonly search: Pick<Search, 'parties' | 'hide'>;
  readonly consentAt: ReturnType<typeof consentOver>;
}

function step(write: Write, { visit: { log, number }, stores, trial, search: { parties, hide }, consentAt }: View): readonly Respawn[] {
  const owner = parties.recipientOf(write.jar, log.visit.url);
  const setter = parties.recipientOf(write.setter, log.visit.url);
  if (owner === undefined || setter === undefined) return [];
  const scope = write.store === 'cookie' ? scopeOf(write) : undefined;
  const key = keyOf(write, owner.domain, scope);
  if (write.deletes) {
    takeAway(key, stores, { by: setter.domain, ref: `${number}:${write.seen.id}` });
    return [];
  }
  const parts = trial.identifiersOf(write);
  const back = restored(parts, { key, by: setter.domain }, stores);
  stores.gone.delete(key);
  forget(key, stores);
  keep(key, { parts, cookie: scope && { owner: owner.domain, name: write.name, scope, atS: secondsAt(log, write.offsetMs) } }, { stores, store: write.store });
  // Of other stores nobody says that a visitor deleted something: scripts tidy up what they keep there.
  if (scope === undefined) return [];
  return back.map(({ from, ref }) => ({
    visit: number, setter, name: hide(write.name), from, consent: consentAt(write.offsetMs), offsetMs: write.offsetMs,
    evidence: [`${number}:${write.seen.id}`, ref],
  }));
}

function keyOf({ store, name }: Write, owner: Domain, scope: CookieScope | undefined): string {
  return JSON.stringify([store, owner, name, scope?.host, scope?.path]);
}

/** What is written under a name, where somebody else had taken it away, and where it comes from. */
function restored(parts: readonly string[], { key, by }: { readonly key: string; readonly by: Domain }, stores: Stores): readonly { readonly from: Respawn['from']; readonly ref: EvidenceRef }[] {
  const before = stores.gone.get(key);
  const value = before?.parts.find(it => parts.includes(it));
  return before === undefined || value === undefined || before.by === by ? [] : [{ from: holderOf(value, key, stores) ?? 'unseen', ref: before.ref }];
}

/** The kind of store in which somebody else than this name holds a value. */
function holderOf(value: string, key: string, { holders }: Stores): Store | undefined {
  for (const [holder, store] of holders.get(value) ?? []) {
    if (holder !== key) return store;
  }
  return undefined;
}

function takeAway(key: string, stores: Stores, how: { readonly by: Domain | undefined; readonly ref: EvidenceRef }): void {
  const parts = stores.live.get(key)?.parts ?? [];
  if (parts.length === 0) return;
  forget(key, stores);
  stores.gone.set(key, { parts, ...how });
}

function forget(key: string, { live, holders }: Stores): void {
  for (const it of live.get(key)?.parts ?? []) holders.get(it)?.delete(key);
  live.delete(key);
}

function keep(key: string, it: Live, { stores: { live, holders }, store }: { readonly stores: Stores; readonly store: Store }): void {
  live.set(key, it);
  for (const part of it.parts) holders.set(part, (holders.get(part) ?? new Map<string, Store>()).set(key, store));
}

/** The request for a page carries all cookies that are for its address: one that it lacks is not there any more. */
function noteMissing({ log, number }: Written, stores: Stores, { parties }: Pick<Search, 'parties'>): void {
  if (stores.live.size === 0 || log.visit.listening !== 'auditing') return;
  const arrival = arrivalOf(log);
  const owner = parties.recipientOf(log.visit.url, log.visit.url);
  if (arrival === undefined || owner === undefined) return;
  const { page: { url, offsetMs }, head } = arrival;
  const sent = new Set(cookiesOf(head));
  const nowS = secondsAt(log, offsetMs);
  const missing = [...stores.live].filter(([, { cookie }]) => cookie?.owner === owner.domain && !sent.has(cookie.name) && mustGoAlong(cookie.scope, url, nowS - cookie.atS));
  for (const [key] of missing) takeAway(key, stores, { by: undefined, ref: `${number}:${head.id}` });
}

/** Seconds since 1970, by which visits can be told apart in time. */
function secondsAt({ visit }: EvidenceLog, offsetMs: number): number {
  return (epochSecondsOf(visit.startedAt) ?? 0) + offsetMs / 1000;
}

function arrivalOf(log: EvidenceLog): { readonly page: RequestEvidence; readonly head: RequestHeadEvidence } | undefined {
  const site = domainOf(log.visit.url);
  const page = ofKind(log, 'request').find(it => it.channel === 'navigation' && it.witness === 'browser' && domainOf(it.url) === site);
  const head = page && ofKind(log, 'request-head').find(it => it.exchange === page.exchange && it.hop === page.hop);
  return page && head && { page, head };
}

function cookiesOf({ headers }: RequestHeadEvidence): readonly string[] {
  const pairs = headers.filter(([name]) => name.toLowerCase() === 'cookie').flatMap(([, value]) => value.split(';'));
  return pairs.map(it => it.slice(0, it.indexOf('=')).trim());
}
