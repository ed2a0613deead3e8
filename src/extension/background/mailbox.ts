/** Hands events on one after the other, in the order they came, to somebody who may not be there yet. */
export interface Mailbox<T> {
  readonly opened: Promise<T>;
  readonly put: (handle: (it: T) => void | Promise<void>) => void;
  /** Answers after all that was put before. */
  readonly after: <A>(answer: () => Promise<A>) => Promise<A>;
  /** What to do a while after events came, and again as long as it answers that it is not done. */
  readonly later: (handle: (it: T) => Promise<boolean>) => void;
}

/** Longer than a page that was left is listened to. */
const LATER_MS = 3_500;

/** One event that fails costs that event, and no other. */
export function openMailbox<T>(opened: Promise<T>): Mailbox<T> {
  const state: State<T> = { queue: opened.then(() => undefined), timer: undefined, later: undefined };
  const put = (handle: (it: T) => void | Promise<void>): void => {
    state.queue = state.queue.then(async () => { await handle(await opened); }).catch(() => undefined);
  };
  const wait = (): void => {
    state.timer ??= setTimeout(() => {
      state.timer = undefined;
      put(async it => { if (await state.later?.(it) === true) wait(); });
    }, LATER_MS);
  };
  return {
    opened,
    put: handle => {
      put(handle);
      wait();
    },
    after: answer => state.queue.then(answer),
    later: handle => {
      state.later = handle;
      wait();
    },
  };
}

interface State<T> {
  queue: Promise<void>;
  timer: ReturnType<typeof setTimeout> | undefined;
  later: ((it: T) => Promise<boolean>) | undefined;
}
