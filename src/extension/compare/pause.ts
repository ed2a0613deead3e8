/** Waits so many milliseconds; rejects at once where the comparison is stopped meanwhile. */
export type Pause = (ms: number) => Promise<void>;

export function pauseUntil(signal: AbortSignal): Pause {
  return ms => new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}

const LOOK_AGAIN_MS = 120;

/** Asks again until the answer is yes, or the time is up. */
export async function within(pause: Pause, ms: number, holds: () => Promise<boolean>): Promise<boolean> {
  const endMs = Date.now() + ms;
  for (;;) {
    if (await holds()) return true;
    if (Date.now() >= endMs) return false;
    await pause(LOOK_AGAIN_MS);
  }
}
