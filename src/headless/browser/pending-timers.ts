/** The events of a browser's trace that tell of timers, and of the requests they lead to (category `devtools.timeline`). */
export interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds, by the browser's own clock. */
  readonly ts: number;
  readonly args?: { readonly data?: { readonly timerId?: number; readonly timeout?: number; readonly singleShot?: boolean; readonly frame?: string } };
}

/** What is known of a page's timers. */
export interface PendingTimers {
  readonly hear: (events: readonly TraceEvent[]) => void;
  /** When the next timer worth waiting for is due, in microseconds by the browser's clock. */
  readonly nextDue: (now: number) => number | undefined;
  readonly forget: () => void;
}

interface Timer { readonly due: number; readonly period: number; readonly repeats: boolean; readonly habit: string }

/** A timer that fired so often in a row without a request is a page looking after itself, not a beacon to come. */
const IDLE_FIRES = 3;
/** A request this long after a timer fired was the timer's doing. Microseconds. */
const CONSEQUENCE_US = 100_000;
/** A timer this late will not fire any more: its document is gone. Microseconds. */
const LATE_US = 300_000;

/** Follows timers through a trace: which are set, when they are due, and which of them never lead to anything. */
export function followTimers(): PendingTimers {
  const timers = new Map<string, Timer>();
  const idleFires = new Map<string, number>();
  const fired: { habit: string; ts: number; pid: number }[] = [];

  const install = (key: string, { ts, args, pid }: TraceEvent): void => {
    const { timeout = 0, singleShot = true, frame = '' } = args?.data ?? {};
    timers.set(key, { due: ts + timeout * 1000, period: timeout * 1000, repeats: !singleShot, habit: `${pid} ${frame} ${timeout}` });
  };
  const fire = (key: string, { ts, pid }: TraceEvent): void => {
    const timer = timers.get(key);
    if (timer === undefined) return;
    idleFires.set(timer.habit, (idleFires.get(timer.habit) ?? 0) + 1);
    fired.push({ habit: timer.habit, ts, pid });
    if (timer.repeats) timers.set(key, { ...timer, due: ts + timer.period });
    else timers.delete(key);
  };
  const request = ({ ts, pid }: TraceEvent): void => {
    for (const it of fired.filter(it => it.pid === pid && ts - it.ts <= CONSEQUENCE_US)) idleFires.set(it.habit, 0);
  };
  const steps: Readonly<Record<string, (key: string, event: TraceEvent) => void>> = {
    TimerInstall: install, TimerFire: fire, TimerRemove: key => void timers.delete(key), ResourceSendRequest: (_, event) => { request(event); },
  };
  return {
    hear: events => {
      for (const it of events.filter(it => Object.hasOwn(steps, it.name)).toSorted((a, b) => a.ts - b.ts)) steps[it.name]?.(keyOf(it), it);
    },
    nextDue: now => {
      const due = [...timers.values()]
        .filter(it => it.due > now - LATE_US && (idleFires.get(it.habit) ?? 0) < IDLE_FIRES)
        .map(it => it.due);
      return due.length === 0 ? undefined : Math.min(...due);
    },
    forget: () => { timers.clear(); },
  };
}

function keyOf({ pid, tid, args }: TraceEvent): string {
  return `${pid} ${tid} ${args?.data?.frame ?? ''} ${args?.data?.timerId ?? ''}`;
}
