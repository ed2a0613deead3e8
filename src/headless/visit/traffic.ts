import type { DevtoolsHost } from '../../observers/cdp-host.ts';
import type { Stop } from '../../observers/observer.ts';

/** How busy the network of a visit is. */
export interface Traffic {
  /** When a request last began or ended, in milliseconds since the epoch; 0 where none has. */
  readonly lastMs: () => number;
  /** Requests that are still awaited, and frames that are still loading. */
  readonly inFlight: () => number;
  /** What to add to the browser's own clock (milliseconds) to get the time since the epoch, once it is known. */
  readonly clockMs: () => number | undefined;
  readonly stop: Stop;
}

/** A request that has not ended by then hangs on purpose (a long poll, an open stream), and nobody waits for it. */
const HANGING_MS = 10_000;

/** Of these nobody has to read the answer, and until somebody does, the browser does not say that it ended. */
const ANSWERED_IS_OVER: ReadonlySet<string> = new Set(['Fetch', 'XHR', 'EventSource', 'Media', 'Ping', 'CSPViolationReport']);

/** Something under way, and the target it was heard of in. */
interface Open { readonly sinceMs: number; readonly target: string }

export function watchTraffic({ onTarget, onFront, nowMs }: Pick<DevtoolsHost, 'onTarget' | 'onFront' | 'nowMs'>): Traffic {
  const open = new Map<string, Open>();
  const state: { lastMs: number; clockMs: number | undefined } = { lastMs: 0, clockMs: undefined };
  const ended = ({ requestId }: { readonly requestId: string }): void => {
    if (open.delete(requestId)) state.lastMs = nowMs();
  };
  // What was under way in the page whose place a prerendered one takes is not told of any more.
  const stopFront = onFront(({ id }) => { for (const [key, it] of open) if (it.target !== id) open.delete(key); });
  const stop = onTarget(({ session, id: target }) => {
    session.on('Network.requestWillBeSent', ({ requestId, request, wallTime, timestamp }) => {
      if (!/^https?:/u.test(request.url)) return;
      open.set(requestId, { sinceMs: nowMs(), target });
      state.lastMs = nowMs();
      state.clockMs = (wallTime - timestamp) * 1000;
    });
    session.on('Network.responseReceived', it => { if (ANSWERED_IS_OVER.has(it.type)) ended(it); });
    session.on('Network.webSocketCreated', () => { state.lastMs = nowMs(); });
    session.on('Network.webSocketFrameSent', () => { state.lastMs = nowMs(); });
    session.on('Page.frameStartedLoading', ({ frameId }) => { open.set(frameId, { sinceMs: nowMs(), target }); });
    session.on('Page.frameStoppedLoading', ({ frameId }) => { ended({ requestId: frameId }); });
    session.on('Page.frameDetached', ({ frameId }) => { open.delete(frameId); });
    session.on('Network.requestServedFromCache', ended);
    session.on('Network.loadingFinished', ended);
    session.on('Network.loadingFailed', ended);
  });
  return {
    lastMs: () => state.lastMs,
    inFlight: () => [...open.values()].filter(({ sinceMs }) => nowMs() - sinceMs < HANGING_MS).length,
    clockMs: () => state.clockMs,
    stop: () => {
      stop();
      stopFront();
    },
  };
}
