import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crx } from '@crxjs/vite-plugin';
import type { CrxPlugin, ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { build } from 'vite';
import type { Plugin, UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import manifest from './manifest.json' with { type: 'json' };

const ROOT = fileURLToPath(new URL('.', import.meta.url));
const TARGET = 'es2022';

/** Scripts for pages, two of which must run before the page's own: each becomes one classic file, everything it imports inside it. */
const SCRIPTS = ['page', 'isolated', 'shown', 'banner'];
/** Those that only a comparison of consent states puts into the pages that it opens, and a guided audit into those that it fills. */
const GUIDED = ['banner-hands', 'gpc-on', 'gpc-off', 'fill-hands'];
const CONTENT = Object.fromEntries([...SCRIPTS, ...GUIDED].map(it => [`content/${it}.js`, `src/extension/content/${it}.iife.ts`]));
const INJECTED = Object.fromEntries([...SCRIPTS, 'autoconsent'].map(it => [`${it}.js`, `src/headless/injected/${it}.ts`]));

/** `vite build --mode chromium | firefox | command` makes `dist/` of that name; vitest reads its projects here. */
// eslint-disable-next-line no-restricted-exports -- Vite reads no other export
export default defineConfig(({ mode }) => {
  if (mode === 'chromium' || mode === 'firefox') return extension(mode);
  if (mode === 'command') return command();
  return { test: { projects: [tests('unit', 'test/**/*.test.ts'), tests('e2e', 'test/**/*.e2e.ts')] } };
});

function extension(browser: 'chromium' | 'firefox'): UserConfig {
  return {
    plugins: [
      preact(),
      crx({ manifest: manifestFor(browser), browser: browser === 'firefox' ? 'firefox' : 'chrome' }),
      classicScripts(CONTENT),
      locales(),
      unreachable(),
    ],
    build: {
      outDir: `dist/${browser}`, target: TARGET, modulePreload: false, chunkSizeWarningLimit: 1_000,
      rolldownOptions: { input: { report: 'src/extension/report/index.html', compare: 'src/extension/compare/index.html', library: 'src/extension/library/index.html', verify: 'src/extension/verify/index.html', panel: manifest.side_panel.default_path } },
    },
  };
}

function command(): UserConfig {
  return {
    plugins: [classicScripts(INJECTED)],
    build: {
      outDir: 'dist/command', target: 'node20', ssr: 'src/headless/main.ts',
      rolldownOptions: { output: { entryFileNames: 'main.js', banner: '#!/usr/bin/env node' } },
    },
  };
}

/** Two real browsers on two cores come late now and then; what fails twice is a fault, and a retry is told in the output. */
const REAL_BROWSERS = { maxWorkers: 2, sequence: { groupOrder: 1 }, retry: 1, testTimeout: 90_000, hookTimeout: 120_000 };

function tests(name: string, include: string) {
  const slow = name === 'e2e';
  return { test: { name, include: [include], maxWorkers: 2, ...(slow && REAL_BROWSERS) } };
}

/** Firefox's manifest differs in what it must be told, not in what it may do. */
function manifestFor(browser: 'chromium' | 'firefox'): ManifestV3Export {
  if (browser === 'chromium') return manifest;
  return {
    ...Object.fromEntries(Object.entries(manifest).filter(([key]) => !['minimum_chrome_version', 'side_panel'].includes(key))),
    // Firefox's name for the side panel, which needs no permission; it would open at installation by itself.
    sidebar_action: { default_panel: manifest.side_panel.default_path, default_title: '__MSG_openPanel__', default_icon: manifest.action.default_icon, open_at_install: false },
    // What the site's own names lead to; asked for without a word, as it shows nothing of the user.
    permissions: [...manifest.permissions.filter(it => !['declarativeNetRequestWithHostAccess', 'sidePanel'].includes(it)), 'dns'],
    // Has the tab of a comparison ask for privacy. Chromium’s means for that must be there from the start, and asks for nothing at install.
    optional_permissions: [...manifest.optional_permissions, 'webRequestBlocking'],
    background: { scripts: [manifest.background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: { id: 'sillage@sillage.example', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
      gecko_android: { strict_min_version: '142.0' },
    },
  } as unknown as ManifestV3Export;
}

/** Builds each script apart, so that it shares no chunk with anything and needs no loader. */
function classicScripts(scripts: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'sillage:classic-scripts',
    apply: 'build',
    async generateBundle() {
      for (const [fileName, entry] of Object.entries(scripts)) {
        this.emitFile({ type: 'asset', fileName, source: await classic(entry) });
      }
    },
  };
}

async function classic(entry: string): Promise<string> {
  const built = await build({
    configFile: false, root: ROOT, logLevel: 'warn', plugins: [namesLeftOut()],
    build: { write: false, target: TARGET, lib: { entry, formats: ['iife'], name: basename(entry, '.ts').replace(/\W/gu, '_') } },
  });
  const [output] = [built].flat().flatMap(it => 'output' in it ? it.output : []);
  if (output?.type !== 'chunk') throw new Error(`${entry}: expected one script, got ${output?.type ?? 'nothing'}`);
  if (output.exports.length > 0) throw new Error(`${entry} exports ${output.exports.join(', ')}: that would become a global of every page`);
  // Error stacks name the file a function came from, and with it the extension: any page could read who watches it.
  return `${output.code.trimEnd()}\n//# sourceURL=<anonymous>\n`;
}

/** What watches from the page's world is called by name in tests only: every frame would pay half a kilobyte for it. */
function namesLeftOut(): Plugin {
  return {
    name: 'sillage:names-left-out',
    enforce: 'pre',
    transform: (code, file) => file.includes('/observers/page/') ? code.replace(/^ {2}id: '[a-z-]+',$/mu, '') : undefined,
  };
}

function locales(): Plugin {
  return {
    name: 'sillage:locales',
    apply: 'build',
    generateBundle() {
      for (const language of ['en', 'fr']) {
        const source = readFileSync(`${ROOT}src/extension/_locales/${language}/messages.json`, 'utf8');
        this.emitFile({ type: 'asset', fileName: `_locales/${language}/messages.json`, source });
      }
    },
  };
}

/**
 * A file that pages may load would tell every site who runs Sillage. A content script that is declared instead of
 * registered would want access to all sites on installation, and crxjs may load it late, after the page's own scripts.
 * A build with either fails.
 */
function unreachable(): CrxPlugin {
  const found: unknown[] = [];
  return {
    name: 'sillage:unreachable',
    enforce: 'post',
    renderCrxManifest(built) {
      found.push(...built.web_accessible_resources ?? [], ...built.content_scripts ?? []);
      return built;
    },
    // Not above: crxjs would put its own words in place of the reason.
    writeBundle() {
      if (found.length > 0) throw new Error(`web_accessible_resources and content_scripts must stay empty, but the build wants ${JSON.stringify(found)}`);
    },
  };
}
