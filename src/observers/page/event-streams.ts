import { bare } from '../natives.ts';
import { textOf } from './host/address.ts';
import { isListed } from './host/listed.ts';
import type { PageObserver } from './host/page-host.ts';

/** Events that follow one another while a person is at the page. Together they are what a recording of a session is made of. */
const STREAMS = ' mousemove pointermove touchmove scroll click resize ';

/** Listeners added to the whole page for what a person does there, move by move. `of` is the event's type. */
export const eventStreams: PageObserver = {
  id: 'event-streams',
  of: 'use',
  places: ({ page, use }) => {
    const { document } = page;
    return {
      EventTarget: {
        addEventListener(args, self) {
          if (self && self !== page && self !== document) return;
          const type = textOf(args[0]) ?? '';
          if (args[1] && isListed(STREAMS, type)) use('event-stream', type, bare({ on: self === document ? 'document' : 'window' }));
        },
      },
    };
  },
};
