import type { DevtoolsHost, TellAt } from '../cdp-host.ts';
import type { Observer } from '../observer.ts';

/** Frames, windows and workers whose process died: what they would have sent went unseen. That the page itself died ends the visit. */
export const crashes: Observer<DevtoolsHost, TellAt> = {
  id: 'crashes',
  emits: [],

  observe({ onTarget, nowMs }, tell) {
    return onTarget(({ session, id, url, isFront }) => {
      const state = { url };
      session.on('Page.frameNavigated', ({ frame }) => { if (frame.id === id) state.url = frame.url; });
      session.on('Inspector.targetCrashed', () => {
        if (!isFront()) tell({ document: '', atMs: nowMs() }, { kind: 'gap', of: 'request', reason: 'host-stopped', count: 1, place: state.url });
      });
    });
  },
};
