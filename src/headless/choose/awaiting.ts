import type { Stage } from '../visit/stage.ts';
import { ask } from './ask.ts';
import { openClosedRoots } from './closed-roots.ts';
import type { Standing } from './standing.ts';
import { standingOn } from './standing.ts';

/** Banners come late on purpose, so as not to be measured with the page. Milliseconds after the load. */
const LATE_MS = 3_000;
/** Where a platform's markup is there already, or the network is not quiet, it may come later still. */
const EXPECTED_LATE_MS = 8_000;
const LOOK_AGAIN_MS = 120;
/** Closed trees are opened again at every so many looks: all of the document is asked for. */
const OPEN_EACH = 8;

/** Waits for a banner as long as one may come. */
export async function awaitBanner(stage: Stage, untilMs: number): Promise<Standing | undefined> {
  for (let look = 0; ; look += 1) {
    const found = await standingOn(stage);
    if (found !== undefined) return found;
    if (look % OPEN_EACH === 0) await openClosedRoots(stage);
    if (Date.now() >= untilMs || await isPast(stage)) return await standingOn(stage);
    await pause(LOOK_AGAIN_MS);
  }
}

async function isPast(stage: Stage): Promise<boolean> {
  const sinceMs = await sinceLoad(stage);
  if (sinceMs < LATE_MS) return false;
  if (sinceMs >= EXPECTED_LATE_MS) return true;
  const worlds = stage.injection.worlds().filter(it => it.frameId === stage.pageId());
  const expects = await Promise.all(worlds.map(it => ask(it, 'expects')));
  return stage.traffic.inFlight() === 0 && !expects.includes(true);
}

/** -1 while the page is still loading. */
async function sinceLoad({ page }: Stage): Promise<number> {
  const expression = '(() => { const [it] = performance.getEntriesByType("navigation"); return it?.loadEventEnd > 0 ? performance.now() - it.loadEventEnd : -1; })()';
  return await page.send('Runtime.evaluate', { expression, returnByValue: true }).then(({ result }) => typeof result.value === 'number' ? result.value : LATE_MS, () => LATE_MS);
}

/** Asks again until the answer is yes, or the time is up. */
export async function within(ms: number, holds: () => Promise<boolean>): Promise<boolean> {
  const endMs = Date.now() + ms;
  for (;;) {
    if (await holds()) return true;
    if (Date.now() >= endMs) return false;
    await pause(LOOK_AGAIN_MS);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise(done => { setTimeout(done, ms); });
}
