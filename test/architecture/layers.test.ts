import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** What a tool prints, whether it is content or not. */
function printed(tool: string, ...args: readonly string[]): string {
  try {
    return execFileSync(process.execPath, [`node_modules/${tool}`, ...args], { encoding: 'utf8', maxBuffer: 1 << 26 });
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout: string; readonly stderr: string };
    return stdout + stderr;
  }
}

const SLOW = 180_000;

test('every import keeps to the rooms it may reach', () => {
  expect(printed('dependency-cruiser/bin/dependency-cruise.mjs', '--config', 'test/architecture/layers.cjs', 'src')).toContain('no dependency violations found');
}, SLOW);

test('the core compiles where neither browser nor Node exists', () => {
  expect(printed('typescript/bin/tsc', '--noEmit', '-p', 'src/core')).toBe('');
}, SLOW);

test('everything compiles, and what must not compile does not', () => {
  expect(printed('typescript/bin/tsc', '--noEmit', '-p', '.')).toBe('');
}, SLOW);

test('the code reads as agreed', () => {
  expect(printed('eslint/bin/eslint.js', '--config', 'test/architecture/eslint.config.js', 'src', 'vite.config.ts')).toBe('');
}, SLOW);
