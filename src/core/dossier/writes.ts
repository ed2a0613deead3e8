import type { CookieEvidence, Evidence } from '../evidence/evidence.ts';
import { epochSecondsOf } from '../evidence/instant.ts';
import type { EvidenceLog } from '../evidence/log.ts';
import { ofKind } from '../evidence/log.ts';
import { addressOf } from './frames.ts';
import { inTime } from './waiting.ts';

/** The places a browser keeps texts for a page, as far as we see them written. Databases and caches are not seen. */
export type Store = (typeof STORES)[number];

export const STORES = ['cookie', 'local', 'session', 'name'] as const;

/** One act of storing something in the browser, as it was seen. */
export interface Write {
  readonly store: Store;
  /** A cookie's name, a key of Web Storage; '' for `window.name`. */
  readonly name: string;
  readonly value: string;
  /** The address of whom it is kept for: the document it was written in, or the responder. */
  readonly jar: string;
  /** The address of who wrote it: the responder, or the innermost script that has one. */
  readonly setter: string;
  readonly by: 'header' | 'script';
  /** Of a cookie, as they were written: `Max-Age=60`. */
  readonly attributes: readonly string[];
  /** Seconds a cookie is to live; left out for one of the session, and for other stores. */
  readonly lifetimeS?: number | undefined;
  /** It takes away what was there. */
  readonly deletes: boolean;
  readonly offsetMs: number;
  readonly seen: Evidence;
}

/** A visit, and all that was written during it. */
export interface Written {
  readonly log: EvidenceLog;
  /** 1 for the first visit of the case. */
  readonly number: number;
  readonly writes: readonly Write[];
}

/** The visits of a case, each with what was written during it. */
export function writtenIn(visits: readonly EvidenceLog[]): readonly Written[] {
  return visits.map((log, i) => ({ log, number: i + 1, writes: writesIn(log) }));
}

/** Every act of storing in one visit, in the order of time. */
function writesIn(log: EvidenceLog): readonly Write[] {
  return inTime([...inResponses(log), ...inScripts(log), ...inStorage(log)]);
}

/** What is assigned to `document.cookie`, or sent as `Set-Cookie`, in its parts. Text without `=` is a value without a name. */
export function cookieParts(text: string): { readonly name: string; readonly value: string; readonly attributes: readonly string[] } {
  const [pair = '', ...attributes] = text.split(';').map(it => it.trim());
  const at = pair.indexOf('=');
  return { name: pair.slice(0, Math.max(at, 0)), value: pair.slice(at + 1), attributes };
}

/** Does a cookie in the jar go along to this address? */
export function coversHost({ domain }: CookieEvidence, url: string): boolean {
  // Of an address that cannot be read, no host is known.
  const hostname = URL.canParse(url) ? new URL(url).hostname : '';
  return hostname === domain || hostname.endsWith(`.${domain}`);
}

function inResponses(log: EvidenceLog): readonly Write[] {
  const urls = new Map(ofKind(log, 'request').filter(it => it.witness === 'browser').map(it => [`${it.exchange} ${it.hop}`, it.url]));
  return ofKind(log, 'response').flatMap(seen => {
    const url = urls.get(`${seen.exchange} ${seen.hop}`);
    return url === undefined ? [] : seen.setCookies.map(text => ({ ...cookieIn(text, seen, log), jar: url, setter: url, by: 'header' as const }));
  });
}

function inScripts(log: EvidenceLog): readonly Write[] {
  const address = addressOf(log);
  return ofKind(log, 'cookie-write').map(seen => {
    const jar = address(seen.document);
    return { ...cookieIn(seen.text, seen, log), jar, setter: writerOf(seen.scripts) ?? jar, by: 'script' as const };
  });
}

function inStorage(log: EvidenceLog): readonly Write[] {
  const address = addressOf(log);
  return ofKind(log, 'storage-write').map(seen => {
    const jar = address(seen.document);
    return {
      store: seen.area, name: seen.key, value: seen.value, jar, setter: writerOf(seen.scripts) ?? jar, by: 'script' as const,
      attributes: [], deletes: seen.value === '', offsetMs: seen.offsetMs, seen,
    };
  });
}

function writerOf(scripts: readonly string[]): string | undefined {
  return scripts.find(it => /^https?:/u.test(it));
}

function cookieIn(text: string, seen: Evidence, { visit }: EvidenceLog): Omit<Write, 'jar' | 'setter' | 'by'> {
  const { name, value, attributes } = cookieParts(text);
  const lifetimeS = lifetimeOf(attributes, visit.startedAt, seen.offsetMs);
  return { store: 'cookie', name, value, attributes, lifetimeS, deletes: value === '' || (lifetimeS !== undefined && lifetimeS <= 0), offsetMs: seen.offsetMs, seen };
}

// Max-Age wins over Expires (RFC 6265 §5.3).
function lifetimeOf(attributes: readonly string[], startedAt: string, offsetMs: number): number | undefined {
  const maxAge = attributeOf(attributes, 'max-age');
  if (maxAge !== undefined && /^-?\d+$/u.test(maxAge)) return Number(maxAge);
  const expires = epochSecondsOf(attributeOf(attributes, 'expires') ?? '');
  const started = epochSecondsOf(startedAt);
  return expires === undefined || started === undefined ? undefined : Math.round(expires - started - offsetMs / 1000);
}

/** What a cookie's attribute says: '' where it only stands there (`Secure`), nothing where it does not. */
export function attributeOf(attributes: readonly string[], name: string): string | undefined {
  const found = attributes.find(it => it.toLowerCase() === name || it.toLowerCase().startsWith(`${name}=`));
  return found?.slice(name.length + 1);
}
