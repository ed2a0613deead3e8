import { bare, getterOf, methodOf } from '../natives.ts';
import { ASK, BATCH, handshakeNames } from './names.ts';

export interface PageEnd {
  readonly isConnected: () => boolean;
  /** Sends a JSON text, once connected; answers whether it was heard. */
  readonly send: (text: string) => boolean;
}

const dispatch = methodOf('EventTarget', 'dispatchEvent');
const listen = methodOf('EventTarget', 'addEventListener');
const stop = methodOf('Event', 'stopImmediatePropagation');
const accept = methodOf('Event', 'preventDefault');
const related = getterOf('MouseEvent', 'relatedTarget');

/**
 * The page's world's end of the channel. It keeps its node to itself, and calls only natives it took before the page ran.
 * `asked`: the other end wants at once what is waiting; also told when the two have just met.
 */
export function openPageEnd({ window, performance, CustomEvent, Event }: Window & typeof globalThis, asked: () => void): PageEnd {
  const { offer, hello } = handshakeNames(performance);
  const state: { node?: EventTarget | null } = bare({});

  listen(window, offer, event => {
    stop(event);
    accept(event);
    state.node = related(event);
    if (!state.node) return;
    listen(state.node, ASK, asked);
    asked();
  }, { once: true, capture: true });
  if (!state.node) dispatch(window, new Event(hello));

  return {
    isConnected: () => !!state.node,
    send: text => !dispatch(state.node, new CustomEvent(BATCH, bare({ detail: text, cancelable: true }))),
  };
}
