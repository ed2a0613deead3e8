import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Audit } from '../../src/core/audit/audit.ts';
import type { DataCategory } from '../../src/core/datum/category.ts';
import type { Persona } from '../../src/core/persona/persona.ts';
import { domainOf } from '../../src/core/party/domain.ts';
import type { WalkUnderWay } from '../../src/messaging/walk.ts';
import type { KnownValue } from '../sites/ground-truth.ts';
import type { PageId } from '../sites/pages.ts';
import { startSites } from '../sites/serve.ts';
import type { Sites } from '../sites/serve.ts';
import type { Received } from '../sites/server/received.ts';
import { launchChromium } from '../support/chromium.ts';
import type { ChromiumUnderTest } from '../support/chromium.ts';
import { evidenceIn } from '../support/extension-evidence.ts';
import { ACCESS, eventually, grantAccess, say, siteTab, until } from '../support/extension.ts';
import type { BrowserUnderTest, Launch } from '../support/extension.ts';
import { launchFirefox } from '../support/firefox.ts';
import { quiet, submitAll } from '../support/site-visit.ts';
import { toldBy, truthOf } from '../support/truth.ts';

const PANEL = 'src/extension/panel/index.html';
const OWN = ['marigold-bank.test', 'plainbank.test'];
/** What is typed into the bank's forms, by the names of their fields. */
const FIELDS: Readonly<Record<string, DataCategory>> = { given_name: 'given-name', family_name: 'family-name', email: 'email-address', phone: 'phone-number', username: 'email-address', password: 'password' };

const IDLE_MS = 3_000;
const BROWSERS: readonly { readonly name: string; readonly launch: (how: Launch) => Promise<BrowserUnderTest> }[] = [
  { name: 'Chromium', launch: launchChromium },
  { name: 'Firefox', launch: how => launchFirefox({ ...how, firefoxPreferences: { 'extensions.background.idle.timeout': IDLE_MS } }) },
];

const state = {} as { sites: Sites };
beforeAll(async () => { state.sites = await startSites(); });
afterAll(async () => { await state.sites.stop(); });

/** Somebody who audits the bank in one tab, with the panel in another. */
function walker(browser: BrowserUnderTest) {
  const inPanel = <T>(expression: string): Promise<T> => browser.evaluateInExtension<T>(expression);
  const toldOf = async (tabId: number): Promise<WalkUnderWay> => await say(browser, 'walk/get', { tabId }) as WalkUnderWay;
  const told = async (): Promise<WalkUnderWay> => await toldOf(await siteTab(browser));
  const press = async (label: string): Promise<void> => {
    const marked = `(() => {
      const it = [...document.querySelectorAll('button')].find(it => (it.ariaLabel ?? it.textContent) === ${JSON.stringify(label)} && !it.disabled);
      it?.setAttribute('data-press', 'here');
      return it !== undefined;
    })()`;
    await until(`the button "${label}" is there`, () => inPanel<boolean>(marked));
    await browser.clickInExtension('[data-press=here]');
    await inPanel('document.querySelectorAll("[data-press]").forEach(it => it.removeAttribute("data-press"))');
  };
  const openPanel = async (): Promise<void> => {
    await browser.openInExtension(`${PANEL}?tab=${await siteTab(browser)}`);
    await until('the panel knows how things stand', () => inPanel<boolean>('document.querySelector(".card") !== null'));
  };
  const begin = async (): Promise<void> => {
    await openPanel();
    await inPanel(`(() => {
      const put = (it, text) => { it.value = text; it.dispatchEvent(new Event('input', { bubbles: true })); };
      put(document.querySelector('input'), 'Marigold Bank');
      put(document.querySelector('textarea'), 'plainbank.test');
    })()`);
    await press('Begin with this tab');
    await until('the first page is part of it', async () => { const it = await told(); return it.here === 'in' && it.pages === 1; });
  };
  const type = async (persona: Persona, names: readonly string[]): Promise<void> => {
    for (const name of names) await browser.type(`form [name="${name}"]`, persona[FIELDS[name] ?? 'email-address']?.[0] ?? '');
    await browser.evaluate('document.activeElement?.blur()');
    await quiet(state.sites);
    await submitAll(browser);
    await quiet(state.sites);
  };
  const visit = async (page: PageId): Promise<void> => {
    await browser.open(state.sites.url(page));
    await quiet(state.sites);
  };
  const finish = async (): Promise<{ readonly id: string; readonly audit: Audit }> => {
    await openPanel();
    await press('Finish and make the report');
    const made = await eventually('the report is in the history', async () => (await say(browser, 'history/list', {})).find(it => it.page === state.sites.url('home')), 60_000);
    await until('the panel is done', () => inPanel<boolean>('document.body.textContent.includes("The report is made, and in the history")'));
    const audit = await say(browser, 'history/get', { id: made.id });
    if (audit === undefined) throw new Error('the audit is not in the history');
    return { id: made.id, audit };
  };
  return { inPanel, told, press, openPanel, begin, type, visit, finish };
}

