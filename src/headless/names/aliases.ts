import type { Sighting } from '../../core/evidence/delivery.ts';
import type { Evidence } from '../../core/evidence/evidence.ts';
import { namesOf } from '../../core/party/domain.ts';
import type { FollowName } from './chain.ts';

/** Hosts of a site that are looked up; beyond, a site has a name for each visitor. */
const HOSTS_MAX = 64;

/** What the site's own names that a visit spoke to lead to, and a gap where there were more than are looked up. */
export async function aliasesIn(page: string, evidence: readonly Evidence[], follow: FollowName): Promise<readonly Sighting[]> {
  const site = namesOf(page);
  const asked = evidence.flatMap(it => it.kind === 'request' && it.witness === 'browser' ? namesOf(it.url) ?? [] : []);
  const own = new Set(asked.filter(it => it.domain === site?.domain && it.host !== site.host).map(it => it.host));
  const found = await Promise.all([...own].slice(0, HOSTS_MAX).map(async (host): Promise<readonly Sighting[]> => {
    const [first, ...rest] = await follow(host);
    return first === undefined ? [] : [{ kind: 'alias', host, names: [first, ...rest] }];
  }));
  const more = own.size - HOSTS_MAX;
  return [...found.flat(), ...more > 0 ? [{ kind: 'gap', of: 'alias', reason: 'limit-reached', count: more } as const] : []];
}
