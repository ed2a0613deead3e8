import { ROLES } from '../../src/core/party/recipient.ts';
import { entryOf } from './knowledge-entry.ts';
import type { Entry } from './knowledge-entry.ts';

/** Lines of `curated.json`, `name|role|reputation|hosts|source`. Nothing else may contradict them. */
export function curatedEntries(lines: readonly string[]): readonly Entry[] {
  return lines.flatMap(line => {
    const [name, role, reputation, hosts, source] = line.split('|');
    if (!name || !hosts || !source) throw new Error(`curated.json: expected name|role|reputation|hosts|source, got "${line}"`);
    return hosts.split(' ').flatMap(host => entryOf(host, { name, role: roleOf(role), reputation: reputationOf(reputation) }));
  });
}

export function roleOf(text: string | undefined): Entry['role'] {
  const role = ROLES.find(it => it === text);
  if (role === undefined) throw new Error(`expected one of ${ROLES.join(', ')}, got "${text}"`);
  return role;
}

export function reputationOf(text: string | undefined): Entry['reputation'] {
  if (text !== 'tracks' && text !== 'serves' && text !== 'unknown') throw new Error(`expected tracks, serves or unknown, got "${text}"`);
  return text;
}
