import { describe, expect, it } from 'vitest';
import { QUIET_BLIND_MS, QUIET_MS, settle } from '../../../src/headless/visit/settle.ts';
import type { Activity } from '../../../src/headless/visit/settle.ts';

/** A page whose requests and timers are known beforehand, on a clock that only waiting moves. */
interface Story {
  readonly requests?: readonly { readonly atMs: number; readonly tookMs: number }[];
  readonly timers?: readonly number[] | 'unknown';
  /** The page computes, and answers nothing. */
  readonly computes?: { readonly fromMs: number; readonly toMs: number };
}

async function settled({ requests = [], timers = [], computes }: Story, { deadlineMs = 60_000, horizonMs = 5_000 } = {}) {
  const clock = { ms: 0, waits: 0 };
  const activity: Activity = {
    nowMs: () => clock.ms,
    wait: ms => {
      clock.ms += ms;
      clock.waits += 1;
      return Promise.resolve();
    },
    lastMs: () => Math.max(0, ...requests.flatMap(it => [it.atMs, it.atMs + it.tookMs]).filter(it => it <= clock.ms)),
    inFlight: () => requests.filter(it => it.atMs <= clock.ms && clock.ms < it.atMs + it.tookMs).length,
    responds: () => {
      if (computes !== undefined && clock.ms >= computes.fromMs) clock.ms = Math.max(clock.ms, computes.toMs);
      return Promise.resolve();
    },
    nextTimerMs: () => Promise.resolve(timers === 'unknown' ? 'unknown' : timers.filter(it => it > clock.ms)[0]),
  };
  const end = await settle(activity, { deadlineMs, horizonMs });
  return { end, atMs: clock.ms, waits: clock.waits };
}

describe('waiting until nothing more is to come', () => {
  it('takes no longer than the network must be quiet', async () => {
    expect(await settled({ requests: [{ atMs: 0, tookMs: 200 }] })).toMatchObject({ end: 'settled', atMs: expect.closeTo(200 + QUIET_MS, -2) as number });
  });

  it('waits for a request however slow', async () => {
    expect((await settled({ requests: [{ atMs: 0, tookMs: 4_000 }] })).atMs).toBeGreaterThanOrEqual(4_000 + QUIET_MS);
  });

  it('waits for a timer that is due, and for what it starts', async () => {
    const { end, atMs } = await settled({ timers: [200, 800, 1_500, 3_000], requests: [200, 800, 1_500, 3_000].map(it => ({ atMs: it, tookMs: 50 })) });
    expect(end).toBe('settled');
    expect(atMs).toBeGreaterThanOrEqual(3_050 + QUIET_MS);
    expect(atMs).toBeLessThan(3_050 + 600);
  });

  it('goes on soon after a timer that starts nothing', async () => {
    expect((await settled({ timers: [2_000] })).atMs).toBe(2_100);
  });

  it('does not wait for a timer beyond its horizon', async () => {
    expect((await settled({ timers: [5_001] })).atMs).toBe(QUIET_MS);
  });

  it('sits out a longer pause where timers cannot be known', async () => {
    expect((await settled({ timers: 'unknown' })).atMs).toBe(QUIET_BLIND_MS);
    expect((await settled({ timers: 'unknown', requests: [{ atMs: 1_500, tookMs: 10 }] })).atMs).toBe(1_510 + QUIET_BLIND_MS);
  });

  it('waits for a page that computes', async () => {
    expect((await settled({ computes: { fromMs: 300, toMs: 2_000 } })).atMs).toBeGreaterThanOrEqual(2_100);
    expect((await settled({ computes: { fromMs: 300, toMs: 2_000 }, requests: [{ atMs: 2_050, tookMs: 100 }] })).atMs).toBeGreaterThanOrEqual(2_150 + QUIET_MS);
  });

  it('gives up at the deadline on a page that never goes quiet, and says so', async () => {
    const chatter = Array.from({ length: 400 }, (_, at) => ({ atMs: at * 100, tookMs: 10 }));
    expect(await settled({ requests: chatter }, { deadlineMs: 3_000 })).toMatchObject({ end: 'busy', atMs: 3_000 });
  });

  it('gives up at the deadline on a request that never ends', async () => {
    expect(await settled({ requests: [{ atMs: 0, tookMs: 1e9 }] }, { deadlineMs: 3_000 })).toMatchObject({ end: 'busy', atMs: 3_000 });
  });

  it('does not look busily', async () => {
    expect((await settled({ timers: [3_000] })).waits).toBeLessThan(10);
  });

  it('answers at once when the deadline is past', async () => {
    expect(await settled({}, { deadlineMs: 0 })).toMatchObject({ end: 'busy', atMs: 0 });
  });
});
