import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter(it => /[.]tsx?$/u.test(it))
  .map(name => ({ name: `src/${name}`, lines: readFileSync(`src/${name}`, 'utf8').split('\n').length - 1 }));

test('no source file is longer than 200 lines', () => {
  expect(files.filter(it => it.lines > 200).map(it => `${it.name}: ${it.lines} lines. Cut it along its ideas.`)).toEqual([]);
});

test('half of the source files are under 60 lines', () => {
  const lines = files.map(it => it.lines).toSorted((a, b) => a - b);
  expect(lines[Math.floor(lines.length / 2)]).toBeLessThan(60);
});

test('the core holds rooms, never files', () => {
  expect(readdirSync('src/core', { withFileTypes: true }).filter(it => it.isFile()).map(it => it.name).toSorted()).toEqual(['globals.d.ts', 'tsconfig.json']);
});
