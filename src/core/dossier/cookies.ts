import { identifies } from '../datum/identifier.ts';
import type { CookieEvidence, Evidence } from '../evidence/evidence.ts';
import { epochSecondsOf } from '../evidence/instant.ts';
import type { EvidenceLog } from '../evidence/log.ts';
import { ofKind } from '../evidence/log.ts';
import type { Parties } from '../party/parties.ts';
import { consentOver } from './consent.ts';
import type { CookieSetting } from './dossier.ts';
import { addressOf } from './frames.ts';
import type { Hide } from './hide.ts';

interface View {
  readonly log: EvidenceLog;
  readonly number: number;
  readonly parties: Parties;
  readonly hide: Hide;
  readonly consentAt: ReturnType<typeof consentOver>;
  /** The cookies seen in the jar, by `name=value`: a page can write thousands, and each is looked for. */
  readonly jar: ReadonlyMap<string, readonly CookieEvidence[]>;
}

interface Attempt {
  readonly text: string;
  /** The address whose cookie jar it is meant for. */
  readonly jar: string;
  readonly setter: string;
  readonly by: CookieSetting['by'];
  readonly seen: Evidence;
}

/** Every cookie set in one visit, by a response's header or by a script, with what the browser made of it. */
export function cookiesIn(visit: Pick<View, 'log' | 'number' | 'parties' | 'hide'>): readonly CookieSetting[] {
  const { log } = visit;
  const view = { ...visit, consentAt: consentOver(log), jar: jarOf(log) };
  return [...inResponses(log), ...inScripts(log)].flatMap(it => setting(it, view));
}

function jarOf(log: EvidenceLog): View['jar'] {
  const jar = new Map<string, CookieEvidence[]>();
  for (const it of ofKind(log, 'cookie')) {
    const pair = `${it.name}=${it.value}`;
    const same = jar.get(pair);
    if (same === undefined) jar.set(pair, [it]);
    else same.push(it);
  }
  return jar;
}

/** What is assigned to `document.cookie`, or sent as `Set-Cookie`, in its parts. Text without `=` is a value without a name. */
export function cookieParts(text: string): { readonly name: string; readonly value: string; readonly attributes: readonly string[] } {
  const [pair = '', ...attributes] = text.split(';').map(it => it.trim());
  const at = pair.indexOf('=');
  return { name: pair.slice(0, Math.max(at, 0)), value: pair.slice(at + 1), attributes };
}

function inResponses(log: EvidenceLog): readonly Attempt[] {
  const urls = new Map(ofKind(log, 'request').filter(it => it.witness === 'browser').map(it => [`${it.exchange} ${it.hop}`, it.url]));
  return ofKind(log, 'response').flatMap(seen => {
    const url = urls.get(`${seen.exchange} ${seen.hop}`);
    return url === undefined ? [] : seen.setCookies.map(text => ({ text, jar: url, setter: url, by: 'header' as const, seen }));
  });
}

function inScripts(log: EvidenceLog): readonly Attempt[] {
  const address = addressOf(log);
  return ofKind(log, 'cookie-write').map(seen => {
    const jar = address(seen.document);
    return { text: seen.text, jar, setter: seen.scripts.find(it => /^https?:/u.test(it)) ?? jar, by: 'script' as const, seen };
  });
}

function setting({ text, jar, setter, by, seen }: Attempt, { log, number, parties, hide, consentAt, jar: jarred }: View): readonly CookieSetting[] {
  const { name, value, attributes } = cookieParts(text);
  const lifetimeS = lifetimeOf(attributes, log.visit.startedAt, seen.offsetMs);
  const owner = parties.recipientOf(jar, log.visit.url);
  const writer = parties.recipientOf(setter, log.visit.url);
  if (owner === undefined || writer === undefined || isDeletion(value, lifetimeS)) return [];
  const kept = jarred.get(`${name}=${value}`)?.find(it => coversHost(it, jar));
  return [{
    visit: number, name: hide(name), owner, setter: writer, by, identifying: identifies(value), lifetimeS,
    kept: kept !== undefined, consent: consentAt(seen.offsetMs), offsetMs: seen.offsetMs,
    evidence: [`${number}:${seen.id}`, ...kept === undefined ? [] : [`${number}:${kept.id}`]],
  }];
}

// Max-Age wins over Expires (RFC 6265 §5.3).
function lifetimeOf(attributes: readonly string[], startedAt: string, offsetMs: number): number | undefined {
  const named = (name: string): string | undefined => attributes.find(it => it.toLowerCase().startsWith(`${name}=`))?.slice(name.length + 1);
  const maxAge = named('max-age');
  if (maxAge !== undefined && /^-?\d+$/u.test(maxAge)) return Number(maxAge);
  const expires = epochSecondsOf(named('expires') ?? '');
  const started = epochSecondsOf(startedAt);
  return expires === undefined || started === undefined ? undefined : Math.round(expires - started - offsetMs / 1000);
}

function isDeletion(value: string, lifetimeS: number | undefined): boolean {
  return value === '' || (lifetimeS !== undefined && lifetimeS <= 0);
}

function coversHost({ domain }: CookieEvidence, url: string): boolean {
  const { hostname } = new URL(url);
  return hostname === domain || hostname.endsWith(`.${domain}`);
}

/** Who owns the jar and who wrote into it, where it lives long enough to recognize somebody tomorrow. */
export function marks({ identifying, lifetimeS = 0, kept }: CookieSetting): boolean {
  return identifying && kept && lifetimeS >= DAY_S;
}

/** A cookie that lives shorter than a day cannot follow anybody: load balancers and bot checks set those. */
const DAY_S = 86_400;
