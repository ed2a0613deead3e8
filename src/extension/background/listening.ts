import { browser, engineOf } from '../platform/browser.ts';
import { webextObservers } from '../../observers/webext/index.ts';
import type { Tell, WebExtensionHost } from '../../observers/webext-host.ts';

/** Whoever listens to the browser, and how to begin again. */
export interface Listening {
  /**
   * To be called when access was granted: a listener that was there before hears nothing of what access opens
   * (measured in Chromium 156), and navigation events were not there at all.
   */
  readonly again: () => void;
}

/** Starts all webext observers. Must happen in the worker's first turn, or the browser will not wake it for them. */
export function listen(tell: Tell): Listening {
  const start = () => webextObservers.map(it => it.observe(host(), tell));
  const state = { stops: start() };
  return {
    again: () => {
      state.stops.forEach(stop => { stop(); });
      state.stops = start();
    },
  };
}

function host(): WebExtensionHost {
  return {
    engine: engineOf(browser.runtime.getURL('')),
    webRequest: browser.webRequest,
    webNavigation: (browser as Partial<typeof browser>).webNavigation,
    cookies: browser.cookies,
    nowMs: () => Date.now(),
  };
}
