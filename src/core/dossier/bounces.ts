import { identifies } from '../datum/identifier.ts';
import type { Evidence, NavigationEvidence, RequestEvidence } from '../evidence/evidence.ts';
import type { EvidenceLog } from '../evidence/log.ts';
import { ofKind } from '../evidence/log.ts';
import { isSameRecipient } from '../party/is-same-recipient.ts';
import { consentOver } from './consent/over.ts';
import type { Search } from './exposures.ts';
import type { Bounce } from './kept.ts';
import type { Trial } from './trial.ts';
import type { Written } from './writes.ts';

/**
 * A page that was left this soon, and in which nothing was done, was a station only. Milliseconds. As browsers count that undo what
 * such stations keep (https://privacycg.github.io/nav-tracking-mitigations/, client bounces).
 */
export const STATION_MAX = 10_000;

/**
 * Requests for signing in go through another site and back by design, and say so in the parameters that their protocol requires (OAuth
 * 2.0, RFC 6749 §4.1.1; SAML 2.0 Bindings §3.4). Anybody can write them into an address: they make it less sure, and excuse nobody.
 */
const SIGN_IN: readonly (readonly RegExp[])[] = [[/[?&]response_type=./u, /[?&]client_id=./u], [/[?&]SAMLRequest=./u]];

/** The bounces of one visit: by redirects, and by pages that lead on at once. */
export function bouncesIn(visit: Written, trial: Trial, { parties }: Pick<Search, 'parties'>): readonly Bounce[] {
  const { log, number } = visit;
  const consentAt = consentOver(log);
  const passes = [...redirectsIn(log), ...stationsIn(log)];
  if (passes.length === 0) return [];
  const marks = marksOf(visit, trial);
  return passes.flatMap(({ url, next, by, seen, keys }): readonly Bounce[] => {
    const through = parties.recipientOf(url, log.visit.url);
    const goal = parties.recipientOf(next, log.visit.url);
    const found = keys.map(it => marks.get(it)).filter(it => it !== undefined);
    const mark = found.find(it => it.sets) ?? found[0];
    if (through?.party !== 'third' || goal === undefined || isSameRecipient(through, goal) || mark === undefined) return [];
    return [{ visit: number, through, by, sets: mark.sets, forSigningIn: SIGN_IN.some(those => those.every(it => it.test(url))), consent: consentAt(seen.offsetMs), offsetMs: seen.offsetMs, evidence: [`${number}:${seen.id}`, `${number}:${mark.seen.id}`] }];
  });
}

interface Pass {
  readonly url: string;
  /** Where it led. */
  readonly next: string;
  readonly by: Bounce['by'];
  readonly seen: Evidence;
  /** Of what it set or was sent: the hop, and of a page the document as well. */
  readonly keys: readonly string[];
}

function hopKey({ exchange, hop }: Pick<RequestEvidence, 'exchange' | 'hop'>): string {
  return `hop ${exchange} ${hop}`;
}

function navigationsIn(log: EvidenceLog): readonly RequestEvidence[] {
  return ofKind(log, 'request').filter(it => it.channel === 'navigation' && it.witness === 'browser');
}

function redirectsIn(log: EvidenceLog): readonly Pass[] {
  const hops = navigationsIn(log);
  const byKey = new Map(hops.map(it => [hopKey(it), it]));
  const goals = new Map<string, string>();
  for (const it of hops.toSorted((a, b) => a.hop - b.hop)) goals.set(it.exchange, it.url);
  return hops.filter(it => byKey.has(hopKey({ ...it, hop: it.hop + 1 })))
    .map(it => ({ url: it.url, next: goals.get(it.exchange) ?? it.url, by: 'redirect' as const, seen: it, keys: [hopKey(it)] }));
}

function stationsIn(log: EvidenceLog): readonly Pass[] {
  const tops = ofKind(log, 'navigation').filter(it => it.frame === 'top' && /^https?:/u.test(it.url));
  const busy = new Set([...ofKind(log, 'input'), ...ofKind(log, 'submit')].map(it => it.document));
  const requestOf = openRequests(log);
  return tops.flatMap((it, i) => {
    const next: NavigationEvidence | undefined = tops[i + 1];
    const isStation = next !== undefined && next.document !== it.document && next.offsetMs - it.offsetMs <= STATION_MAX && !busy.has(it.document);
    return isStation ? [{ url: it.url, next: next.url, by: 'page' as const, seen: it, keys: [`document ${it.document}`, ...requestOf(it)] }] : [];
  });
}

/** The request that brought a page, as far as one was seen: the last for its address before it began. It names no document, for there was none yet. */
function openRequests(log: EvidenceLog): (page: NavigationEvidence) => readonly string[] {
  const byUrl = new Map<string, RequestEvidence[]>();
  for (const it of navigationsIn(log)) {
    const same = byUrl.get(withoutFragment(it.url));
    if (same === undefined) byUrl.set(withoutFragment(it.url), [it]);
    else same.push(it);
  }
  return ({ url, offsetMs }) => {
    const request = byUrl.get(withoutFragment(url))?.findLast(it => it.offsetMs <= offsetMs);
    return request === undefined ? [] : [hopKey(request)];
  };
}

function withoutFragment(url: string): string {
  return url.split('#', 1)[0] ?? '';
}

interface Mark {
  readonly sets: boolean;
  readonly seen: Evidence;
}

/** What identifiers each hop set or was sent, and each document stored. Setting says more. */
function marksOf({ log, writes }: Written, trial: Trial): ReadonlyMap<string, Mark> {
  const sent = ofKind(log, 'request-head').filter(it => it.headers.some(([name, value]) => name.toLowerCase() === 'cookie' && value.split(';').some(pair => identifies(pair.slice(pair.indexOf('=') + 1)))));
  const set = writes.filter(it => !it.deletes && trial.identifies(it));
  return new Map<string, Mark>([
    ...sent.map(it => [hopKey(it), { sets: false, seen: it }] as const),
    ...set.map(({ seen }) => [seen.kind === 'response' ? hopKey(seen) : `document ${seen.document}`, { sets: true, seen }] as const),
  ]);
}
