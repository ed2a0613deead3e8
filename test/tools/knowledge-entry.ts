import { getDomain } from 'tldts';
import type { Organization, Role } from '../../src/core/party/recipient.ts';

/** One host (and its subdomains), and who stands behind it. */
export interface Entry extends Organization {
  readonly host: string;
}

/** What is held of a role unless something better is known. A container of tags sends nothing itself, nor is a role unknown to us innocent. */
export const REPUTATIONS: Readonly<Record<Role, Organization['reputation']>> = {
  'advertising': 'tracks', 'analytics': 'tracks', 'session-replay': 'tracks', 'social': 'tracks', 'identification': 'tracks', 'marketing': 'tracks',
  'tag-manager': 'unknown', 'unknown': 'unknown',
  'customer-support': 'serves', 'error-monitoring': 'serves', 'payment': 'serves', 'consent': 'serves', 'content': 'serves',
  'hosting': 'serves', 'security': 'serves', 'utility': 'serves',
};

/**
 * An entry, unless the host cannot have one (an address, a bare suffix). A suffix below which strangers get names, such
 * as `cloudfront.net`, is hosting and tells nothing of who is found there; nobody else can be known by it.
 */
export function entryOf(host: string, organization: Organization): readonly Entry[] {
  const entry = { ...organization, name: tidied(organization.name), host: host.toLowerCase() };
  if (getDomain(host) === null) return [];
  if (getDomain(host, { allowPrivateDomains: true }) !== null) return [entry];
  return LANDLORDS.has(organization.role) ? [{ ...entry, role: 'hosting', reputation: 'unknown' }] : [];
}

const LANDLORDS: ReadonlySet<Role> = new Set(['hosting', 'content', 'utility', 'unknown']);

/** The registrable domain, private suffixes counted. */
export function registrable(host: string): string {
  return getDomain(host, { allowPrivateDomains: true }) ?? host;
}

function tidied(name: string): string {
  return name.replace(/&amp;/g, '&').replace(/\|/g, '/').replace(/\s+/g, ' ').replace(/-VOID$/, '').trim();
}
