import type { Protocol } from 'puppeteer-core';
import type { Sighting } from '../../core/evidence/delivery.ts';
import type { DevtoolsSession } from '../cdp-host.ts';
import { setCookiesIn, telltaleHeaders } from '../webrequest/head.ts';
import { frameBody } from './body.ts';
import { scriptsOf } from './scripts.ts';

/** Messages of one socket that are kept. A socket that says more is a stream, and its beginning shows what it carries. */
const MESSAGES_MAX = 500;

/** What is sent over web sockets: the handshake, and every message, each as an exchange of its own (method `SEND`). */
export function listenToSockets(session: DevtoolsSession, tell: (seen: Sighting) => void): void {
  const sockets = new Map<string, { readonly url: string; readonly scripts: readonly string[]; sent: number }>();

  session.on('Network.webSocketCreated', ({ requestId, url, initiator }) => {
    const scripts = initiator === undefined ? [] : scriptsOf(initiator);
    sockets.set(requestId, { url, scripts, sent: 0 });
    tell({ kind: 'request', exchange: requestId, hop: 0, url, method: 'GET', channel: 'socket', body: { kind: 'none' }, scripts });
  });
  session.on('Network.webSocketWillSendHandshakeRequest', ({ requestId, request }) => {
    const headers = telltaleHeaders(pairs(request.headers));
    if (headers.length > 0) tell({ kind: 'request-head', exchange: requestId, hop: 0, headers });
  });
  session.on('Network.webSocketHandshakeResponseReceived', ({ requestId, response }) => {
    tell({ kind: 'response', exchange: requestId, hop: 0, status: response.status, setCookies: setCookiesIn(pairs(response.headers)) });
  });
  session.on('Network.webSocketFrameSent', ({ requestId, response }) => {
    const socket = sockets.get(requestId);
    if (socket === undefined) return;
    socket.sent += 1;
    tell(socket.sent > MESSAGES_MAX ? { kind: 'gap', of: 'request', reason: 'limit-reached', count: 1 } : messageOf(requestId, socket, response));
  });
  session.on('Network.webTransportCreated', ({ transportId, url, initiator }) => {
    tell({
      kind: 'request', exchange: transportId, hop: 0, url, method: 'CONNECT', channel: 'socket', body: { kind: 'hidden' },
      scripts: initiator === undefined ? [] : scriptsOf(initiator),
    });
    tell({ kind: 'gap', of: 'request-body', reason: 'body-hidden', count: 1 });
  });
}

type Socket = { readonly url: string; readonly scripts: readonly string[]; readonly sent: number };

function messageOf(id: string, { url, scripts, sent }: Socket, frame: Protocol.Network.WebSocketFrame): Sighting {
  return { kind: 'request', exchange: `${id}#${sent}`, hop: 0, url, method: 'SEND', channel: 'socket', body: frameBody(frame), scripts };
}

/** Headers as the protocol tells them, in the shape in which the extension's observer hears them. */
export function pairs(headers: Protocol.Network.Headers): { name: string; value: string }[] {
  return Object.entries(headers).map(([name, value]) => ({ name, value }));
}
