import type { Sighting } from '../../core/evidence/delivery.ts';
import type { Evidence, GapReason } from '../../core/evidence/evidence.ts';
import { namesOf } from '../../core/party/domain.ts';
import type { FollowName } from './chain.ts';

/** Hosts of a site that are looked up; beyond, a site has a name for each visitor. */
const HOSTS_MAX = 64;

/** What the site's own names that a visit spoke to lead to, and a gap where there were more than are looked up, or nobody said. The pages' own hosts are the site. */
export async function aliasesIn(page: string, evidence: readonly Evidence[], follow: FollowName): Promise<readonly Sighting[]> {
  const site = namesOf(page);
  const pages = new Set([page, ...evidence.flatMap(it => it.kind === 'navigation' && it.frame === 'top' ? it.url : [])].map(it => namesOf(it)?.host));
  const asked = evidence.flatMap(it => it.kind === 'request' && it.witness === 'browser' ? namesOf(it.url) ?? [] : []);
  const own = new Set(asked.filter(it => it.domain === site?.domain && !pages.has(it.host)).map(it => it.host));
  const found = await Promise.all([...own].slice(0, HOSTS_MAX).map(async host => ({ host, ...await follow(host) })));
  return [
    ...found.flatMap(({ host, names: [first, ...rest] }): readonly Sighting[] => first === undefined ? [] : [{ kind: 'alias', host, names: [first, ...rest] }]),
    ...gapOf('not-reached', found.filter(it => it.isCut).length), ...gapOf('limit-reached', own.size - HOSTS_MAX),
  ];
}

function gapOf(reason: GapReason, count: number): readonly Sighting[] {
  return count > 0 ? [{ kind: 'gap', of: 'alias', reason, count }] : [];
}
