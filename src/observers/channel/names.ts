/** The two events of the handshake: the document's end offers its node, the page's end asks for it. */
export interface HandshakeNames {
  readonly offer: string;
  readonly hello: string;
}

/**
 * Names which both of our scripts know and no other script can know beforehand: the moments at which this very document
 * was asked for and began to arrive, to a fraction of a millisecond. They matter only where a page was there before us
 * (Chromium gives a frame's new document the Window that its parent already holds); after the handshake nobody listens.
 */
export function handshakeNames(performance: Performance): HandshakeNames {
  const navigation = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined;
  const moments = [performance.timeOrigin, navigation?.fetchStart, navigation?.requestStart, navigation?.responseStart];
  const name = moments.join('/');
  return { offer: `${name}/o`, hello: `${name}/h` };
}

/** On the node itself, which nobody else has, names need not be secret. They are short because every frame carries them. */
export const BATCH = 'b';
export const ASK = 'a';
