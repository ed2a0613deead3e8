import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Audit } from '../../src/core/audit/audit.ts';
import { CASES } from '../sites/channels/cases/index.ts';
import type { ChannelCase, Host } from '../sites/channels/channel-case.ts';
import { CHANNELS } from '../sites/hosts.ts';
import { startSites } from '../sites/serve.ts';
import type { Sites } from '../sites/serve.ts';
import { cellsIn, expectedOf, matrixOf, truthsIn, TYPED } from '../support/channels.ts';
import type { Cell, Truth } from '../support/channels.ts';
import { launchChromium } from '../support/chromium.ts';
import { audit, eventually, grantAccess, lookClosely, until } from '../support/extension.ts';
import type { BrowserUnderTest } from '../support/extension.ts';
import { launchFirefox } from '../support/firefox.ts';
import { quiet, runCommand } from '../support/site-visit.ts';

/**
 * The channel matrix: every way to send something away × every host, against what the server got. No cell may be silent, and none
 * may say less than the case allows.
 */
const PAGE = `https://${CHANNELS}/`;
const DONE_MS = 60_000;
/** An audit lags behind the wire by its batches and its own pace. Milliseconds. */
const PATIENCE_MS = 10_000;

interface Seen {
  readonly audit: Audit;
  readonly truths: Readonly<Record<string, Truth>>;
}

let sites: Sites;
const cells: Partial<Record<Host, Readonly<Record<string, Cell>>>> = {};
beforeAll(async () => { sites = await startSites(); });
afterAll(async () => { await sites.stop(); });

describe.each([
  ['chromium', () => inExtension(() => launchChromium({ chromiumArgs: sites.chromiumArgs }), 'chromium')],
  ['firefox', () => inExtension(() => launchFirefox({ firefoxProxyPort: sites.firefoxProxyPort }), 'firefox')],
  ['command', inCommand],
] as const)('%s', (host, look) => {
  let seen: Seen;
  beforeAll(async () => {
    sites.forget();
    seen = await look();
    cells[host] = cellsIn(seen.audit, seen.truths, host);
  });

  test('the page really sent what the matrix is about', () => {
    const unsent = CASES.filter(it => expectedOf(it, host) !== 'absent' && !isTrue(it, seen.truths[it.id]));
    expect(unsent.map(it => `${it.id}: ${seen.truths[it.id] ?? ''}`)).toEqual([]);
  });

  test('every cell is what it can be, and none is silent', () => {
    const told = cells[host] ?? {};
    expect(CASES.map(it => `${it.id}: ${told[it.id] ?? ''}`)).toEqual(CASES.map(it => `${it.id}: ${expectedOf(it, host)}`));
  });
});

test('the matrix in the repository is the one that was seen', async () => {
  const { chromium = {}, firefox = {}, command = {} } = cells;
  const matrix = matrixOf({ chromium, firefox, command });
  process.stdout.write(`\n${matrix}\n`);
  await expect(matrix).toMatchFileSnapshot('../sites/channels/MATRIX.md');
});

function isTrue({ truth = 'value' }: ChannelCase, heard: Truth | undefined): boolean {
  return truth === 'late' ? heard === 'value' || heard === 'unheard' : heard === truth;
}

async function inExtension(launch: () => Promise<BrowserUnderTest>, host: Host): Promise<Seen> {
  const browser = await launch();
  try {
    await browser.open(sites.url('plain-home'));
    await grantAccess(browser);
    await lookClosely(browser);
    sites.forget();
    await browser.open(PAGE);
    await browser.type('input', TYPED);
    await until('the page has tried every channel', () => browser.evaluate<boolean>('document.querySelector("p").textContent.startsWith("Done")'), DONE_MS);
    await quiet(sites);
    const truths = truthsIn(sites.received());
    return { truths, audit: await settled(browser, truths, host) };
  } finally {
    await browser.close();
  }
}

/** The audit once it tells all that it ever will. */
async function settled(browser: BrowserUnderTest, truths: Seen['truths'], host: Host): Promise<Audit> {
  const endMs = Date.now() + PATIENCE_MS;
  return await eventually('there is an audit', async () => {
    const report = await audit(browser);
    if (report.status !== 'observed') return undefined;
    const told = cellsIn(report.audit, truths, host);
    return CASES.every(it => told[it.id] === expectedOf(it, host)) || Date.now() > endMs ? report.audit : undefined;
  }, PATIENCE_MS * 2);
}

async function inCommand(): Promise<Seen> {
  const folder = mkdtempSync(join(tmpdir(), 'sillage-channels-'));
  try {
    const persona = join(folder, 'persona.json');
    writeFileSync(persona, JSON.stringify({ 'email-address': [TYPED] }));
    await runCommand(['audit', PAGE, '--persona', persona, '--out', folder, '--format', 'json', ...sites.chromiumArgs.map(it => `--browser-arg=${it}`)]);
    return { truths: truthsIn(sites.received()), audit: JSON.parse(readFileSync(join(folder, 'audit.json'), 'utf8')) as Audit };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