const knownOf = (persona: Persona): readonly KnownValue[] => [...new Set(Object.values(FIELDS))].flatMap(category => (persona[category] ?? []).map(value => ({ category, value })));
const thirdOf = (received: readonly Received[]): readonly string[] => [...new Set(received.map(it => domainOf(it.host)))].filter(it => !OWN.includes(it)).toSorted();
const thirdIn = ({ recipients }: Audit): readonly string[] => recipients.filter(it => it.party === 'third').map(it => it.domain).toSorted();
const typedIn = (audit: Audit): readonly string[] => toldBy(audit).filter(it => Object.values(FIELDS).some(category => it.split(' ')[1] === category));
const pathOf = (page: string): string => new URL(page).pathname;

function isChromium(browser: BrowserUnderTest): browser is ChromiumUnderTest {
  return 'killWorker' in browser;
}

/** Its worker ends: killed as in a crash, or, in Firefox, ended for being idle. */
async function endWorker(browser: BrowserUnderTest): Promise<void> {
  if (isChromium(browser)) { await browser.killWorker(); return; }
  await browser.openInExtension('src/extension/report/index.html?audit=none');
  await until('the background page was ended', () => browser.evaluateInExtension<boolean>('browser.extension.getBackgroundPage() === null'), IDLE_MS * 6);
}

