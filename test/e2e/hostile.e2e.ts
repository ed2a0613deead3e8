import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Audit } from '../../src/core/audit/audit.ts';
import { EVIDENCE_MAX } from '../../src/extension/background/keeping.ts';
import { BODY_MAX } from '../../src/observers/body-max.ts';
import { URL_MAX } from '../../src/observers/outbox-lengths.ts';
import { startSites } from '../sites/serve.ts';
import type { Sites } from '../sites/serve.ts';
import { PERSONA } from '../sites/visit/persona.ts';
import { launchBareChromium, launchChromium } from '../support/chromium.ts';
import { evidenceIn } from '../support/extension-evidence.ts';
import { audit, eventually, grantAccess, say, siteTab, until } from '../support/extension.ts';
import type { BrowserUnderTest } from '../support/extension.ts';
import { launchBareFirefox, launchFirefox } from '../support/firefox.ts';
import { BEACONING, CLEAN_HOST, ESCAPING, FLOOD, FLOODING, FORGED_HOST, forgery, FRAMES, FRAMING, NAVIGATING, NAVIGATIONS, NOWHERE, SABOTAGE } from '../support/hostile-acts.ts';
import { lookOf } from '../support/page-look.ts';
import { fillIn, PERSONA_FILE, runCommand, submitAll, typedOn } from '../support/site-visit.ts';
import { toldBy, truthOf } from '../support/truth.ts';
import { probeOf, unwatched } from '../support/vault.ts';
import type { Unwatched } from '../support/vault.ts';

/**
 * The vault is a page that looks for observers, forges evidence, replaces natives, skims a card through a fresh frame and
 * never rests. It is told the extension's very id, and it knows how Sillage is made.
 */
const SKIMMER = 'unlisted-metrics.test';
const EMAIL = PERSONA['email'] ?? '';

/** What a person may wait for the popup, whatever the page does. Milliseconds. */
const ANSWER_MAX_MS = 1_000;
const PATIENCE_MS = 60_000;
/** A thousand frames take two cores half a minute and more, with us and without. */
const SLOW_MS = 240_000;

