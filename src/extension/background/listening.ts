import type { Visit } from '../../core/evidence/log.ts';
import { closeObservers, webextObservers } from '../../observers/webext/index.ts';
import type { Tell, WebExtensionHost } from '../../observers/webext-host.ts';
import { openExchanges } from '../../observers/webrequest/exchanges.ts';
import { browser, engineOf } from '../platform/browser.ts';

/** Whoever listens to the browser, and how to begin again. */
export interface Listening {
  /**
   * To be called when access was granted: a listener that was there before hears nothing of what access opens
   * (measured in Chromium 156), and navigation events were not there at all.
   */
  readonly again: () => void;
  /** Listens more or less closely from now on. */
  readonly listenAs: (listening: Visit['listening']) => void;
}

/**
 * Starts all webext observers. Must happen in the worker's first turn, or the browser will not wake it for them. How closely to
 * listen is known only later: until then everything is listened to, for what woke the worker may be what somebody looks at. What
 * closeness adds is bound apart, and what is always listened to stays as it was bound.
 */
export function listen(tell: Tell): Listening {
  const exchanges = openExchanges();
  const state = { listening: 'auditing' as Visit['listening'], stops: [] as readonly (() => void)[], closer: [] as readonly (() => void)[] };
  const start = (observers: typeof webextObservers): readonly (() => void)[] => (
    observers.map(it => it.observe({ ...host(), listening: () => state.listening, exchanges }, tell))
  );
  const listenAs = (listening: Visit['listening']): void => {
    if (listening === state.listening) return;
    state.closer.forEach(stop => { stop(); });
    state.closer = listening === 'auditing' ? start(closeObservers) : [];
    state.listening = listening;
  };
  state.stops = start(webextObservers);
  state.closer = start(closeObservers);
  return {
    listenAs,
    again: () => {
      const { listening } = state;
      listenAs('browsing');
      state.stops.forEach(stop => { stop(); });
      state.stops = start(webextObservers);
      listenAs(listening);
    },
  };
}

function host(): Omit<WebExtensionHost, 'listening' | 'exchanges'> {
  return {
    engine: engineOf(browser.runtime.getURL('')),
    webRequest: browser.webRequest,
    webNavigation: (browser as Partial<typeof browser>).webNavigation,
    cookies: browser.cookies,
    dns: (browser as Partial<typeof browser>).dns,
    nowMs: () => Date.now(),
  };
}
