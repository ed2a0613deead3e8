import { getterOf, notes } from '../natives.ts';
import { addressText, textOf } from './host/address.ts';
import { contentOf } from './host/body.ts';
import type { PageObserver } from './host/page-host.ts';
import type { Asked } from './host/request.ts';
import { reportRequest } from './host/request.ts';

const OPENED = 1;
const readyState = getterOf('XMLHttpRequest', 'readyState');

/** Requests by XMLHttpRequest: `open` says where to, `send` says what. */
export const xmlHttpRequests: PageObserver = {
  id: 'xml-http-request',
  places(host) {
    const opened = notes<Asked | undefined>();
    return {
      XMLHttpRequest: {
        open(args, self) { opened.set(self, { channel: 'fetch', method: textOf(args[0]), url: addressText(host.page, args[1]) }); },
        send: {
          before(args, self) {
            const asked = opened.get(self);
            if (asked === undefined || readyState(self) !== OPENED) return undefined;
            opened.set(self, undefined);
            reportRequest(host, { ...asked, content: contentOf(args[0]) });
            return undefined;
          },
        },
      },
    };
  },
};
