import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Audit } from '../../src/core/audit/audit.ts';

const COMMAND = 'dist/command/main.js';
const ANN = { 'email-address': 'ann.e2e@example.com', 'family-name': 'Zqexampleton', 'password': 'Zq-secret-77!' };

const PAGES: Readonly<Record<string, string>> = {
  '/quiet': '<p>nothing here',
  '/sign-up': `<form action="/thanks" method="post">
    <label>E-mail <input name="email" type="email"></label><label>Last name <input name="lastname"></label>
    <label>Password <input name="pw" type="password"></label><label><input type="checkbox" name="terms" required> I agree</label><button>Join</button></form>
    <script>document.forms[0].email.addEventListener('blur', it => navigator.sendBeacon('http://party.example:' + location.port + '/collect', JSON.stringify({ email: it.target.value })))</script>`,
  '/chatter': '<script>setInterval(() => fetch("/ping"), 100)</script>',
  '/computes': '<form><input name="email" type="email"></form><script>setTimeout(() => { for (;;); }, 300)</script>',
  '/crashes': `<script>fetch('http://party.example:' + location.port + '/before'); setTimeout(() => { const all = []; for (;;) all.push({}) }, 600)</script>`,
  '/beacons': `<script>(async () => { for (let i = 0; i < 2000; i += 1) while (!navigator.sendBeacon('http://party.example:' + location.port + '/b?' + i, 'x')) await new Promise(done => setTimeout(done, 1)) })()</script>`,
  '/frames': `<p>.<script>for (let i = 0; i < 200; i += 1) document.body.append(Object.assign(document.createElement('iframe'), { src: '/framed' }))</script>`,
  '/framed': `<script>fetch('http://party.example:' + location.port + '/in-frame', { method: 'POST', body: 'x' })</script>`,
  '/leaves': `<script>fetch('http://party.example:' + location.port + '/left').then(() => location.replace('/leaves'))</script>`,
  '/stores': `<script>localStorage.setItem('anon', String(Math.random()).slice(2, 18) + 'a'); localStorage.setItem('release', '018f2d7abc9e4f10aa')</script>`,
  '/slow': '<script>setTimeout(() => fetch("http://party.example:" + location.port + "/late"), 1500)</script>',
};

const server = createServer((request, response) => {
  request.resume();
  const page = PAGES[request.url ?? ''];
  if (request.url === '/hangs') return;
  response.writeHead(request.url === '/gone' ? 410 : 200, { 'content-type': 'text/html', 'access-control-allow-origin': '*' });
  response.end(page === undefined ? 'ok' : `<!doctype html><meta charset=utf-8><title>bed</title>${page}`);
});
const state = { scratch: '' };
const port = (): number => (server.address() as AddressInfo).port;
const url = (path: string): string => `http://app.test:${port()}${path}`;
const at = (...path: readonly string[]): string => join(state.scratch, ...path);

interface Ended { readonly code: number | null; readonly stdout: string; readonly stderr: string }

function begun(...given: readonly string[]) {
  const rules = '--browser-arg=--host-resolver-rules=MAP app.test 127.0.0.1, MAP party.example 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
  const child = spawn(process.execPath, [COMMAND, ...given, ...given[0] === 'audit' ? [rules] : []], { env: { ...process.env, TMPDIR: at('tmp'), LANG: 'en_US.UTF-8', LC_ALL: '' } });
  const told = { stdout: '', stderr: '' };
  child.stdout.on('data', it => { told.stdout += String(it); });
  child.stderr.on('data', it => { told.stderr += String(it); });
  const ended = new Promise<Ended>(done => { child.on('close', code => { done({ code, ...told }); }); });
  return { child, told, ended };
}

const command = (...given: readonly string[]): Promise<Ended> => begun(...given).ended;
const audited = (path: string, ...given: readonly string[]): Promise<Ended> => command('audit', url(path), '--out', at('out'), ...given);
const auditIn = (folder: string): Audit => JSON.parse(readFileSync(join(folder, 'audit.json'), 'utf8')) as Audit;

/** The processes that were started with our temporary folder: browsers, for it is where their profiles are. */
const browsers = (): readonly string[] => readdirSync('/proc').filter(it => /^\d+$/u.test(it)).filter(it => {
  try {
    return readFileSync(`/proc/${it}/cmdline`, 'utf8').includes(`--user-data-dir=${at('tmp')}`);
  } catch {
    return false;
  }
});

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise(done => { setTimeout(done, 20); });
}

