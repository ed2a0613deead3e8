import { setTimeout as wait } from 'node:timers/promises';
import type { RunningBrowser } from '../../../src/headless/browser/launch.ts';
import { RECORDS_PER_DOCUMENT_MAX, RECORDS_PER_SECOND_MAX } from '../../../src/observers/outbox-budget.ts';
import { interleave, median, rounded } from '../interleave.ts';
import type { Runs } from '../interleave.ts';
import { atMost } from '../section.ts';
import type { Measured } from '../section.ts';
import { loopOf, TOLD, UNTOLD } from './calls.ts';
import type { Call } from './calls.ts';
import { CONTESTANTS, OURS, UNHOOKED } from './contestants.ts';
import type { HookSite } from './site.ts';
import { openTab } from './tab.ts';
import type { Tab } from './tab.ts';

const REPETITIONS = 9;
/** What asking for the time costs is in each loop; a loop of this length makes it small. Milliseconds. */
const LOOP_MS = 6;
/** As many of one kind as are told of within a second, with room to spare. */
const TOLD_CALLS = RECORDS_PER_SECOND_MAX * 0.8;
const REST_MS = 300;
const SETTLED_MS = 400;

/** Goal H2: what one call costs, of which something is told, and of which nothing is. */
export async function micro(browser: RunningBrowser, site: HookSite): Promise<Measured> {
  const told = await toldCalls(browser, site);
  const untold = await untoldCalls(browser, site);
  return {
    tables: [
      { title: `calls that are told of: everything on the main thread, until it has left the page (${REPETITIONS} runs of ${TOLD_CALLS})`, rows: told.map(({ name, bareNs, addedNs }) => ({ 'call': name, 'bare µs': rounded(bareNs / 1000, 2), 'added µs': rounded(addedNs / 1000, 2) })) },
      { title: `calls of which nothing is told: main thread, least of ${REPETITIONS} loops of ${LOOP_MS} ms or more`, rows: untold.map(({ name, bareNs, addedNs }) => ({ 'call': name, 'bare ns': Math.round(bareNs), 'added ns': Math.round(addedNs) })) },
    ],
    goals: [
      atMost('H2: a call that is told of, attribution and delivery included, added µs', 8, rounded(Math.max(...told.map(it => it.addedNs)) / 1000, 2)),
      atMost('H2: a call of which nothing is told, added ns', 100, Math.round(Math.max(...untold.map(it => it.addedNs)))),
    ],
    notes: [`Nothing is told of a call beyond ${RECORDS_PER_DOCUMENT_MAX} records of its kind in a document, ${RECORDS_PER_SECOND_MAX} in a second.`],
  };
}

interface Cost { readonly name: string; readonly bareNs: number; readonly addedNs: number }

async function toldCalls(browser: RunningBrowser, site: HookSite): Promise<readonly Cost[]> {
  const names = Object.keys(TOLD).flatMap(it => [`${UNHOOKED}/${it}`, `${OURS}/${it}`]);
  const runs = await interleave({
    names, repetitions: REPETITIONS,
    run: async name => {
      const [contestant = '', call = ''] = name.split('/');
      const tab = await openPage(browser, { site, contestant });
      const before = await tab.cpuMs();
      await tab.evaluate(loopOf(TOLD[call] as Call, TOLD_CALLS));
      await wait(REST_MS);
      const ns = (await tab.cpuMs() - before) * 1e6 / TOLD_CALLS;
      await tab.close();
      return ns;
    },
  });
  return Object.keys(TOLD).map(name => costOf(runs, name, median));
}

/** Two pages stand side by side, so that both are measured in the same moments. */
async function untoldCalls(browser: RunningBrowser, site: HookSite): Promise<readonly Cost[]> {
  const tabs = new Map([[UNHOOKED, await openPage(browser, { site, contestant: UNHOOKED })], [OURS, await openPage(browser, { site, contestant: OURS })]]);
  for (const it of tabs.values()) await meetLimits(it);
  const times = new Map<string, number>();
  for (const [name, call] of Object.entries(UNTOLD)) times.set(name, await calibrated(tabs.get(UNHOOKED) as Tab, call));
  const runs = await interleave({
    names: Object.keys(UNTOLD).flatMap(it => [`${UNHOOKED}/${it}`, `${OURS}/${it}`]), repetitions: REPETITIONS,
    run: async name => {
      const [contestant = '', call = ''] = name.split('/');
      const count = times.get(call) ?? 1;
      return await cpuNsOf(tabs.get(contestant) as Tab, UNTOLD[call] as Call, count);
    },
  });
  for (const it of tabs.values()) await it.close();
  return Object.keys(UNTOLD).map(name => costOf(runs, name, all => Math.min(...all)));
}

async function openPage(browser: RunningBrowser, { site, contestant }: { site: HookSite; contestant: string }): Promise<Tab> {
  const tab = await openTab(browser);
  await CONTESTANTS[contestant]?.(tab, () => undefined);
  const done = site.done();
  await tab.open(site.url('/micro'));
  await done;
  await wait(SETTLED_MS);
  return tab;
}

/** Makes more of each kind than is told of in a document, a second's worth at a time. */
async function meetLimits(tab: Tab): Promise<void> {
  for (let told = 0; told <= RECORDS_PER_DOCUMENT_MAX; told += RECORDS_PER_SECOND_MAX) {
    for (const it of Object.values(UNTOLD)) await tab.evaluate(loopOf(it, RECORDS_PER_SECOND_MAX));
    await wait(1_010);
  }
}

async function calibrated(tab: Tab, call: Call): Promise<number> {
  const state = { times: 1_000 };
  while (await cpuNsOf(tab, call, state.times) * state.times < LOOP_MS * 1e6) state.times *= 2;
  return state.times;
}

/** By the thread's own clock: what the browser does of it elsewhere (storage is written in another process) is not the page's. */
async function cpuNsOf(tab: Tab, call: Call, times: number): Promise<number> {
  const before = await tab.cpuMs();
  await tab.evaluate(loopOf(call, times));
  return (await tab.cpuMs() - before) * 1e6 / times;
}

function costOf(runs: Runs<number>, name: string, of: (ns: readonly number[]) => number): Cost {
  const ns = (contestant: string): number => of(runs.get(`${contestant}/${name}`) ?? []);
  return { name, bareNs: ns(UNHOOKED), addedNs: ns(OURS) - ns(UNHOOKED) };
}
