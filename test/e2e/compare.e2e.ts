import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Audit } from '../../src/core/audit/audit.ts';
import { MAIL, startAskingSite } from '../support/asking-site.ts';
import type { AskingPage, AskingSite } from '../support/asking-site.ts';
import { launchChromium } from '../support/chromium.ts';
import type { ChromiumUnderTest } from '../support/chromium.ts';
import { comparingIn } from '../support/comparing.ts';
import type { Chosen } from '../support/comparing.ts';
import { evidenceIn } from '../support/extension-evidence.ts';
import { eventually, grantAccess, say, siteTab, until } from '../support/extension.ts';
import type { BrowserUnderTest, Launch } from '../support/extension.ts';
import { launchFirefox } from '../support/firefox.ts';

const A_COMPARISON_MS = 60_000;

const BROWSERS: readonly { readonly name: string; readonly launch: (how: Launch) => Promise<BrowserUnderTest> }[] = [
  { name: 'Chromium', launch: launchChromium },
  { name: 'Firefox', launch: launchFirefox },
];

function isChromium(browser: BrowserUnderTest): browser is ChromiumUnderTest {
  return 'killWorker' in browser;
}

describe.each(BROWSERS)('a guided comparison in $name', ({ name, launch }) => {
  const it = {} as { site: AskingSite; browser: BrowserUnderTest };

  beforeAll(async () => {
    it.site = await startAskingSite();
    it.browser = await launch({ chromiumArgs: it.site.chromiumArgs, firefoxProxyPort: it.site.firefoxProxyPort, firefoxPrivately: true });
    await grantAccess(it.browser);
  });
  afterAll(async () => {
    await it.browser.close();
    await it.site.stop();
  });

  const inPage = <T>(expression: string): Promise<T> => it.browser.evaluateInExtension<T>(expression);
  const tabs = (): Promise<number> => inPage<number>('chrome.tabs.query({}).then(it => it.length)');
  const offered = (ground: string): Promise<boolean> => inPage<boolean>(`document.querySelectorAll('[name=ground]').length > ${ground === 'private' ? 1 : 0}`);

  const open = (page: AskingPage): Promise<void> => comparingIn(it.browser).open(it.site.url(page));
  const report = (): Promise<Audit> => comparingIn(it.browser).report();

  /** Opens the page that compares, chooses in its form, and begins. */
  async function begin(page: AskingPage, chosen: Chosen): Promise<void> {
    const comparing = comparingIn(it.browser);
    await comparing.open(it.site.url(page), chosen.selected);
    expect(await inPage('document.querySelector("input[type=url]").value')).toBe(it.site.url(page));
    it.site.forget();
    await comparing.begin(chosen);
  }

  /** In how many visits of each state the tracker was contacted. */
  const contacted = ({ consent }: Audit): Readonly<Record<string, string>> => Object.fromEntries(
    Object.entries(consent?.compared.find(each => each.recipient === 'lowgap-metrics.test' && each.what === 'contact')?.in ?? {}).map(([state, seen]) => [state, `${seen?.runs}/${seen?.of}`]),
  );

  test('tells a site that keeps its word, deletes its data before each visit and that of no other site, and leaves nothing', async () => {
    await it.browser.open(`https://${MAIL}/`);
    await it.browser.open(it.site.url('honest'));
    const before = await tabs();
    await begin('honest', { states: ['S0', 'S1', 'S2', 'S3'], ground: 'cleared' });
    const audit = await report();
    expect(audit.consent?.states.map(({ state, runs, reached }) => [state, runs, reached])).toEqual([['S0', 1, 1], ['S1', 1, 1], ['S2', 1, 1], ['S3', 1, 1]]);
    expect(contacted(audit)).toEqual({ S0: '0/1', S1: '0/1', S2: '1/1', S3: '0/1' });
    expect(audit.consent?.states[1]).toMatchObject({ choice: { label: 'Reject all', clicks: 1 }, banner: { layers: [[{ does: 'refuse' }, { does: 'accept' }]] } });
    expect(audit.consent?.states[3]).toMatchObject({ choice: { clicks: 2 } });
    expect(audit.gaps).toContainEqual(expect.objectContaining({ of: 'cookie', reason: 'not-clean', count: 4 }));
    // Each visit begins unknown; what follows in it is the page loaded anew after each choice.
    expect(it.site.loads('honest').map(each => each.known)).toEqual([false, false, true, false, true, false, true, true]);

    expect(await inPage('chrome.cookies.getAll({ domain: "letters-mail.test" }).then(all => all.map(it => it.value))')).toEqual(['signed-in']);
    expect(await inPage('chrome.cookies.getAll({ domain: "asking-shop.test" })'), 'what was chosen was not the user’s choice').toEqual([]);
    expect(await tabs()).toBe(before);
    expect((await evidenceIn(it.browser)).filter(each => each.kind === 'consent'), 'nothing of a comparison is written').toEqual([]);
    expect(await inPage('chrome.permissions.contains({ permissions: ["browsingData"] })')).toBe(false);
    const kept = (await say(it.browser, 'history/list', {})).filter(each => each.page === it.site.url('honest'));
    expect(kept.length, 'one for the comparison, and for each time that the tab showed it').toBe(3);
  });

  test('shows a refusal without effect, and pages that ask nothing or take no answer', async () => {
    await begin('deaf', { states: ['S1', 'S2'], ground: 'cleared' });
    const deaf = await report();
    expect(contacted(deaf)).toEqual({ S1: '1/1', S2: '1/1' });

    await begin('stuck', { states: ['S1'], ground: 'cleared' });
    const stuck = await report();
    expect(stuck.consent?.states).toMatchObject([{ state: 'S1', reached: 0, unreached: 'not-operable' }]);
    expect(stuck.gaps).toContainEqual(expect.objectContaining({ of: 'consent', reason: 'not-operable' }));

    await begin('bare', { states: ['S1'], ground: 'cleared' });
    expect((await report()).consent?.states).toMatchObject([{ state: 'S1', reached: 0, unreached: 'no-banner' }]);
  });

  test('holds the site to a sentence that was selected in the page', async () => {
    await begin('broken', { states: ['S0', 'S2'], ground: 'cleared', selected: 'h1 + p' });
    const audit = await report();
    const broken = audit.findings.filter(each => each.detector === 'broken-promise');
    // What it gives and, in a browser that met it before, what it gets back.
    expect(new Set(broken.map(each => `${each.recipient}: ${each.subject ?? ''}`))).toEqual(new Set(['lowgap-metrics.test: We share nothing before you agree.']));
    await begin('honest', { states: ['S0', 'S2'], ground: 'cleared', selected: 'h1 + p' });
    expect((await report()).findings.filter(each => each.detector === 'broken-promise')).toEqual([]);
  });

  test('asks for privacy in the tab of the visit alone, and in none that is not to', async () => {
    await begin('private', { states: ['S0', 'S4'], ground: 'cleared' });
    const audit = await report();
    expect(contacted(audit)).toEqual({ S0: '1/1', S4: '0/1' });
    expect(it.site.loads('private').map(each => each.asks)).toEqual([false, true]);
    await it.browser.open(it.site.url('private'));
    expect(it.site.loads('private').at(-1)?.asks).toBe(false);
    expect(await it.browser.evaluate('navigator.globalPrivacyControl === true')).toBe(false);
    expect(await inPage('chrome.scripting.getRegisteredContentScripts().then(all => all.map(it => it.id).includes("gpc"))')).toBe(false);
    if (name === 'Chromium') expect(await inPage('chrome.declarativeNetRequest.getSessionRules()')).toEqual([]);
  });

  test('deletes nothing where it may work in private windows', async () => {
    await open('honest');
    expect(await offered('private')).toBe(true);
    await begin('honest', { states: ['S2'], ground: 'private' });
    const audit = await report();
    expect(contacted(audit)).toEqual({ S2: '1/1' });
    expect(audit.gaps.filter(each => each.reason === 'not-clean')).toEqual([]);
    expect(it.site.loads('honest').map(each => each.known)).toEqual([false, true]);
    expect(await inPage('chrome.cookies.getAll({ domain: "asking-shop.test" }).then(all => all.length)'), 'the user’s own cookie is still there').toBe(1);
  });

  test('can be stopped in the middle, and says what became of a visit whose tab somebody closed', async () => {
    const before = await tabs();
    await begin('slow', { states: ['S0', 'S1'], ground: 'cleared' });
    await until('a visit is under way', () => it.site.loads('slow').length === 1, A_COMPARISON_MS);
    await it.browser.clickInExtension('.card button');
    await until('it says that it has stopped', () => inPage<boolean>('document.querySelector(".compare-note")?.textContent.startsWith("Stopped") === true'));
    expect(await tabs()).toBe(before);
    expect(await inPage('chrome.cookies.getAll({ domain: "asking-shop.test" })')).toEqual([]);

    const own = await siteTab(it.browser);
    await begin('honest', { states: ['S0', 'S1'], ground: 'cleared' });
    await until('its tab is there, and closed', () => inPage<boolean>(`chrome.tabs.query({ url: ${JSON.stringify(it.site.url('honest'))} }).then(async all => {
      const found = all.map(it => it.id).filter(it => it !== ${own});
      await chrome.tabs.remove(found);
      return found.length > 0;
    })`), A_COMPARISON_MS);
    const audit = await report();
    expect(audit.consent?.states).toMatchObject([{ state: 'S0', reached: 0, unreached: 'not-seen' }, { state: 'S1', reached: 1 }]);
  });

  test('has private windows ask for privacy only where they are to, though Firefox’s do so by themselves', async () => {
    const states = ['S0', 'S4'] as const;
    await begin('private', { states, ground: 'private' });
    const audit = await report();
    expect(it.site.loads('private').map(each => each.asks)).toEqual(states.map(state => state === 'S4'));
    expect(contacted(audit)).toEqual({ S0: '1/1', ...states[1] === 'S4' && { S4: '0/1' } });
    expect(audit.consent?.timelines.map(each => each.signals.filter(signal => signal.api === 'gpc').length), 'and the report says so').toEqual(states.map(state => state === 'S4' ? 1 : 0));
    expect(await inPage('chrome.permissions.contains({ permissions: ["webRequestBlocking"] })').catch(() => false)).toBe(false);
  });

  if (name === 'Chromium') test('goes on when the worker dies in the middle, and says what may be missing', async () => {
    if (!isChromium(it.browser)) throw new Error('no worker can be ended here');
    await begin('honest', { states: ['S2'], ground: 'cleared' });
    await until('the page is there', () => it.site.loads('honest').length === 1, A_COMPARISON_MS);
    // A death in the very moment that the page begins costs the visit, and it is said to be not seen.
    await until('the page was read', () => inPage<boolean>('document.querySelector(".under-way")?.textContent.includes("quiet") === true'));
    await new Promise(resolve => { setTimeout(resolve, 700); });
    await it.browser.killWorker();
    const audit = await report();
    expect(contacted(audit)).toEqual({ S2: '1/1' });
    expect(audit.gaps).toContainEqual(expect.objectContaining({ reason: 'host-stopped' }));
  });

  test('ends with the page that compares', async () => {
    const before = await tabs();
    await begin('slow', { states: ['S0', 'S1'], ground: 'cleared' });
    await until('a visit is under way', () => it.site.loads('slow').length === 1, A_COMPARISON_MS);
    await it.browser.openInExtension('src/extension/popup/index.html');
    await eventually('the window is closed', async () => await tabs() === before ? true : undefined);
    await until('the site has forgotten', async () => (await inPage<readonly unknown[]>('chrome.cookies.getAll({ domain: "asking-shop.test" })')).length === 0);
    await until('what was asked for is given back', async () => !await inPage<boolean>('chrome.permissions.contains({ permissions: ["browsingData"] })'));
    expect(await inPage('Promise.all([chrome.storage.local, chrome.storage.session].map(it => it.get("undertaking"))).then(all => all.flatMap(it => Object.keys(it)))')).toEqual([]);
  });

  if (name === 'Chromium') test('puts back what one left that an update ended', async () => {
    if (!isChromium(it.browser)) throw new Error('no extension can be updated here');
    await inPage(`chrome.cookies.set({ url: 'https://www.asking-shop.test/', name: 'met', value: 'yes' })`);
    await inPage(`chrome.storage.local.set({ undertaking: { by: -2, inMemory: false, site: 'https://www.asking-shop.test/', hosts: ['www.asking-shop.test'], permissions: [] } })`);
    await it.browser.puppeteer.installExtension(resolve('dist/chromium'));
    await it.browser.openInExtension('src/extension/popup/index.html');
    await until('it is put back', async () => (await inPage<readonly unknown[]>('chrome.cookies.getAll({ domain: "asking-shop.test" })').catch(() => [1])).length === 0);
  });
});
