import type { Delivery } from '../../core/evidence/delivery.ts';
import type { DevtoolsSession } from '../../observers/cdp-host.ts';

/** Our own world in one document. */
export interface World {
  readonly session: DevtoolsSession;
  readonly contextId: number;
  readonly frameId: string;
  /** The document it is in; '' until the browser says which. */
  readonly document: string;
}

/** The same, as it is kept for as long as its document is there. */
export interface Place extends World {
  document: string;
  /** What was handed over before that. */
  readonly early: (readonly Delivery[])[];
}

/** Which of our worlds is in which frame of a target. */
export interface Frames {
  /** The document of each frame. */
  readonly loaders: Map<string, string>;
  readonly placeIn: (frameId: string) => Place | undefined;
  readonly placeOf: (contextId: number) => Place | undefined;
  readonly enter: (frameId: string, contextId: number) => void;
  readonly leave: (frameId: string) => void;
}

export function openFrames(session: DevtoolsSession, places: Set<Place>): Frames {
  const loaders = new Map<string, string>();
  const inContext = new Map<number, Place>();
  const inFrame = new Map<string, Place>();
  const leave = (frameId: string): void => {
    const left = inFrame.get(frameId);
    if (left === undefined) return;
    inFrame.delete(frameId);
    places.delete(left);
    if (inContext.get(left.contextId) === left) inContext.delete(left.contextId);
  };
  return {
    loaders, leave, placeIn: it => inFrame.get(it), placeOf: it => inContext.get(it),
    enter(frameId, contextId) {
      leave(frameId);
      const place = { session, frameId, contextId, document: loaders.get(frameId) ?? '', early: [] };
      places.add(place);
      inContext.set(contextId, place);
      inFrame.set(frameId, place);
    },
  };
}
