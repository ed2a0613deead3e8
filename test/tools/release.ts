import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

/**
 * `npm run release` (after `npm run build`): one archive for each store in `out/`, with its SHA-256. The same build
 * gives the same bytes: entries are sorted and carry a fixed time.
 */
const { version } = JSON.parse(readFileSync('manifest.json', 'utf8')) as { readonly version: string };
// The earliest moment a ZIP entry can carry is 1980; the same for every file, so that archives can be compared.
const MTIME = new Date('2000-01-01T00:00:00Z');

mkdirSync('out', { recursive: true });
for (const browser of ['chromium', 'firefox']) {
  const folder = `dist/${browser}`;
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(it => it.isFile()).map(it => join(it.parentPath, it.name)).toSorted();
  const entries = Object.fromEntries(names.map(it => [it.slice(folder.length + 1).replaceAll('\\', '/'), new Uint8Array(readFileSync(it))]));
  const archive = zipSync(entries, { level: 9, mtime: MTIME });
  const path = `out/sillage-${version}-${browser}.zip`;
  writeFileSync(path, archive);
  process.stdout.write(`${path}  ${archive.length} bytes  sha256 ${createHash('sha256').update(archive).digest('hex')}\n`);
}
