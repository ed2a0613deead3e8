import type { Role } from '../../src/core/party/recipient.ts';
import { entryOf, REPUTATIONS } from './knowledge-entry.ts';
import type { Entry } from './knowledge-entry.ts';

/** Its types as our roles. What it files under `api` (maps, fonts, embeds) and `video` brings content and is not known to follow anybody. */
const ROLE_OF: Readonly<Record<string, Role>> = {
  analytic: 'analytics', ads: 'advertising', api: 'content', video: 'content', social: 'social', support: 'customer-support', comment: 'social', other: 'unknown',
};

/** The hosts each service of tarteaucitron.js loads from, read from the addresses in its source. */
export function tarteaucitronEntries(source: string): readonly Entry[] {
  return source.split(/\ntarteaucitron\.services\./).slice(1).flatMap(service => {
    const name = /"name":\s*"([^"]+)"/.exec(service)?.[1];
    const role = ROLE_OF[/"type":\s*"(\w+)"/.exec(service)?.[1] ?? ''];
    if (name === undefined || role === undefined) return [];
    const organization = { name: name.replace(/ \(.*$/, ''), role, reputation: REPUTATIONS[role] };
    return hostsIn(service).flatMap(host => entryOf(host, organization));
  });
}

// Not a policy's address, nor hosts put together at run time, of which only the shared end is known.
function hostsIn(service: string): readonly string[] {
  const code = service.replace(/"uri":[^\n]*/g, '').replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const hosts = [...code.matchAll(/['"](?:https?:)?\/\/([a-z0-9.-]+\.[a-z]{2,})(?=['"/?:])/gi)].map(it => it[1] ?? '');
  return [...new Set(hosts.map(it => it.toLowerCase()))].filter(it => it !== 'policies.google.com');
}
