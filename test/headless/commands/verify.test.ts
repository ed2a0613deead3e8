import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { BUNDLE_BYTES_MAX } from '../../../src/core/bundle/bundle.ts';
import { makeBundle } from '../../../src/core/bundle/make.ts';
import { publicKeyOf, readPublicKey, readSecretKey } from '../../../src/core/bundle/keys.ts';
import { readArguments } from '../../../src/headless/arguments.ts';
import type { Surroundings } from '../../../src/headless/commands/command.ts';
import { iabVendors, knowledgeDigests, organizations, recipes, vendors, VERSION } from '../../../src/headless/knowledge.ts';
import { paintFor } from '../../../src/headless/output/paint.ts';
import { wordsOf } from '../../../src/headless/words/words-of.ts';
import { KEY, orderOf } from '../../support/bundles.ts';
import { profile } from '../../support/knowledge.ts';

const folder = mkdtempSync(join(tmpdir(), 'sillage-verify-'));
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });
const at = (name: string): string => join(folder, name);

/** What the command would answer, print and note. */
async function sillage(...given: readonly string[]): Promise<{ readonly exit: number; readonly out: string; readonly notes: string }> {
  const read = readArguments(given, { LANG: 'en_US.UTF-8' });
  if (read.status !== 'asked') throw new Error(JSON.stringify(read));
  const [out, notes]: [string[], string[]] = [[], []];
  const around: Surroundings = {
    environment: {}, styleFor: language => ({ language, words: wordsOf(language), paint: paintFor({}, {}) }),
    progress: { say: () => undefined, note: it => void notes.push(it), done: () => undefined },
    print: it => void out.push(it), scripts: () => { throw new Error('no page is visited'); },
  };
  return { exit: await read.task.run(around), out: out.join(''), notes: notes.join('\n') };
}

function bundle(version = VERSION): string {
  const knowledge = { organizations: organizations(), recipes, vendors, iabVendors, version, rulebook: profile('balanced') };
  const made = makeBundle(orderOf('command', { knowledge, digests: knowledgeDigests(), key: KEY }));
  if (!made.ok) throw new Error('leftovers');
  writeFileSync(at(`${version}.zip`), made.zip);
  return at(`${version}.zip`);
}

describe('sillage verify', () => {
  it('answers 0 for a bundle that is as it was made, and says what that shows', async () => {
    const { exit, out } = await sillage('verify', bundle(), '--key', Buffer.from(publicKeyOf(KEY)).toString('hex'));
    expect(exit).toBe(0);
    expect(out).toMatch(/^Verified: [^\n]+\n\nMade with Sillage [\s\S]+asked for[\s\S]+drawn anew[\s\S]+does not show that the evidence is true/u);
  });

  it('answers 3, and not that it is verified, for one of another version', async () => {
    const { exit, out } = await sillage('verify', bundle('99.0.0'));
    expect(exit).toBe(3);
    expect(out).toMatch(/could not be checked here[\s\S]+Sillage 99\.0\.0 is needed[\s\S]+version: made with 99\.0\.0, here/u);
  });

  it('answers 1 for what is not as it was made, in the language and form asked for', async () => {
    const path = bundle();
    const bytes = readFileSync(path);
    writeFileSync(at('cut.zip'), bytes.subarray(0, -9));
    expect(await sillage('verify', at('cut.zip'), '--lang', 'fr')).toMatchObject({ exit: 1, out: expect.stringContaining('le fichier zip') as string });
    const { exit, out } = await sillage('verify', at('cut.zip'), '--json');
    expect([exit, JSON.parse(out)]).toMatchObject([1, { schema: 'sillage.verified/1', result: 'changed', faults: [{ kind: 'zip-directory' }] }]);
  });

  it('does not read what no bundle can be as large as', async () => {
    writeFileSync(at('huge.zip'), '');
    truncateSync(at('huge.zip'), BUNDLE_BYTES_MAX + 1);
    expect(await sillage('verify', at('huge.zip'))).toMatchObject({ exit: 1, out: expect.stringContaining('more than a bundle can hold') as string });
  });

  it.each([
    [['verify', '/nowhere/x.zip'], 'expected a file that can be read (ENOENT)'],
    [['verify', tmpdir()], 'EISDIR'],
    [['verify', '/nowhere/x.zip', '--key', '/nowhere/key'], '/nowhere/key: expected a file that can be read'],
    [['verify', '/nowhere/x.zip', '--key', 'package.json'], 'package.json: expected a public key'],
  ])('answers 2 to %j', async (given, note) => {
    expect(await sillage(...given)).toMatchObject({ exit: 2, out: '', notes: expect.stringContaining(note) as string });
  });
});

describe('sillage keys new', () => {
  it('writes a pair, the secret half for its owner alone, and shows neither', async () => {
    const { exit, out } = await sillage('keys', 'new', at('key'));
    const secret = readFileSync(at('key'), 'utf8');
    const key = readSecretKey(secret);
    expect([exit, statSync(at('key')).mode & 0o777]).toEqual([0, 0o600]);
    expect(key && publicKeyOf(key)).toEqual(readPublicKey(readFileSync(at('key.pub'), 'utf8')));
    expect(out).not.toContain(secret.split('\n')[1]);
  });

  it('leaves a key that is there, and half a pair nowhere', async () => {
    writeFileSync(at('mine'), 'mine');
    expect(await sillage('keys', 'new', at('mine'))).toMatchObject({ exit: 2, notes: expect.stringContaining('not there yet') as string });
    expect(readFileSync(at('mine'), 'utf8')).toBe('mine');
    writeFileSync(at('half.pub'), 'mine');
    expect(await sillage('keys', 'new', at('half'))).toMatchObject({ exit: 2 });
    expect(() => statSync(at('half'))).toThrow('ENOENT');
    expect(await sillage('keys', 'new', at('no/folder'))).toMatchObject({ exit: 2, notes: expect.stringContaining('ENOENT') as string });
  });

  it('makes another each time', async () => {
    await sillage('keys', 'new', at('one'));
    await sillage('keys', 'new', at('two'));
    expect(readFileSync(at('one'), 'utf8')).not.toBe(readFileSync(at('two'), 'utf8'));
  });
});
