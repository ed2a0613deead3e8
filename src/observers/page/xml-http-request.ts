import { notes } from '../natives.ts';
import type { Observer } from '../observer.ts';
import { addressText, methodName, textOf, UNREADABLE } from './host/address.ts';
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
    const { prototype: holder } = host.page.XMLHttpRequest;
    const opened = notes<Opened>();

    const stopOpen = host.watch({ holder, name: 'open' }, {
      of: 'request',
      after({ self, args }) {
        const method = textOf(args[0]);
        opened.set(self, { method: method === UNREADABLE ? method : methodName(method), address: addressText(host, args[1]) });
      },
    });
    const stopSend = host.watch({ holder, name: 'send' }, {
      of: 'request',
      before({ self, args }) {
        const asked = opened.get(self);
        if (asked === undefined || host.natives.readyState(self) !== OPENED) return;
        opened.set(self, undefined);
        reportRequest(host, emit, { channel: 'fetch', ...asked, body: args[0] });
      },
    });
    return () => {
      stopSend();
      stopOpen();
    };
  },
};
