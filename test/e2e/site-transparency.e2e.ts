import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { domainOf } from '../../src/core/party/domain.ts';
import type { PageId } from '../sites/pages.ts';
import type { Received } from '../sites/server/received.ts';
import { startSites } from '../sites/serve.ts';
import type { Sites } from '../sites/serve.ts';
import { shownOn } from '../sites/visit/persona.ts';
import { launchBareChromium, launchChromium } from '../support/chromium.ts';
import { audit, grantAccess } from '../support/extension.ts';
import type { BrowserUnderTest, SiteBrowser } from '../support/extension.ts';
import { launchBareFirefox, launchFirefox } from '../support/firefox.ts';
import { lookOf } from '../support/page-look.ts';
import type { PageLook } from '../support/page-look.ts';
import { fillIn, PERSONA_FILE, quiet, runCommand, submitAll, typedOn } from '../support/site-visit.ts';
import { truthOf } from '../support/truth.ts';

/**
 * The same acts on the same pages, in the same browser with Sillage and without: the site, everybody it talks to and the
 * page itself must not be able to tell the two apart. Both browsers work at the same time, each with a site of its own.
 */
const PAGES: readonly PageId[] = ['sign-up', 'login', 'contact', 'settings', 'branches', 'statement'];

interface Visited {
  /** Each kind of request with its number. */
  readonly received: readonly string[];
  /** Each value, and the form in which each host got it. */
  readonly carried: readonly string[];
  readonly complaints: readonly string[];
  /** Once all is typed, and when all is over. */
  readonly looks: readonly PageLook[];
}

describe.each([
  ['Chromium', launchBareChromium, launchChromium],
  ['Firefox', launchBareFirefox, launchFirefox],
] as const)('in %s a site behaves the same with the extension and without', (_, launchBare, launchWith) => {
  const without = {} as { sites: Sites; browser: SiteBrowser };
  const having = {} as { sites: Sites; browser: BrowserUnderTest };

  beforeAll(async () => {
    without.sites = await startSites();
    having.sites = await startSites();
    without.browser = await launchBare(accessTo(without.sites));
    having.browser = await launchWith(accessTo(having.sites));
    for (const { browser, sites } of [without, having]) await browser.open(sites.url('plain-home'));
    await grantAccess(having.browser);
  });
  afterAll(async () => {
    await Promise.all([without.browser.close(), having.browser.close()]);
    await Promise.all([without.sites.stop(), having.sites.stop()]);
  });

  test.each(PAGES)('%s', async page => {
    const [bare, watched] = await Promise.all([visited(without.browser, without.sites, page), visited(having.browser, having.sites, page)]);
    expect(await audit(having.browser), 'it was watched').toMatchObject({ status: 'observed', audit: { visits: [{ requests: expect.any(Number) }] } });
    expect(bare.carried.length, 'there was something to change').toBeGreaterThan(0);
    expect(watched).toEqual(bare);
  });
});

/** The command fills the forms of frames too, and submits every form: on one page that reaches a chat which `visited` leaves alone. */
const ONLY_THE_COMMAND: Readonly<Partial<Record<PageId, readonly string[]>>> = {
  settings: ['POST widget.parlo-chat.test/messages application/json', 'WEBSOCKET widget.parlo-chat.test/socket '],
};

