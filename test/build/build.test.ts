import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const directory = { path: '' };

/** Builds in a copy of the sources, so that nothing that uses `dist` at this moment is disturbed. */
beforeAll(() => {
  directory.path = mkdtempSync(join(tmpdir(), 'sillage-build-'));
  for (const it of ['src', 'icons', 'manifest.json', 'vite.config.ts', 'package.json', 'tsconfig.json']) cpSync(it, join(directory.path, it), { recursive: true });
  symlinkSync(resolve('node_modules'), join(directory.path, 'node_modules'));
  for (const mode of ['chromium', 'firefox', 'command']) vite(mode);
}, 240_000);
afterAll(() => { rmSync(directory.path, { recursive: true, force: true }); });

const vite = (mode: string): string => execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--mode', mode], { cwd: directory.path, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const read = (file: string): string => readFileSync(join(directory.path, 'dist', file), 'utf8');
const filesOf = (browser: string): readonly string[] => readdirSync(join(directory.path, 'dist', browser), { recursive: true, encoding: 'utf8' });

interface Manifest {
  readonly web_accessible_resources?: unknown;
  readonly content_scripts?: unknown;
  readonly host_permissions?: unknown;
  readonly externally_connectable?: unknown;
  readonly content_security_policy?: unknown;
  readonly permissions: readonly string[];
  readonly optional_permissions: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly background: Readonly<Record<string, unknown>>;
  readonly browser_specific_settings?: { readonly gecko: { readonly strict_min_version: string; readonly data_collection_permissions: unknown } };
}
const manifestOf = (browser: string): Manifest => JSON.parse(read(`${browser}/manifest.json`)) as Manifest;

describe.each(['chromium', 'firefox'])('the build for %s', browser => {
  test('leaves no file a page could load, and nobody it could talk to', () => {
    const manifest = manifestOf(browser);
    expect([manifest.web_accessible_resources, manifest.content_scripts, manifest.externally_connectable]).toEqual([undefined, undefined, undefined]);
  });
  test('asks for no site on installation, and for all when the user says so', () => {
    const manifest = manifestOf(browser);
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.permissions).toEqual(['storage', 'scripting', 'webRequest', 'cookies', ...browser === 'firefox' ? ['dns'] : ['declarativeNetRequestWithHostAccess', 'sidePanel']]);
    // The last two for comparisons of consent alone, asked for when one begins and given back at its end.
    expect(manifest.optional_permissions).toEqual(['webNavigation', 'browsingData', ...browser === 'firefox' ? ['webRequestBlocking'] : []]);
    expect(manifest.optional_host_permissions).toEqual(['<all_urls>']);
  });
  test.each(['content/page.js', 'content/isolated.js', 'content/shown.js', 'content/banner.js', 'content/banner-hands.js', 'content/gpc-on.js', 'content/gpc-off.js', 'content/fill-hands.js'])('has %s whole, to run at once and to leave no name behind', file => {
    const script = read(`${browser}/${file}`);
    expect(script).not.toMatch(/\bimport\s*[({*"']|\bexport\s*[{*]|^(?:var|let|const|function)\b/mu);
    expect(script).toMatch(/^(?:"use strict";\s*)?\(function\(\)|^\(\(\)=>|^\(function\s*\(/u);
  });
  // The first two are compiled in every frame of every page, under 1 ms for the first (bench, H3). The page's holds what must be done
  // under the page's eyes and no more; the second words what it tells, and watches forms and messages; the last looks at what is shown,
  // and is set up in documents of the page's own site only; banner.js is in more than half words of seventeen languages, which are read when
  // something could be a banner. What consent interfaces say, and stacks that name scripts by where they came from, made the page's grow by 2 kB,
  // and ours by 0.4. Who adds to one weighs it.
  test.each([['content/page.js', 27_500], ['content/isolated.js', 18_500], ['content/shown.js', 26_500], ['content/banner.js', 46_000]] as const)('has %s in at most %i bytes', (file, max) => {
    const { length } = Buffer.from(read(`${browser}/${file}`));
    process.stdout.write(`${browser}/${file}: ${length} bytes\n`);
    expect(length).toBeLessThanOrEqual(max);
  });
  test('runs no code from elsewhere', () => {
    expect(manifestOf(browser).content_security_policy).toBeUndefined();
    for (const file of filesOf(browser).filter(it => /[.](?:html|js)$/u.test(it))) {
      expect(read(`${browser}/${file}`), file).not.toMatch(/<script[^>]+src="(?:https?:)?\/\/|import\s*\(\s*["'`]https?:|importScripts\(/u);
    }
  });
  test('has both languages, and no maps of its sources', () => {
    expect(filesOf(browser)).toEqual(expect.arrayContaining(['_locales/en/messages.json', '_locales/fr/messages.json']));
    expect(filesOf(browser).filter(it => it.endsWith('.map'))).toEqual([]);
  });
});

test('Firefox is told what it must be told, and finds nothing wrong', () => {
  const { background, browser_specific_settings: settings } = manifestOf('firefox');
  expect(background).toMatchObject({ scripts: [expect.any(String)], type: 'module' });
  expect(settings?.gecko).toMatchObject({ strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } });
  const lint = execFileSync(process.execPath, ['node_modules/web-ext/bin/web-ext.js', 'lint', '--output', 'json', '--source-dir', join(directory.path, 'dist/firefox')], { encoding: 'utf8' });
  const { summary, errors } = JSON.parse(lint) as { readonly summary: { readonly errors: number }; readonly errors: unknown };
  expect(errors).toEqual([]);
  expect(summary.errors).toBe(0);
}, 120_000);

test('the command is a program that node runs, with the scripts it puts into pages', () => {
  expect(read('command/main.js').startsWith('#!/usr/bin/env node\n')).toBe(true);
  for (const file of ['page.js', 'isolated.js', 'shown.js', 'banner.js', 'autoconsent.js']) expect(read(`command/${file}`)).not.toMatch(/^\s*(?:import|export)\b/mu);
  expect(Buffer.from(read('command/page.js')).length, 'the page is given the same script by both hosts').toBeLessThanOrEqual(27_500);
});

test('a content script that is declared, which crxjs would load late, is no build', () => {
  const manifest = JSON.parse(readFileSync('manifest.json', 'utf8')) as object;
  const late = { ...manifest, content_scripts: [{ matches: ['<all_urls>'], js: ['src/late/late.ts'], run_at: 'document_start' }] };
  mkdirSync(join(directory.path, 'src/late'));
  writeFileSync(join(directory.path, 'src/late/part.ts'), 'export const part = 1;\n');
  writeFileSync(join(directory.path, 'src/late/late.ts'), 'import { part } from \'./part.ts\';\ndocument.title = String(part);\n');
  writeFileSync(join(directory.path, 'manifest.json'), JSON.stringify(late));
  expect(() => vite('chromium')).toThrow(/content_scripts must stay empty/u);
}, 120_000);

test('a script that a page could load, as crxjs makes of an import for a tab, is no build', () => {
  writeFileSync(join(directory.path, 'manifest.json'), readFileSync('manifest.json'));
  const main = join(directory.path, 'src/extension/background/main.ts');
  writeFileSync(join(directory.path, 'src/extension/background/late.ts'), 'document.title = \'late\';\n');
  writeFileSync(main, `import late from './late.ts?script';\nglobalThis.name = late;\n${readFileSync(main, 'utf8')}`);
  expect(() => vite('chromium')).toThrow(/web_accessible_resources and content_scripts must stay empty/u);
}, 120_000);
