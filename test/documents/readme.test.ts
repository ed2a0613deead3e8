import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { detectors } from '../../src/core/detectors/index.ts';

const readme = readFileSync('README.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly scripts: Readonly<Record<string, string>> };

test('the README shows the help of the command as it is', () => {
  const help = execFileSync(process.execPath, ['dist/command/main.js', 'audit', '--help'], { encoding: 'utf8', env: { ...process.env, COLUMNS: '80' } });
  expect(readme).toContain(help.trimEnd());
});

test.each(detectors)('the README asks what $id asks', ({ id, asks }) => {
  expect(readme).toContain(`| \`${id}\` | ${asks} |`);
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
