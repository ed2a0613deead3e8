import type { EvidenceLog } from '../evidence/log.ts';
import { ofKind } from '../evidence/log.ts';
import { domainOf } from '../party/domain.ts';
import type { Organizations, Role } from '../party/recipient.ts';

/** Who lends only machines, or what a page is made of, and is called by the site's name because the site asked them to. */
const LENDERS: readonly Role[] = ['hosting', 'content', 'utility', 'security', 'payment', 'consent'];

/**
 * The names behind hosts that belong to somebody whose business is people's data: whatever such a host is called, that is who
 * receives. The first of its names that is known to be such; a name that only lends machines (a CDN) is passed by.
 */
export function namesBehind(visits: readonly EvidenceLog[], organizations: Organizations): ReadonlyMap<string, string> {
  const all = visits.flatMap(log => ofKind(log, 'alias'));
  return new Map(all.flatMap(({ host, names }) => {
    const name = names.find(it => domainOf(it) !== domainOf(host) && lives(it, organizations));
    return name === undefined ? [] : [[host, name] as const];
  }));
}

function lives(name: string, organizations: Organizations): boolean {
  const organization = organizations.find(name);
  return organization !== undefined && (organization.reputation === 'tracks' || (organization.role !== 'unknown' && !LENDERS.includes(organization.role)));
}
