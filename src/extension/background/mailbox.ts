/** Hands events on one after the other, in the order they came, to somebody who may not be there yet. */
export interface Mailbox<T> {
  readonly opened: Promise<T>;
  readonly put: (handle: (it: T) => void | Promise<void>) => void;
  /** Answers after all that was put before. */
  readonly after: <A>(answer: () => Promise<A>) => Promise<A>;
  /** What to do each time events have ceased to come. */
  readonly idle: (handle: (it: T) => Promise<void>) => void;
}

/** Longer than a page that was left is listened to. */
const IDLE_MS = 3_500;

/** One event that fails costs that event, and no other. */
export function openMailbox<T>(opened: Promise<T>): Mailbox<T> {
  const state = { queue: opened.then(() => undefined) as Promise<void>, timer: undefined as ReturnType<typeof setTimeout> | undefined, rest: [] as ((it: T) => Promise<void>)[] };
  const put = (handle: (it: T) => void | Promise<void>): void => {
    state.queue = state.queue.then(async () => { await handle(await opened); }).catch(() => undefined);
  };
  const rest = (): void => {
    clearTimeout(state.timer);
    state.timer = setTimeout(() => { state.rest.forEach(put); }, IDLE_MS);
  };
  return {
    opened,
    put: handle => {
      put(handle);
      rest();
    },
    after: answer => state.queue.then(answer),
    idle: handle => { state.rest.push(handle); },
  };
}
