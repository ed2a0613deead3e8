import { getterOf } from '../natives.ts';
import type { PageObserver } from './host/page-host.ts';
import { reportRequest } from './host/request.ts';

const address = getterOf('EventSource', 'url');

/** Streams of events that a page asks for. What comes over them is not ours to keep. */
export const eventSources: PageObserver = {
  id: 'event-source',
  places: host => ({
    EventSource: {
      new(_, self) { reportRequest(host, { channel: 'fetch', method: 'GET', url: address(self) }); },
    },
  }),
};
