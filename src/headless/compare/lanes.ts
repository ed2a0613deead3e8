/** What one browser with one page needs, with room for a page that is heavy. Bytes. */
const BROWSER_BYTES = 600_000_000;
/** Visits mostly wait for the page to be done: two for each processor hardly hinder each other. */
const PER_PROCESSOR = 2;
const LANES_MAX = 8;

/** How many visits can go on side by side on a machine. */
export function laneCount({ freeBytes, processors }: { readonly freeBytes: number; readonly processors: number }): number {
  return Math.max(1, Math.min(LANES_MAX, processors * PER_PROCESSOR, Math.floor(freeBytes / BROWSER_BYTES)));
}

/**
 * Does all tasks, each by whichever worker is free next, and answers in the order of the tasks. Workers are opened when they are
 * needed, and closed at the end, whatever happened.
 */
export async function inLanes<T, W, R>(tasks: readonly T[], lanes: readonly Lane<W>[], { work, isSpent = () => false }: Working<T, W, R>): Promise<readonly R[]> {
  const results: R[] = [];
  const queue = tasks.map((task, at) => ({ task, at, again: false }));
  const opened: { readonly close: () => Promise<void> }[] = [];
  const run = async (lane: Lane<W>, at: number): Promise<void> => {
    // One more browser than this machine can bear costs its lane; without the first there is none.
    const worker = await lane.open().catch((error: unknown) => { if (at === 0) throw error; });
    if (worker === undefined) return;
    opened.push({ close: () => lane.close(worker) });
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const result = await work(next.task, worker);
      results[next.at] = result;
      if (!isSpent(result)) continue;
      // Whoever is spent would fail at all that is left, faster than anybody could do it: another does it, once more, where there is one.
      if (!next.again) queue.push({ ...next, again: true });
      if (lanes.length > 1) return;
    }
  };
  try {
    await Promise.all(lanes.slice(0, tasks.length).map(run));
  } finally {
    await Promise.all(opened.map(it => it.close()));
  }
  return results;
}

export interface Working<T, W, R> {
  readonly work: (task: T, worker: W) => Promise<R>;
  /** Whether a result shows that its worker is of no more use. */
  readonly isSpent?: (result: R) => boolean;
}

/** Somebody who does one task after the other. */
export interface Lane<W> {
  readonly open: () => Promise<W>;
  readonly close: (worker: W) => Promise<void>;
}

/** A lane for the browser that is running already, which stays, and as many more as are wanted, each with a browser of its own. */
export function lanesOf<W extends { readonly close: () => Promise<void> }>(running: W, launchMore: () => Promise<W>, count: number): readonly [Lane<W>, ...Lane<W>[]] {
  const more = { open: launchMore, close: async (worker: W) => { await worker.close(); } };
  return [{ open: () => Promise.resolve(running), close: () => Promise.resolve() }, ...Array.from({ length: count - 1 }, () => more)];
}
