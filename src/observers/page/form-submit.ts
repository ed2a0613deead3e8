import type { Observer } from '../observer.ts';
import type { PageHost } from './host/page-host.ts';

/** Forms submitted by `form.submit()`, which fires no event. All other ways fire one, and are seen from outside the page. */
export const formSubmits: Observer<PageHost> = {
  id: 'form-submit',
  emits: ['submit'],
  observe(host, emit) {
    return host.watch({ holder: host.page.HTMLFormElement.prototype, name: 'submit' }, {
      of: 'submit',
      after({ self }) {
        if (host.natives.isConnected(self)) emit({ kind: 'submit', action: host.natives.formAction(self) });
      },
    });
  },
};