beforeAll(async () => {
  if (!existsSync(COMMAND)) throw new Error(`${COMMAND} is missing: run npm run build first`);
  await new Promise<void>(done => { server.listen(0, '127.0.0.1', done); });
});
beforeEach(() => {
  state.scratch = mkdtempSync(join(tmpdir(), 'sillage-e2e-'));
  mkdirSync(at('tmp'));
  return () => { rmSync(state.scratch, { recursive: true, force: true }); };
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('an audit', () => {
  it('fills the form, draws who received what, and writes its files', async () => {
    writeFileSync(at('ann.json'), JSON.stringify(ANN));
    const { code, stdout, stderr } = await audited('/sign-up', '--persona', at('ann.json'));
    expect(stderr).not.toMatch(/fault of Sillage/u);
    expect(code).toBe(0);
    expect(readdirSync(at('out')).toSorted()).toEqual(['audit.json', 'findings.csv', 'report.html', 'screenshot.png', 'scripts.csv']);
    expect(stdout).toMatch(/out of 100, grade/u);
    expect(stdout).toMatch(/┌ E-mail address[\s\S]*party\.example +P/u);
    for (const it of readdirSync(at('out'))) expect(stdout).toContain(at('out', it));
    const findings = auditIn(at('out')).findings.filter(it => it.recipient === 'party.example');
    expect(findings.map(it => it.detector)).toEqual(expect.arrayContaining(['exposed-personal-data', 'exposed-before-submit']));
  });

  it('writes nothing that was typed, and leaves nothing behind', async () => {
    writeFileSync(at('ann.json'), JSON.stringify(ANN));
    const { stdout, stderr } = await audited('/sign-up', '--persona', at('ann.json'));
    const files = readdirSync(at('out')).map(it => readFileSync(at('out', it), 'latin1'));
    for (const value of Object.values(ANN)) expect([stdout, stderr, ...files].filter(it => it.includes(value))).toEqual([]);
    expect(readdirSync(at('tmp'))).toEqual([]);
  });

  it('compares two clean profiles, where it is asked to', async () => {
    const stored = async (...given: readonly string[]) => {
      await audited('/stores', ...given);
      return auditIn(at('out')).stored.map(it => `${it.visit} ${it.name} ${it.identifying ? 'identifies' : 'does not'}${it.tested ? ', seen' : ''}`);
    };
    expect(await stored()).toEqual(['1 anon identifies', '1 release identifies']);
    expect(await stored('--twice')).toEqual(['1 anon identifies, seen', '1 release does not, seen', '2 anon identifies, seen', '2 release does not, seen']);
  }, 60_000);

  it('waits for what is still to come', async () => {
    await audited('/slow');
    expect(auditIn(at('out')).recipients.map(it => it.domain)).toContain('party.example');
  });

  it('of several pages has a folder for each, a summary, and the worst answer', async () => {
    const { code, stdout } = await command('audit', url('/quiet'), 'http://app.test:1/', '--out', at('out'), '--format', 'json');
    expect(code).toBe(3);
    expect(stdout).toMatch(/Summary\n.*app\.test:\d+\/quiet\n +not audited +http:\/\/app\.test:1\//u);
    expect(readdirSync(at('out'))).toEqual([`app.test-${port()}-quiet`]);
    expect(readdirSync(at('out', `app.test-${port()}-quiet`)).toSorted()).toEqual(['audit.json', 'screenshot.png']);
  });

  it('of a page that answers with an error is made, and says so', async () => {
    const { code, stderr } = await audited('/gone');
    expect(code).toBe(0);
    expect(stderr).toContain('HTTP 410');
  });

  it('below the limit answers 1, at or above it 0', async () => {
    expect((await audited('/sign-up', '--fail-on', 'A')).code).toBe(1);
    expect((await audited('/quiet', '--fail-on', '100')).code).toBe(0);
  });

  it('speaks French', async () => {
    expect((await audited('/quiet', '--lang', 'fr')).stdout).toMatch(/Qui a reçu quoi/u);
  });
});

describe('what goes wrong ends in a clear message', () => {
  it('wrong usage: 2', async () => {
    expect(await command('audit')).toMatchObject({ code: 2, stderr: expect.stringContaining('url') as string, stdout: '' });
    expect(await audited('/quiet', '--fail-on', 'Q')).toMatchObject({ code: 2, stderr: expect.stringMatching(/grades .*A/u) as string });
  });

  it('a broken rules file, persona and watch list: 2, with every mistake of each', async () => {
    writeFileSync(at('rules.yaml'), 'id: mine\nextends: balansed\nrules:\n  - id: x\n    penalty: lots\n');
    writeFileSync(at('persona.json'), '{\n  "email": "a@b.c",\n  "age": 7\n}');
    writeFileSync(at('watch.json'), '{"city": ""}');
    const { code, stderr } = await audited('/quiet', '--rules', at('rules.yaml'), '--persona', at('persona.json'), '--watch', at('watch.json'));
    expect(code).toBe(2);
    for (const it of [/rules\.yaml:2:10: .*expected/u, /rules\.yaml:5:14: .*expected/u, /persona\.json:2:3: .*email-address/u, /persona\.json:3:10: /u, /watch\.json:1:10: /u]) expect(stderr).toMatch(it);
  });

  it('a file that is not there: 2', async () => {
    expect(await audited('/quiet', '--persona', at('none.json'))).toMatchObject({ code: 2, stderr: expect.stringMatching(/none\.json.*ENOENT/u) as string });
  });

  it('a page that cannot be reached: 3', async () => {
    expect(await command('audit', 'http://nowhere.example/', '--out', at('out'))).toMatchObject({ code: 3, stderr: expect.stringMatching(/could not be reached \(net::ERR_NAME_NOT_RESOLVED\).*check the address/u) as string });
    expect(existsSync(at('out'))).toBe(false);
  });

  it('a page that never answers: 3, when the time is up', async () => {
    expect(await audited('/hangs', '--timeout', '2')).toMatchObject({ code: 3, stderr: expect.stringContaining('no answer in time') as string });
  });

  it('no browser: 3, with what to do', async () => {
    expect(await audited('/quiet', '--browser', '/nowhere/chrome')).toMatchObject({ code: 3, stderr: expect.stringMatching(/--browser names \/nowhere\/chrome[\s\S]*Expected/u) as string });
  });

  it('a program that is no browser: 3', async () => {
    expect(await audited('/quiet', '--browser', '/bin/false')).toMatchObject({ code: 3, stderr: expect.stringMatching(/\/bin\/false could not be started/u) as string });
    expect(readdirSync(at('tmp'))).toEqual([]);
  });

  it('a page that never goes quiet: audited all the same, with the gap named', async () => {
    const { code, stderr, stdout } = await audited('/chatter', '--timeout', '3');
    expect(code).toBe(0);
    expect(stderr).toMatch(/still busy after 3 s.*--timeout/u);
    expect(stdout).toMatch(/What could not be seen/u);
    expect(auditIn(at('out')).gaps).toContainEqual(expect.objectContaining({ of: 'request', reason: 'not-reached' }));
  });

  it('a page that computes without end: audited, when the time is up', async () => {
    const { code, stderr } = await audited('/computes', '--timeout', '3');
    expect(code).toBe(0);
    expect(stderr).toMatch(/still busy after 3 s/u);
    expect(auditIn(at('out')).gaps).toContainEqual(expect.objectContaining({ of: 'request', reason: 'not-reached' }));
  });

  it('a page that leaves for itself without end: audited, with all that it sent until then', async () => {
    expect((await audited('/leaves', '--timeout', '3')).code).toBe(0);
    const { gaps, recipients } = auditIn(at('out'));
    expect(recipients.map(it => it.domain)).toContain('party.example');
    expect(gaps).toContainEqual(expect.objectContaining({ of: 'request', reason: 'not-reached' }));
  });

  it('a page that crashes its own process: 3, with what was seen until then', async () => {
    const { code, stderr } = await audited('/crashes', '--browser-arg=--js-flags=--max-old-space-size=40');
    expect(code).toBe(3);
    expect(stderr).toMatch(/seen until then/u);
    expect(auditIn(at('out')).recipients.map(it => it.domain)).toContain('party.example');
    expect(auditIn(at('out')).gaps).toContainEqual(expect.objectContaining({ of: 'request', reason: 'host-stopped' }));
  });

  it.each([['/beacons', 2_000], ['/frames', 200]])('a page that never stops sending: %s, every one counted', async (path, count) => {
    expect((await audited(path, '--timeout', '60')).code).toBe(0);
    expect(auditIn(at('out')).recipients.find(it => it.domain === 'party.example')?.requests).toBe(count);
  });

  it('a full disk: 3, with the results on screen and every other file written', async () => {
    mkdirSync(at('out'));
    symlinkSync('/dev/full', at('out', 'report.html'));
    const { code, stderr, stdout } = await audited('/sign-up');
    expect(code).toBe(3);
    expect(stderr).toMatch(/report\.html \(ENOSPC\)\. The disk is full/u);
    expect(stdout).toMatch(/out of 100, grade/u);
    expect(auditIn(at('out')).schema).toBe('sillage.audit/1');
  });
});

describe('an interrupted audit', () => {
  it.each([['SIGINT', 130], ['SIGTERM', 143]] as const)('by %s leaves no browser and no profile', async (signal, code) => {
    const { child, told, ended } = begun('audit', url('/chatter'), '--out', at('out'));
    await until(() => told.stderr.includes('waiting until'));
    expect(browsers().length).toBeGreaterThan(0);
    child.kill(signal);
    expect((await ended).code).toBe(code);
    await until(() => browsers().length === 0);
    expect(readdirSync(at('tmp'))).toEqual([]);
  });

  it('that is killed outright takes its browser along', async () => {
    const { child, told } = begun('audit', url('/chatter'), '--out', at('out'));
    await until(() => told.stderr.includes('waiting until'));
    child.kill('SIGKILL');
    await until(() => browsers().length === 0);
    expect(browsers()).toEqual([]);
  });

  it('by a browser that dies keeps what was seen', async () => {
    const { told, ended } = begun('audit', url('/chatter'), '--out', at('out'));
    await until(() => told.stderr.includes('waiting until') && browsers().length > 0);
    process.kill(Number(browsers().toSorted((a, b) => Number(a) - Number(b))[0]), 'SIGKILL');
    const { code, stderr } = await ended;
    expect(code).toBe(3);
    expect(stderr).toMatch(/The browser gave up.*seen until then/u);
    expect(auditIn(at('out')).gaps).toContainEqual(expect.objectContaining({ reason: 'host-stopped' }));
  });
});
