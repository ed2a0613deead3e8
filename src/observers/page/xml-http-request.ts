import { bare, unbound } from '../natives.ts';
import type { Observer } from '../observer.ts';
import { addressText, methodName, textOf, UNREADABLE } from './host/address.ts';
import { reportFailure } from './host/failure.ts';
import type { PageHost } from './host/page-host.ts';
import { reportRequest } from './host/request.ts';

interface Opened {
  readonly method: string | typeof UNREADABLE;
  readonly address: string | typeof UNREADABLE;
}

const OPENED = 1;

/** Requests by XMLHttpRequest: `open` says where to, `send` says what. */
export const xmlHttpRequests: Observer<PageHost> = {
  id: 'xml-http-request',
  emits: ['request', 'request-body'],
  observe(host, emit) {
    const { XMLHttpRequest: { prototype: holder }, WeakMap } = host.page;
    const failed = reportFailure(emit, 'request');
    const opened = new WeakMap<object, Opened>();
    const map = bare({ get: unbound(WeakMap.prototype.get), set: unbound(WeakMap.prototype.set), forget: unbound(WeakMap.prototype.delete) });

    const stopOpen = host.watch({ holder, name: 'open' }, {
      after({ self, args }) {
        const method = textOf(args[0]);
        map.set(opened, self as object, { method: method === UNREADABLE ? method : methodName(method), address: addressText(host, args[1]) });
      },
      failed,
    });
    const stopSend = host.watch({ holder, name: 'send' }, {
      before({ self, args }) {
        const asked = map.get(opened, self as object) as Opened | undefined;
        if (asked === undefined || host.natives.readyState(self) !== OPENED) return;
        map.forget(opened, self as object);
        reportRequest(host, emit, { channel: 'fetch', ...asked, body: args[0] });
      },
      failed,
    });
    return () => {
      stopSend();
      stopOpen();
    };
  },
};
