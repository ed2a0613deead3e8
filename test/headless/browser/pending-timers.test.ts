import { describe, expect, it } from 'vitest';
import { followTimers } from '../../../src/headless/browser/pending-timers.ts';
import type { TraceEvent } from '../../../src/headless/browser/pending-timers.ts';

const MS = 1_000;
const event = (name: string, atMs: number, data: NonNullable<TraceEvent['args']>['data'] = {}): TraceEvent => ({ name, pid: 1, tid: 1, ts: atMs * MS, args: { data: { frame: 'F', ...data } } });
const set = (timerId: number, atMs: number, timeout: number, singleShot = true) => event('TimerInstall', atMs, { timerId, timeout, singleShot });
const fire = (timerId: number, atMs: number) => event('TimerFire', atMs, { timerId });
const clear = (timerId: number, atMs: number) => event('TimerRemove', atMs, { timerId });
const sends = (atMs: number) => event('ResourceSendRequest', atMs);
const dueMs = (events: readonly TraceEvent[], nowMs: number) => {
  const timers = followTimers();
  timers.hear(events);
  const due = timers.nextDue(nowMs * MS);
  return due === undefined ? undefined : due / MS;
};
/** A timer that sets itself again each time, as polls do. */
const poll = (times: number, everyMs: number) => Array.from({ length: times }, (_, at) => [set(at, at * everyMs, everyMs), fire(at, (at + 1) * everyMs)]).flat();

describe('the timers of a page, by its trace', () => {
  it.each<[string, readonly TraceEvent[], number, number | undefined]>([
    ['the next that is due', [set(1, 0, 3_000), set(2, 0, 800)], 100, 800],
    ['what was set later than it is due', [set(1, 500, 800)], 600, 1_300],
    ['an interval, after each of its turns', [set(1, 0, 1_000, false), fire(1, 1_000)], 1_100, 2_000],
    ['a poll that sends', [...poll(5, 300), sends(1_510), set(9, 1_500, 300)], 1_600, 1_800],
    ['one that is a little late', [set(1, 0, 1_000)], 1_200, 1_000],
    ['events in whatever order they are told', [fire(1, 1_000), set(2, 0, 2_000), set(1, 0, 1_000)], 1_100, 2_000],
  ])('knows %s', (_, events, nowMs, expected) => {
    expect(dueMs(events, nowMs)).toBe(expected);
  });

  it.each<[string, readonly TraceEvent[], number]>([
    ['one that fired', [set(1, 0, 1_000), fire(1, 1_000)], 1_100],
    ['one that was cleared', [set(1, 0, 1_000), clear(1, 500)], 600],
    ['one whose document is gone, so that it never fired', [set(1, 0, 1_000)], 1_400],
    ['a poll that never sends', [...poll(3, 300), set(9, 900, 300)], 950],
    ['an interval that never sends', [set(1, 0, 200, false), fire(1, 200), fire(1, 400), fire(1, 600)], 650],
    ['a poll whose requests are others’ doing', [...poll(3, 300), sends(1_200), set(9, 900, 300)], 950],
    ['what is no timer', [event('FunctionCall', 0), event('toString', 0)], 100],
  ])('does not wait for %s', (_, events, nowMs) => {
    expect(dueMs(events, nowMs)).toBeUndefined();
  });

  it('tells the timers of one frame from those of another, and of a worker', () => {
    const timers = followTimers();
    timers.hear([set(1, 0, 1_000), { ...set(1, 0, 2_000), args: { data: { timerId: 1, timeout: 2_000, singleShot: true, frame: 'G' } } }, { ...set(1, 0, 3_000), tid: 9 }]);
    timers.hear([fire(1, 1_000)]);
    expect(timers.nextDue(1_100 * MS)).toBe(2_000 * MS);
  });

  it('forgets them with the page', () => {
    const timers = followTimers();
    timers.hear([set(1, 0, 1_000)]);
    timers.forget();
    expect(timers.nextDue(0)).toBeUndefined();
  });
});
