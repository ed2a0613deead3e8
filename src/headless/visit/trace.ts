import type { Protocol } from 'puppeteer-core';
import type { DevtoolsSession } from '../../observers/cdp-host.ts';
import { followTimers } from './pending-timers.ts';
import type { TraceEvent } from './pending-timers.ts';

/** What the browser's own trace knows of the page's timers. No page can notice it, and no function of the page is touched. */
export interface TimerTrace {
  /** When the next timer worth waiting for is due, in milliseconds by the browser's clock; undefined where none is. */
  readonly nextDueMs: (nowMs: number) => Promise<number | undefined>;
  /** The page that set them is gone. */
  readonly forget: () => void;
  readonly stop: () => Promise<void>;
}

const CONFIGURATION: Protocol.Tracing.TraceConfig = {
  recordMode: 'recordContinuously', includedCategories: ['devtools.timeline'], excludedCategories: ['*'],
};
/** A browser that does not hand over its trace by then has none to give. */
const HAND_OVER_MAX_MS = 3_000;

/** Begins to trace. Answers undefined where the browser cannot: then there is no knowing what is still to come. */
export async function traceTimers(browser: DevtoolsSession): Promise<TimerTrace | undefined> {
  const timers = followTimers();
  const start = (): Promise<boolean> => browser.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: CONFIGURATION }).then(() => true, () => false);
  const state = { on: await start() };
  if (!state.on) return undefined;
  return {
    nextDueMs: async nowMs => {
      if (state.on) timers.hear(await handedOver(browser));
      // The trace is handed over only when it ends; a timer set in the instant before the next one begins goes unseen.
      state.on = await start();
      const due = timers.nextDue(nowMs * 1000);
      return due === undefined ? undefined : due / 1000;
    },
    forget: timers.forget,
    stop: async () => { if (state.on) await handedOver(browser); },
  };
}

async function handedOver(browser: DevtoolsSession): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = browser.on('Tracing.dataCollected', ({ value }) => { events.push(...value as readonly object[] as readonly TraceEvent[]); });
  const complete = new Promise<void>(done => {
    const stop = browser.on('Tracing.tracingComplete', () => { stop(); done(); });
    setTimeout(done, HAND_OVER_MAX_MS).unref();
  });
  await browser.send('Tracing.end').then(() => complete, () => undefined);
  collect();
  return events;
}
