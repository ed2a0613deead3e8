import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Audit, MeasureEntry } from '../../src/core/audit/audit.ts';
import { WATCH_LIST } from '../sites/customer.ts';
import type { PageId } from '../sites/pages.ts';
import { html, pixel, script } from '../sites/server/answers.ts';
import type { Answer, Received } from '../sites/server/received.ts';
import { serveHosts } from '../sites/server/serve-hosts.ts';
import type { ServedHosts } from '../sites/server/serve-hosts.ts';
import type { Sites } from '../sites/serve.ts';
import { startSites } from '../sites/serve.ts';

/**
 * What an audit predicts of a measure, against the audit of the same site with that measure really taken: the same score, and the same
 * findings by their ids.
 */
const COMMAND = 'dist/command/main.js';
const PERSONA = { 'email-address': 'ann.measures@example.com', 'given-name': 'Zqannabel', 'family-name': 'Zqexampleton' };
const folder = mkdtempSync(join(tmpdir(), 'sillage-measures-'));
const persona = join(folder, 'persona.json');
const watch = join(folder, 'watch.json');

beforeAll(() => {
  if (!existsSync(COMMAND)) throw new Error(`${COMMAND} is missing: run npm run build first`);
  writeFileSync(persona, JSON.stringify(PERSONA));
  writeFileSync(watch, JSON.stringify(WATCH_LIST));
});
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

async function audited(url: string, hosts: ServedHosts, ...more: readonly string[]): Promise<Audit> {
  const out = join(folder, 'out');
  const given = ['audit', url, '--persona', persona, '--out', out, '--format', 'json', ...more, ...hosts.chromiumArgs.map(it => `--browser-arg=${it}`)];
  await new Promise<void>((done, fail) => {
    execFile(process.execPath, [COMMAND, ...given], { env: { ...process.env, LANG: 'en_US.UTF-8', LC_ALL: '' } }, (error, _, stderr) => { if (error === null) done(); else fail(new Error(stderr, { cause: error })); });
  });
  return JSON.parse(readFileSync(join(out, 'audit.json'), 'utf8')) as Audit;
}

function measureIn({ measures = [] }: Audit, id: string): MeasureEntry {
  const found = measures.find(it => it.id === id);
  if (found === undefined) throw new Error(`no measure ${id} among ${measures.map(it => it.id).join(', ')}`);
  return found;
}

const valueIn = ({ score }: Audit): number | undefined => score.status === 'graded' ? score.value : undefined;
const idsIn = (findings: Audit['findings'], ended: readonly string[] = []): readonly string[] => findings.map(it => it.id).filter(it => !ended.includes(it)).toSorted();

/** What was predicted before came true after. */
function expectTrue(before: Audit, after: Audit, id: string): void {
  const { findings, changes, alone } = measureIn(before, id);
  // What comes after an acceptance only says so in its id.
  expect(idsIn(after.findings)).toEqual([...idsIn(before.findings, [...findings, ...changes]), ...changes.map(it => `${it}/granted`)].toSorted());
  expect(valueIn(after)).toBe(alone);
}

/** Where a recipient that stays also loses what the other had it sent, more ends than was predicted, and never less. */
function expectNoLess(before: Audit, after: Audit, id: string): void {
  const { findings, alone } = measureIn(before, id);
  const predicted = idsIn(before.findings, findings);
  expect(idsIn(after.findings).filter(it => !predicted.includes(it))).toEqual([]);
  expect(valueIn(after)).toBeGreaterThanOrEqual(alone ?? 100);
}

describe('on the bundled bank', () => {
  let sites: Sites;
  beforeAll(async () => { sites = await startSites(); });
  afterAll(async () => { await sites.stop(); });

  test.each<readonly [page: PageId, recipient: string, hosts: readonly string[]]>([
    ['cards', 'doubleclick.net', ['ad.doubleclick.net']],
    ['cards', 'criteo.com', ['widget.criteo.com']],
    ['settings', 'parlo-chat.test', ['widget.parlo-chat.test']],
    ['settings', 'unlisted-metrics.test', ['cdn.unlisted-metrics.test']],
  ])('%s without %s', async (page, recipient, hosts) => {
    sites.leaveOut();
    const before = await audited(sites.url(page), sites, '--watch', watch);
    sites.leaveOut(...hosts);
    const after = await audited(sites.url(page), sites, '--watch', watch);
    expectTrue(before, after, `remove/${recipient}`);
  }, 60_000);

  test('a recipient that is written to by the site as well stays, and keeps what the redirect of another brought it', async () => {
    sites.leaveOut();
    const before = await audited(sites.url('profile'), sites, '--watch', watch);
    sites.leaveOut('idsync.rlcdn.com', 'api.rlcdn.com');
    expectNoLess(before, await audited(sites.url('profile'), sites, '--watch', watch), 'remove/rlcdn.com');
  }, 60_000);
});

/** A shop whose tag manager brings an advertiser, who brings another; with a counter, a chat in a frame and, where it asks, a banner. */
const SHOP = 'https://shop.test/';
const HOSTS = ['shop.test', '*.shop.test', '*.googletagmanager.com', '*.doubleclick.net', '*.adnxs.com', '*.count.test', '*.parlo-chat.test', '*.replay.test'];

interface Variant { readonly without: readonly string[]; readonly asks: boolean; readonly gated: boolean; readonly policy?: string }

const PLAIN: Variant = { without: [], asks: false, gated: false };
const shop = { variant: PLAIN };

