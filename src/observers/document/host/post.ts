import type { Delivery } from '../../../core/evidence/delivery.ts';
import type { Outlet } from '../../outbox.ts';

/** Longest time a record waits in the document. Requests are matched with what was typed before: seconds would be too long. */
const BATCH_MS = 100;
const BATCH_MAX = 200;

export interface PostSettings {
  readonly courier: Outlet;
  readonly later: (callback: () => void, delayMs: number) => void;
  /** Adds, just before each batch leaves, what others still hold, and has the courier send. */
  readonly gather: () => void;
  /** Told where somebody who holds something failed: it costs nobody else anything. */
  readonly failed: () => void;
}

/** Decides when a document's records leave: soon, when there are many, or at once while the document is being left. */
export interface Post {
  /** An outlet that sees to it that what is added leaves in time. */
  readonly outlet: Outlet;
  /** Calls back once, just before the next batch leaves. */
  readonly beforeBatch: (callback: () => void) => void;
  readonly flush: () => void;
  /** While leaving, timers no longer run: every record leaves as it comes. */
  readonly leave: (leaving: boolean) => void;
}

export function openPost({ courier, later, gather, failed }: PostSettings): Post {
  const state = { due: false, leaving: false, flushing: false, count: 0, callbacks: [] as (() => void)[] };

  const flush = (): void => {
    if (state.flushing) return;
    state.flushing = true;
    state.due = false;
    try {
      for (const it of state.callbacks.splice(0)) attempt(it, failed);
      gather();
    } finally {
      state.flushing = false;
      state.count = 0;
    }
  };
  const wake = (): void => {
    if (state.flushing) return;
    if (state.leaving || state.count >= BATCH_MAX) { flush(); return; }
    if (!state.due) later(flush, BATCH_MS);
    state.due = true;
  };
  const add = (delivery: Delivery): boolean => {
    state.count += 1;
    const kept = courier.add(delivery);
    wake();
    return kept;
  };
  return {
    outlet: { ...courier, add },
    beforeBatch(callback) {
      state.callbacks.push(callback);
      wake();
    },
    flush,
    leave(leaving) {
      state.leaving = leaving;
      flush();
    },
  };
}

function attempt(act: () => void, failed: () => void): void {
  try {
    act();
  } catch {
    failed();
  }
}
