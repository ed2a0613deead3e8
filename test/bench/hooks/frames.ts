import { statSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { RunningBrowser } from '../../../src/headless/browser/launch.ts';
import { interleave, median, rounded } from '../interleave.ts';
import type { Runs } from '../interleave.ts';
import { atMost } from '../section.ts';
import type { Measured } from '../section.ts';
import { CONTESTANTS, EMPTY, emptyScripts, OURS, UNHOOKED } from './contestants.ts';
import type { Contestant } from './contestants.ts';
import type { HookSite } from './site.ts';
import { openTab } from './tab.ts';

const REPETITIONS = 9;
const FRAMES = 20;
const CONTESTING: Readonly<Record<string, Contestant | undefined>> = { ...CONTESTANTS, [EMPTY]: emptyScripts };
const NAMES = [UNHOOKED, EMPTY, OURS].flatMap(it => [`${it}/0`, `${it}/${FRAMES}`]);
const REST_MS = 300;
const KB = 1_000;
const MB = 1_000_000;

/** What runs in every frame from its beginning, by who puts it there; `shown` comes later, and does nothing in other sites' frames. */
const SCRIPTS = {
  command: ['dist/command/page.js', 'dist/command/isolated.js', 'dist/command/shown.js'],
  extension: ['dist/chromium/content/page.js', 'dist/chromium/content/isolated.js', 'dist/chromium/content/shown.js'],
} as const;

interface Run { readonly cpuMs: number; readonly heapMb: number }

const cpuMs = (it: Run): number => it.cpuMs;
const heapMb = (it: Run): number => it.heapMb;

/** Goal H3: what one more frame costs. */
export async function frames(browser: RunningBrowser, site: HookSite): Promise<Measured> {
  const runs = await interleave({ names: NAMES, repetitions: REPETITIONS, run: name => runOnce({ browser, site }, name) });
  const sizes = Object.values(SCRIPTS).map(paths => paths.map(it => rounded(statSync(it).size / KB, 1)));
  return {
    tables: [
      {
        title: `a page of 1 frame, and of ${FRAMES + 1} (${REPETITIONS} runs each)`,
        rows: NAMES.map(name => ({ 'contestant/frames': name, 'main thread ms': rounded(medianOf(runs, name, cpuMs), 1), 'heap MB': rounded(medianOf(runs, name, heapMb), 2) })),
      },
      {
        title: 'scripts in every frame',
        rows: Object.keys(SCRIPTS).map((by, at) => ({ 'by': by, 'page kB': sizes[at]?.[0] ?? NaN, 'isolated kB': sizes[at]?.[1] ?? NaN, 'shown kB': sizes[at]?.[2] ?? NaN })),
      },
    ],
    goals: [
      atMost('H3: main-thread CPU per frame, ms', 1, perFrame(runs, OURS, cpuMs)),
      atMost('H3: both scripts together, kB', 12, Math.max(...sizes.map(it => rounded(it.slice(0, 2).reduce((sum, kb) => sum + kb, 0), 1)))),
      atMost('H3: heap per frame, MB', 0.15, perFrame(runs, OURS, heapMb)),
    ],
    notes: [
      `One more frame, over none: ours ${perFrame(runs, OURS, cpuMs)} ms and ${perFrame(runs, OURS, heapMb)} MB; two empty scripts, one in each world, ${perFrame(runs, EMPTY, cpuMs)} ms and ${perFrame(runs, EMPTY, heapMb)} MB.`,
    ],
  };
}

async function runOnce({ browser, site }: { browser: RunningBrowser; site: HookSite }, name: string): Promise<Run> {
  const [contestant = '', count] = name.split('/');
  const tab = await openTab(browser);
  await CONTESTING[contestant]?.(tab, () => undefined);
  const before = await tab.cpuMs();
  const done = site.done();
  await tab.open(site.url(`/frames?${Number(count)}`));
  await done;
  await wait(REST_MS);
  const run = { cpuMs: await tab.cpuMs() - before, heapMb: await tab.heapBytes() / MB };
  await tab.close();
  return run;
}

/** What a contestant adds to one more frame. */
function perFrame(runs: Runs<Run>, contestant: string, of: (it: Run) => number): number {
  const added = (count: number): number => medianOf(runs, `${contestant}/${count}`, of) - medianOf(runs, `${UNHOOKED}/${count}`, of);
  return rounded((added(FRAMES) - added(0)) / FRAMES);
}

function medianOf(runs: Runs<Run>, name: string, of: (it: Run) => number): number {
  return median((runs.get(name) ?? []).map(of));
}
