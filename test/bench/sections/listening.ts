import { existsSync } from 'node:fs';
import { CONTROL_TOLERANCE } from '../harness.ts';
import { interleave, median, rounded } from '../interleave.ts';
import { boundByUs, peersOf } from '../listening/peers.ts';
import { startSender } from '../listening/sender.ts';
import { bareStation, ourStation, peerStation } from '../listening/stations.ts';
import type { Station } from '../listening/stations.ts';
import { atMost } from '../section.ts';
import type { Measured, Section } from '../section.ts';

const BUILT = 'dist/chromium/manifest.json';
const BARE = 'no extension';
const CONTROL = 'no extension (A/A)';
const OURS = 'ours, built';
const SAME = 'same listeners, empty';

/** Nine runs of so many make the 2,000 of goal M6 for each contestant. */
const POSTS = 230;
const REPETITIONS = 9;

/** Goal M6: what it costs the whole browser that somebody listens to its requests. */
export const listening: Section = {
  id: 'listening',
  title: 'M6 · what listening costs the browser, per request',

  async measure() {
    if (!existsSync(BUILT)) throw new Error(`${BUILT} is missing: run npm run build first`);
    const sender = await startSender();
    const stations = await openAll();
    try {
      const used = await interleave({
        names: [...stations.keys()], repetitions: REPETITIONS,
        run: async name => await stations.get(name)?.send(sender, POSTS) ?? Infinity,
      });
      return measured(used);
    } finally {
      for (const it of stations.values()) await it.close();
      sender.stop();
    }
  },
};

async function openAll(): Promise<ReadonlyMap<string, Station>> {
  const stations = new Map<string, Station>([[BARE, await bareStation()], [CONTROL, await bareStation()], [OURS, await ourStation()]]);
  for (const [name, bound] of Object.entries(peersOf(boundByUs()))) stations.set(name, await peerStation(bound));
  return stations;
}

function measured(used: ReadonlyMap<string, readonly number[]>): Measured {
  const perRequest = (name: string): number => median(used.get(name) ?? []) * 1000 / POSTS;
  const bare = perRequest(BARE);
  const added = perRequest(SAME) - bare;
  const rows = [...used].map(([name, all]) => ({
    'contestant': name,
    'µs of CPU per request': Math.round(perRequest(name)),
    'x no extension': rounded(perRequest(name) / bare),
    'x same listeners, empty': rounded(perRequest(name) / perRequest(SAME)),
    'added, x theirs': rounded((perRequest(name) - bare) / added, 2),
    'least µs': Math.round(Math.min(...all) * 1000 / POSTS),
    'most µs': Math.round(Math.max(...all) * 1000 / POSTS),
  }));
  return {
    tables: [{ title: `CPU of the whole browser (${REPETITIONS} runs of ${POSTS} POSTs each)`, rows }],
    goals: [
      atMost('M6: no extension against itself, off by', CONTROL_TOLERANCE, rounded(Math.abs(perRequest(CONTROL) / bare - 1))),
      atMost('M6: ours, x an extension with the same listeners and empty bodies', 1.15, rounded(perRequest(OURS) / perRequest(SAME))),
    ],
    notes: [
      `Each contestant has a browser of its own. Counted is every process of it, from the first POST until 1.8 s after the last answer: our audit is in it.`,
      `We listen to: ${boundByUs().map(({ event, spec }) => `${event}${spec.length > 0 ? `[${spec.join()}]` : ''}`).join(' · ')}`,
    ],
  };
}
