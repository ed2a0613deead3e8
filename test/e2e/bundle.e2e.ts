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
import { launchChromium } from '../support/chromium.ts';
import { until } from '../support/extension.ts';
import type { BrowserUnderTest, Launch } from '../support/extension.ts';
import { launchFirefox } from '../support/firefox.ts';
import { PERSONA_FILE } from '../support/site-visit.ts';

const COMMAND = 'dist/command/main.js';
const bed: { sites?: Sites; folder: string; bundle: string } = { folder: '', bundle: '' };
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
  bed.bundle = /^ {2}(\S+\.sillage\.zip)$/mu.exec(audited.stdout)?.[1] ?? '';
  const path = bed.bundle;

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

const BROWSERS: readonly { readonly name: string; readonly launch: (how: Launch) => Promise<BrowserUnderTest> }[] = [{ name: 'Chromium', launch: launchChromium }, { name: 'Firefox', launch: launchFirefox }];

it.each(BROWSERS)('the extension in $name verifies the bundle that the command made, and names what was changed in another', async ({ launch }) => {
  const browser = await launch({});
  try {
    await browser.openInExtension('src/extension/verify/index.html');
    const told = async (bytes: Buffer, key = ''): Promise<string> => {
      await browser.evaluateInExtension(`(() => {
        const bytes = Uint8Array.from(atob(${JSON.stringify(bytes.toString('base64'))}), it => it.charCodeAt(0));
        const given = new DataTransfer();
        given.items.add(new File([bytes], 'bank.sillage.zip'));
        document.querySelector('textarea').value = ${JSON.stringify(key)};
        const input = document.querySelector('input[type=file]');
        input.files = given.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      })()`);
      await until('it is being checked', () => browser.evaluateInExtension<boolean>('document.querySelector("progress, .said .bad, .said .good") !== null'));
      await until('it is checked', () => browser.evaluateInExtension<boolean>('document.querySelector("progress") === null'), 60_000);
      return await browser.evaluateInExtension<string>('document.querySelector("main").innerText');
    };
    const whole = readFileSync(bed.bundle);
    expect(await told(whole, readFileSync(at('key.pub'), 'utf8'))).toMatch(/Verified[^]*Signed by the key asked for/u);
    const files = unzipSync(whole);
    const name = Object.keys(files).find(it => it.startsWith('evidence/')) ?? '';
    const changed = Buffer.from(whole);
    const place = changed.indexOf(name) + name.length + 40;
    changed.writeUInt8(changed.readUInt8(place) ^ 1, place);
    const answer = await told(changed);
    expect(answer).toContain(name);
    expect(answer).not.toContain('Verified');
    expect(await told(whole, 'no key')).toContain('This is no public key');
    expect(await told(whole.subarray(0, whole.length - 30))).toMatch(/Not as it was made/u);
    expect(await told(whole), 'and without a key').toContain('have it checked against the public key of whom you trust');
    const isKept = await browser.evaluateInExtension<boolean>(`(() => {
      const given = new DataTransfer();
      given.items.add(new File(['PK'], 'beside.zip'));
      const event = new DragEvent('drop', { dataTransfer: given, bubbles: true, cancelable: true });
      document.documentElement.dispatchEvent(event);
      return event.defaultPrevented;
    })()`);
    expect(isKept, 'what is dropped beside the column is not opened').toBe(true);
    await until('it is taken', () => browser.evaluateInExtension<boolean>('document.querySelector("main").innerText.includes("beside.zip")'));
  } finally {
    await browser.close();
  }
}, 180_000);