describe.each([
  ['Chromium', launchBareChromium, launchChromium],
  ['Firefox', launchBareFirefox, launchFirefox],
] as const)('the hostile page in %s', (_, launchBare, launchWith) => {
  const it = {} as { sites: Sites; browser: BrowserUnderTest; bare: Unwatched };
  const url = (): string => `${it.sites.url('vault')}?extension=${new URL(it.browser.extensionOrigin).host}`;

  beforeAll(async () => {
    it.sites = await startSites();
    const how = { chromiumArgs: it.sites.chromiumArgs, firefoxProxyPort: it.sites.firefoxProxyPort };
    it.bare = await unwatched(await launchBare(how), it.sites);
    it.browser = await launchWith(how);
    await it.browser.open(it.sites.url('plain-home'));
    await grantAccess(it.browser);
    it.sites.forget();
    await it.browser.open(url());
  });
  afterAll(async () => {
    await it.browser.close();
    await it.sites.stop();
  });

  const auditNow = async (): Promise<Audit> => {
    const report = await audit(it.browser);
    if (report.status !== 'observed') throw new Error(`the page is not observed: ${report.status}`);
    return report.audit;
  };

  /** Once what was done is dealt with; a thousand frames take the browser itself a while. */
  const answersAtOnce = async (): Promise<void> => {
    const tabId = await siteTab(it.browser);
    await until('a question is answered at once', async () => {
      const startMs = performance.now();
      expect(await say(it.browser, 'audit/get', { tabId })).toMatchObject({ status: 'observed' });
      return performance.now() - startMs < ANSWER_MAX_MS;
    }, PATIENCE_MS);
  };

  test('finds every native as it was born, no file of the extension, and nobody who answers', async () => {
    const probe = await probeOf(it.sites);
    expect(probe).toMatchObject({ extensionAnswers: 0, replies: [], stackNamesExtension: false });
    expect(probe).toEqual(it.bare.probe);
  });

  test('has nothing of ours in it', async () => {
    expect(await lookOf(it.browser)).toEqual(it.bare.look);
  });

  test('forges no evidence, though it knows every name', async () => {
    await fillIn(it.browser);
    const answered = await it.browser.evaluate<readonly string[]>(forgery(EMAIL));
    expect(answered).toEqual([]);
    const evidence = await evidenceIn(it.browser);
    expect(evidence.length).toBeGreaterThan(0);
    expect(evidence.filter(each => JSON.stringify(each).includes(FORGED_HOST))).toEqual([]);
    expect(JSON.stringify(await auditNow())).not.toContain(FORGED_HOST);
  });

  test('gets no hold of our scripts by replacing what they might use', async () => {
    expect(await it.browser.evaluate(SABOTAGE)).toEqual([]);
    await until('what was done meanwhile is kept', async () => {
      const evidence = await evidenceIn(it.browser);
      return evidence.some(each => each.kind === 'storage-write' && each.key === 'sabotaged' && each.value === 'once')
        && evidence.some(each => each.kind === 'request' && each.url.endsWith('/api/sabotaged'));
    });
  });

  test('is found out when it skims, or it is said what nobody could read', async () => {
    await submitAll(it.browser);
    await until('the skimmer has it', () => ['/f', '/s'].every(path => it.sites.received().some(each => each.path === path)));
    const truth = truthOf(it.sites.received(), typedOn('vault'), 'marigold-bank.test');
    expect(truth).toEqual(expect.arrayContaining([`${SKIMMER} payment-card encoded`, `${SKIMMER} email-address encoded`, `${SKIMMER} payment-card plain`]));
    const result = await eventually('it is told', async () => {
      const now = await auditNow();
      return unexplained(now, truth).length === 0 ? now : undefined;
    });
    expect(toldBy(result)).toContain(`${SKIMMER} payment-card encoded`);
    expect(toldBy(result).filter(line => !truth.includes(line)), 'what the server never got').toEqual([]);
    expect(result.score).toMatchObject({ status: 'graded', grade: 'F' });
  });

  test('floods us in vain: every record is kept or counted, within limits, and each question is answered at once', async () => {
    const tabId = await siteTab(it.browser);
    await it.browser.evaluate(FLOODING);
    const answersMs: number[] = [];
    const counted = await eventually('all is counted', async () => {
      const startMs = performance.now();
      const report = await say(it.browser, 'audit/get', { tabId });
      answersMs.push(performance.now() - startMs);
      if (report.status !== 'observed') throw new Error(`not observed: ${report.status}`);
      const kept = (await evidenceIn(it.browser)).filter(each => each.kind === 'storage-write' && each.key === 'flood').length;
      const unkept = report.audit.gaps.filter(each => each.of === 'storage-write' && each.reason === 'limit-reached').reduce((sum, each) => sum + each.count, 0);
      return kept + unkept >= FLOOD ? { kept, unkept, gaps: report.audit.gaps } : undefined;
    });
    expect(counted.kept + counted.unkept, 'nothing is counted twice').toBe(FLOOD);
    expect(counted.gaps, 'a text too long to keep').toContainEqual({ of: 'storage-write', reason: 'text-cut', count: 1 });
    expect(counted.unkept).toBeGreaterThan(FLOOD / 2);
    expect(counted.kept).toBeGreaterThan(0);
    expect(Math.max(...answersMs), `all of ${answersMs.map(Math.round).join(' ')} ms`).toBeLessThan(ANSWER_MAX_MS);
    const evidence = await evidenceIn(it.browser);
    expect(evidence.length).toBeLessThan(EVIDENCE_MAX);
    expect(Math.max(...evidence.map(each => JSON.stringify(each).length))).toBeLessThan(2 * BODY_MAX + 2 * URL_MAX);
  });

  test('sends with a function it took from a frame that had not begun: that is read, or said to be unread', async () => {
    await it.browser.evaluate(ESCAPING);
    await until('it was sent', () => it.sites.received().some(each => each.host === CLEAN_HOST && each.path === '/clean'));
    await until('it is told', async () => {
      const { findings, gaps } = await auditNow();
      return findings.some(each => each.recipient === SKIMMER && each.channel === 'fetch') || gaps.some(each => each.of === 'request-body' && each.recipient === SKIMMER);
    });
  });

  test('opens a thousand frames, and is watched after', { timeout: SLOW_MS }, async () => {
    expect(await it.browser.evaluate(FRAMING)).toBe(FRAMES);
    await until('what came after is kept', async () => (await evidenceIn(it.browser)).some(each => each.kind === 'storage-write' && each.key === 'after-frames'));
    await answersAtOnce();
  });

  test('sends a frame from document to document, and is watched after', { timeout: SLOW_MS }, async () => {
    expect(await it.browser.evaluate(NAVIGATING)).toBe(NAVIGATIONS);
    await until('what came after is kept', async () => (await evidenceIn(it.browser)).some(each => each.kind === 'storage-write' && each.key === 'after-loop'));
    await answersAtOnce();
  });

  test('sends beacons by the thousand: each that the browser took is kept or counted, and none is made up', { timeout: SLOW_MS }, async () => {
    const taken = await it.browser.evaluate<number>(BEACONING);
    expect(taken).toBeGreaterThan(1_000);
    const { kept } = await eventually('all are counted', async () => {
      const evidence = await evidenceIn(it.browser);
      const kept = evidence.filter(each => each.kind === 'request' && each.witness === 'page' && each.url.startsWith(NOWHERE)).length;
      const unkept = evidence.reduce((sum, each) => sum + (each.kind === 'gap' && each.of === 'request' && each.reason === 'limit-reached' ? each.count : 0), 0);
      return kept + unkept >= taken ? { kept } : undefined;
    }, PATIENCE_MS);
    expect(kept).toBeLessThanOrEqual(taken);
    expect((await evidenceIn(it.browser)).length).toBeLessThanOrEqual(EVIDENCE_MAX);
    await answersAtOnce();
  });

  test('does not stop us: it goes on, and so does its audit', async () => {
    const beats = (): number => it.sites.received().filter(each => each.path === '/beat').length;
    const [before, { visits: [visit] }] = [beats(), await auditNow()];
    await until('it has gone on', () => beats() > before + 5);
    await until('the audit has followed', async () => ((await auditNow()).visits[0]?.requests ?? 0) > (visit?.requests ?? 0) + 5);
    const later = await auditNow();
    expect(toldBy(later)).toContain(`${SKIMMER} payment-card encoded`);
    expect(JSON.stringify(later)).not.toContain(FORGED_HOST);
  });
});

