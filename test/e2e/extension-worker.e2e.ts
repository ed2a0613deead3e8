import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Evidence } from '../../src/core/evidence/evidence.ts';
import { launchChromium } from '../support/chromium.ts';
import type { ChromiumUnderTest } from '../support/chromium.ts';
import { evidenceIn } from '../support/extension-evidence.ts';
import { audit, eventually, grantAccess, lookClosely, say, until } from '../support/extension.ts';
import { startSmallSite } from '../support/small-site.ts';
import type { SmallSite } from '../support/small-site.ts';

const it = {} as { small: SmallSite; browser: ChromiumUnderTest };

beforeAll(async () => {
  it.small = await startSmallSite();
  it.browser = await launchChromium();
  await it.browser.open(it.small.url);
  await grantAccess(it.browser);
});
afterAll(async () => {
  await it.browser.close();
  await it.small.close();
});

const typed = (evidence: readonly Evidence[]): string | undefined => evidence.findLast(each => each.kind === 'input')?.value;

const openAndType = async (text: string): Promise<void> => {
  await it.browser.open(it.small.url);
  await it.browser.type('#email', text);
  await until('what was typed is written', async () => typed(await evidenceIn(it.browser)) === text);
};

test('a worker that is killed comes back knowing everything it had written, and goes on', async () => {
  await openAndType('before@example.com');
  const before = await evidenceIn(it.browser);
  await it.browser.killWorker();
  await it.browser.evaluate('fetch("/after-death", { method: "POST", body: "still here" })');
  const after = await eventually('a new worker has heard the request', async () => {
    const all = await evidenceIn(it.browser);
    return all.some(each => each.kind === 'request' && each.url.endsWith('/after-death') && each.witness === 'browser') ? all : undefined;
  });
  expect(after.slice(0, before.length)).toEqual(before);
  const report = await audit(it.browser);
  expect(report.status).toBe('observed');
  if (report.status !== 'observed') return;
  expect(report.audit.visits[0]?.requests).toBeGreaterThanOrEqual(after.filter(each => each.kind === 'request' && each.witness === 'browser').length);
});

test('woken while somebody looks closely, a worker hears all of the very request that woke it', async () => {
  await openAndType('closely@example.com');
  await lookClosely(it.browser);
  await it.browser.open(it.small.url);
  await until('it is listened to closely', async () => (await evidenceIn(it.browser)).some(each => each.kind === 'request-head' && each.headers.some(([name]) => name === 'referer')));
  await it.browser.killWorker();
  await it.browser.evaluate('fetch("/woken", { method: "POST", body: "hello" })');
  const names = await eventually('its headers are written', async () => {
    const evidence = await evidenceIn(it.browser);
    const woken = evidence.find(each => each.kind === 'request' && each.witness === 'browser' && each.url.endsWith('/woken'));
    const head = evidence.find(each => each.kind === 'request-head' && woken?.kind === 'request' && each.exchange === woken.exchange);
    return head?.kind === 'request-head' ? head.headers.map(([name]) => name) : undefined;
  });
  expect(names).toContain('referer');
  // What follows listens lightly again.
  await say(it.browser, 'everything/forget', {});
});

test('killed again and again while a page sends, it keeps each record once, and what it lost is a gap', async () => {
  await it.browser.open(it.small.url);
  const sending = it.browser.evaluate(`(async () => {
    for (let n = 0; n < 120; n++) { await fetch('/n/' + n, { method: 'POST', body: String(n) }); await new Promise(resolve => setTimeout(resolve, 15)); }
  })()`);
  for (const at of [20, 60, 100]) {
    await until(`request ${at} has come`, async () => (await evidenceIn(it.browser)).some(each => each.kind === 'request' && each.url.endsWith(`/n/${at}`)));
    await it.browser.killWorker();
  }
  await sending;
  const evidence = await eventually('the last request is written', async () => {
    const all = await evidenceIn(it.browser);
    return all.some(each => each.kind === 'request' && each.url.endsWith('/n/119')) ? all : undefined;
  });
  const seen = evidence.filter(each => each.kind === 'request' && each.witness === 'browser' && /\/n\/\d+$/u.test(each.url));
  const numbers = new Set(seen.map(each => each.kind === 'request' ? each.url : ''));
  expect(numbers.size, 'hardly anything is lost').toBeGreaterThan(100);
  expect(new Set(seen.map(each => each.id)).size).toBe(seen.length);
  const report = await audit(it.browser);
  const gaps = report.status === 'observed' ? report.audit.gaps.filter(each => each.reason === 'host-stopped' || each.reason === 'records-lost') : [];
  expect(numbers.size === 120 || gaps.length > 0, 'what was lost shows').toBe(true);
});

