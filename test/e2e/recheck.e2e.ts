import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Sites } from '../sites/serve.ts';
import { startSites } from '../sites/serve.ts';

/** What failed on the bundled bank, looked for again: on the same site, and on the one without a recipient. */
const COMMAND = 'dist/command/main.js';
const folder = mkdtempSync(join(tmpdir(), 'sillage-recheck-'));
const bed: { sites?: Sites } = {};

interface Fated { readonly fate: string; readonly change: { readonly id: string; readonly before: { readonly recipient: string } } }
interface Ended { readonly code: number; readonly out: string; readonly notes: string }

beforeAll(async () => {
  if (!existsSync(COMMAND)) throw new Error(`${COMMAND} is missing: run npm run build first`);
  bed.sites = await startSites();
});
afterAll(async () => {
  await bed.sites?.stop();
  rmSync(folder, { recursive: true, force: true });
});

function sitesOf(): Sites {
  if (bed.sites === undefined) throw new Error('the sites did not start');
  return bed.sites;
}

function command(...given: readonly string[]): Promise<Ended> {
  const all = [COMMAND, ...given, ...sitesOf().chromiumArgs.map(it => `--browser-arg=${it}`)];
  return new Promise(done => {
    execFile(process.execPath, all, { maxBuffer: 2 ** 27, env: { ...process.env, LANG: 'en_US.UTF-8', LC_ALL: '' } }, (error, out, notes) => { done({ code: typeof error?.code === 'number' ? error.code : 0, out, notes }); });
  });
}

test('all is still there on the same site; without one recipient, only what went to it is missing', async () => {
  const sites = sitesOf();
  sites.leaveOut();
  const audited = await command('audit', sites.url('cards'), '--out', folder, '--format', 'json');
  expect(audited.code, audited.notes).toBe(0);
  const recheck = async (): Promise<{ readonly code: number; readonly findings: readonly Fated[] }> => {
    const { code, out, notes } = await command('recheck', join(folder, 'audit.json'), '--format', 'json');
    expect(out, notes).not.toBe('');
    return { code, findings: (JSON.parse(out) as { readonly findings: readonly Fated[] }).findings };
  };
  const same = await recheck();
  expect(same.code).toBe(1);
  expect(same.findings.length).toBeGreaterThan(0);
  expect(same.findings.filter(it => it.fate !== 'still-there').map(it => it.change.id)).toEqual([]);
  sites.leaveOut('widget.criteo.com');
  const { findings } = await recheck();
  const missing = findings.filter(it => it.fate !== 'still-there');
  expect(missing.length).toBeGreaterThan(0);
  // Some of it may be told as not looked for: that is caution, where nobody can show that it was.
  expect(new Set(missing.map(it => it.change.before.recipient))).toEqual(new Set(['criteo.com']));
  expect(missing.some(it => it.fate === 'not-seen-again')).toBe(true);
}, 120_000);
