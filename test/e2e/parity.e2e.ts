import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Audit } from '../../src/core/audit/audit.ts';
import { domainOf } from '../../src/core/party/domain.ts';
import { WATCH_LIST } from '../sites/customer.ts';
import type { KnownValue } from '../sites/ground-truth.ts';
import type { PageId } from '../sites/pages.ts';
import { PAGES } from '../sites/pages.ts';
import type { Sites } from '../sites/serve.ts';
import { startSites } from '../sites/serve.ts';
import { KNOWN_VALUES, PERSONA, shownOn } from '../sites/visit/persona.ts';
import { launchChromium } from '../support/chromium.ts';
import type { BrowserUnderTest } from '../support/extension.ts';
import { audit, eventually, grantAccess, lookClosely, until } from '../support/extension.ts';
import { launchFirefox } from '../support/firefox.ts';
import { toldBy, truthOf } from '../support/truth.ts';

/**
 * What the audit says against what the server got: nothing missing, nothing invented, on every page of the bundled
 * site, through each of the three hosts. The truth is decoded by code that shares nothing with the product.
 */
const SDK_PAGES = PAGES.filter(it => it.name !== 'vault').map(it => it.id);

/** In the extension every step waits for people's pauses: two pages of the clean twin, one to type on and one to look at, stand for the others. */
const EXTENSION_PAGES = SDK_PAGES.filter(it => !it.startsWith('plain-') || it === 'plain-sign-up' || it === 'plain-statement');

/** What the bank's pages show of a customer and keep in their scripts, which the command is told to watch for; on one page it has to see for itself. */
const SHOWN = KNOWN_VALUES.filter(it => !Object.values(PERSONA).includes(it.value));

/** The page on which the command is not told what it shows. */
const UNTOLD: PageId = 'statement';

/** A page says its last words within this time of being left. Milliseconds. */
const LAST_WORDS_MS = 700;

/** The server hears nothing new for this long: longer than any SDK of the site waits to flush. Milliseconds. */
const QUIET_MS = 2_500;

/** An audit lags behind the wire by its batches and its own pace. Milliseconds. */
const PATIENCE_MS = 6_000;

let sites: Sites;
beforeAll(async () => { sites = await startSites(); });
afterAll(async () => { await sites.stop(); });

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sillage-parity-'));
  const persona = join(folder, 'persona.json');
  const watch = join(folder, 'watch.json');
  const typed = byCategory(KNOWN_VALUES.filter(it => Object.values(PERSONA).includes(it.value)));
  writeFileSync(persona, JSON.stringify({ ...typed, username: PERSONA['username'] }));
  writeFileSync(watch, JSON.stringify(WATCH_LIST));
  afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

  test.each(SDK_PAGES)('tells all that %s really sent, and nothing else', async page => {
    sites.forget();
    const out = join(folder, page);
    await command(['audit', sites.url(page), '--persona', persona, ...page === UNTOLD ? [] : ['--watch', watch], '--out', out, '--format', 'json', ...sites.chromiumArgs.map(it => `--browser-arg=${it}`)]);
    const result = JSON.parse(readFileSync(join(out, 'audit.json'), 'utf8')) as Audit;
    const truth = truthOf(sites.received(), [...typedOn(page), ...page === UNTOLD ? shownOn(page) : SHOWN], domainOf(sites.url(page)));
    expectTrue(page, result, { atLeast: truth, atMost: truth });
    expectWhole(result);
    if (page.startsWith('plain-')) expect(result).toMatchObject({ score: { value: 100, grade: 'A' }, findings: [] });
  });
});

describe.each([
  ['Chromium', () => launchChromium({ chromiumArgs: sites.chromiumArgs })],
  ['Firefox', () => launchFirefox({ firefoxProxyPort: sites.firefoxProxyPort })],
] as const)('the extension in %s', (_, launch) => {
  let browser: BrowserUnderTest;
  beforeAll(async () => {
    browser = await launch();
    await browser.open(sites.url('plain-home'));
    await grantAccess(browser);
    await lookClosely(browser);
  });
  afterAll(async () => { await browser.close(); });

  test.each(EXTENSION_PAGES)('tells all that %s really sent of what was typed or shown, and nothing else', async page => {
    await browser.open('about:blank');
    await quiet(LAST_WORDS_MS);
    sites.forget();
    await visit(browser, page);
    const truth = (): readonly string[] => truthOf(sites.received(), [...typedOn(page), ...shownOn(page)], domainOf(sites.url(page)));
    const before = truth();
    const result = await caughtUp(browser, before);
    // What the page sends while the audit is waited for may be told, and need not be.
    expectTrue(page, result, { atLeast: before, atMost: truth() });
    expectWhole(result);
    if (page.startsWith('plain-')) expect(result).toMatchObject({ score: { value: 100, grade: 'A' }, findings: [] });
  });
});

