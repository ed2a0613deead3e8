import { resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Audit } from '../../src/core/audit/audit.ts';
import { launchChromium } from '../support/chromium.ts';
import type { ChromiumUnderTest } from '../support/chromium.ts';
import { ACCESS, audit, eventually, grantAccess, POPUP, say, siteTab, until } from '../support/extension.ts';
import { evidenceIn } from '../support/extension-evidence.ts';
import { sendInPage, SHOP, startLongSite, TYPED } from '../support/long-site.ts';
import type { LongSite } from '../support/long-site.ts';

/** All the ways in which a visit, its tab, its worker or its browser ends: what was found stays found, and what went unseen is said. */
const it = {} as { site: LongSite; browser: ChromiumUnderTest };

beforeAll(async () => { it.site = await startLongSite(); });
afterAll(async () => { await it.site.close(); });
beforeEach(async () => {
  it.browser = await launchChromium({ chromiumArgs: it.site.chromiumArgs });
  await it.browser.open(SHOP);
  await grantAccess(it.browser);
});
afterEach(async () => { await it.browser.close(); });

const EXPOSED = 'exposed-personal-data';
const exposedIn = ({ findings }: Audit): readonly string[] => findings.filter(each => each.detector === EXPOSED).map(each => each.id).toSorted();
const gapsIn = ({ gaps }: Audit): readonly string[] => gaps.map(each => `${each.of} ${each.reason}`);

/** A visit in the middle of which something was found, and shown. */
async function found(count = 40): Promise<Audit> {
  await it.browser.open(SHOP);
  await it.browser.type('#email', TYPED);
  await it.browser.evaluate(sendInPage({ from: 0, to: count, abreast: 4 }));
  return await eventually('all that is sent is found', async () => {
    const report = await audit(it.browser);
    return report.status === 'observed' && exposedIn(report.audit).length >= 8 && report.audit.visits[0]?.requests === count + 1 ? report.audit : undefined;
  });
}

const audited = async (): Promise<Audit> => await eventually('there is an audit', async () => {
  const report = await audit(it.browser);
  return report.status === 'observed' ? report.audit : undefined;
});

const keptAudit = async (): Promise<Audit> => await eventually('the visit is in the history', async () => {
  const [first] = (await say(it.browser, 'history/list', {})).filter(each => each.page.startsWith(SHOP));
  return first === undefined ? undefined : await say(it.browser, 'history/get', { id: first.id });
});

test('what the popup showed is there again once the worker has died and the popup is loaded anew', async () => {
  const before = await found();
  const popup = `${POPUP}?tab=${await siteTab(it.browser)}`;
  const verdict = (): Promise<string | undefined> => it.browser.evaluateInExtension<string | undefined>('document.querySelector(".ring")?.parentElement?.innerText');
  const shown = async (): Promise<string> => {
    await it.browser.openInExtension(popup);
    return await eventually('the popup shows a verdict', verdict);
  };
  const said = await shown();
  await it.browser.killWorker();
  expect(await shown()).toBe(said);
  expect(exposedIn(await audited())).toEqual(exposedIn(before));
});

test('an update in the middle of a visit: the page goes on and hears nothing of it, its audit is kept with a gap, and its next load is a new visit', async () => {
  const before = await found();
  await until('the audit is kept', async () => (await keptAudit()).findings.length === before.findings.length);
  it.browser.complaints();
  await it.browser.puppeteer.installExtension(resolve('dist/chromium'));
  // The scripts that the update left behind in the page.
  await it.browser.type('#email', '!');
  expect(await it.browser.evaluate<number>(sendInPage({ from: 0, to: 20 }))).toBe(20);
  await it.browser.evaluate('document.cookie = "late=1"; new Promise(done => setTimeout(done, 4_000))');
  expect(it.browser.complaints()).toEqual([]);

  await it.browser.openInExtension(POPUP);
  const kept = await keptAudit();
  expect(exposedIn(kept)).toEqual(exposedIn(before));
  expect(gapsIn(kept)).toEqual(expect.arrayContaining(['request host-stopped', 'input host-stopped']));
  expect(kept.outcomes.filter(each => each.status === 'complete')).toEqual([]);
  expect(await evidenceIn(it.browser), 'nothing of it is left on the disk').toEqual([]);
  expect((await found()).gaps).toEqual([]);
}, 120_000);

test('a browser that is closed in the middle of a visit keeps its audit, says that its end was not seen, and leaves no evidence behind', async () => {
  const before = await found();
  await until('the audit is kept', async () => (await keptAudit()).findings.length === before.findings.length);
  const { profile } = it.browser;
  await it.browser.leave();
  it.browser = await launchChromium({ chromiumArgs: it.site.chromiumArgs, profile });
  const kept = await keptAudit();
  expect(exposedIn(kept)).toEqual(exposedIn(before));
  expect(gapsIn(kept)).toContain('request host-stopped');
  await until('the evidence is gone', async () => (await evidenceIn(it.browser)).length === 0);
});

