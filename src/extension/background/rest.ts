import { SESSION, writeSession } from './session.ts';

/**
 * How long nothing must come before a worker counts as resting. Browsers end one 30 s after its last event (Chromium's service
 * workers, Firefox's `extensions.background.idle.timeout`), so one that is ended for being idle has been resting before.
 */
export const REST_MS = 20_000;

/** Lets the worker that comes next know whether this one died at work, when what the browser was telling it may be lost. */
export interface Rest {
  /** Something came. */
  readonly stir: () => void;
  /** Everything is written and this worker is about to be ended in peace. */
  readonly settle: () => Promise<void>;
}

/** Begins as a worker does, awake. `written` resolves when nothing is in hand any more. */
export function openRest(written: () => Promise<void>): Rest {
  const state: State = { isAwake: false, stirredMs: 0, timer: undefined };
  const stir = (): void => {
    state.stirredMs = Date.now();
    if (!state.isAwake) void writeSession({ [SESSION.awake]: true }).catch(() => undefined);
    state.isAwake = true;
    state.timer ??= setTimeout(look, REST_MS);
  };
  const settle = async (): Promise<void> => {
    const { stirredMs } = state;
    await written();
    if (state.stirredMs !== stirredMs) return;
    state.isAwake = false;
    await writeSession({ [SESSION.awake]: false });
  };
  const look = (): void => {
    const leftMs = state.stirredMs + REST_MS - Date.now();
    state.timer = leftMs > 0 ? setTimeout(look, leftMs) : undefined;
    if (leftMs <= 0) void settle().catch(() => undefined);
  };
  stir();
  return { stir, settle };
}

interface State {
  isAwake: boolean;
  stirredMs: number;
  timer: ReturnType<typeof setTimeout> | undefined;
}