describe.each(BROWSERS)('a guided audit in $name', ({ launch }) => {
  const it = {} as { browser: BrowserUnderTest; cached: readonly Received[] };
  // A walk that was broken off is still under way: whoever tries again needs another browser.
  beforeEach(async () => {
    it.browser = await launch({ chromiumArgs: state.sites.chromiumArgs, firefoxProxyPort: state.sites.firefoxProxyPort });
    state.sites.forget();
    await it.browser.open(state.sites.url('home'));
    await quiet(state.sites);
    // A font that is in the cache when the walk begins is asked for by its pages all the same, of which its server learns nothing.
    it.cached = state.sites.received();
    await grantAccess(it.browser);
  });
  afterEach(async () => { await it.browser.close(); });

  test('from "begin" to "export": one audit of all its pages, equal to what the server got, without those of a pause, though the worker ended meanwhile', async () => {
    const { browser } = it;
    const { sites } = state;
    const walk = walker(browser);
    sites.forget();
    await walk.begin();
    const { persona } = await walk.told();
    await quiet(sites);
    await walk.visit('sign-up');
    await walk.type(persona, ['given_name', 'family_name', 'email', 'phone']);
    await walk.openPanel();
    await walk.press('Done: Sign-up');
    await until('the step is done', async () => (await walk.told()).steps.some(step => step.purpose === 'sign-up' && step.state === 'done' && step.pages === 1));
    const found = await eventually('what was typed is found while the walk goes on', async () => {
      const { audit } = await walk.told();
      return audit !== undefined && typedIn(audit).length >= 8 ? audit : undefined;
    });
    expect(thirdIn(found)).toContain('segment.io');
    await endWorker(browser);
    await walk.openPanel();
    expect((await walk.told()).pages, 'another worker goes on').toBeGreaterThanOrEqual(2);

    await walk.press('Pause');
    await until('it is paused', async () => (await walk.told()).status === 'paused');
    await quiet(sites);
    const before = sites.received();
    sites.forget();
    await walk.visit('account');
    expect(thirdOf(sites.received()), 'the page that is left out talks to somebody').toContain('facebook.com');
    await walk.visit('login');
    await walk.openPanel();
    sites.forget();
    await walk.press('Resume here');
    await until('the page is part of it', async () => { const now = await walk.told(); return now.status === 'walking' && now.here === 'in'; });
    await quiet(sites);
    await browser.evaluate('1');
    await walk.type(persona, ['username', 'password']);
    const seen = await walk.told();
    expect(seen).toMatchObject({ pausedPages: 2, otherTabs: 0, outside: {} });

    const { id, audit } = await walk.finish();
    // What a page sends late is part of the audit, which ends now: the truth is what had arrived by then.
    const received = [...before, ...sites.received()];
    expect(audit.visits.map(each => pathOf(each.page)).filter((each, at, all) => each !== all[at - 1])).toEqual(expect.arrayContaining(['/', pathOf(sites.url('sign-up')), pathOf(sites.url('login'))]));
    expect(audit.visits.map(each => pathOf(each.page))).not.toContain(pathOf(sites.url('account')));
    expect(audit.visits).toHaveLength(seen.pages);
    expect(thirdIn(audit)).toEqual(thirdOf([...it.cached, ...received]));
    expect(typedIn(audit)).toEqual(truthOf(received, knownOf(persona), 'marigold-bank.test'));
    expect(audit.walk).toMatchObject({ name: 'Marigold Bank', pauses: 1, pausedPages: 2, interruptions: 0 });
    expect(audit.own).toEqual(OWN);
    expect(audit.walk?.steps.find(each => each.purpose === 'sign-up')).toMatchObject({ state: 'done', visits: [expect.any(Number)] });
    expect(audit.gaps).toContainEqual(expect.objectContaining({ of: 'request', reason: 'paused', count: 1 }));
    for (const { value } of knownOf(persona)) expect(JSON.stringify(audit)).not.toContain(value);

    expect(await say(browser, 'walk/get', { tabId: await siteTab(browser) })).toMatchObject({ status: 'none' });
    const left = new Set((await evidenceIn(browser)).flatMap(each => each.kind === 'navigation' && each.frame === 'top' ? [pathOf(each.url)] : []));
    expect(left.has(pathOf(sites.url('sign-up'))), 'evidence goes with the walk').toBe(false);

    await browser.openInExtension(`src/extension/report/index.html?audit=${id}`);
    await until('the report is shown', () => walk.inPanel<boolean>('document.querySelector("iframe") !== null'));
    const exported = await walk.inPanel<{ readonly name: string; readonly text: string }>(`new Promise(done => {
      HTMLAnchorElement.prototype.click = function () { fetch(this.href).then(it => it.text()).then(text => done({ name: this.download, text })); };
      [...document.querySelectorAll('.menu-item')].find(it => it.textContent.startsWith('JSON')).click();
    })`);
    expect(exported.name).toMatch(/^sillage-.*\.json$/u);
    expect(JSON.parse(exported.text)).toEqual(JSON.parse(JSON.stringify(audit)));
  }, 240_000);
});

