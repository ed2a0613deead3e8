import { bare, getterOf, methodOf } from '../natives.ts';
import { ASK, BATCH, handshakeNames } from './names.ts';

export interface PageEnd {
  readonly isConnected: () => boolean;
  /** Sends a JSON text; answers whether more is wanted. */
  readonly send: (text: string) => boolean;
}

export interface PageEndListener {
  /** The other end wants at once what is waiting. Also told when the two ends have just met. */
  readonly asked: () => void;
  /** The other end has somebody else already. */
  readonly refused: () => void;
}

/** The page's world's end of the channel. It keeps its node to itself, and calls only natives it took before the page ran. */
export function openPageEnd(page: Window & typeof globalThis, { asked, refused }: PageEndListener): PageEnd {
  const { CustomEvent, Event, EventTarget, MouseEvent } = page;
  const dispatch = methodOf(EventTarget, 'dispatchEvent');
  const listen = methodOf(EventTarget, 'addEventListener');
  const stop = methodOf(Event, 'stopImmediatePropagation');
  const accept = methodOf(Event, 'preventDefault');
  const related = getterOf(MouseEvent, 'relatedTarget');
  const { offer, hello } = handshakeNames(page.performance);
  const state: { node?: EventTarget } = bare({});

  listen(page, offer, event => {
    stop(event);
    accept(event);
    const node = related(event);
    if (node === null) { refused(); return; }
    state.node = node;
    listen(node, ASK, asked);
    asked();
  }, { once: true, capture: true });
  if (state.node === undefined) dispatch(page, new Event(hello));

  return {
    isConnected: () => state.node !== undefined,
    send: text => state.node !== undefined && dispatch(state.node, new CustomEvent(BATCH, bare({ detail: text, cancelable: true }))),
  };
}
