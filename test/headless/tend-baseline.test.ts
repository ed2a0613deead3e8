import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Baseline } from '../../src/core/baseline/baseline.ts';
import { EXIT } from '../../src/headless/exit.ts';
import { tendBaseline } from '../../src/headless/tend-baseline.ts';
import { en } from '../../src/headless/words/en.ts';
import { typicalAudit } from '../support/sample-audit.ts';

const folder = mkdtempSync(join(tmpdir(), 'sillage-baseline-'));
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

const before: Baseline = {
  schema: 'sillage.baseline/1',
  accepted: [
    { finding: 'exposed-personal-data/*', by: 'R. Ito', why: 'contract', until: '2027-01-31' }, { finding: 'third-party-cookie/*', by: 'R. Ito', why: 'contract', until: '2026-11-29' },
    { finding: 'session-replay/*', by: 'R. Ito', why: 'contract', until: '2027-01-31' },
  ],
};
const tended = (audits = [typicalAudit()], given: { readonly before?: Baseline; readonly saveBaseline?: string } = {}) => {
  const said = { notes: '', out: '' };
  const exit = tendBaseline(audits, {
    options: { baseline: 'known.yaml', saveBaseline: given.saveBaseline }, before: given.before, today: '2026-11-30', style: { words: en, language: 'en', paint: (_, text) => text },
    print: text => { said.out += text; }, note: text => { said.notes += `${text}\n`; },
  });
  return { exit, ...said };
};

test('tells what has expired and what speaks of nothing, and fails for neither', () => {
  expect(tended([typicalAudit()], { before })).toEqual({
    exit: EXIT.done, out: '',
    notes: 'known.yaml: third-party-cookie/* was accepted until 2026-11-29, and no longer is.\nknown.yaml: session-replay/* speaks of nothing that was found.\n',
  });
});

test('writes one to be filled in, with what people wrote before, and each finding in words', () => {
  const path = join(folder, 'new.json');
  const { exit, out } = tended([typicalAudit()], { before, saveBaseline: path });
  expect(exit).toBe(EXIT.done);
  expect(out).toContain(`Baseline written to ${path}. Findings to be filled in: 1.`);
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({
    ...before,
    accepted: [...before.accepted, { finding: 'exposed-before-submit/posthog.com/phone-number/plain', says: 'What looks like your phone number, in plain text, went to PostHog (posthog.com) before you submitted anything.', by: '', why: '', until: '' }],
  });
});

test('says nothing and writes nothing where it is not asked to; what cannot be written, or comes of no audit, is no pass', () => {
  expect(tended()).toEqual({ exit: EXIT.done, notes: '', out: '' });
  expect(tended([typicalAudit()], { saveBaseline: join(folder, 'no', 'such', 'folder.json') })).toMatchObject({ exit: EXIT.notAudited, notes: expect.stringContaining('Could not write') as string });
  expect(tended([], { saveBaseline: join(folder, 'nothing.json') }).exit).toBe(EXIT.notAudited);
});
