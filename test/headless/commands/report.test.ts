import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { Audit } from '../../../src/core/audit/audit.ts';
import { EXPORTERS } from '../../../src/core/exporters/index.ts';
import { runCommand } from '../../support/run-command.ts';

const AUDIT = 'test/golden/newsletter/report.json';
const audit = JSON.parse(readFileSync(AUDIT, 'utf8')) as Audit;
const folder = mkdtempSync(join(tmpdir(), 'sillage-report-'));
const at = (...path: readonly string[]): string => join(folder, ...path);
const written = (name: string, text: string): string => {
  writeFileSync(at(name), text);
  return at(name);
};
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

it('says so where a format has nothing to tell, whichever way it is written', async () => {
  for (const out of ['-', at('idle')]) {
    const { exit, out: printed, notes } = await runCommand('report', AUDIT, '--format', 'consent-csv', '--out', out);
    expect([exit, printed]).toEqual([2, '']);
    expect(notes).toContain('consent-csv');
  }
});

it('writes the usual files, and tells which', async () => {
  const { exit, out } = await runCommand('report', AUDIT, '--out', at('usual'));
  expect(exit).toBe(0);
  expect(readdirSync(at('usual')).toSorted()).toEqual(['audit.json', 'declared.csv', 'findings.csv', 'report.html', 'scripts.csv']);
  for (const it of readdirSync(at('usual'))) expect(out).toContain(`${at('usual', it)}\n`);
});

it.each(EXPORTERS.filter(it => it.isFor?.(audit) !== false))('writes $id as the audit itself would', async exporter => {
  for (const language of ['en', 'fr'] as const) {
    expect(await runCommand('report', AUDIT, '--format', exporter.id, '--out', '-', '--lang', language)).toEqual({ exit: 0, out: exporter.render(audit, language), notes: '' });
  }
});

it('prints one format only', async () => {
  expect(await runCommand('report', AUDIT, '--out', '-', '--format', 'sarif,junit')).toMatchObject({ exit: 2, out: '', notes: expect.stringContaining('expected one format') as string });
});

it('tells every mistake in an audit with its path, and writes nothing', async () => {
  const { findings: [first, ...others], ...rest } = audit;
  const path = written('wrong.json', JSON.stringify({ ...rest, score: { status: 'graded', value: 'A' }, findings: [{ ...first, confidence: 'sure', extra: 1 }, ...others] }));
  const { exit, out, notes } = await runCommand('report', path, '--out', at('none'));
  expect([exit, out]).toEqual([2, '']);
  for (const it of ['$.score.value: expected', '$.score.grade: expected', '$.findings[0].confidence: expected', '$.findings[0].extra: expected no such field']) expect(notes).toContain(`${path}: ${it}`);
  expect(readdirSync(folder)).not.toContain('none');
});

it.each([
  ['cut.json', JSON.stringify(audit).slice(0, 2_000), /expected JSON, as audit\.json is/u],
  ['empty.json', '', /expected JSON/u],
  ['list.json', '[]', /\$: expected the named fields of an audit/u],
  ['other.json', '{"schema":"sillage.scripts/1"}', /\$\.schema: expected sillage\.audit\/1/u],
])('refuses %s in words', async (name, text, message) => {
  expect(await runCommand('report', written(name, text))).toMatchObject({ exit: 2, out: '', notes: expect.stringMatching(message) as string });
});

it('of a file with no end of mistakes tells the first hundred, and how many more', async () => {
  const { notes } = await runCommand('report', written('many.json', JSON.stringify({ ...audit, gaps: Array.from({ length: 500 }, () => 7) })));
  expect(notes.trimEnd().split('\n')).toHaveLength(101);
  expect(notes).toContain('… (400)');
});

it('says what is missing: the file, or its place', async () => {
  expect(await runCommand('report', at('nowhere.json'))).toMatchObject({ exit: 2, notes: expect.stringContaining('ENOENT') as string });
  expect(await runCommand('report')).toMatchObject({ exit: undefined, notes: expect.stringContaining('audit.json') as string });
  expect(await runCommand('report', AUDIT, '--format', 'html', '--out', written('file', ''))).toMatchObject({ exit: 3, notes: expect.stringContaining('Could not write') as string });
});
