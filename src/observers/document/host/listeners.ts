import type { Stop } from '../../observer.ts';

export interface Listeners {
  /** Listens on the window in the capture phase, so before any listener the page can add. */
  readonly listen: (type: string, heard: (event: Event) => void) => Stop;
  /** Starts anew on the document that is now in the window. */
  readonly renew: () => void;
  readonly stop: Stop;
}

/**
 * Listeners that stay. `document.open()` wipes every listener of a window, also those of our own world, but it empties the
 * document too, and a mutation observer outlives that and hears of it.
 */
export function listenersOn(window: Window): Listeners {
  const listening = new Set<{ readonly type: string; readonly heard: (event: Event) => void }>();
  const rearm = (): void => {
    for (const { type, heard } of listening) window.addEventListener(type, heard, { capture: true });
  };
  const emptied = new MutationObserver(rearm);
  const renew = (): void => {
    emptied.disconnect();
    emptied.observe(window.document, { childList: true });
    rearm();
  };
  renew();
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
    renew,
    stop() {
      emptied.disconnect();
      for (const { type, heard } of listening) window.removeEventListener(type, heard, { capture: true });
      listening.clear();
    },
  };
}
