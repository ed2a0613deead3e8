import process from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Audit } from '../../src/core/audit/audit.ts';
import { chance } from '../support/chance.ts';
import { launchChromium } from '../support/chromium.ts';
import type { ChromiumUnderTest } from '../support/chromium.ts';
import { audit, eventually, grantAccess, until } from '../support/extension.ts';
import type { BrowserUnderTest } from '../support/extension.ts';
import { launchFirefox } from '../support/firefox.ts';
import { sendInPage, SHOP, startLongSite, TYPED } from '../support/long-site.ts';
import type { LongSite } from '../support/long-site.ts';

/**
 * The worker dies while a page goes on sending. What a visit says that nothing disturbed is the measure: the visit that was
 * disturbed must say the same, or have gaps that say it may not.
 */
const REQUESTS = 400;
const APART_MS = 20;
const DEATHS = 20;
const SEED = Number(process.env['SILLAGE_SEED'] ?? 20_261_130);

let site: LongSite;
beforeAll(async () => { site = await startLongSite(); });
afterAll(async () => { await site.close(); });

/** What an audit says of a visit, without what differs from any visit to the next (times, numbers of evidence), and without its gaps. */
const saidBy = ({ findings, recipients }: Audit) => ({
  findings: findings.map(it => it.id).toSorted(),
  received: recipients.map(it => `${it.domain}: ${it.received.map(each => `${each.category} ${each.form}`).toSorted().join(', ')}`).toSorted(),
});

const requestsIn = ({ visits }: Audit): number => visits[0]?.requests ?? 0;

const lossesIn = ({ gaps }: Audit): readonly string[] => gaps.filter(it => it.reason === 'host-stopped' || it.reason === 'records-lost').map(it => it.of);

async function visit(browser: BrowserUnderTest): Promise<void> {
  site.got.clear();
  await browser.open(SHOP);
  await browser.type('#email', TYPED);
  // Typing is told a while after the last key.
  await until('the audit has begun', async () => (await audit(browser)).status === 'observed');
}

/**
 * Firefox may not tell a background page that it is just ending that a page has begun, and the popup says then that the page was open
 * before. What is tested here is what becomes of visits that have begun: until the first one has, the page is opened again.
 */
async function firstVisit(browser: BrowserUnderTest): Promise<void> {
  for (let tries = 2; tries > 0; tries -= 1) {
    if (await visit(browser).then(() => true, () => false)) return;
  }
  await visit(browser);
}

/** The audit once it has stopped growing. */
async function settled(browser: BrowserUnderTest): Promise<Audit> {
  const last = { text: '' };
  return await eventually('the audit stands still', async () => {
    await new Promise(resolve => { setTimeout(resolve, 2_500); });
    const report = await audit(browser);
    if (report.status !== 'observed') return undefined;
    const text = JSON.stringify(saidBy(report.audit)) + requestsIn(report.audit);
    const stands = text === last.text;
    last.text = text;
    return stands ? report.audit : undefined;
  }, 40_000);
}

describe('Chromium', () => {
  const it = {} as { browser: ChromiumUnderTest };
  beforeAll(async () => {
    it.browser = await launchChromium({ chromiumArgs: site.chromiumArgs });
    await it.browser.open(SHOP);
    await grantAccess(it.browser);
  });
  afterAll(async () => { await it.browser.close(); });

  test(`killed at ${DEATHS} random moments of ${REQUESTS} requests, the worker comes back to the same audit, less only what gaps say`, async () => {
    await visit(it.browser);
    await it.browser.evaluate(sendInPage({ from: 0, to: REQUESTS, apartMs: APART_MS }));
    const whole = await settled(it.browser);
    expect(requestsIn(whole)).toBeGreaterThanOrEqual(REQUESTS);
    expect(lossesIn(whole)).toEqual([]);

    await visit(it.browser);
    const random = chance(SEED);
    const moments = Array.from({ length: DEATHS }, () => Math.floor(random() * (REQUESTS - 10))).toSorted((a, b) => a - b);
    const sending = it.browser.evaluate(sendInPage({ from: 0, to: REQUESTS, apartMs: APART_MS }));
    for (const at of moments) {
      await until(`request ${at} has been sent`, () => site.got.has(at));
      await until('there is a worker to kill', () => it.browser.killWorker().then(() => true, () => false));
    }
    await sending;
    const disturbed = await settled(it.browser);
    const lost = requestsIn(whole) - requestsIn(disturbed);
    process.stdout.write(`worker deaths: seed ${SEED}, at requests ${moments.join(' ')}: ${lost} of ${requestsIn(whole)} requests lost\n`);
    expect(saidBy(disturbed)).toEqual(saidBy(whole));
    expect(lost, 'nothing is invented').toBeGreaterThanOrEqual(0);
    expect(lossesIn(disturbed), 'what may be lost is said').toContain('request');
  }, 180_000);
});

describe('Firefox', () => {
  const it = {} as { browser: BrowserUnderTest };
  beforeAll(async () => {
    it.browser = await launchFirefox({ firefoxProxyPort: site.port, firefoxPreferences: { 'extensions.background.idle.timeout': 400 } });
    await it.browser.open(SHOP);
    await grantAccess(it.browser);
    await firstVisit(it.browser);
  });
  afterAll(async () => { await it.browser.close(); });

  const isAsleep = (): Promise<boolean> => it.browser.evaluateInExtension<boolean>('browser.extension.getBackgroundPage() === null');

  test('ended for being idle in the middle of a visit again and again, the background page comes back to the same audit without a gap', async () => {
    await visit(it.browser);
    await it.browser.evaluate(sendInPage({ from: 0, to: 100, apartMs: APART_MS }));
    const whole = await settled(it.browser);

    await visit(it.browser);
    for (let from = 0; from < 100; from += 20) {
      await it.browser.evaluate(sendInPage({ from, to: from + 20, apartMs: APART_MS }));
      await until('the background page was ended', isAsleep);
    }
    const disturbed = await settled(it.browser);
    expect(saidBy(disturbed)).toEqual(saidBy(whole));
    expect(requestsIn(disturbed)).toBe(requestsIn(whole));
    expect(lossesIn(disturbed)).toEqual([]);
  }, 180_000);
});
