/** What is known of how busy a page is. All times in milliseconds since the epoch. */
export interface Activity {
  readonly nowMs: () => number;
  readonly wait: (ms: number) => Promise<void>;
  /** When something last moved on the network, or the page was last touched. */
  readonly lastMs: () => number;
  readonly inFlight: () => number;
  /** Answers when the page has time to: one that computes cannot send. */
  readonly responds: () => Promise<void>;
  /** When the next timer worth waiting for is due. 'unknown' where the browser cannot tell. */
  readonly nextTimerMs: () => Promise<number | undefined | 'unknown'>;
}

export interface Patience {
  /** Give up then, however busy the page. */
  readonly deadlineMs: number;
  /** What is due later than this belongs to a longer visit than ours. */
  readonly horizonMs: number;
}

/** A network this long without a request is quiet: consequences of one answer follow within it. */
export const QUIET_MS = 350;
/** Without knowledge of timers, the longest pause that common SDKs make between two sendings has to be sat out. */
export const QUIET_BLIND_MS = 1_600;
/** After a timer fired, its request would have begun by then. */
const AFTER_TIMER_MS = 100;
const LOOK_AGAIN_MS = 25;
/** A page that takes longer to answer was at work, and may send what it worked on. */
const SLUGGISH_MS = 100;

/**
 * Waits until nothing more is to come: no request under way, the network quiet, and no timer pending that could start
 * another. Never sleeps for a fixed time. Answers whether it got there before the deadline.
 */
export async function settle(activity: Activity, patience: Patience): Promise<'settled' | 'busy'> {
  const state = { firedMs: 0, quietMs: QUIET_MS };
  while (activity.nowMs() < patience.deadlineMs) {
    const restMs = restOf(activity, state);
    if (restMs > 0) await pause(activity, patience, restMs);
    else if (await isOver(activity, patience, state)) return 'settled';
  }
  return 'busy';
}

interface Pace {
  /** When the last thing happened, or will, that may be followed by a request. */
  firedMs: number;
  quietMs: number;
}

/** Whether a quiet page has nothing more to send; else its pace tells what to wait for. */
async function isOver(activity: Activity, { horizonMs }: Patience, pace: Pace): Promise<boolean> {
  if (await isSluggish(activity)) {
    pace.firedMs = activity.nowMs();
    return false;
  }
  const due = await activity.nextTimerMs();
  if (due === 'unknown') {
    const known = pace.quietMs === QUIET_BLIND_MS;
    pace.quietMs = QUIET_BLIND_MS;
    return known;
  }
  if (due === undefined || due > horizonMs) return true;
  pace.firedMs = Math.max(due, activity.nowMs());
  return false;
}

/** How long to wait before looking again; 0 when all is quiet. */
function restOf({ nowMs, lastMs, inFlight }: Activity, { firedMs, quietMs }: Readonly<Pace>): number {
  if (inFlight() > 0) return LOOK_AGAIN_MS;
  return Math.max(0, lastMs() + quietMs - nowMs(), firedMs === 0 ? 0 : firedMs + AFTER_TIMER_MS - nowMs());
}

async function isSluggish({ nowMs, responds }: Activity): Promise<boolean> {
  const askedMs = nowMs();
  await responds();
  return nowMs() - askedMs > SLUGGISH_MS;
}

async function pause({ wait, nowMs }: Activity, { deadlineMs }: Patience, ms: number): Promise<void> {
  await wait(Math.max(1, Math.min(ms, deadlineMs - nowMs())));
}
