import { getterOf, notes } from '../natives.ts';
import type { PageObserver } from './host/page-host.ts';
import type { Line } from './host/request.ts';
import { reportMessage, reportSent } from './host/request.ts';

const OPEN = 1;
const address = getterOf('WebSocket', 'url');
const readyState = getterOf('WebSocket', 'readyState');

/** WebSockets, and each message a page sends over one. */
export const webSockets: PageObserver = {
  id: 'web-socket',
  places(host) {
    const lines = notes<Line>();
    const open = (socket: unknown): Line => {
      const url = address(socket);
      return lines.set(socket, { channel: 'socket', url, exchange: reportSent(host, { channel: 'socket', method: 'GET', url }), count: 0 });
    };
    return {
      WebSocket: {
        new(_, self) { open(self); },
        // What is sent while a socket closes goes nowhere.
        send(args, self) { if (readyState(self) === OPEN) reportMessage(host, lines.get(self) ?? open(self), args[0]); },
      },
    };
  },
};
