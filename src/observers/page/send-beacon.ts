import type { Observer } from '../observer.ts';
import { addressText } from './host/address.ts';
import type { PageHost } from './host/page-host.ts';
import { reportRequest } from './host/request.ts';

/** Beacons that the browser took. One it refused (the queue is full) is never sent. */
export const beacons: Observer<PageHost> = {
  id: 'send-beacon',
  emits: ['request', 'request-body'],
  observe(host, emit) {
    return host.watch({ holder: host.page.Navigator.prototype, name: 'sendBeacon' }, {
      of: 'request',
      after({ args, result }) {
        if (result === true) reportRequest(host, emit, { channel: 'beacon', method: 'POST', address: addressText(host, args[0]), body: args[1] });
      },
    });
  },
};
