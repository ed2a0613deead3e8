import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { detectors } from '../../src/core/detectors/index.ts';
import { readPromises } from '../../src/headless/promises.ts';
import { readDeclared } from '../../src/core/rulebook/read-declared.ts';
import { readRulebook } from '../../src/core/rulebook/read.ts';
import { openSearch } from '../../src/core/search/open-search.ts';

const readme = readFileSync('README.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly scripts: Readonly<Record<string, string>> };

test('the README shows the help of the command as it is', () => {
  const help = execFileSync(process.execPath, ['dist/command/main.js', 'audit', '--help'], { encoding: 'utf8', env: { ...process.env, COLUMNS: '80' } });
  expect(readme).toContain(help.trimEnd());
});

test.each(detectors)('the README asks what $id asks', ({ id, asks }) => {
  expect(readme).toContain(`| \`${id}\` | ${asks} |`);
});

const files = [...readme.matchAll(/```yaml\n(.*?)```/gsu)].map(it => it[1] ?? '');
const rulesFiles = files.filter(it => !/^(?:- says:|declarations:|schema: sillage[.]baseline|name: )/u.test(it));
const library = Object.fromEntries(['balanced', 'zero-trackers'].map(id => [id, readFileSync(`src/knowledge/rulebooks/${id}.yaml`, 'utf8')]));

test('the README shows a rules file with rules, and one with a recipe', () => {
  expect(rulesFiles.map(it => /^(rules|recipes):/mu.exec(it)?.[1])).toEqual(['rules', 'recipes']);
});

test.each(rulesFiles)('a rules file of the README is one: %s', text => {
  expect(readRulebook(text, { library, detectors: detectors.map(it => it.id) })).toMatchObject({ ok: true });
});

test('what the README shows of promises can be read', () => {
  const promises = files.filter(it => it.startsWith('- says:'));
  expect(promises.map(it => readPromises(it).ok)).toEqual([true]);
});

test('what the README shows of declarations can be read', () => {
  const declared = files.filter(it => it.startsWith('declarations:')).map(it => readDeclared(it));
  expect(declared.map(it => it.ok && [it.declared.declarations?.length, it.declared.fields.length, it.declared.statements.length])).toEqual([[1, 1, 2]]);
});

test('what the README says a recipe finds, is found', () => {
  const read = readRulebook(rulesFiles.at(-1) ?? '', { library, detectors: detectors.map(it => it.id) });
  const search = openSearch([{ category: 'email-address', text: 'Ann@Example.com', effort: 'full' }], read.ok ? read.rulebook.recipes : []);
  const sent = createHash('sha256').update('letters-2026:ann@example.com').digest('hex');
  const { hits } = search.search({ url: `https://c.tracker.test/c?u=${sent}`, headers: [], body: { kind: 'none' } });
  expect(hits.map(it => it.chain.join(' '))).toEqual(['trim lower salt sha256 hex']);
});

test('the README names no script that is not there', () => {
  const named = [...readme.matchAll(/npm run ([\w:]+)/gu)].map(it => it[1] ?? '');
  expect(named.filter(it => scripts[it] === undefined)).toEqual([]);
});

test.each(['README.md', 'src/README.md', 'CHANGELOG.md'])('%s links to nothing that is not there', file => {
  const folder = file.includes('/') ? file.replace(/[^/]+$/u, '') : '';
  const links = [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/gu)].map(it => folder + (it[1] ?? ''));
  expect(links.filter(it => !existsSync(it))).toEqual([]);
});
