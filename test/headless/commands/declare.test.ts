import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { json } from '../../../src/core/exporters/json.ts';
import { readDeclared } from '../../../src/core/rulebook/read-declared.ts';
import { readArguments } from '../../../src/headless/arguments.ts';
import { wordsOf } from '../../../src/headless/words/words-of.ts';
import { typicalAudit } from '../../support/sample-audit.ts';

const state = { folder: '' };
const at = (name: string): string => join(state.folder, name);
beforeEach(() => {
  state.folder = mkdtempSync(join(tmpdir(), 'sillage-declare-'));
  return () => { rmSync(state.folder, { recursive: true, force: true }); };
});

async function ran(...given: readonly string[]) {
  const read = readArguments(['declare', ...given], { LANG: 'en_US.UTF-8' });
  if (read.status !== 'asked') throw new Error(JSON.stringify(read));
  const told = { printed: '', noted: '' };
  const exit = await read.task.run({
    environment: {}, styleFor: language => ({ language, words: wordsOf(language), paint: (_, text) => text }),
    progress: { say: () => undefined, note: it => { told.noted += it; }, done: () => undefined }, print: it => { told.printed += it; },
    scripts: () => { throw new Error('declaring injects nothing'); },
  });
  return { exit, ...told };
}
const declaredIn = (name: string) => {
  const read = readDeclared(readFileSync(at(name), 'utf8'));
  return read.ok ? read.declared.declarations?.map(it => [it.recipient, it.purpose, it.categories]) : read.complaints;
};

test('a list of sub-processors becomes proposals, and says how many nobody knows', async () => {
  writeFileSync(at('list.csv'), 'Name,Purpose\n"Stripe, Inc.",payments\nNo Such Company,x\n');
  expect(await ran(at('list.csv'), '--out', at('d.yaml'))).toEqual({ exit: 0, noted: '', printed: expect.stringMatching(/^Proposals: 2, of whom nobody is known by name: 1\. Written to .*d\.yaml\./u) });
  expect(declaredIn('d.yaml')).toEqual([['Stripe', 'payment', []]]);
});
test('an audit becomes proposals of whom it observed, each organization once, with what it received', async () => {
  writeFileSync(at('audit.json'), json.render({ ...typicalAudit(), rulebook: { ...typicalAudit().rulebook, digest: 'ab'.repeat(32) } }, 'en'));
  expect(await ran('--from-audit', at('audit.json'), '--out', at('d.yaml'))).toMatchObject({ exit: 0, noted: '' });
  expect(declaredIn('d.yaml')).toEqual(expect.arrayContaining([['Meta', 'social', ['account-balance', 'transaction', 'email-address']]]));
  expect(readFileSync(at('d.yaml'), 'utf8').match(/recipient: "Google"/gu)).toHaveLength(1);
});

describe('a mistake is told, and nothing is written', () => {
  test('no source', async () => { expect(await ran('--out', at('d.yaml'))).toMatchObject({ exit: 2, noted: expect.stringContaining('list of sub-processors') }); });
  test('files that are not there, all at once', async () => {
    const { exit, noted } = await ran(at('a.csv'), '--from-audit', at('b.json'), '--out', at('d.yaml'));
    expect([exit, noted]).toEqual([2, expect.stringMatching(/a\.csv: expected a file that can be read.*\n.*b\.json: expected a file/u)]);
  });
  test.each(['{', '{}', '[]', '{"schema":"sillage.audit/1"}'])('%s for an audit', async text => {
    writeFileSync(at('audit.json'), text);
    expect(await ran('--from-audit', at('audit.json'), '--out', at('d.yaml'))).toMatchObject({ exit: 2, noted: expect.stringContaining('audit.json: $') });
  });
  test('a file that is there already, whose words are kept', async () => {
    writeFileSync(at('d.yaml'), 'mine');
    writeFileSync(at('list.txt'), 'Stripe\n');
    expect(await ran(at('list.txt'), '--out', at('d.yaml'))).toMatchObject({ exit: 2, noted: expect.stringContaining('is there already') });
    expect(readFileSync(at('d.yaml'), 'utf8')).toBe('mine');
  });
  test('a folder that is not there', async () => {
    writeFileSync(at('list.txt'), 'Stripe\n');
    expect(await ran(at('list.txt'), '--out', at('nowhere/d.yaml'))).toMatchObject({ exit: 3, noted: expect.stringContaining('ENOENT') });
  });
});
