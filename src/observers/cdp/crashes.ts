import type { DevtoolsHost, TellAt } from '../cdp-host.ts';
import type { Observer } from '../observer.ts';

/**
 * Frames and windows whose process died: what they would have sent went unseen. That the page itself died ends the visit. Of a
 * shared worker Chromium says the same when it merely ends; those that crash take the process of a page with them.
 */
export const crashes: Observer<DevtoolsHost, TellAt> = {
  id: 'crashes',
  emits: [],

  observe({ onTarget, nowMs }, tell) {
    return onTarget(({ session, kind, id, url, isFront }) => {
      if (kind === 'worker') return;
      const state = { url };
      session.on('Page.frameNavigated', ({ frame }) => { if (frame.id === id) state.url = frame.url; });
      session.on('Inspector.targetCrashed', () => {
        if (!isFront()) tell({ document: '', atMs: nowMs() }, { kind: 'gap', of: 'request', reason: 'host-stopped', count: 1, place: state.url });
      });
    });
  },
};