test('nothing that was typed or sent can be read on the disk', async () => {
  await openAndType('secret.canary.7319@example.com');
  const disk = extensionFiles(join(it.browser.profile, 'Default'));
  expect(disk.filter(each => each.content.length > 0 && each.name.includes('IndexedDB')).length).toBeGreaterThan(0);
  for (const { name, content } of disk) {
    expect(content.includes('secret.canary.7319'), name).toBe(false);
    expect(content.includes(Buffer.from('secret.canary.7319', 'utf16le')), name).toBe(false);
  }
});

test('the evidence of a page that was left is deleted, its audit stays', async () => {
  await openAndType('leaving@example.com');
  await it.browser.open('about:blank');
  await until('the evidence is gone', async () => (await evidenceIn(it.browser)).length === 0);
  expect((await say(it.browser, 'history/list', {})).map(each => each.page)).toContain(it.small.url);
  expect(await audit(it.browser)).toEqual({ status: 'unobservable' });
});

test('a private window is audited from memory: nothing of it is on the disk or in the history', async () => {
  await it.browser.open('about:blank');
  await say(it.browser, 'everything/forget', {});
  const tabId = await it.browser.evaluateInExtension<number>(
    `chrome.windows.create({ url: ${JSON.stringify(it.small.url)}, incognito: true }).then(it => it.tabs[0].id)`,
  );
  const report = await eventually('the private page is audited', async () => {
    const answer = await say(it.browser, 'audit/get', { tabId });
    return answer.status === 'observed' && (answer.audit.visits[0]?.requests ?? 0) > 4 ? answer.audit : undefined;
  });
  expect(report.score.status).toBe('graded');
  expect(await evidenceIn(it.browser)).toEqual([]);
  expect(await say(it.browser, 'history/list', {})).toEqual([]);
  await it.browser.killWorker();
  const again = await say(it.browser, 'audit/get', { tabId });
  expect(again.status === 'observed' && again.audit.visits[0]?.requests, 'a new worker still knows it').toBeGreaterThanOrEqual(report.visits[0]?.requests ?? Infinity);
  await it.browser.evaluateInExtension(`chrome.tabs.remove(${tabId})`);
  await until('nothing is left of it', async () => !(await it.browser.evaluateInExtension<string>('chrome.storage.session.get(null).then(it => Object.keys(it).join())')).includes('.'));
});

test('deleting everything leaves no visit behind, and the next page is observed anew', async () => {
  await openAndType('again@example.com');
  await say(it.browser, 'everything/forget', {});
  const session = await it.browser.evaluateInExtension<string>('chrome.storage.session.get(null).then(it => Object.keys(it).sort().join())');
  expect(session).toBe('awake,key,tabs');
  await it.browser.open(it.small.url);
  await until('the page is observed', async () => (await audit(it.browser)).status === 'observed');
});

function extensionFiles(directory: string): readonly { readonly name: string; readonly content: Buffer }[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter(name => /^(?:IndexedDB|Local Extension Settings|Service Worker|Local Storage|Sync Extension Settings)/u.test(name))
    .filter(name => !name.includes('http_'))
    .map(name => join(directory, name))
    .filter(name => statSync(name).isFile())
    .map(name => ({ name, content: readFileSync(name) }));
}
