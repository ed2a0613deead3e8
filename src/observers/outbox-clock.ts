import { getterOf, methodOf } from './natives.ts';

const now = methodOf('Performance', 'now');
const originMs = getterOf('Performance', 'timeOrigin');

/** Milliseconds since the epoch, by a clock that never steps back and that the page cannot replace later. */
export function clockOf({ performance }: Window): () => number {
  return () => originMs(performance) + now(performance);
}

/** A random name for an outbox: letters and digits. */
export function sourceName(prefix: 'p' | 'd', { crypto }: Window): string {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2));
  return prefix + high.toString(36) + low.toString(36);
}

/**
 * Calls back after a while. A page that clears every timer it can name (many do, by counting up) would clear ours too;
 * these have no number.
 */
export function later(callback: () => void, delayMs: number): void {
  AbortSignal.timeout(delayMs).addEventListener('abort', callback, { once: true });
}
