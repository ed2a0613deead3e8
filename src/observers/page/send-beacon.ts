import { addressText } from './host/address.ts';
import { contentOf } from './host/body.ts';
import type { PageObserver } from './host/page-host.ts';
import { reportRequest } from './host/request.ts';

/** Beacons that the browser took. One it refused (the queue is full) is never sent. */
export const beacons: PageObserver = {
  id: 'send-beacon',
  places: host => ({
    Navigator: {
      sendBeacon(args, _, result) {
        if (result === true) reportRequest(host, { channel: 'beacon', method: 'POST', url: addressText(host.page, args[0]), content: contentOf(args[1]) });
      },
    },
  }),
};
