import { ROLES } from './recipient.ts';
import type { Organization, Organizations, Recipient, Role } from './recipient.ts';

/**
 * Reads the table of `knowledge/`: one line for all hosts of an organization that do the same, as
 * `Google|advertising|tracks|doubleclick.net adservice.google.com`. A host stands for its subdomains too.
 * Throws on a line it cannot read: the table is ours and tested, so that is a mistake in the build.
 */
export function organizationsFrom(lines: readonly string[]): Organizations {
  const byHost = new Map(lines.flatMap((line, index) => entriesOf(line, index + 1)));
  return { find: host => mostSpecific(byHost, host) };
}

function entriesOf(line: string, lineNumber: number): readonly (readonly [string, Organization])[] {
  const [name, role, reputation, hosts, ...more] = line.split('|');
  if (!name || !isRole(role) || !isReputation(reputation) || !hosts || more.length > 0) {
    throw new Error(`organizations, line ${lineNumber}: expected name|role|reputation|hosts, got "${line.slice(0, 80)}"`);
  }
  const organization: Organization = { name, role, reputation };
  return hosts.split(' ').map(host => [host, organization] as const);
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
