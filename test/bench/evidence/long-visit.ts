import type { CDPSession } from 'puppeteer-core';
import type { ChromiumUnderTest } from '../../support/chromium.ts';
import { audit, eventually, POPUP, siteTab } from '../../support/extension.ts';
import { evidenceIn } from '../../support/extension-evidence.ts';
import { sendInPage, SHOP, TYPED } from '../../support/long-site.ts';
import { atMost } from '../section.ts';
import type { Goal, Measured } from '../section.ts';

const REQUESTS = 10_000;
const ABREAST = 20;
const OPENINGS = 7;
/**
 * What a worker may hold, in MB: evidence as it is kept in memory (`LOGS_MAX`, 48 million characters of JSON, a byte each), the
 * objects around the texts, and an audit in the making.
 */
const HEAP_MAX_MB = 128;
const POPUP_MAX_MS = 200;
const POPUP_MAX_EMPTY = 2;
const OPENED = ['warm', 'dead', 'sending'] as const;
/** What is sent while the popup is opened again. */
const MORE = 1_500;
const VERDICT = '.ring';

type Times = Readonly<Record<'empty' | 'warm' | 'dead' | 'sending', number[]>>;

const WHEN: Readonly<Record<keyof Times, string>> = { empty: 'an empty page', warm: 'worker warm', dead: 'worker dead', sending: 'page sending' };

/** A visit of 10,000 requests: nothing of it is lost, the worker's memory has a bound, and its popup opens at once. */
export async function longVisit(browser: ChromiumUnderTest): Promise<Measured> {
  await browser.open(SHOP);
  await browser.type('#email', TYPED);
  const heap = await watchHeap(browser);
  await browser.evaluate(sendInPage({ from: 0, to: REQUESTS, abreast: ABREAST }));
  const seen = await eventually('the audit has them all', async () => {
    const report = await audit(browser);
    return report.status === 'observed' && (report.audit.visits[0]?.requests ?? 0) > REQUESTS ? report.audit : undefined;
  }, 60_000);
  const used = await heap.end();
  const tab = await siteTab(browser);
  const popup = `${POPUP}?tab=${tab}`;
  const times: Times = { empty: [], warm: [], dead: [], sending: [] };
  for (let n = 0; n < OPENINGS; n += 1) {
    times.empty.push(await opening(browser, 'manifest.json', 'body'));
    times.warm.push(await opening(browser, popup, VERDICT));
    await browser.killWorker();
    times.dead.push(await opening(browser, popup, VERDICT));
  }
  const sending = browser.evaluate(sendInPage({ from: REQUESTS, to: REQUESTS + MORE, abreast: 4 }));
  for (let n = 0; n < OPENINGS; n += 1) times.sending.push(await opening(browser, popup, VERDICT));
  await sending;
  const evidence = await evidenceIn(browser);
  const urls = new Set(evidence.flatMap(it => it.kind === 'request' && it.witness === 'browser' && numberIn(it.url) < REQUESTS ? [it.url] : []));
  const bytes = evidence.reduce((sum, it) => sum + JSON.stringify(it).length, 0);
  return {
    tables: [
      { title: `a visit of ${REQUESTS} requests`, rows: [{ 'requests on disk': urls.size, 'in the audit': seen.visits[0]?.requests ?? 0, 'gaps': seen.gaps.length, 'pieces of evidence': evidence.length, 'MB of JSON': rounded(bytes / 1e6), 'heap at most, MB': used.mostMb, 'heap after, MB': used.afterMb }] },
      { title: `from opening the popup to its verdict (${OPENINGS} times each, in turn)`, rows: Object.entries(times).map(([when, all]: [string, readonly number[]]) => ({ 'when': WHEN[when as keyof Times], 'x empty page': rounded(median(all) / median(times.empty)), 'least ms': Math.round(Math.min(...all)), 'p50 ms': Math.round(median(all)), 'worst ms': Math.round(Math.max(...all)) })) },
    ],
    goals: [
      atMost('visit of 10,000: requests lost', 0, REQUESTS - urls.size),
      atMost('visit of 10,000: gaps', 0, seen.gaps.length),
      atMost('visit of 10,000: heap of the worker, MB', HEAP_MAX_MB, used.mostMb),
      ...OPENED.map((when): Goal => atMost(`visit of 10,000: popup, ${WHEN[when]}, least ms`, POPUP_MAX_MS, Math.round(Math.min(...times[when])))),
      ...OPENED.map((when): Goal => atMost(`visit of 10,000: popup, ${WHEN[when]}, p50 x empty page`, POPUP_MAX_EMPTY, rounded(median(times[when]) / median(times.empty)))),
    ],
    notes: [
      'An empty page of the extension is what opening any page costs here and now. Other programs can only make an opening longer: the least is held to milliseconds, the median to that of an empty page.',
      'The heap at most is read every half second, garbage and all; after: once garbage was collected.'],
  };
}

/** From the start of the navigation to the frame after the one in which what is waited for is there. */
async function opening(browser: ChromiumUnderTest, path: string, awaited: string): Promise<number> {
  const page = await browser.puppeteer.newPage();
  await page.goto(`${browser.extensionOrigin}/${path}`, { waitUntil: 'domcontentloaded' });
  const ms = await page.evaluate<[], () => Promise<number>>(`new Promise(done => {
    const look = () => { if (document.querySelector(${JSON.stringify(awaited)}) === null) requestAnimationFrame(look); else requestAnimationFrame(() => done(performance.now())); };
    look();
  })` as never);
  await page.close();
  return ms;
}

interface Heap { readonly end: () => Promise<{ readonly mostMb: number; readonly afterMb: number }> }

async function watchHeap(browser: ChromiumUnderTest): Promise<Heap> {
  const target = await browser.puppeteer.waitForTarget(it => it.type() === 'service_worker' && it.url().startsWith(browser.extensionOrigin));
  const session = await target.createCDPSession();
  const state = { most: 0 };
  const look = async (): Promise<void> => { state.most = Math.max(state.most, await usedIn(session)); };
  const timer = setInterval(() => { look().catch(() => undefined); }, 500);
  return {
    end: async () => {
      clearInterval(timer);
      await look();
      await session.send('HeapProfiler.collectGarbage');
      const after = await usedIn(session);
      await session.detach();
      return { mostMb: rounded(state.most / 1e6), afterMb: rounded(after / 1e6) };
    },
  };
}

/** The number of a request of the page's; of any other address none. */
function numberIn(url: string): number {
  return Number(/\/n\/(\d+)/u.exec(url)?.[1] ?? Number.NaN);
}

async function usedIn(session: CDPSession): Promise<number> {
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

function rounded(number: number): number {
  return Math.round(number * 10) / 10;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Infinity;
}
