import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Verified } from '../../src/core/bundle/verified.ts';
import type { Sites } from '../sites/serve.ts';
import { startSites } from '../sites/serve.ts';
import { KNOWN_VALUES } from '../sites/visit/persona.ts';
import { PERSONA_FILE } from '../support/site-visit.ts';

const COMMAND = 'dist/command/main.js';
const bed: { sites?: Sites; folder: string } = { folder: '' };
const at = (name: string): string => join(bed.folder, name);

interface Ended { readonly code: number; readonly stdout: string; readonly stderr: string }

function command(...given: readonly string[]): Promise<Ended> {
  return new Promise(done => {
    execFile(process.execPath, [COMMAND, ...given], { maxBuffer: 2 ** 24, env: { ...process.env, LANG: 'en_US.UTF-8', LC_ALL: '' } }, (error, stdout, stderr) => {
      done({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

beforeAll(async () => {
  if (!existsSync(COMMAND)) throw new Error(`${COMMAND} is missing: run npm run build first`);
  bed.sites = await startSites();
  bed.folder = mkdtempSync(join(tmpdir(), 'sillage-bundle-'));
  writeFileSync(at('persona.json'), JSON.stringify(PERSONA_FILE));
});
afterAll(async () => {
  await bed.sites?.stop();
  rmSync(bed.folder, { recursive: true, force: true });
});

it('the bank is audited, bundled, signed and verified, and nothing of the person is in the bundle', async () => {
  const { sites } = bed;
  if (sites === undefined) throw new Error('no sites');
  expect(await command('keys', 'new', at('key'))).toMatchObject({ code: 0, stderr: '' });
  expect(statSync(at('key')).mode & 0o777).toBe(0o600);
  const audited = await command('audit', sites.url('sign-up'), '--persona', at('persona.json'), '--format', 'bundle,html,json', '--sign', at('key'), '--made-by', 'Ann of the bank', '--out', at('out'), ...sites.chromiumArgs.map(it => `--browser-arg=${it}`));
  expect(audited.code, audited.stderr).toBe(0);
  const path = /^ {2}(\S+\.sillage\.zip)$/mu.exec(audited.stdout)?.[1] ?? '';

  const verified = await command('verify', path, '--key', at('key.pub'));
  expect(verified, verified.stdout).toMatchObject({ code: 0, stdout: expect.stringContaining('Signed by the key asked for') as string });
  expect(verified.stdout).toContain('By its own account made by Ann of the bank');

  const files = Object.entries(unzipSync(readFileSync(path))).map(([name, bytes]) => ({ name, text: Buffer.from(bytes).toString('utf8') }));
  const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
  const long = KNOWN_VALUES.map(known => known.value).filter(value => value.length >= 8);
  expect(long.length).toBeGreaterThan(5);
  for (const value of long) {
    for (const written of [value, value.toLowerCase(), encodeURIComponent(value), Buffer.from(value).toString('base64').replace(/=+$/u, ''), Buffer.from(value).toString('hex'), sha256(value), sha256(value.toLowerCase().trim())]) {
      expect(files.filter(file => file.text.includes(written)).map(file => file.name), written).toEqual([]);
    }
  }
  const secret = readFileSync(at('key'), 'utf8').split('\n')[1] ?? '?';
  expect(files.filter(file => file.text.includes(secret)).map(file => file.name)).toEqual([]);
  expect(audited.stdout + audited.stderr + verified.stdout).not.toContain(secret);
  expect(files.map(file => file.name)).not.toContain('screenshot.png');

  await changed(path);
});

/** What `verify` answers of a bundle that is not as it was made, and of none. */
async function changed(path: string): Promise<void> {
  const zip = readFileSync(path);
  zip[zip.length >> 1] = (zip[zip.length >> 1] ?? 0) ^ 1;
  writeFileSync(at('changed.zip'), zip);
  const told = await command('verify', at('changed.zip'), '--json');
  expect(told.code).toBe(1);
  expect((JSON.parse(told.stdout) as Verified).faults[0]?.file).toMatch(/\w/u);
  expect(await command('keys', 'new', at('other'))).toMatchObject({ code: 0 });
  expect(await command('verify', path, '--key', at('other.pub'))).toMatchObject({ code: 1, stdout: expect.stringContaining('signed by another key') as string });
  expect(await command('verify', at('key.pub'))).toMatchObject({ code: 1, stdout: expect.stringContaining('expected a zip') as string });
  expect(await command('verify', at('nowhere.zip'))).toMatchObject({ code: 2 });
  expect(await command('verify', path, '--key', at('key'))).toMatchObject({ code: 2, stderr: expect.stringContaining('expected a public key') as string });
  expect(await command('keys', 'new', at('key'))).toMatchObject({ code: 2, stderr: expect.stringContaining('not there yet') as string });
  expect(await command('audit', 'https://shop.example', '--format', 'html', '--sign', at('key'))).toMatchObject({ code: 2, stderr: expect.stringContaining('expected bundle among --format') as string });
}
