import { methodOf, notes } from '../natives.ts';
import type { PageObserver } from './host/page-host.ts';
import type { Line } from './host/request.ts';
import { newExchange, reportMessage } from './host/request.ts';

const configurationOf = methodOf('RTCPeerConnection', 'getConfiguration');

/** WebRTC: the servers a page has the browser ask for the way to a peer, and each message it sends to one. Who that is, nobody tells. */
export const peerConnections: PageObserver = {
  id: 'peer-connection',
  places(host) {
    const lines = notes<Line>();
    // The connection's own account of its servers asks nothing of the page's objects.
    const configured = (connection: unknown): void => {
      host.tell({ kind: 'servers', exchange: newExchange(), servers: configurationOf(connection).iceServers }, 'rtc ');
    };
    return {
      RTCPeerConnection: {
        new(_, self) { configured(self); },
        setConfiguration(_, self) { configured(self); },
      },
      RTCDataChannel: {
        send(args, self) {
          reportMessage(host, lines.get(self) ?? lines.set(self, { channel: 'rtc', url: 'rtc://peer', exchange: newExchange(), count: 0 }), args[0]);
        },
      },
    };
  },
};
