import { ASK, BATCH, handshakeNames } from './names.ts';

export interface DocumentEnd {
  /** Whether the page's end has been there. */
  readonly connected: () => boolean;
  /** Has the page's end send at once what it holds. */
  readonly ask: () => void;
  /** Meets the page's end, now or when it comes. */
  readonly open: () => void;
  readonly close: () => void;
}

/** What the page's end hears back: go on, or nobody wants more. */
export type Reception = 'go-on' | 'no-more';

/**
 * Our own world's end of the channel: a node that is in no document, handed to the page's end as `relatedTarget` of an
 * event before the page's first script. Events on it are synchronous (they work while the page is left), survive
 * `document.open()`, and only who holds the node can see or send them.
 */
export function openDocumentEnd(window: Window, receive: (text: string) => Reception): DocumentEnd {
  const node = window.document.createElement('i');
  node.addEventListener(BATCH, event => {
    if (receive(String((event as CustomEvent).detail)) === 'no-more') event.preventDefault();
  });
  const offer = offerOf(window, node);
  return {
    connected: offer.isTaken,
    ask: () => void node.dispatchEvent(new Event(ASK)),
    open: offer.open,
    close: offer.close,
  };
}

/** Tells a second page's end on the same Window that the first one is still at work: it is offered nothing. */
export function refusePageEnd(window: Window): void {
  offerOf(window, null).open();
}

interface Offer {
  readonly isTaken: () => boolean;
  readonly open: () => void;
  readonly close: () => void;
}

function offerOf(window: Window, node: Element | null): Offer {
  const { offer, hello } = handshakeNames(window.performance);
  const state = { taken: false };
  const close = (): void => { window.removeEventListener(hello, answer, { capture: true }); };
  const give = (): void => {
    if (!state.taken) state.taken = !window.dispatchEvent(new MouseEvent(offer, { relatedTarget: node, cancelable: true }));
    if (state.taken) close();
  };
  const answer = (event: Event): void => {
    event.stopImmediatePropagation();
    give();
  };
  return {
    isTaken: () => state.taken,
    open() {
      window.addEventListener(hello, answer, { capture: true });
      give();
    },
    close,
  };
}
