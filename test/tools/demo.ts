import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WATCH_LIST } from '../sites/customer.ts';
import type { PageId } from '../sites/pages.ts';
import { startSites } from '../sites/serve.ts';

/**
 * `npm start` without an address: the bundled bank, its four real cases, and its clean twin, audited one after the
 * other by the very command that anybody would use.
 */
const PAGES: readonly PageId[] = ['sign-up', 'profile', 'cards', 'account', 'plain-account'];

const sites = await startSites();
const folder = await mkdtemp(join(tmpdir(), 'sillage-demo-'));
const watch = join(folder, 'watch.json');
await writeFile(watch, JSON.stringify(WATCH_LIST));

const args = ['audit', ...PAGES.map(it => sites.url(it)), '--watch', watch, '--out', 'out', ...sites.chromiumArgs.map(it => `--browser-arg=${it}`)];
const command = spawn(process.execPath, ['dist/command/main.js', ...args], { stdio: 'inherit' });
// The terminal sends Ctrl-C to both; the command tidies up, and then this ends with it.
process.on('SIGINT', () => undefined);
command.on('exit', code => {
  void Promise.all([sites.stop(), rm(folder, { recursive: true, force: true })]).finally(() => { process.exit(code ?? 3); });
});