describe('what becomes of a guided audit', () => {
  const it = {} as { browser: ChromiumUnderTest };
  beforeAll(async () => {
    it.browser = await launchChromium({ chromiumArgs: state.sites.chromiumArgs });
    await it.browser.open(state.sites.url('home'));
    await grantAccess(it.browser);
  });
  afterAll(async () => { await it.browser.close(); });

  test('whose browser is closed in the middle of it: what was found is there, what is lost is said, nothing typed is on the disk, and it goes on', async () => {
    const { sites } = state;
    const first = walker(it.browser);
    await first.begin();
    const { persona } = await first.told();
    await first.visit('sign-up');
    await first.type(persona, ['given_name', 'family_name', 'email', 'phone']);
    const before = await eventually('what was typed is found', async () => {
      const { audit } = await first.told();
      return audit !== undefined && typedIn(audit).length >= 8 ? audit : undefined;
    });
    const seen = await first.told();
    const { profile } = it.browser;
    await it.browser.leave();
    it.browser = await launchChromium({ chromiumArgs: sites.chromiumArgs, profile });
    const again = walker(it.browser);
    await it.browser.open(sites.url('login'));
    // Puppeteer installs the extension anew, and it has to ask again.
    if (!await again.inPanel<boolean>(`chrome.permissions.contains(${ACCESS})`)) await grantAccess(it.browser);
    await again.openPanel();
    const interrupted = await again.told();
    expect(interrupted).toMatchObject({ status: 'interrupted', name: 'Marigold Bank', pages: seen.pages, lost: seen.pages });
    const kept = JSON.stringify([interrupted.audit, await again.inPanel('chrome.storage.local.get()'), await again.inPanel(`(async () => {
      const asked = it => new Promise(done => { it.onsuccess = () => done(it.result); });
      const database = await asked(indexedDB.open('sillage'));
      const all = await Promise.all([...database.objectStoreNames].map(name => asked(database.transaction(name).objectStore(name).getAll())));
      database.close();
      return all;
    })()`)]);
    for (const { value } of knownOf(persona)) expect(kept).not.toContain(value);

    await again.press('Go on in this tab');
    await until('it goes on', async () => { const now = await again.told(); return now.status === 'walking' && now.here === 'in'; });
    const anew = (await again.told()).persona;
    expect(anew['email-address']).not.toEqual(persona['email-address']);
    await again.type(anew, ['username', 'password']);
    const { audit } = await again.finish();
    expect(audit.visits.length).toBeGreaterThan(seen.pages);
    expect(typedIn(audit)).toEqual(expect.arrayContaining([...typedIn(before)]));
    expect(typedIn(audit)).toContain('amplitude.com email-address plain');
    expect(audit.walk).toMatchObject({ interruptions: 1 });
    expect(audit.gaps).toContainEqual(expect.objectContaining({ of: 'request', reason: 'host-stopped' }));
  }, 240_000);

  test('a window that a page opens is part of it, another site’s is not, fields can be filled with one click, and giving up leaves nothing', async () => {
    const { sites } = state;
    const { browser } = it;
    const walk = walker(browser);
    await browser.open(sites.url('home'));
    await walk.begin();
    const tabId = await siteTab(browser);
    await browser.evaluate(`document.body.insertAdjacentHTML('afterbegin', '<a id="own" target="_blank" rel="opener" href="${sites.url('login')}">own</a> <a id="other" target="_blank" href="https://widget.criteo.com/">other</a>')`);
    await browser.site.bringToFront();
    await browser.click('#own');
    const pages = async (): Promise<WalkUnderWay> => await say(browser, 'walk/get', { tabId }) as WalkUnderWay;
    await until('the window is part of it', async () => (await pages()).pages === 2);
    await browser.site.bringToFront();
    await browser.click('#other');
    await until('the other is not', async () => (await pages()).outside['criteo.com'] === 1);
    expect((await pages()).pages).toBe(2);
    for (const each of await browser.puppeteer.pages()) if (/login|criteo/u.test(each.url())) await each.close();

    await walk.visit('sign-up');
    await walk.openPanel();
    await walk.press('Fill the fields of this page');
    await until('it says so', () => walk.inPanel<boolean>('/[0-9]+ fields were filled/u.test(document.body.textContent)'));
    const { persona } = await pages();
    expect(await browser.evaluate('document.querySelector("[name=email]").value')).toBe(persona['email-address']?.[0]);

    await walk.press('Give up…');
    expect(await walk.inPanel('document.querySelector("dialog").open')).toBe(true);
    await walk.press('Give up');
    await until('it is over', async () => (await say(browser, 'walk/get', { tabId })).status === 'none');
    expect(await walk.inPanel('chrome.storage.local.get("walk")')).toEqual({});
    expect(Object.keys(await walk.inPanel<object>('chrome.storage.session.get()'))).not.toContain('persona');
  }, 120_000);
});
