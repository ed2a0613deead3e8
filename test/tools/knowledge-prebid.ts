import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDomainWithoutSuffix } from 'tldts';
import type { Role } from '../../src/core/party/recipient.ts';
import { entryOf, registrable, REPUTATIONS } from './knowledge-entry.ts';
import type { Entry } from './knowledge-entry.ts';

interface Module {
  /** What the module is called without its kind: `criteo`. */
  readonly vendor: string;
  readonly role: Role;
  readonly hosts: readonly string[];
}

const ROLE_OF: Readonly<Record<string, Role>> = { bidder: 'advertising', rtd: 'advertising', userId: 'identification', analytics: 'analytics' };

/** Named in the adapters, but no endpoint of theirs. */
const STRANGERS = new Set(['github.com', 'w3.org', 'schema.org', 'iabtechlab.com', 'iab.com', 'prebid.org', 'example.com', 'yourdomain.com', 'mozilla.org', 'npmjs.com', 'sgp1.cdn.digitaloceanspaces.com']);

/** Domains people visit for themselves, of which only the very host an adapter names is advertising. */
const PORTALS = new Set(['opera.com', 'allegro.pl', 'onet.pl', 'hinet.net', 'mall.tv', 'yahoo.com', 'linkedin.com', 'mql5.com', 'dailyhunt.in', 'yandex.ru', 'mail.ru', 'seznam.cz', 'otto.de', 'telkomsel.com', 'qt.io', 'gjirafa.com']);

/** The endpoints of Prebid's adapters: the addresses in the source of every module that `metadata/` lists, under the vendor's name there. */
export function prebidEntries(folder: string): readonly Entry[] {
  const modules = readdirSync(join(folder, 'metadata/modules')).sort().flatMap(it => moduleOf(folder, it.replace(/\.json$/, '')));
  const hostsOfDomain = new Map<string, Set<string>>();
  for (const host of modules.flatMap(it => it.hosts)) hostsOfDomain.set(registrable(host), (hostsOfDomain.get(registrable(host)) ?? new Set()).add(host));
  return [...hostsOfDomain].filter(([domain]) => !STRANGERS.has(domain)).flatMap(([domain, hosts]) => {
    const { vendor, role } = ownerAmong(modules.filter(it => it.hosts.some(host => hosts.has(host))), domain);
    const kept = PORTALS.has(domain) ? [...hosts] : [domain];
    return kept.flatMap(host => entryOf(host, { name: capitalized(vendor), role, reputation: REPUTATIONS[role] }));
  });
}

function moduleOf(folder: string, name: string): readonly Module[] {
  const { components } = JSON.parse(readFileSync(join(folder, 'metadata/modules', `${name}.json`), 'utf8')) as
    { components: readonly { readonly componentType: string; readonly componentName: string }[] };
  const source = ['js', 'ts'].map(it => join(folder, 'modules', `${name}.${it}`)).find(existsSync);
  const [component] = components;
  const role = component && ROLE_OF[component.componentType];
  if (source === undefined || component === undefined || role === undefined) return [];
  return [{ vendor: name.replace(/(?:BidAdapter|AnalyticsAdapter|IdSystem|RtdProvider)$/, ''), role, hosts: hostsIn(readFileSync(source, 'utf8')) }];
}

// `https://${region}.ads.example/` names ads.example: what is put in at run time is left out.
function hostsIn(source: string): readonly string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, ' ').replace(/(^|[^:"'`\\])\/\/[^\n]*/g, '$1');
  return [...code.matchAll(/["'`](?:https?:|wss?:)?\/\/([a-z0-9.${}_-]+\.[a-z]{2,})(?=[/:?"'`$])/gi)]
    .map(it => (it[1] ?? '').toLowerCase().replace(/^.*\}\.?/, '').replace(/^\./, ''))
    .filter(it => /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(it));
}

// Several adapters may send to one platform. It is named after the one that is called like the domain, else after the domain.
function ownerAmong(modules: readonly Module[], domain: string): Pick<Module, 'vendor' | 'role'> {
  const label = plain(getDomainWithoutSuffix(domain, { allowPrivateDomains: true }) ?? domain);
  const namesakes = modules.filter(it => label.includes(plain(it.vendor)) || plain(it.vendor).includes(label));
  const namesake = namesakes.find(it => it.role === 'advertising') ?? namesakes[0];
  if (namesake !== undefined) return namesake;
  const [only, ...others] = modules;
  if (only === undefined) throw new Error(`prebid.js: nobody names ${domain}`);
  return others.length === 0 ? only : { vendor: label, role: only.role };
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function capitalized(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
