import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { afterAll, expect, it } from 'vitest';
import type { Audit } from '../../../src/core/audit/audit.ts';
import { json } from '../../../src/core/exporters/json.ts';
import { runCommand } from '../../support/run-command.ts';
import { shown, typicalAudit } from '../../support/sample-audit.ts';

const folder = mkdtempSync(join(tmpdir(), 'sillage-compare-'));
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });
const written = (name: string, audit: Audit): string => {
  writeFileSync(join(folder, name), json.render(audit, 'en'));
  return join(folder, name);
};

const whole: Audit = { ...typicalAudit(), gaps: [], outcomes: typicalAudit().findings.map(it => it.detector).filter((it, n, all) => all.indexOf(it) === n).map(detector => ({ detector, status: 'complete' })), rulebook: { ...typicalAudit().rulebook, digest: '3f9a'.repeat(16) } };
/** Without the findings of a detector, as if they had never been. */
const without = (detector: string): Audit => ({
  ...whole, findings: whole.findings.filter(it => it.detector !== detector), violations: whole.violations.filter(it => it.rule.when.detector !== detector), evidence: whole.evidence,
});
const blind = (detector: string): Audit => {
  const audit = without(detector);
  return { ...audit, outcomes: audit.outcomes.map(it => (it.detector === detector ? { detector, status: 'not-observed', missing: ['cookie'] } : it)) };
};

const ALL = written('all.json', whole);
const FEWER = written('fewer.json', without('third-party-cookie'));
const BLIND = written('blind.json', blind('third-party-cookie'));

it('tells what is new, what is gone, and what is unchanged as a number', async () => {
  const came = await runCommand('compare', FEWER, ALL);
  expect(came.exit).toBe(0);
  expect(came.out).toMatch(/New \(1\)\n {2}• Google \(doubleclick\.net\) set a third-party cookie/u);
  expect(came.out).toMatch(/Unchanged \(\d+\)/u);
  expect((await runCommand('compare', ALL, FEWER)).out).toMatch(/Gone \(1\)\n {2}• Google/u);
});

it('what could not be looked for is neither new nor gone, and says why', async () => {
  const { out } = await runCommand('compare', ALL, BLIND);
  expect(out).toMatch(/Not seen again, maybe not gone \(1\)\n {2}• Google.*\n {6}The later audit may only not have seen it/u);
  expect(out).not.toMatch(/Gone \(/u);
});

it.each([
  // before, after, --fail-on, exit
  [FEWER, ALL, 'new', 1], [FEWER, ALL, 'worse', 1], [FEWER, ALL, 'any', 1],
  [ALL, FEWER, 'new', 0], [ALL, FEWER, 'worse', 0], [ALL, FEWER, 'any', 1],
  [BLIND, ALL, 'new', 0], [BLIND, ALL, 'worse', 0], [BLIND, ALL, 'any', 1], [ALL, BLIND, 'any', 1],
  [ALL, ALL, 'any', 0],
] as const)('%s, then %s, with --fail-on %s answers %d', async (before, after, limit, exit) => {
  const run = await runCommand('compare', before, after, '--fail-on', limit);
  expect(run.exit).toBe(exit);
  expect(run.notes).toBe(exit === 0 ? '' : `Not within --fail-on ${limit}. Findings concerned: 1.\n`);
});

it('is written for programs, as a page, and for pull requests', async () => {
  const out = async (format: string): Promise<string> => (await runCommand('compare', FEWER, ALL, '--format', format, '--lang', 'fr')).out;
  expect(JSON.parse(await out('json'))).toMatchObject({ schema: 'sillage.difference/1', before: { rulebook: { id: 'balanced' } } });
  expect(await out('json')).not.toContain('"rules": [\n      {\n        "id": "identity-exposed"');
  expect(await out('html')).toMatch(/^<!doctype html>\n<html lang="fr">/u);
  const markdown = await out('markdown');
  expect(markdown).toContain('`third-party-cookie/doubleclick.net/IDE`');
  expect(micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] })).toMatch(/<table>[\s\S]*<h3>/u);
});

it('puts nothing of an audit into Markdown as markup', async () => {
  const hostile = written('hostile.json', { ...whole, findings: whole.findings.map(found => ({ ...found, subject: shown('<img src=x> [x](https://evil.example) | www.evil.example') })) });
  const { out } = await runCommand('compare', FEWER, hostile, '--format', 'markdown');
  const html = micromark(out, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
  expect(html).toContain('evil.example');
  expect(html).not.toMatch(/<a|<img/u);
});

it('refuses what cannot be compared, and what is no audit', async () => {
  const other = written('other.json', { ...whole, visits: whole.visits.map(visit => ({ ...visit, page: shown('https://elsewhere.example/') })) });
  expect(await runCommand('compare', ALL, other)).toMatchObject({ exit: 2, out: '', notes: expect.stringContaining('about two sites, marigold.example and elsewhere.example') as string });
  writeFileSync(join(folder, 'none.json'), '{"schema": "sillage.audit/1"}');
  const { exit, notes } = await runCommand('compare', join(folder, 'none.json'), join(folder, 'nowhere.json'));
  expect(exit).toBe(2);
  for (const said of ['none.json: $.findings: expected', 'nowhere.json: expected a file that can be read']) expect(notes).toContain(said);
});

it('says that the scores are not compared where other rules judged', async () => {
  const ruled = written('ruled.json', { ...whole, rulebook: { ...whole.rulebook, digest: '4b1c'.repeat(16) } });
  expect((await runCommand('compare', ALL, ruled)).out).toMatch(/Judged by other rules/u);
});
