import type { Protocol } from 'puppeteer-core';
import type { DevtoolsSession } from '../../observers/cdp-host.ts';
import { followTimers } from './pending-timers.ts';
import type { TraceEvent } from './pending-timers.ts';

/** What the browser's own trace knows of its pages' timers. No page can notice it, and no function of a page is touched. */
export interface TimerTrace {
  /** Begins, once the page's process is there. */
  readonly begin: () => Promise<void>;
  /** When the next timer worth waiting for is due, in milliseconds by the browser's clock. */
  readonly nextDueMs: (nowMs: number) => Promise<number | undefined | 'unknown'>;
  /** Ends with the page: its timers are forgotten. */
  readonly end: () => Promise<void>;
}

const CONFIGURATION: Protocol.Tracing.TraceConfig = {
  recordMode: 'recordContinuously', includedCategories: ['devtools.timeline'], excludedCategories: ['*'],
};

/**
 * A trace is handed over when every process has answered. One that was born while it ran often does not, and then the browser
 * waits five seconds for it (Perfetto's flush). We do not: until it is over there is no knowing.
 */
const HAND_OVER_MAX_MS = 400;

/**
 * Follows the timers of one page after another. A trace is handed over only when it ends, so each look ends one and begins
 * another; a timer set in the instant between the two goes unseen.
 */
export function traceTimers(browser: DevtoolsSession): TimerTrace {
  const timers = followTimers();
  const state: { phase: 'off' | 'on' | 'ending'; complete: () => void } = { phase: 'off', complete: () => undefined };
  const begin = async (): Promise<void> => {
    if (state.phase !== 'off') return;
    await browser.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: CONFIGURATION }).then(() => { state.phase = 'on'; }, () => undefined);
  };
  /** Answers whether the trace was handed over. */
  const handOver = async (): Promise<boolean> => {
    if (state.phase !== 'on') return false;
    state.phase = 'ending';
    const complete = new Promise<void>(done => { state.complete = done; });
    await browser.send('Tracing.end').catch(() => undefined);
    await Promise.race([complete, new Promise(done => { setTimeout(done, HAND_OVER_MAX_MS).unref(); })]);
    return hasEnded();
  };
  const hasEnded = (): boolean => state.phase === 'off';
  browser.on('Tracing.dataCollected', ({ value }) => { timers.hear(value as readonly object[] as readonly TraceEvent[]); });
  browser.on('Tracing.tracingComplete', () => {
    state.phase = 'off';
    state.complete();
  });
  return {
    begin,
    nextDueMs: async nowMs => {
      const known = await handOver();
      await begin();
      if (!known) return 'unknown';
      const due = timers.nextDue(nowMs * 1000);
      return due === undefined ? undefined : due / 1000;
    },
    end: async () => {
      await handOver();
      timers.forget();
    },
  };
}
