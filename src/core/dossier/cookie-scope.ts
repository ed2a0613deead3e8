import { namesOf } from '../party/domain.ts';
import type { Write } from './writes.ts';
import { attributeOf } from './writes.ts';

/** Where a cookie stands in the jar, and which requests it goes along with (RFC 6265 §5.3 and §5.4). */
export interface CookieScope {
  /** `shop.example`: of this host only; `.shop.example`: of those below it as well. Two cookies of one name, one of each, are two. */
  readonly host: string;
  readonly path: string;
  readonly secure: boolean;
  /** `SameSite=Strict`: it stays behind where the visitor comes from another site. */
  readonly strict: boolean;
  /** Seconds it lives from when it was written; left out where it ends with the session, of which nobody tells us. */
  readonly lifetimeS?: number | undefined;
}

/** What a written cookie says of itself, or what holds where it does not. */
export function scopeOf({ jar, attributes, lifetimeS }: Pick<Write, 'jar' | 'attributes' | 'lifetimeS'>): CookieScope {
  const domain = (attributeOf(attributes, 'domain') ?? '').toLowerCase().replace(/^\./u, '');
  const path = attributeOf(attributes, 'path') ?? '';
  return {
    host: domain === '' ? hostOf(jar) : `.${domain}`,
    path: path.startsWith('/') ? path : defaultPath(pathOf(jar)),
    secure: attributeOf(attributes, 'secure') !== undefined,
    strict: attributeOf(attributes, 'samesite')?.toLowerCase() === 'strict',
    lifetimeS,
  };
}

/** Does a cookie, written so many seconds ago, have to go along with the request for a page, wherever that was asked for? */
export function mustGoAlong({ host, path, secure, strict, lifetimeS = 0 }: CookieScope, url: string, agoS: number): boolean {
  return coversHost(host, hostOf(url)) && coversPath(path, pathOf(url)) && (!secure || /^https:/iu.test(url)) && !strict && agoS < lifetimeS;
}

function coversHost(host: string, of: string): boolean {
  return of === host || (host.startsWith('.') && `.${of}`.endsWith(host));
}

function coversPath(path: string, of: string): boolean {
  return of === path || of.startsWith(path.endsWith('/') ? path : `${path}/`);
}

function defaultPath(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 1));
}

function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : '/';
}

function hostOf(url: string): string {
  return namesOf(url)?.host ?? '';
}