describe('a site behaves the same in the command as in a browser that nobody watches', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sillage-transparency-'));
  const it = {} as { sites: Sites };
  beforeAll(async () => {
    writeFileSync(join(folder, 'persona.json'), JSON.stringify(PERSONA_FILE));
    it.sites = await startSites();
  });
  afterAll(async () => {
    await it.sites.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(PAGES)('%s', async page => {
    // One for each page: the command comes with an empty cache too.
    const browser = await launchBareChromium(accessTo(it.sites));
    const bare = await visited(browser, it.sites, page).finally(() => browser.close());
    const kinds = kindsOf(it.sites.received());
    it.sites.forget();
    const { exit, stderr } = await runCommand([
      'audit', it.sites.url(page), '--persona', join(folder, 'persona.json'), '--out', join(folder, page), '--format', 'json', ...it.sites.chromiumArgs.map(arg => `--browser-arg=${arg}`),
    ]);
    expect(exit, stderr).toBe(0);
    expect(kindsOf(it.sites.received()).filter(kind => !kinds.includes(kind)), 'what only the command had sent').toEqual(ONLY_THE_COMMAND[page] ?? []);
    const carried = truthOf(it.sites.received(), [...typedOn(page), ...shownOn(page)], domainOf(it.sites.url(page)));
    expect(carried.filter(line => !bare.carried.includes(line) && !line.startsWith('parlo-chat.test ')), 'what only the command gave away').toEqual([]);
  });
});

function accessTo({ chromiumArgs, firefoxProxyPort }: Sites): { chromiumArgs: readonly string[]; firefoxProxyPort: number } {
  return { chromiumArgs, firefoxProxyPort };
}

async function visited(browser: SiteBrowser, sites: Sites, page: PageId): Promise<Visited> {
  await browser.open('about:blank');
  await quiet(sites, LAST_WORDS_MS);
  sites.forget();
  browser.complaints();
  await browser.open(sites.url(page));
  await fillIn(browser);
  await quiet(sites);
  const typed = await lookOf(browser);
  await submitAll(browser);
  await quiet(sites);
  return {
    received: countedOf(sites.received()),
    carried: truthOf(sites.received(), [...typedOn(page), ...shownOn(page)], domainOf(sites.url(page))),
    // SDKs name a cookie at random to learn on which domain they may set one; Firefox tells of those that it refused.
    complaints: browser.complaints().map(it => it.replace(UUID, 'random')).toSorted(),
    looks: [typed, await lookOf(browser)],
  };
}

/** A page says its last words within this time of being left. Milliseconds. */
const LAST_WORDS_MS = 700;
const UUID = /[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/gu;

/**
 * The site's own requests, each with its number and headers. Of the others only who is asked for what: SDKs empty their queues
 * by the clock and pack what has grown large, so two visits of one browser without Sillage differ in all the rest.
 */
function countedOf(received: readonly Received[]): readonly string[] {
  const own = received.filter(it => it.host.endsWith('marigold-bank.test')).map(kindOf);
  const others = received.filter(it => !it.host.endsWith('marigold-bank.test')).map(it => `${it.method} ${it.host}${pathOf(it)}`);
  return [...new Set(own.map(line => `${own.filter(it => it === line).length} × ${line}`)), ...new Set(others)].toSorted();
}

/** PostHog sends events to /e/ until its configuration has come, and to /i/v0/e/ after: which of them is a race on the network. */
function pathOf({ host, path }: Received): string {
  return host === 'us.i.posthog.com' && path === '/e/' ? '/i/v0/e/' : path;
}

/** A request but for what it says of the visitor and the moment: whom, how, with what sort of body and which headers. */
function kindOf(request: Received): string {
  const { method, host, headers, body } = request;
  const path = pathOf(request);
  const type = headers['content-type']?.split(';')[0] ?? '';
  const packed = body.subarray(0, 2).toString('hex') === '1f8b' ? ' gzip' : '';
  return `${method} ${host}${path} ${type}${packed} (${Object.keys(headers).toSorted().join(' ')})`;
}

/**
 * Once each and without headers, for a browser of another build and hands of other speed: how many requests an SDK makes of
 * the same keys, and whether it packs them, depends on the time they take. Only windows ask for the site's icon.
 */
function kindsOf(received: readonly Received[]): readonly string[] {
  return [...new Set(received.filter(it => it.path !== '/favicon.ico').map(it => kindOf(it).replace(/(?: gzip)? \(.*/u, '')))].toSorted();
}