/** The audit once it tells as much as there is to tell, or as it stands when it will not. */
async function caughtUp(browser: BrowserUnderTest, truth: readonly string[]): Promise<Audit> {
  const endMs = Date.now() + PATIENCE_MS;
  return await eventually('there is an audit', async () => {
    const report = await audit(browser);
    if (report.status !== 'observed') return undefined;
    return toldBy(report.audit).length >= truth.length || Date.now() > endMs ? report.audit : undefined;
  });
}

/** What the server had got before the audit was asked for, and after. */
interface Truth {
  readonly atLeast: readonly string[];
  readonly atMost: readonly string[];
}

/** Nothing is invented, and what is missing went to somebody of whom the audit says that it could not read all. */
function expectTrue(page: PageId, result: Audit, { atLeast, atMost }: Truth): void {
  const told = toldBy(result);
  const unread = result.gaps.filter(it => it.of === 'request-body').map(it => it.recipient);
  // One page sends a file, which neither browser shows an extension.
  expect(unread, 'bodies that nobody read').toEqual(page === 'contact' && unread.length > 0 ? ['unlisted-metrics.test'] : []);
  expect(told.filter(it => !atMost.includes(it)), 'what the server never got').toEqual([]);
  expect(atLeast.filter(it => !told.includes(it) && !unread.some(domain => it.startsWith(`${domain ?? ''} `))), 'what the audit kept silent about').toEqual([]);
}

/** Every exposure has all that a reader asks of it. */
function expectWhole({ findings, recipients }: Audit): void {
  for (const it of findings.filter(({ detector }) => detector.startsWith('exposed-'))) {
    expect(it).toMatchObject({ channel: expect.any(String), place: expect.any(String), form: expect.any(String), consent: expect.stringMatching(/^(?:none|unknown)$/u) });
    expect(recipients.map(({ domain }) => domain)).toContain(it.recipient);
  }
}

/** Types the persona into every field of the page, submits what there is, and waits until the server hears nothing more. */
async function visit(browser: BrowserUnderTest, page: PageId): Promise<void> {
  await browser.open(sites.url(page));
  const names = await browser.evaluate<readonly string[]>('[...document.querySelectorAll("form input[name], form textarea[name]")].filter(it => it.checkVisibility()).map(it => it.name)');
  for (const name of names) await typeInto(browser, name);
  await browser.evaluate('document.activeElement?.blur()');
  await quiet();
  await browser.evaluate('document.querySelectorAll("form").forEach(it => { it.requestSubmit(); })');
  await quiet();
}

async function typeInto(browser: BrowserUnderTest, name: string): Promise<void> {
  const value = PERSONA[name];
  if (value !== undefined) await browser.type(`form [name="${name}"]`, value);
}

async function quiet(pauseMs = QUIET_MS): Promise<void> {
  const startMs = Date.now();
  await until('the server hears nothing more', () => Date.now() - Math.max(startMs, sites.received().at(-1)?.atMs ?? 0) > pauseMs, 30_000);
}

/** The persona's values that a page has fields for: a short one must not be taken for an accident on another page. */
function typedOn(page: PageId): readonly KnownValue[] {
  const name = page.replace(/^plain-/u, '');
  const html = ['bank', 'marigold'].map(it => `test/sites/${it}/${name}.html`).filter(it => existsSync(it)).map(it => readFileSync(it, 'utf8')).join('');
  const values = Object.entries(PERSONA).filter(([name]) => html.includes(`name="${name}"`)).map(([, value]) => value);
  return KNOWN_VALUES.filter(it => values.includes(it.value));
}

function byCategory(values: readonly KnownValue[]): Readonly<Record<string, readonly string[]>> {
  const categories = [...new Set(values.map(it => it.category))];
  return Object.fromEntries(categories.map(category => [category, [...new Set(values.filter(it => it.category === category).map(it => it.value))]]));
}

function command(args: readonly string[]): Promise<void> {
  return new Promise((done, failed) => {
    execFile(process.execPath, ['dist/command/main.js', ...args], { timeout: 60_000 }, (error, _, stderr) => {
      if (error === null) done();
      else failed(new Error(stderr));
    });
  });
}
