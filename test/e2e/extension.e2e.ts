import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Audit } from '../../src/core/audit/audit.ts';
import type { Evidence } from '../../src/core/evidence/evidence.ts';
import { startSites } from '../sites/serve.ts';
import type { Sites } from '../sites/serve.ts';
import { launchChromium } from '../support/chromium.ts';
import { evidenceIn } from '../support/extension-evidence.ts';
import { audit, eventually, grantAccess, lookClosely, POPUP, say, siteTab, until } from '../support/extension.ts';
import type { BrowserUnderTest, Launch } from '../support/extension.ts';
import { launchFirefox } from '../support/firefox.ts';
import { startSmallSite } from '../support/small-site.ts';
import type { SmallSite } from '../support/small-site.ts';

const EMAIL = 'zephyrine.q7381@courrier-exemple.test';

const BROWSERS: readonly { readonly name: string; readonly launch: (how: Launch) => Promise<BrowserUnderTest> }[] = [
  { name: 'Chromium', launch: launchChromium },
  { name: 'Firefox', launch: launchFirefox },
];

describe.each(BROWSERS)('the extension in $name', ({ launch }) => {
  const it = {} as { sites: Sites; small: SmallSite; browser: BrowserUnderTest };

  beforeAll(async () => {
    it.sites = await startSites();
    it.small = await startSmallSite();
    it.browser = await launch({ chromiumArgs: it.sites.chromiumArgs, firefoxProxyPort: it.sites.firefoxProxyPort });
  });
  afterAll(async () => {
    await it.browser.close();
    await it.small.close();
    await it.sites.stop();
  });

  const observed = (what: string, fits: (audit: Audit) => boolean): Promise<Audit> => eventually(what, async () => {
    const report = await audit(it.browser);
    return report.status === 'observed' && fits(report.audit) ? report.audit : undefined;
  });

  test('sees nothing until it is allowed to, by the button of its popup', async () => {
    await it.browser.open(it.small.url);
    expect(await audit(it.browser)).toEqual({ status: 'no-access' });
    expect(await it.browser.evaluateInExtension('chrome.scripting.getRegisteredContentScripts()')).toEqual([]);

    await grantAccess(it.browser);
    expect(await audit(it.browser), 'a page that was open before is not half observed').toEqual({ status: 'not-started' });
  });

  test('listens lightly until somebody looks closely, and says so', async () => {
    const heads = async (): Promise<readonly string[]> => {
      await it.browser.open(it.small.url);
      await until('the page has sent all', async () => await it.browser.evaluate<string>('document.title') === 'ready');
      const own = (one: Evidence): one is Extract<Evidence, { kind: 'request-head' }> => one.kind === 'request-head' && one.headers.some(([name]) => name === 'x-own');
      const head = await eventually('its own header is written', async () => (await evidenceIn(it.browser)).findLast(own));
      return head.headers.map(([name]) => name);
    };
    const listening = async (): Promise<string | undefined> => (await observed('it is audited', () => true)).visits[0]?.listening;

    expect((await heads()).includes('referer')).toBe(it.browser.name === 'firefox');
    expect(await listening()).toBe(it.browser.name === 'firefox' ? 'auditing' : 'browsing');
    await lookClosely(it.browser);
    expect(await heads()).toContain('referer');
    expect(await listening()).toBe('auditing');
  });

  test('records what a page sends and gets: bodies, headers, redirects, cookies, typed values and the submit', async () => {
    // What an earlier try typed would be carried to this visit, under the name it had there.
    await say(it.browser, 'everything/forget', {});
    await lookClosely(it.browser);
    await it.browser.open(it.small.url);
    await until('the page has sent all', async () => await it.browser.evaluate<string>('document.title') === 'ready');
    await it.browser.type('#email', EMAIL);
    const evidence = await eventually('the typed value is written', async () => {
      const all = await evidenceIn(it.browser);
      // The jar tells of a cookie in its own time, which may be after the last key.
      const jarred = all.some(each => each.kind === 'cookie' && each.name === 'more0');
      return jarred && all.some(({ kind, ...more }) => kind === 'input' && 'value' in more && more.value === EMAIL) ? all : undefined;
    });
    const to = (path: string) => evidence.filter((each): each is Extract<Evidence, { kind: 'request' }> => each.kind === 'request' && each.witness === 'browser' && new URL(each.url).pathname === path);
    const exchangeOf = (path: string): string => to(path)[0]?.exchange ?? '';

    expect(to('/').at(-1)).toMatchObject({ channel: 'navigation', method: 'GET', hop: 0, body: { kind: 'none' } });
    expect(to('/').at(-1)?.document).toMatch(/./u);
    expect(to('/api')[0]).toMatchObject({ channel: 'fetch', method: 'POST', body: { kind: 'text', text: '{"hello":"world"}', cut: false } });
    expect(to('/form')[0]).toMatchObject({ body: { kind: 'form', entries: [['a', '1'], ['b', 'two']] } });
    expect(to('/nothing')[0]).toMatchObject({ body: { kind: 'none' } });
    const hops = evidence.flatMap(each => each.kind === 'request' && each.witness === 'browser' && each.exchange === exchangeOf('/hop-0') ? [[each.hop, new URL(each.url).pathname]] : []);
    expect(hops).toEqual([[0, '/hop-0'], [1, '/hop-1'], [2, '/hop-2']]);
    const answers = evidence.flatMap(each => each.kind === 'response' && each.exchange === exchangeOf('/hop-0') ? [[each.hop, each.status, each.setCookies.length]] : []);
    expect(answers).toEqual([[0, 302, 2], [1, 302, 2], [2, 200, 0]]);
    const head = evidence.find(each => each.kind === 'request-head' && each.exchange === exchangeOf('/api'));
    const headers = Object.fromEntries(head?.kind === 'request-head' ? head.headers : []);
    expect(headers).toMatchObject({ 'content-type': 'application/json', 'x-own': 'yes', 'referer': it.small.url });
    expect(Object.keys(headers).filter(name => /^(?:user-agent|accept|sec-)/u.test(name))).toEqual([]);
    expect(evidence).toContainEqual(expect.objectContaining({ kind: 'cookie', name: 'more0', httpOnly: true, domain: '127.0.0.1' }));
    expect(evidence).toContainEqual(expect.objectContaining({ kind: 'cookie-write', text: 'script=1; path=/' }));
    expect(evidence).toContainEqual(expect.objectContaining({ kind: 'storage-write', area: 'local', key: 'seen', value: 'yes' }));
    expect(evidence.filter(each => each.kind === 'navigation')).toContainEqual(expect.objectContaining({ url: it.small.url, frame: 'top' }));
    expect(new Set(evidence.map(each => each.id)).size, 'no record is kept twice').toBe(evidence.length);
    expect(evidence.filter(each => each.kind === 'gap')).toEqual([]);

    await it.browser.click('#send');
    const after = await eventually('the form has arrived', async () => {
      const all = await evidenceIn(it.browser);
      return all.some(each => each.kind === 'request' && each.url.endsWith('/done?from=form')) && all.some(each => each.kind === 'submit') ? all : undefined;
    });
    expect(after.find(each => each.kind === 'request' && each.url.endsWith('/done?from=form'))).toMatchObject({ channel: 'form', method: 'POST', body: { kind: 'form', entries: [['email', EMAIL]] } });
  });

  test('finds who received a typed address on a page with real SDKs, and shows it as grade, badge and words', async () => {
    it.sites.forget();
    await it.browser.open(it.sites.url('sign-up'));
    await it.browser.type('#email', EMAIL);
    await it.browser.click('#phone');
    const found = await observed('PostHog is found', ({ findings }) => findings.some(each => (
      each.detector === 'exposed-personal-data' && each.category === 'email-address' && each.recipient === 'posthog.com'
    )));
    expect(it.sites.received().map(each => each.host).some(host => host.endsWith('posthog.com'))).toBe(true);
    expect(JSON.stringify(found)).not.toContain(EMAIL);
    const { score } = found;
    if (score.status !== 'graded') throw new Error(`not graded: ${score.reason}`);
    expect(score.value).toBeLessThan(100);

    const tabId = await siteTab(it.browser);
    const { grade } = score;
    await until('the badge shows a grade', async () => /^[A-F]$/u.test(await it.browser.evaluateInExtension<string>(`chrome.action.getBadgeText({ tabId: ${tabId} })`)));
    expect(await it.browser.evaluateInExtension(`chrome.action.getTitle({ tabId: ${tabId} })`)).toMatch(/^Sillage: grade [A-F] \(\d+ of 100\)\. Third parties contacted: \d+\./u);
    await it.browser.openInExtension(`${POPUP}?tab=${tabId}`);
    await until('the popup names the recipient', async () => /PostHog/u.test(await it.browser.evaluateInExtension<string>('document.body.innerText')));
    expect(grade).toMatch(/^[A-F]$/u);
  });

  test('gives the clean twin an A', async () => {
    await it.browser.open(it.sites.url('plain-sign-up'));
    await it.browser.type('#email', EMAIL);
    const clean = await observed('the clean twin is audited', each => each.visits[0]?.page.includes('plainbank') === true && each.visits[0].requests > 2);
    expect(clean.score).toMatchObject({ status: 'graded', grade: 'A' });
    expect(clean.findings).toEqual([]);
  });

  test('answers no probe of a page', async () => {
    await it.browser.open(it.small.url);
    const origin = it.browser.extensionOrigin;
    const files = ['manifest.json', 'content/page.js', 'content/isolated.js', 'content/shown.js', 'icons/16.png', POPUP, '_locales/en/messages.json'];
    const answers = await it.browser.evaluate<readonly string[]>(`Promise.all(${JSON.stringify(files.map(file => `${origin}/${file}`))}.flatMap(url => [
      fetch(url).then(() => 'fetch ' + url, () => 'silence'),
      new Promise(resolve => { const image = new Image(); image.onload = () => resolve('image ' + url); image.onerror = () => resolve('silence'); image.src = url; }),
      new Promise(resolve => { const script = document.createElement('script'); script.onload = () => resolve('script ' + url); script.onerror = () => resolve('silence'); script.src = url; document.head.append(script); }),
    ]))`);
    expect(new Set(answers)).toEqual(new Set(['silence']));
    expect(await it.browser.evaluate('typeof globalThis.browser + typeof globalThis.chrome?.runtime?.sendMessage')).toBe('undefinedundefined');
    expect(await it.browser.evaluate('document.documentElement.getAttributeNames()')).toEqual([]);
  });

  test('is not named by the stack of an error that passes through it', async () => {
    await it.browser.open(it.small.url);
    const stacks = await it.browser.evaluate<readonly string[]>(`(() => {
      const stacks = [];
      const trap = { toString() { stacks.push(new Error('seen').stack); return '/x'; } };
      try { new XMLHttpRequest().open('GET', trap); } catch (error) { stacks.push(error.stack); }
      try { fetch(trap); } catch (error) { stacks.push(error.stack); }
      try { navigator.sendBeacon(trap); } catch (error) { stacks.push(error.stack); }
      try { Document.prototype.__lookupSetter__('cookie').call({}, 'a=1'); } catch (error) { stacks.push(error.stack); }
      return stacks;
    })()`);
    expect(stacks.length).toBeGreaterThanOrEqual(4);
    expect(stacks.join('\n')).not.toMatch(/(?:chrome|moz)-extension|sillage/u);
  });

  test('refuses a wrong rules file with every mistake and its place, and goes on with the last good one', async () => {
    const good = 'id: mine\ntitle: { en: Mine }\nversion: 1.0.0\nextends: zero-trackers\n';
    expect(await say(it.browser, 'rules/set', { source: good })).toEqual({ complaints: [] });
    const { complaints } = await say(it.browser, 'rules/set', { source: 'id: mine\nversion: 7\nrules: nonsense\n' });
    expect(complaints.length).toBeGreaterThan(1);
    for (const { line, column, expected } of complaints) {
      expect([line >= 1, column >= 1, expected.length > 0]).toEqual([true, true, true]);
    }
    expect(await say(it.browser, 'rules/get', {})).toMatchObject({ id: 'mine', title: 'Mine', source: good });
    expect(await say(it.browser, 'rules/set', { profile: 'balanced' })).toEqual({ complaints: [] });
    expect(await say(it.browser, 'rules/get', {})).not.toHaveProperty('source', good);
  });

  test('has rules written in its own editor, tries them on the last audit, and puts them in force when told to', async () => {
    await it.browser.openInExtension('src/extension/options/index.html');
    const seen = <T>(expression: string): Promise<T> => it.browser.evaluateInExtension<T>(expression);
    await until('the editor is there', () => seen<boolean>('document.querySelector(".cm-content") !== null'));
    await seen(`(() => {
      document.querySelector('.cm-content').focus();
      document.execCommand('insertText', false, '{ id: mine, title: Mine, extends: balanced, factors: { role: { analytics: 0, advertising: 0, social: 0 } } }');
    })()`);
    await until('it is in colors', () => seen<boolean>('new Set([...document.querySelectorAll(".cm-line span")].map(it => getComputedStyle(it).color)).size > 1'));
    await until('what would change is told', () => seen<boolean>('document.querySelector(".trial b") !== null'));
    expect(await say(it.browser, 'rules/get', {})).toMatchObject({ id: 'balanced' });
    await it.browser.clickInExtension('.source .button.first');
    await until('it is in force', async () => (await say(it.browser, 'rules/get', {})).id === 'mine');
    expect(await say(it.browser, 'rules/set', { profile: 'balanced' })).toEqual({ complaints: [] });
  });

  test('refuses what is not a message of ours, and evidence that comes from a page of ours', async () => {
    const answerTo = (message: string) => it.browser.evaluateInExtension<string>(`chrome.runtime.sendMessage(${message}).then(() => 'answered', error => String(error.message))`);
    expect(await answerTo('{ name: "evidence/append", says: { batch: [] } }')).toContain('not from there');
    expect(await answerTo('{ name: "audit/get", says: { tabId: "1" } }')).toContain('$.tabId: expected a number');
  });

  test('keeps audits until everything is deleted, and then nothing', async () => {
    await it.browser.open(it.sites.url('plain-home'));
    await observed('the page is audited', each => each.visits[0]?.page.includes('plainbank') === true);
    const history = await eventually('there is a history', async () => {
      const entries = await say(it.browser, 'history/list', {});
      return entries.some(each => each.page.includes('marigold')) ? entries : undefined;
    });
    const marigold = history.find(each => each.page.includes('marigold'));
    expect((await say(it.browser, 'history/get', { id: marigold?.id ?? '' }))?.schema).toBe('sillage.audit/1');
    expect(history.map(each => each.startedAt)).toEqual(history.map(each => each.startedAt).toSorted().toReversed());

    await say(it.browser, 'everything/forget', {});
    expect(await say(it.browser, 'history/list', {})).toEqual([]);
    expect(await evidenceIn(it.browser)).toEqual([]);
    expect(await it.browser.evaluateInExtension('chrome.storage.local.get(null)')).toEqual({});
    expect(await audit(it.browser)).toEqual({ status: 'not-started' });
  });

  test('falls silent where the permission is taken back, and the audit that is kept says so', async () => {
    await it.browser.open(it.small.url);
    await observed('the page is audited', each => each.visits[0]?.page.includes('127.0.0.1') === true);
    await it.browser.evaluateInExtension('chrome.permissions.remove({ origins: ["<all_urls>"] })');
    await until('there is no access', async () => (await audit(it.browser)).status === 'no-access');
    const [kept] = await eventually('its last audit is kept', async () => {
      const [newest] = await say(it.browser, 'history/list', {});
      const last = newest === undefined ? undefined : await say(it.browser, 'history/get', { id: newest.id });
      return last?.gaps.some(each => each.reason === 'access-withdrawn') === true ? [last] : undefined;
    });
    expect(kept?.gaps.filter(each => each.reason === 'access-withdrawn').map(each => each.of)).toEqual(expect.arrayContaining(['request', 'response', 'input']));
    expect(await it.browser.evaluateInExtension('chrome.scripting.getRegisteredContentScripts()')).toEqual([]);
  });
});
