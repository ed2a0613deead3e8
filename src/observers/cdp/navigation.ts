import type { DevtoolsHost, TellAt } from '../cdp-host.ts';
import type { Observer } from '../observer.ts';

/** Documents as they begin, of the page and of every frame in it, wherever the browser runs it. */
export const navigation: Observer<DevtoolsHost, TellAt> = {
  id: 'navigation',
  emits: ['navigation'],

  observe({ onTarget, nowMs }, tell) {
    return onTarget(({ session, kind, id }) => {
      if (kind === 'worker') return;
      session.on('Page.frameNavigated', ({ frame }) => {
        const { loaderId: document, url, urlFragment = '' } = frame;
        const top = kind === 'page' && frame.id === id;
        tell({ document, atMs: nowMs() }, { kind: 'navigation', url: `${url}${urlFragment}`, frame: top ? 'top' : 'sub' });
      });
      void session.send('Page.enable').catch(gone);
    });
  },
};

/** A target may close while we speak to it: what it did until then was heard. */
function gone(): void {}
