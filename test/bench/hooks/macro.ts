import { setTimeout as wait } from 'node:timers/promises';
import type { RunningBrowser } from '../../../src/headless/browser/launch.ts';
import { CONTROL_TOLERANCE } from '../harness.ts';
import { interleave, median, rounded } from '../interleave.ts';
import type { Runs } from '../interleave.ts';
import { atMost } from '../section.ts';
import type { Measured } from '../section.ts';
import { CONTESTANTS, CONTROL, OURS, oursCounted, UNHOOKED } from './contestants.ts';
import type { Contestant } from './contestants.ts';
import { STACKS_TAKEN } from './counting.ts';
import { MACRO_IN_WORDS } from './macro-page.ts';
import type { HookSite } from './site.ts';
import { openTab } from './tab.ts';

const REPETITIONS = 9;
const REPETITIONS_MAX = 15;
/** A stack costs as much as fifty calls (performance.md §7, H2). */
const STACKS_MAX = 400;
/** What is put off: records leave a document after a tenth of a second. Milliseconds. */
const REST_MS = 300;

interface Run { readonly cpuMs: number; readonly told: number; readonly stacks: number }

/** Goal H1, and how often a stack was taken (H2). */
export async function macro(browser: RunningBrowser, site: HookSite): Promise<Measured> {
  const runs = await interleave<Run>({
    names: Object.keys(CONTESTANTS), repetitions: REPETITIONS, repetitionsMax: REPETITIONS_MAX,
    enough: all => controlOf(all) <= CONTROL_TOLERANCE,
    run: name => runOnce({ browser, site }, CONTESTANTS[name]),
  });
  const { stacks, told } = await runOnce({ browser, site }, oursCounted);
  const rounds = runs.get(OURS)?.length ?? 0;
  return {
    tables: [{
      title: `one page: ${MACRO_IN_WORDS} (${rounds} runs each)`,
      rows: [...runs].map(([name, all]) => ({
        'contestant': name, 'main thread x none': ratio(runs, name), 'median ms': rounded(cpuOf(runs, name), 1),
        'least ms': rounded(Math.min(...all.map(it => it.cpuMs)), 1), 'calls told': median(all.map(it => it.told)),
      })),
    }],
    goals: [
      atMost('H1: none against itself, off by', CONTROL_TOLERANCE, controlOf(runs)),
      atMost('H1: main-thread CPU with ours, x none', 1.03, ratio(runs, OURS)),
      atMost('H2: stacks taken on that page', STACKS_MAX, stacks),
    ],
    notes: [
      'CPU is the main thread\'s own (Performance.getMetrics, threadTicks), from before the navigation until 0.3 s after the page was done.',
      `Of the ${told} calls of the page that ours told, ${stacks} had their stack taken.`,
    ],
  };
}

async function runOnce({ browser, site }: { browser: RunningBrowser; site: HookSite }, contestant: Contestant = () => Promise.resolve()): Promise<Run> {
  const tab = await openTab(browser);
  const heard = { calls: 0 };
  await contestant(tab, calls => { heard.calls += calls; });
  const before = await tab.cpuMs();
  const done = site.done();
  await tab.open(site.url('/macro'));
  await done;
  await wait(REST_MS);
  const cpuMs = await tab.cpuMs() - before;
  const stacks = contestant === oursCounted ? await tab.evaluate<number>(STACKS_TAKEN) : 0;
  await tab.close();
  return { cpuMs, told: heard.calls, stacks };
}

function cpuOf(runs: Runs<Run>, name: string): number {
  return median((runs.get(name) ?? []).map(it => it.cpuMs));
}

function ratio(runs: Runs<Run>, name: string): number {
  return rounded(cpuOf(runs, name) / cpuOf(runs, UNHOOKED));
}

function controlOf(runs: Runs<Run>): number {
  return rounded(Math.abs(ratio(runs, CONTROL) - 1));
}
