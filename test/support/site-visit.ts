import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import type { KnownValue } from '../sites/ground-truth.ts';
import type { PageId } from '../sites/pages.ts';
import type { Sites } from '../sites/serve.ts';
import { KNOWN_VALUES, PERSONA } from '../sites/visit/persona.ts';
import { until } from './extension.ts';
import type { SiteBrowser } from './extension.ts';

/** The server hears nothing new for this long: longer than any SDK of the site waits to flush. Milliseconds. */
const QUIET_MS = 2_500;

/** Opens a page of the bundled site, types the persona into every field, submits what there is, and waits until the server hears nothing more. */
export async function visitWith(browser: SiteBrowser, sites: Sites, url: string): Promise<void> {
  await browser.open(url);
  await fillIn(browser);
  await quiet(sites);
  await submitAll(browser);
  await quiet(sites);
}

/** Types the persona with real keys into every field that a person sees, and leaves the last one. */
export async function fillIn(browser: Pick<SiteBrowser, 'evaluate' | 'type'>): Promise<void> {
  const names = await browser.evaluate<readonly string[]>('[...document.querySelectorAll("form input[name], form textarea[name]")].filter(it => it.checkVisibility()).map(it => it.name)');
  for (const name of names) await typeInto(browser, name);
  await browser.evaluate('document.activeElement?.blur()');
}

export async function submitAll(browser: Pick<SiteBrowser, 'evaluate'>): Promise<void> {
  await browser.evaluate('document.querySelectorAll("form").forEach(it => { it.requestSubmit(); })');
}

/** The hostile page's heartbeat does not count: it never ends. */
export async function quiet(sites: Sites, pauseMs = QUIET_MS): Promise<void> {
  const startMs = Date.now();
  const lastMs = (): number => Math.max(startMs, sites.received().findLast(it => it.path !== '/beat')?.atMs ?? 0);
  await until('the server hears nothing more', () => Date.now() - lastMs() > pauseMs, 30_000);
}

async function typeInto(browser: Pick<SiteBrowser, 'type'>, name: string): Promise<void> {
  const value = PERSONA[name];
  if (value !== undefined) await browser.type(`form [name="${name}"]`, value);
}

/** The persona's values that a page has fields for: a short one must not be taken for an accident on another page. */
export function typedOn(page: PageId): readonly KnownValue[] {
  const name = page.replace(/^plain-/u, '');
  const html = ['bank', 'marigold'].map(it => `test/sites/${it}/${name}.html`).filter(it => existsSync(it)).map(it => readFileSync(it, 'utf8')).join('');
  const values = Object.entries(PERSONA).filter(([name]) => html.includes(`name="${name}"`)).map(([, value]) => value);
  return KNOWN_VALUES.filter(it => values.includes(it.value));
}

/** The persona, and whatever else is to be typed, as the command reads it: values by category. */
export function byCategory(values: readonly KnownValue[]): Readonly<Record<string, readonly string[]>> {
  const categories = [...new Set(values.map(it => it.category))];
  return Object.fromEntries(categories.map(category => [category, [...new Set(values.filter(it => it.category === category).map(it => it.value))]]));
}

/** The persona as the command's `--persona` takes it. */
export const PERSONA_FILE = {
  ...byCategory(KNOWN_VALUES.filter(it => Object.values(PERSONA).includes(it.value))),
  username: PERSONA['username'],
};

export interface Ran {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command to its end. */
export function runCommand(args: readonly string[], patienceMs = 60_000): Promise<Ran> {
  return new Promise((done, failed) => {
    execFile(process.execPath, ['dist/command/main.js', ...args], { timeout: patienceMs }, (error, stdout, stderr) => {
      const exit = error === null ? 0 : error.code;
      if (typeof exit === 'number') done({ exit, stdout, stderr });
      else failed(new Error(`the command did not end by itself: ${stderr}`));
    });
  });
}