test('a tab that is discarded ends its visit, whose audit is kept, and begins a new one when it is shown again', async () => {
  const before = await found();
  const tabId = await siteTab(it.browser);
  await it.browser.openInExtension(POPUP);
  // Chromium gives it another number, and loads it again at once where a debugger looks on.
  const discarded = await it.browser.evaluateInExtension<number>(`chrome.tabs.discard(${tabId}).then(it => it.id)`);
  await it.browser.evaluateInExtension(`chrome.tabs.reload(${discarded})`);
  const anew = await eventually('the page is visited anew', async () => {
    const report = await say(it.browser, 'audit/get', { tabId: discarded });
    return report.status === 'observed' && exposedIn(report.audit).length === 0 ? report.audit : undefined;
  });
  expect(anew.visits).toHaveLength(1);
  await until('the visit before has ended', async () => !await it.browser.evaluateInExtension<boolean>(`chrome.storage.session.get('tabs').then(it => ${tabId} in it.tabs.shown)`));
  const kept = await Promise.all((await say(it.browser, 'history/list', {})).map(each => say(it.browser, 'history/get', { id: each.id })));
  expect(kept.flatMap(each => each === undefined ? [] : exposedIn(each))).toEqual(exposedIn(before));
});

test('access that is taken back in the middle of a visit ends it with a gap, and its findings are kept', async () => {
  const before = await found();
  await it.browser.evaluateInExtension(`chrome.permissions.remove(${ACCESS})`);
  await until('nobody looks any more', async () => (await audit(it.browser)).status === 'no-access');
  const kept = await eventually('the visit has ended', async () => {
    const now = await keptAudit();
    return gapsIn(now).includes('request access-withdrawn') ? now : undefined;
  });
  expect(exposedIn(kept)).toEqual(exposedIn(before));
  expect(await it.browser.evaluate<number>(sendInPage({ from: 0, to: 10 }))).toBe(10);
});

test('many tabs at once: each visit has its own requests, all of them, and nobody else\'s', async () => {
  const TABS = 10;
  const pages = await Promise.all(Array.from({ length: TABS }, () => it.browser.puppeteer.newPage()));
  await Promise.all(pages.map((page, at) => page.goto(`${SHOP}tab-${at}`)));
  // Each sends to its own numbers, and so to its own share of the recipients.
  await Promise.all(pages.map((page, at) => page.evaluate(sendInPage({ from: at * 1_000, to: at * 1_000 + 60, abreast: 3 }))));
  const tabs = await it.browser.evaluateInExtension<{ id: number; url: string }[]>('chrome.tabs.query({}).then(all => all.map(it => ({ id: it.id, url: it.url })))');
  for (const at of pages.keys()) {
    const tab = tabs.find(each => each.url.endsWith(`/tab-${at}`));
    await until(`tab ${at} has its 61 requests`, async () => {
      const report = await say(it.browser, 'audit/get', { tabId: tab?.id ?? -1 });
      return report.status === 'observed' && report.audit.visits[0]?.requests === 61 && report.audit.gaps.length === 0;
    });
  }
  const evidence = await evidenceIn(it.browser);
  expect(new Set(evidence.filter(each => each.kind === 'request' && each.witness === 'browser' && each.url.includes('/n/')).map(each => each.id)).size).toBe(TABS * 60);
}, 120_000);

test('a full disk costs no audit, and is said; findings outlast the worker all the same', async () => {
  const own = (await it.browser.puppeteer.pages()).find(each => each.url().startsWith(it.browser.extensionOrigin));
  const disk = await own?.createCDPSession();
  await disk?.send('Storage.overrideQuotaForOrigin', { origin: it.browser.extensionOrigin, quotaSize: 1 });
  const before = await found();
  expect(await evidenceIn(it.browser)).toEqual([]);
  expect(gapsIn(before)).toContain('request records-lost');
  expect(before.visits[0]?.requests, 'in memory the visit goes on').toBe(41);
  await it.browser.killWorker();
  const after = await audited();
  expect(exposedIn(after)).toEqual(exposedIn(before));
  expect(gapsIn(after)).toContain('request records-lost');
});

test('a database that is deleted in the middle of a visit costs evidence and no finding: the audit says what is missing', async () => {
  const before = await found();
  await it.browser.evaluateInExtension('new Promise((done, failed) => { const it = indexedDB.deleteDatabase("sillage"); it.onsuccess = done; it.onerror = failed; }).then(() => 1)');
  await it.browser.evaluate(sendInPage({ from: 40, to: 60 }));
  await eventually('the visit goes on', async () => (await audited()).visits[0]?.requests === 61 ? true : undefined);
  await it.browser.killWorker();
  const after = await audited();
  expect(exposedIn(after)).toEqual(exposedIn(before));
  expect(gapsIn(after)).toContain('request records-lost');
});
