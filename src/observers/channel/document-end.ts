import { ASK, BATCH, namesOfDocument } from './names.ts';

export interface DocumentEnd {
  /** Whether the page's end has been there. */
  readonly connected: () => boolean;
  /** Has the page's end send at once what it holds. */
  readonly ask: () => void;
  /** Meets the page's end, now or when it comes. */
  readonly open: () => void;
  readonly close: () => void;
}

/** Whether a text was taken. A page's end that is not heard any more stops. */
export type Reception = 'heard' | 'unheard';

/**
 * Our own world's end of the channel: an event target of no document, handed to the page's end as `relatedTarget` of an
 * event before the page's first script. Events on it are synchronous (they work while the page is left), survive
 * `document.open()` and a new document in the same Window (which kills elements of the old one), and only who holds it can
 * see or send them.
 */
export function openDocumentEnd(window: Window & typeof globalThis, receive: (text: string) => Reception): DocumentEnd {
  const names = namesOfDocument(window);
  const node = new window.EventTarget();
  const state = { taken: false };
  node.addEventListener(BATCH, event => {
    if (receive(String((event as CustomEvent).detail)) === 'heard') event.preventDefault();
  });
  const close = (): void => {
    for (const { hello } of names) window.removeEventListener(hello, answer, { capture: true });
  };
  const give = (): void => {
    for (const { offer } of names) state.taken ||= !window.dispatchEvent(new MouseEvent(offer, { relatedTarget: node, cancelable: true }));
    if (state.taken) close();
  };
  const answer = (event: Event): void => {
    event.stopImmediatePropagation();
    give();
  };
  return {
    connected: () => state.taken,
    ask: () => { node.dispatchEvent(new Event(ASK)); },
    open() {
      for (const { hello } of names) window.addEventListener(hello, answer, { capture: true });
      give();
    },
    close,
  };
}
