import { foldedName } from './name.ts';
import { ROLES } from './recipient.ts';
import type { Organization, Organizations, Recipient, Role } from './recipient.ts';

type Entry = readonly [host: string, organization: Organization];
type Kind = Omit<Organization, 'name'>;

/**
 * Reads the table of `knowledge/`. `#advertising tracks` opens a part; each line below it is an organization and its
 * hosts, `Google|doubleclick.net adservice.google.com`, where a host stands for its subdomains too.
 * Throws on a line it cannot read: the table is ours and tested, so that is a mistake in the build.
 */
export function organizationsFrom(lines: readonly string[]): Organizations {
  const byHost = new Map(entriesIn(lines));
  let names: ReadonlySet<string> | undefined;
  return {
    find: host => mostSpecific(byHost, host),
    isKnown: name => (names ??= new Set([...byHost.values()].map(it => foldedName(it.name)))).has(foldedName(name)),
  };
}

/** Every host of the table with its organization, in the table's order. */
export function entriesIn(lines: readonly string[]): readonly Entry[] {
  let kind: Kind | undefined;
  return lines.flatMap((line, index) => {
    if (!line.startsWith('#')) return hostsOf(line, kind, index + 1);
    kind = kindOf(line, index + 1);
    return [];
  });
}

function kindOf(line: string, lineNumber: number): Kind {
  const [role, reputation, ...more] = line.slice(1).split(' ');
  if (!isRole(role) || !isReputation(reputation) || more.length > 0) throw mistake(line, lineNumber, '#role reputation');
  return { role, reputation };
}

function hostsOf(line: string, kind: Kind | undefined, lineNumber: number): readonly Entry[] {
  const [name, hosts, ...more] = line.split('|');
  if (!name || !hosts || !kind || more.length > 0) throw mistake(line, lineNumber, 'name|host host, below a #role reputation');
  const organization = { name, ...kind };
  return hosts.split(' ').map(host => [host, organization] as const);
}

function mistake(line: string, lineNumber: number, expected: string): Error {
  return new Error(`organizations, line ${lineNumber}: expected ${expected}, got "${line.slice(0, 80)}"`);
}

function mostSpecific(byHost: ReadonlyMap<string, Organization>, host: string): Organization | undefined {
  for (let at = 0; ;) {
    const found = byHost.get(at === 0 ? host : host.slice(at));
    const dot = host.indexOf('.', at);
    if (found !== undefined || dot < 0) return found;
    at = dot + 1;
  }
}

function isRole(text: string | undefined): text is Role {
  return (ROLES as readonly (string | undefined)[]).includes(text);
}

function isReputation(text: string | undefined): text is Recipient['reputation'] {
  return text === 'tracks' || text === 'serves' || text === 'unknown';
}
