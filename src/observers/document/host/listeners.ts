import type { Stop } from '../../observer.ts';

export interface Listeners {
  /** Listens on the window in the capture phase, so before any listener the page can add. */
  readonly listen: (type: string, heard: (event: Event) => void) => Stop;
  readonly stop: Stop;
}

/**
 * Listeners that stay. `document.open()` wipes every listener of a window, also those of our own world, but it empties the
 * document too, and a mutation observer outlives that and hears of it. So does a new document in the same Window (which
 * Chromium gives a frame of the page's own origin, and over DevTools without running us again): the frame's element tells.
 */
export function listenersOn(window: Window): Listeners {
  const listening = new Set<{ readonly type: string; readonly heard: (event: Event) => void }>();
  const rearm = (): void => {
    for (const { type, heard } of listening) {
      // One that outlived its document is listed, but not called: only adding it tells the new document of it.
      window.removeEventListener(type, heard, { capture: true });
      window.addEventListener(type, heard, { capture: true });
    }
  };
  const emptied = new MutationObserver(rearm);
  const renew = (): void => {
    emptied.observe(window.document, { childList: true });
    rearm();
  };
  renew();
  window.frameElement?.addEventListener('load', renew);
  return {
    listen(type, heard) {
      const entry = { type, heard };
      listening.add(entry);
      window.addEventListener(type, heard, { capture: true });
      return () => {
        listening.delete(entry);
        window.removeEventListener(type, heard, { capture: true });
      };
    },
    stop() {
      emptied.disconnect();
      window.frameElement?.removeEventListener('load', renew);
      for (const { type, heard } of listening) window.removeEventListener(type, heard, { capture: true });
      listening.clear();
    },
  };
}
