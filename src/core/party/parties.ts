import { domainOf } from './domain.ts';
import { hostSpan, isAt } from './host-span.ts';
import { ownerOf, recipientAs, standingOf } from './recipient-of.ts';
import type { Domain, Organizations, Recipient } from './recipient.ts';

/** Answers as `recipientOf` does, and remembers hosts: a page asks the same few hosts thousands of times. */
export interface Parties {
  readonly recipientOf: (url: string, pageUrl: string) => Recipient | undefined;
}

/** Past this many hosts it forgets them all and begins anew. */
export const HOSTS_MAX = 16_384;

/** A host with both answers it can get. */
interface Known {
  readonly host: string;
  readonly domain: Domain;
  readonly owner: string | undefined;
  readonly first: Recipient;
  readonly third: Recipient;
}

/**
 * For one audit, or as long as `organizations` stands. `behind`: hosts that are somebody else's, to a name of theirs. `own`: addresses or
 * domains that are one organization's by its own account, each for all of its registrable domain.
 */
export function openParties(organizations: Organizations, behind: ReadonlyMap<string, string> = new Map(), own: readonly string[] = []): Parties {
  const ours = new Set<string>(own.map(domainOf));
  const byHash = new Map<number, Known>();
  let latest: { readonly pageUrl: string; readonly page: Known | undefined } | undefined;

  function recall(url: string): Known | undefined {
    const span = hostSpan(url);
    const known = span && byHash.get(span.hash);
    return known && isAt(url, span, known.host) ? known : learn(url);
  }

  function learn(url: string): Known | undefined {
    const called = standingOf(url, organizations);
    if (called === undefined) return undefined;
    const { host } = called;
    const name = behind.get(host);
    const standing = (name !== undefined && standingOf(`https://${name}/`, organizations)) || called;
    const { domain } = standing;
    const known = { host, domain, owner: ownerOf(standing), first: recipientAs('first', standing), third: recipientAs('third', standing) };
    const span = hostSpan(url);
    if (byHash.size >= HOSTS_MAX) byHash.clear();
    if (span !== undefined && isAt(url, span, host)) byHash.set(span.hash, known);
    return known;
  }

  return {
    recipientOf(url, pageUrl) {
      if (latest?.pageUrl !== pageUrl) latest = { pageUrl, page: recall(pageUrl) };
      const known = recall(url);
      return known && (isFirst(known, latest.page, ours) ? known.first : known.third);
    },
  };
}

// As `partyOf` decides it, from what is remembered, and from what an organization says of itself.
function isFirst({ domain, owner }: Known, page: Known | undefined, own: ReadonlySet<string>): boolean {
  if (page === undefined) return false;
  return domain === page.domain || (owner !== undefined && owner === page.owner) || (own.has(domain) && own.has(page.domain));
}
