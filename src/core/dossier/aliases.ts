import type { EvidenceLog } from '../evidence/log.ts';
import { ofKind } from '../evidence/log.ts';
import { domainOf, namesOf } from '../party/domain.ts';
import type { Organizations, Role } from '../party/recipient.ts';
import { pagesOf } from './frames.ts';

/** Who lends only machines, or what a page is made of, and is called by the site's name because the site asked them to. */
const LENDERS: readonly Role[] = ['hosting', 'content', 'utility', 'security', 'payment', 'consent'];

/** What the aliases of a case's visits tell of the hosts that have them. */
export interface Aliases {
  /**
   * Hosts that belong to somebody whose business is people's data, to a name of theirs: whatever such a host is called, that is who
   * receives. The first of its names that is known to be such; a name that only lends machines (a CDN) is passed by.
   */
  readonly behind: ReadonlyMap<string, string>;
  /** Hosts that are known to lead to somebody who only lends machines. */
  readonly lent: ReadonlySet<string>;
}

/** A page's own host is the site, whoever runs its machines. */
export function aliasesOf(visits: readonly EvidenceLog[], organizations: Organizations): Aliases {
  const pages = new Set(visits.flatMap(pagesOf).map(it => namesOf(it)?.host ?? ''));
  const all = visits.flatMap(log => ofKind(log, 'alias')).filter(it => !pages.has(it.host));
  const behind = all.flatMap(({ host, names }) => {
    const name = names.find(it => domainOf(it) !== domainOf(host) && lives(it, organizations));
    return name === undefined ? [] : [[host, name] as const];
  });
  return { behind: new Map(behind), lent: new Set(all.filter(({ names }) => names.some(it => isLender(it, organizations))).map(it => it.host)) };
}

function lives(name: string, organizations: Organizations): boolean {
  const organization = organizations.find(name);
  return organization !== undefined && (organization.reputation === 'tracks' || (organization.role !== 'unknown' && !LENDERS.includes(organization.role)));
}

function isLender(name: string, organizations: Organizations): boolean {
  const organization = organizations.find(name);
  return organization !== undefined && organization.reputation !== 'tracks' && LENDERS.includes(organization.role);
}
