import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { curatedEntries } from './knowledge-curated.ts';
import type { Entry } from './knowledge-entry.ts';
import { prebidEntries } from './knowledge-prebid.ts';
import { tableOf } from './knowledge-table.ts';
import { tarteaucitronEntries } from './knowledge-tarteaucitron.ts';
import { thirdPartyWebEntries } from './knowledge-third-party-web.ts';

/**
 * Rebuilds `src/knowledge/organizations.json` and its provenance. Run it by hand when the packages or the curated
 * tables change: `npx tsx test/tools/knowledge.ts 2026-11-21`. The date is an argument, so that a rebuild from the same
 * input gives the same bytes. Fetches prebid.js (83 MB, no dependency of ours) from npm into a temporary folder.
 */
const PREBID = '11.36.0';
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

interface Source {
  readonly package: string;
  readonly version: string;
  readonly licence: string;
  /** The file whose digest this is. */
  readonly input: string;
  readonly sha256: string;
  readonly entries: readonly Entry[];
}

function main(date: string | undefined): void {
  if (date === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new Error('usage: npx tsx test/tools/knowledge.ts YYYY-MM-DD');
  const curated = curatedEntries(lines('src/knowledge/curated.json'));
  const sources = [thirdPartyWeb(), tarteaucitron(), prebid()];
  const table = tableOf(curated, sources.map(it => it.entries));
  write('src/knowledge/organizations.json', table);
  write('src/knowledge/provenance.json', {
    date,
    made: 'npx tsx test/tools/knowledge.ts',
    sources: sources.map(({ entries, ...it }) => ({ ...it, hosts: entries.length })),
    curated: ['src/knowledge/curated.json', 'src/knowledge/corrections.json'].map(it => ({ input: it, sha256: digest(join(ROOT, it)) })),
  });
  process.stdout.write(`${table.length} lines, ${JSON.stringify(table).length} bytes\n`);
}

function thirdPartyWeb(): Source {
  const input = 'node_modules/third-party-web/dist/entities-nostats.json';
  const entries = thirdPartyWebEntries(readFileSync(join(ROOT, input), 'utf8'), lines('src/knowledge/corrections.json'));
  return { ...installed('third-party-web'), input, sha256: digest(join(ROOT, input)), entries };
}

function tarteaucitron(): Source {
  const input = 'node_modules/tarteaucitronjs/tarteaucitron.services.js';
  return { ...installed('tarteaucitronjs'), input, sha256: digest(join(ROOT, input)), entries: tarteaucitronEntries(readFileSync(join(ROOT, input), 'utf8')) };
}

function prebid(): Source {
  const folder = mkdtempSync(join(tmpdir(), 'sillage-knowledge-'));
  try {
    const archive = execFileSync('npm', ['pack', '--silent', `prebid.js@${PREBID}`], { cwd: folder, encoding: 'utf8' }).trim();
    execFileSync('tar', ['xzf', archive, 'package/package.json', 'package/metadata', 'package/modules'], { cwd: folder });
    const packageFolder = join(folder, 'package');
    return { ...manifestOf(packageFolder, 'prebid.js'), input: archive, sha256: digest(join(folder, archive)), entries: prebidEntries(packageFolder) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function installed(name: string): Pick<Source, 'package' | 'version' | 'licence'> {
  return manifestOf(join(ROOT, 'node_modules', name), name);
}

function manifestOf(folder: string, name: string): Pick<Source, 'package' | 'version' | 'licence'> {
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string; license: string };
  return { package: name, version, licence: license };
}

function lines(path: string): readonly string[] {
  return JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as readonly string[];
}

function digest(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

function write(path: string, data: unknown): void {
  const text = Array.isArray(data) ? `[\n${data.map(it => JSON.stringify(it)).join(',\n')}\n]\n` : `${JSON.stringify(data, null, 2)}\n`;
  writeFileSync(join(ROOT, path), text);
}

main(process.argv[2]);
