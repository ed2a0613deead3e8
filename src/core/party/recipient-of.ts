import { namesOf } from './domain.ts';
import type { Domain, Organization, Organizations, Party, Recipient } from './recipient.ts';

/** All that does not depend on the page: asked once for each host. */
export interface Standing {
  readonly host: string;
  readonly domain: Domain;
  readonly organization: Organization | undefined;
}

/**
 * Who receives a request to `url` that a page at `pageUrl` makes. Undefined where nobody does: `data:`, `blob:`,
 * `about:` and a browser's own schemes never leave the machine.
 */
export function recipientOf(url: string, pageUrl: string, organizations: Organizations): Recipient | undefined {
  const standing = standingOf(url, organizations);
  return standing && recipientAs(partyOf(standing, standingOf(pageUrl, organizations)), standing);
}

/** Undefined for what is not an address on a network. */
export function standingOf(url: string, organizations: Organizations): Standing | undefined {
  const names = NETWORK.test(url) ? namesOf(url) : undefined;
  return names && { ...names, organization: organizations.find(names.host) };
}

const NETWORK = /^(?:https?|wss?):\/\//i;

/** `first` for the page's own registrable domain and for its organization's others, as far as those are known. */
export function partyOf(standing: Standing, page: Standing | undefined): Party {
  if (page === undefined) return 'third';
  if (standing.domain === page.domain) return 'first';
  const owner = ownerOf(standing);
  return owner !== undefined && owner === ownerOf(page) ? 'first' : 'third';
}

/** The organization's name where it owns what is found there. Who only hosts others does not: two shops there are two parties. */
export function ownerOf({ organization }: Standing): string | undefined {
  return organization?.role === 'hosting' ? undefined : organization?.name;
}

export function recipientAs(party: Party, { domain, organization }: Standing): Recipient {
  return {
    domain,
    party,
    organization: organization?.name,
    role: organization?.role ?? 'unknown',
    reputation: organization?.reputation ?? 'unknown',
  };
}
