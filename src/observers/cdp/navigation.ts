import type { DevtoolsHost, DevtoolsTarget, TellAt } from '../cdp-host.ts';
import type { Observer } from '../observer.ts';

interface Shown { readonly document: string; readonly url: string }

/** Documents as they begin, of the page and of every frame in it, wherever the browser runs it. */
export const navigation: Observer<DevtoolsHost, TellAt> = {
  id: 'navigation',
  emits: ['navigation'],

  observe({ onTarget, onFront, nowMs }, tell) {
    const shown = new WeakMap<DevtoolsTarget, Shown>();
    const tellOf = ({ document, url }: Shown, frame: 'top' | 'sub'): void => { tell({ document, atMs: nowMs() }, { kind: 'navigation', url, frame }); };
    const stops = [
      onTarget(target => {
        if (target.kind === 'worker') return;
        target.session.on('Page.frameNavigated', ({ frame: { id, loaderId: document, url, urlFragment = '' } }) => {
          const it = { document, url: `${url}${urlFragment}` };
          const isUppermost = target.kind === 'page' && id === target.id;
          if (isUppermost) shown.set(target, it);
          tellOf(it, isUppermost && target.isFront() ? 'top' : 'sub');
        });
        void target.session.send('Page.enable').catch(gone);
      }),
      // What was prerendered began before it was opened, as a document that nobody saw.
      onFront(target => {
        const it = shown.get(target);
        if (it !== undefined) tellOf(it, 'top');
      }),
    ];
    return () => { for (const stop of stops) stop(); };
  },
};

/** A target may close while we speak to it: what it did until then was heard. */
function gone(): void {}
