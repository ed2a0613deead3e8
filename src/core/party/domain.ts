import { parse } from 'tldts';
import type { Domain } from './recipient.ts';

/** The domain of what has no host (`data:`, `about:`, a local file). A reserved name (RFC 2606), so nobody can own it. */
export const NOWHERE = 'nowhere.invalid' as Domain;

/**
 * The registrable domain of a host or URL, by the public suffix list with its private section: `ann.github.io` is a
 * domain of its own. What has none (an IP address, `localhost`, a bare suffix) stands for itself; what has no host
 * at all gives `NOWHERE`, never the text it was given, which may hold anything.
 */
export function domainOf(address: string): Domain {
  return namesOf(address)?.domain ?? NOWHERE;
}

/** An address's host, in lower case without port, brackets and trailing dot, and its registrable domain. */
export function namesOf(address: string): { readonly host: string; readonly domain: Domain } | undefined {
  const { hostname, domain } = parse(address, { allowPrivateDomains: true });
  // A leading dot is how cookies used to say "and all subdomains".
  const host = hostname?.startsWith('.') === true ? hostname.slice(1) : hostname;
  return host === null || host === '' ? undefined : { host, domain: (domain ?? host) as Domain };
}