const load = (url: string): string => `document.head.append(Object.assign(document.createElement('script'), { src: '${url}' }))`;
const BANNER = `<div id="banner" role="dialog" aria-label="Cookies" style="position:fixed;inset:auto 0 0 0;padding:2rem;background:#fff;z-index:9">
  <p>We use cookies and similar technologies to measure and to advertise. Do you consent?</p>
  <button id="refuse">Reject all</button> <button id="accept">Accept all</button></div>
<script>
  const banner = document.getElementById('banner');
  if (document.cookie.includes('choice=')) banner.remove();
  for (const it of ['refuse', 'accept']) document.getElementById(it)?.addEventListener('click', () => { document.cookie = 'choice=' + it + '; path=/'; banner.remove(); if (it === 'accept') addEventListener('accepted', () => {}), dispatchEvent(new Event('accepted')); });
</script>`;

function page({ without, asks, gated }: Variant): string {
  const has = (host: string): boolean => !without.includes(host);
  const tags = has('googletagmanager.com') ? load('https://www.googletagmanager.com/gtm.js') : '';
  const waits = `const start = () => { ${tags} }; if (document.cookie.includes('choice=accept')) start(); else addEventListener('accepted', start, { once: true });`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shop</title><h1>Shop</h1>
<form action="/thanks"><label>E-mail <input name="email" type="email" autocomplete="email"></label></form>
${asks ? BANNER : ''}<script>${gated ? waits : tags}</script>
${has('count.test') ? '<script src="https://cdn.count.test/c.js"></script>' : ''}
${has('parlo-chat.test') ? '<iframe src="https://widget.parlo-chat.test/frame" title="Chat"></iframe>' : ''}</html>`;
}

const SCRIPTS: Readonly<Record<string, (variant: Variant) => string>> = {
  'www.googletagmanager.com': ({ without }) => without.includes('doubleclick.net') ? '' : load('https://ad.doubleclick.net/ads.js'),
  'ad.doubleclick.net': ({ without }) => `document.cookie = '_ads=' + 'q7x' + Math.random().toString(36).slice(2) + Math.random().toString(36).slice(2) + '; path=/; max-age=9999999';
    ${without.includes('adnxs.com') ? '' : `new Image().src = 'https://ib.adnxs.com/sync?dl=' + encodeURIComponent(location.href);`}
    document.addEventListener('change', it => { if (it.target.name === 'email') navigator.sendBeacon('https://ad.doubleclick.net/c', it.target.value) }, true);`,
  'cdn.count.test': () => 'navigator.sendBeacon("https://in.count.test/hit", JSON.stringify({ page: location.href }))',
};

function answer({ host, path }: Received): Answer {
  const { variant } = shop;
  if (host === 'shop.test') {
    if (path !== '/') return { status: 204 };
    const answered = html(page(variant));
    return { ...answered, headers: { ...answered.headers, ...variant.policy === undefined ? {} : { 'content-security-policy': variant.policy } } };
  }
  if (host === 'widget.parlo-chat.test' && path === '/frame') return html('<!doctype html><title>Chat</title><p>Hello</p><script>fetch("/open", { method: "POST", body: "x" })</script>');
  const code = path.endsWith('.js') ? SCRIPTS[host] : undefined;
  return code === undefined ? pixel() : script(code(variant));
}

describe('on a shop with a tag manager', () => {
  let hosts: ServedHosts;
  beforeAll(async () => { hosts = await serveHosts(HOSTS, answer); });
  afterAll(async () => { await hosts.stop(); });
  beforeEach(() => { shop.variant = PLAIN; });

  test.each(['googletagmanager.com', 'doubleclick.net', 'adnxs.com', 'count.test', 'parlo-chat.test'])('without %s, and all that only it brings', async recipient => {
    const before = await audited(SHOP, hosts);
    shop.variant = { ...PLAIN, without: [recipient] };
    const after = await audited(SHOP, hosts);
    expectTrue(before, after, `remove/${recipient}`);
    const { recipients } = measureIn(before, `remove/${recipient}`);
    expect(after.recipients.map(it => it.domain).toSorted()).toEqual(before.recipients.map(it => it.domain).filter(it => !recipients.includes(it)).toSorted());
  }, 60_000);

  test('with consent asked for, the tag manager waits for it', async () => {
    const states = ['--consent', 'S0,S1,S2', '--runs', '1'];
    shop.variant = { ...PLAIN, asks: true };
    const before = await audited(SHOP, hosts, ...states);
    shop.variant = { ...PLAIN, asks: true, gated: true };
    expectTrue(before, await audited(SHOP, hosts, ...states), 'gate/googletagmanager.com');
  }, 180_000);

  test('the policy keeps out whom the measures remove, and nobody else', async () => {
    const asked = async (variant: Variant): Promise<{ readonly audit: Audit; readonly hosts: readonly string[] }> => {
      shop.variant = variant;
      hosts.forget();
      const audit = await audited(SHOP, hosts);
      return { audit, hosts: [...new Set(hosts.received().map(it => it.host))].toSorted() };
    };
    const before = await asked({ ...PLAIN, without: ['count.test'] });
    const { content = '', stops = [] } = before.audit.policies ?? {};
    const after = await asked({ ...PLAIN, without: ['count.test'], policy: content });
    expect(stops.length).toBeGreaterThan(0);
    expect(after.hosts).toEqual(before.hosts.filter(it => !stops.some(domain => it.endsWith(domain))));
    // What nobody had seen is kept out as well.
    expect((await asked({ ...PLAIN, policy: content })).hosts).toEqual(after.hosts);
  }, 90_000);
});
