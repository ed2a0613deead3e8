import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { digestOf } from '../../../src/core/rulebook/digest.ts';
import { PROFILES, profileText, readRules } from '../../../src/headless/knowledge.ts';
import { runCommand } from '../../support/run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'sillage-rules-'));
const written = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

const MINE = 'id: mine\ntitle: Mine\nextends: balanced\nrules:\n  - { id: page-address-told, off: true }\n  - id: tracking-recipient\n    penalty: 20\n';

it('finds no mistake where there is none, and says what would be in force', async () => {
  const read = readRules(MINE);
  if (!read.ok) throw new Error('the sample is right');
  const path = written('mine.yaml', MINE);
  expect(await runCommand('rules', 'check', path)).toEqual({ exit: 0, out: `${path}: no mistakes. Rules in force: ${read.rulebook.rules.length}. Digest: ${digestOf(read.rulebook)}\n`, notes: '' });
});

it('prints rules in force that say the same when they are read again, without what they extend', async () => {
  for (const text of [MINE, ...PROFILES.map(profileText)]) {
    const { exit, out } = await runCommand('rules', 'check', written('whole.yaml', text), '--print');
    expect(exit).toBe(0);
    expect(out).not.toMatch(/^extends:/mu);
    const [before, after] = [readRules(text), readRules(out)];
    expect(after).toMatchObject({ ok: true });
    if (before.ok && after.ok) expect(digestOf(after.rulebook)).toBe(digestOf(before.rulebook));
  }
});

it('tells every mistake of every file at its line and column, and of the right ones that they are', async () => {
  const right = written('right.yaml', MINE);
  const wrong = written('wrong.yaml', 'id: mine\ntitle: Mine\nextends: balansed\nrules:\n  - id: x\n    penalty: lots\n');
  const broken = written('broken.json', '{"id": "a",\n "title": }');
  const { exit, out, notes } = await runCommand('rules', 'check', right, wrong, broken);
  expect(exit).toBe(2);
  expect(out).toContain(`${right}: no mistakes`);
  for (const it of [`${wrong}:3:10: `, `${wrong}:6:14: `, `${broken}:2:`]) expect(notes).toContain(it);
});

it('speaks French', async () => {
  expect((await runCommand('rules', 'check', written('fr.yaml', MINE), '--lang', 'fr')).out).toContain('aucune erreur');
});

it.each(PROFILES)('shows %s as it is written', async profile => {
  expect(await runCommand('rules', 'show', profile)).toEqual({ exit: 0, out: profileText(profile), notes: '' });
});

it.each([
  [['rules'], /check[\s\S]*show/u], [['rules', 'show', 'strict'], /balanced, zero-trackers/u], [['rules', 'check'], /missing required argument/u], [['rules', 'mend'], /unknown command/u],
])('says what was expected of %j', async (given, message) => {
  expect(await runCommand(...given)).toMatchObject({ exit: undefined, out: '', notes: expect.stringMatching(message) as string });
});
