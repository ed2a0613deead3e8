import { addressText } from './host/address.ts';
import type { PageObserver } from './host/page-host.ts';
import { reportRequest } from './host/request.ts';

/** WebTransport sessions. What goes over their streams and datagrams is written in a dozen ways, and said to be unseen. */
export const webTransports: PageObserver = {
  id: 'web-transport',
  places: host => ({
    WebTransport: {
      new(args) {
        const url = reportRequest(host, { channel: 'socket', method: 'CONNECT', url: addressText(host.page, args[0]) });
        host.miss('request-body', 'socket-not-observed', url);
      },
    },
  }),
};
