import type { Role } from '../../src/core/party/recipient.ts';
import { reputationOf, roleOf } from './knowledge-curated.ts';
import { entryOf, registrable, REPUTATIONS } from './knowledge-entry.ts';
import type { Entry } from './knowledge-entry.ts';

interface Entity {
  readonly name: string;
  readonly company?: string;
  readonly category: string;
  readonly domains: readonly string[];
}

type Correction = readonly [entity: string, organization?: string, role?: string, reputation?: string, source?: string];

/** Its categories as our roles. `other` means that nobody looked. */
const ROLE_OF: Readonly<Record<string, Role>> = {
  'ad': 'advertising', 'analytics': 'analytics', 'social': 'social', 'marketing': 'marketing', 'tag-manager': 'tag-manager',
  'cdn': 'content', 'content': 'content', 'video': 'content', 'hosting': 'hosting', 'utility': 'utility',
  'customer-success': 'customer-support', 'consent-provider': 'consent', 'other': 'unknown',
};

/**
 * The entities of third-party-web under their companies, with our corrections
 * (`entity|organization|role|reputation|source`, what is left empty stays as it was).
 */
export function thirdPartyWebEntries(json: string, corrections: readonly string[]): readonly Entry[] {
  const entities = JSON.parse(json) as readonly Entity[];
  const corrected = new Map(corrections.map(it => it.split('|') as unknown as Correction).map(it => [it[0], it]));
  const known = new Set(entities.map(it => it.name));
  const stale = [...corrected.keys()].filter(it => !known.has(it));
  if (stale.length > 0) throw new Error(`corrections.json: third-party-web has no entity ${stale.join(', ')}`);
  return widened(entities.flatMap(it => entriesOf(it, corrected.get(it.name))));
}

function entriesOf(entity: Entity, correction: Correction | undefined): readonly Entry[] {
  const [, organization, roleText, reputationText] = correction ?? [];
  const role = roleText ? roleOf(roleText) : ROLE_OF[entity.category];
  if (role === undefined) throw new Error(`third-party-web: no role for its category "${entity.category}"`);
  const name = organization || entity.company || entity.name;
  const reputation = reputationText ? reputationOf(reputationText) : REPUTATIONS[role];
  return entity.domains.flatMap(it => entryOf(it.replace(/^\*\./, ''), { name, role, reputation }));
}

// Where only `www.` of a domain is listed, the rest of it belongs to the same people.
function widened(entries: readonly Entry[]): readonly Entry[] {
  const hosts = new Map<string, number>();
  for (const { host } of entries) hosts.set(registrable(host), (hosts.get(registrable(host)) ?? 0) + 1);
  return entries.map(it => {
    const domain = registrable(it.host);
    return it.host === `www.${domain}` && hosts.get(domain) === 1 ? { ...it, host: domain } : it;
  });
}
