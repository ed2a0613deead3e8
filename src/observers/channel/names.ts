/** The two events of the handshake: the document's end offers its node, the page's end asks for it. */
export interface HandshakeNames {
  readonly offer: string;
  readonly hello: string;
}

/** When a document was asked for and began to arrive, in milliseconds since its beginning. */
type Moments = Pick<PerformanceNavigationTiming, 'requestStart' | 'responseStart'>;

/**
 * Names which both of our scripts know and no other script can know beforehand: the moments at which this very document
 * was asked for and began to arrive, to a fraction of a millisecond. They matter only where a page was there before us
 * (Chromium gives a frame's new document the Window that its parent already holds); after the handshake nobody listens.
 */
export function handshakeNames(performance: Performance, it = performance.getEntriesByType('navigation')[0] as Moments | undefined): HandshakeNames {
  const name = [performance.timeOrigin, it?.requestStart, it?.responseStart].join('/');
  return { offer: `${name}/o`, hello: `${name}/h` };
}

/**
 * The names by which a page's end may be waiting, for the document's end. Firefox tells the page in another site's frame of no
 * moment but its beginning (measured in 153), and our own world of all; no page is ever in a Window before its document there, so
 * that names need not be secret. `wrappedJSObject` is what only our own world has in Firefox.
 */
export function namesOfDocument(window: Window): readonly HandshakeNames[] {
  const names = handshakeNames(window.performance);
  return 'wrappedJSObject' in window ? [names, handshakeNames(window.performance, { requestStart: 0, responseStart: 0 })] : [names];
}

/** On the node itself, which nobody else has, names need not be secret. They are short because every frame carries them. */
export const BATCH = 'b';
export const ASK = 'a';
