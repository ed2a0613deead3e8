import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { domainOf } from '../../src/core/party/domain.ts';
import type { PageId } from '../sites/pages.ts';
import type { Received } from '../sites/server/received.ts';
import { startSites } from '../sites/serve.ts';
import type { Sites } from '../sites/serve.ts';
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
const PAGES: readonly PageId[] = ['sign-up', 'login', 'contact', 'settings', 'branches'];

/**
 * These are sent by an SDK's clock, not by an act: PostHog and Mixpanel empty a queue every so often, Amplitude asks for its
 * configuration again until it likes the answer. Two visits of one browser without Sillage differ in how many of them there
 * are, so they are held to be there or not, with all else about them. Everything else is counted.
 */
const BY_THE_CLOCK = ['us.i.posthog.com/i/v0/e/', 'us.i.posthog.com/s/', 'api-js.mixpanel.com/track/', 'sr-client-cfg.amplitude.com/config/'];

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

/** The command submits the form that a page is there for. On one page another one goes to a third party, and stays unsent. */
const NOT_SUBMITTED: Readonly<Partial<Record<PageId, readonly string[]>>> = {
  settings: ['list-manage.com email-address plain', 'list-manage.com given-name plain'],
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
    expect(kindsOf(it.sites.received()).filter(kind => !kinds.includes(kind)), 'what only the command had sent').toEqual([]);
    expect(truthOf(it.sites.received(), typedOn(page), domainOf(it.sites.url(page)))).toEqual(bare.carried.filter(line => !NOT_SUBMITTED[page]?.includes(line)));
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
    carried: truthOf(sites.received(), typedOn(page), domainOf(sites.url(page))),
    // SDKs name a cookie at random to learn on which domain they may set one; Firefox tells of those that it refused.
    complaints: browser.complaints().map(it => it.replace(UUID, 'random')).toSorted(),
    looks: [typed, await lookOf(browser)],
  };
}

/** A page says its last words within this time of being left. Milliseconds. */
const LAST_WORDS_MS = 700;
const UUID = /[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/gu;

function countedOf(received: readonly Received[]): readonly string[] {
  const lines = received.map(kindOf);
  return [...new Set(lines)].toSorted().map(line => {
    const byTheClock = BY_THE_CLOCK.some(it => line.includes(` ${it}`));
    return `${byTheClock ? 'some' : lines.filter(it => it === line).length} × ${line}`;
  });
}

/** A request but for what it says of the visitor and the moment: whom, how, with what sort of body and which headers. */
function kindOf({ method, host, path, headers, body }: Received): string {
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
