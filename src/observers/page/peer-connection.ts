import { methodOf, notes, slice } from '../natives.ts';
import { before } from './host/address.ts';
import type { PageHost, PageObserver } from './host/page-host.ts';
import type { Line } from './host/request.ts';
import { reportMessage, reportSent } from './host/request.ts';

const configurationOf = methodOf('RTCPeerConnection', 'getConfiguration');

/** Where messages go over a channel whose connection is not known, as one is that the other side opened. */
const A_PEER = 'rtc://peer';

/** WebRTC: the servers a page has the browser ask for the way to a peer, and each message it sends to one. */
export const peerConnections: PageObserver = {
  id: 'peer-connection',
  of: 'request',
  places(host) {
    const servers = notes<string>();
    const lines = notes<Line>();
    const open = (channel: unknown, url = A_PEER): Line => lines.set(channel, { channel: 'rtc', url, exchange: host.exchange(), count: 0 });
    const configured = (connection: unknown): void => {
      reportServers(host, connection, url => { servers.set(connection, url); });
    };
    return {
      'RTCPeerConnection.constructor': { after({ result }) { configured(result); } },
      'RTCPeerConnection.setConfiguration': { after({ self }) { configured(self); } },
      'RTCPeerConnection.createDataChannel': { after({ self, result }) { open(result, servers.get(self)); } },
      'RTCDataChannel.send': { after({ self, args }) { reportMessage(host, lines.get(self) ?? open(self), args[0]); } },
    };
  },
};

/** Servers as the connection itself tells them, which asks nothing of the page's own objects. */
function reportServers(host: PageHost, connection: unknown, each: (url: string) => void): void {
  const { iceServers = [] } = configurationOf(connection);
  for (let i = 0; i < iceServers.length; i += 1) {
    const urls = iceServers[i]?.urls ?? '';
    for (let k = 0; k < (typeof urls === 'string' ? 1 : urls.length); k += 1) {
      const url = withSlashes((typeof urls === 'string' ? urls : urls[k]) ?? '');
      reportSent(host, { channel: 'rtc', method: 'CONNECT', url });
      each(url);
    }
  }
}

/** `stun:host:port?transport=udp` with the slashes of an address, and without options. */
function withSlashes(address: string): string {
  const scheme = before(address, ':');
  return `${scheme}://${before(slice(address, scheme.length + 1, address.length), '?')}`;
}
