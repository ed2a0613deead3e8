import type { DevtoolsHost, DevtoolsSession, DevtoolsTarget } from '../../observers/cdp-host.ts';

/** The page that the visitor has before them, whichever target that is at the moment. */
export interface FrontPage {
  /** Speaks to it and hears it, also once a prerendered page has taken its place. */
  readonly session: DevtoolsSession;
  /** Its target, and its uppermost frame. */
  readonly id: () => string;
}

export function followFront(first: DevtoolsTarget, onFront: DevtoolsHost['onFront']): FrontPage {
  const state = { target: first };
  const listening = new Set<(session: DevtoolsSession) => void>();
  onFront(target => {
    state.target = target;
    for (const listen of listening) listen(target.session);
  });
  return {
    id: () => state.target.id,
    session: {
      send: (...said: Parameters<DevtoolsSession['send']>) => state.target.session.send(...said),
      on: (event, heard) => {
        const listen = (session: DevtoolsSession): void => { session.on(event, heard); };
        listening.add(listen);
        const stop = state.target.session.on(event, heard);
        return () => {
          listening.delete(listen);
          stop();
        };
      },
    },
  };
}
