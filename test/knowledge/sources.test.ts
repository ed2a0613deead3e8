import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { entriesIn } from '../../src/core/party/organizations-from.ts';
import { ROLES } from '../../src/core/party/recipient.ts';
import corrections from '../../src/knowledge/corrections.json' with { type: 'json' };
import curated from '../../src/knowledge/curated.json' with { type: 'json' };
import ORGANIZATION_LINES from '../../src/knowledge/organizations.json' with { type: 'json' };
import provenance from '../../src/knowledge/provenance.json' with { type: 'json' };

const byHost = new Map(entriesIn(ORGANIZATION_LINES));

describe('curated knowledge', () => {
  it.each(curated)('is complete, sourced and in the table: %s', line => {
    const [name, role, reputation, hosts, source, ...more] = line.split('|');
    expect(ROLES).toContain(role);
    expect(source).toMatch(/npm:|https:\/\/|install snippet|client script/);
    expect(more).toEqual([]);
    for (const host of hosts?.split(' ') ?? []) {
      const entry = byHost.get(host) ?? byHost.get(host.slice(host.indexOf('.') + 1));
      expect([host, entry]).toEqual([host, { name, role, reputation }]);
    }
  });

  it('names no host twice', () => {
    const hosts = curated.flatMap(it => it.split('|')[3]?.split(' ') ?? []);
    expect(hosts.filter((it, at) => hosts.indexOf(it) !== at)).toEqual([]);
  });
});

describe('corrections', () => {
  it.each(corrections)('change something, and say why: %s', line => {
    const [entity, organization, role, reputation, source, ...more] = line.split('|');
    expect(entity).toBeTruthy();
    expect(`${organization}${role}`).not.toBe('');
    expect(role === '' ? '' : reputation).toMatch(role === '' ? /^$/ : /^(?:tracks|serves|unknown)$/);
    expect(source?.length).toBeGreaterThan(5);
    expect(more).toEqual([]);
  });
});

describe('provenance', () => {
  it('names every package with version, permissive licence and digest', () => {
    expect(provenance.sources.map(it => it.package)).toEqual(['third-party-web', 'tarteaucitronjs', 'prebid.js']);
    for (const { version, licence, sha256 } of provenance.sources) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
      expect(['MIT', 'Apache-2.0']).toContain(licence);
      expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    }
    expect(provenance.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it.each(provenance.curated)('is of the curated table as it stands: after a change of $input, run npx tsx test/tools/knowledge.ts', ({ input, sha256 }) => {
    expect(createHash('sha256').update(readFileSync(input)).digest('hex')).toBe(sha256);
  });
});
