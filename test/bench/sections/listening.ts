import { existsSync } from 'node:fs';
import { CONTROL_TOLERANCE } from '../harness.ts';
import { interleave, median, rounded } from '../interleave.ts';
import type { Runs } from '../interleave.ts';
import { boundByUs, FEWER, hasTwoWays, inWords } from '../listening/peers.ts';
import type { Closeness } from '../listening/peers.ts';
import { startSender } from '../listening/sender.ts';
import { bareStation, ourStation, peerStation, RESTED_MS } from '../listening/stations.ts';
import type { Station } from '../listening/stations.ts';
import { atMost } from '../section.ts';
import type { Measured, Section } from '../section.ts';

const BUILT = 'dist/chromium/manifest.json';
const BARE = 'no extension';
const CONTROL = 'no extension (A/A)';

/** Together the 2,000 of goal M6 for each contestant, and more where none does not agree with itself. */
const POSTS = 400;
const REPETITIONS = 6;
const REPETITIONS_MAX = 9;

/** Goal M6: what it costs the whole browser that somebody listens to its requests. */
export const listening: Section = {
  id: 'listening',
  title: 'M6 · what listening costs the browser, per request',

  async measure() {
    if (!existsSync(BUILT)) throw new Error(`${BUILT} is missing: run npm run build first`);
    const sender = await startSender();
    const stations = new Map<string, Station>();
    try {
      for (const [name, open] of Object.entries(contestants())) stations.set(name, await open());
      return measured(await interleave({
        names: [...stations.keys()], repetitions: REPETITIONS, repetitionsMax: REPETITIONS_MAX,
        enough: runs => controlOf(runs) <= CONTROL_TOLERANCE,
        run: async name => await stations.get(name)?.send(sender, POSTS) ?? Infinity,
      }));
    } finally {
      for (const it of stations.values()) await it.close();
      sender.stop();
    }
  },
};

/** Where ours listens in one way only, that is measured as auditing. */
function ways(): readonly Closeness[] {
  return hasTwoWays() ? ['auditing', 'browsing'] : ['auditing'];
}

function contestants(): Readonly<Record<string, () => Promise<Station>>> {
  const pairs = ways().flatMap(way => [
    [ours(way), () => ourStation(hasTwoWays() ? way : 'browsing')] as const,
    [same(way), () => peerStation(boundByUs(way))] as const,
  ]);
  return {
    [BARE]: bareStation, [CONTROL]: bareStation,
    ...Object.fromEntries(pairs),
    ...Object.fromEntries(Object.entries(FEWER).map(([name, bound]) => [name, () => peerStation(bound)])),
  };
}

function ours(way: Closeness): string {
  return `ours, built, ${way}`;
}

function same(way: Closeness): string {
  return `the same listeners, empty, ${way}`;
}

function measured(runs: Runs<number>): Measured {
  const us = (name: string): number => median(runs.get(name) ?? []) * 1000 / POSTS;
  const added = us(same('auditing')) - us(BARE);
  const rows = [...runs].map(([name, all]) => ({
    'contestant': name,
    'µs of CPU per request': Math.round(us(name)),
    'x none': ratio(runs, name, BARE),
    'added, x the same listeners, auditing': rounded((us(name) - us(BARE)) / added, 2),
    'least µs': Math.round(Math.min(...all) * 1000 / POSTS),
    'most µs': Math.round(Math.max(...all) * 1000 / POSTS),
  }));
  return {
    tables: [{ title: `CPU of the whole browser (${runs.get(BARE)?.length ?? 0} runs of ${POSTS} POSTs each)`, rows }],
    goals: [
      atMost('M6: no extension against itself, off by', CONTROL_TOLERANCE, controlOf(runs)),
      ...ways().map(way => atMost(`M6: ours, x an extension with the same listeners and empty bodies, ${way}`, 1.15, ratio(runs, ours(way), same(way)))),
    ],
    notes: [
      `Each contestant has a browser of its own. Counted is every process of it, from the first POST until ${RESTED_MS / 1000} s after the last answer: our audit is in it.`,
      'Ratios are the median of the ratios within each round, since the load of the machine changes from round to round.',
      ...ways().map(way => `Ours listens, ${way}, to: ${inWords(boundByUs(way))}`),
    ],
  };
}

function controlOf(runs: Runs<number>): number {
  return rounded(Math.abs(ratio(runs, CONTROL, BARE) - 1));
}

function ratio(runs: Runs<number>, name: string, base: string): number {
  const of = runs.get(base) ?? [];
  return rounded(median((runs.get(name) ?? []).map((it, round) => it / (of[round] ?? Infinity))));
}