describe('the hostile page in the command', () => {
  const TIMEOUT_S = 10;
  const folder = mkdtempSync(join(tmpdir(), 'sillage-hostile-'));
  const it = {} as { sites: Sites; bare: Unwatched };
  beforeAll(async () => {
    writeFileSync(join(folder, 'persona.json'), JSON.stringify(PERSONA_FILE));
    it.sites = await startSites();
    it.bare = await unwatched(await launchBareChromium({ chromiumArgs: it.sites.chromiumArgs }), it.sites);
  });
  afterAll(async () => {
    await it.sites.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('is audited until the time is up: it noticed nothing, was found out, forged nothing, and all of it is kept', async () => {
    it.sites.forget();
    const out = join(folder, 'out');
    const startMs = Date.now();
    const { exit, stderr, stdout } = await runCommand([
      'audit', it.sites.url('vault'), '--persona', join(folder, 'persona.json'), '--out', out, '--timeout', String(TIMEOUT_S), '--lang', 'en', ...it.sites.chromiumArgs.map(arg => `--browser-arg=${arg}`),
    ]);
    expect(Date.now() - startMs, stderr).toBeLessThan((TIMEOUT_S + 10) * 1_000);
    expect(exit, stderr).toBe(0);
    expect(stderr).toContain(`was still busy after ${TIMEOUT_S} s`);
    expect(stdout).toContain(SKIMMER);
    expect(readdirSync(out).toSorted()).toEqual(expect.arrayContaining(['audit.json', 'findings.csv', 'report.html']));

    expect(await probeOf(it.sites)).toEqual(it.bare.probe);
    const result = JSON.parse(readFileSync(join(out, 'audit.json'), 'utf8')) as Audit;
    const truth = truthOf(it.sites.received(), typedOn('vault'), 'marigold-bank.test');
    expect(truth).toContain(`${SKIMMER} payment-card encoded`);
    expect(unexplained(result, truth)).toEqual([]);
    expect(toldBy(result)).toContain(`${SKIMMER} payment-card encoded`);
    expect(toldBy(result).filter(line => !truth.includes(line)), 'what the server never got').toEqual([]);
    expect(JSON.stringify(result)).not.toContain(FORGED_HOST);
    expect(result.gaps).toContainEqual(expect.objectContaining({ of: 'request', reason: 'not-reached' }));
    expect(result.score).toMatchObject({ status: 'graded', grade: 'F' });
  });
});

/** What really went to somebody, was not found, and is in nothing of which the audit says that it could not be read. */
function unexplained(result: Audit, truth: readonly string[]): readonly string[] {
  const told = toldBy(result);
  const unread = result.gaps.filter(it => it.of === 'request-body' && it.recipient !== undefined).map(it => it.recipient);
  return truth.filter(line => !told.includes(line) && !unread.some(it => line.startsWith(`${it ?? ''} `)));
}
