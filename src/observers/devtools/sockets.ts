import type { Protocol } from 'puppeteer-core';
import type { Sighting } from '../../core/evidence/delivery.ts';
import type { Initiator } from '../../core/evidence/evidence.ts';
import { setCookiesIn, telltaleHeaders } from '../../core/evidence/head.ts';
import { frameBody } from './body.ts';
import type { Listening } from './listening.ts';
import { pairs } from './pairs.ts';
import { scriptsOf } from './scripts.ts';

/** Messages of one socket that are kept. A socket that says more is a stream, and its beginning shows what it carries. */
const MESSAGES_MAX = 500;
/** Sockets that are followed in one target; of more, the handshakes are told. Browsers allow 255 open at a time. */
const SOCKETS_MAX = 2_000;

interface Socket {
  readonly url: string;
  readonly scripts: readonly string[];
  readonly initiator: Initiator;
  sent: number;
}

/** What is sent over web sockets: the handshake, and every message, each as an exchange of its own (method `SEND`). */
export function listenToSockets({ target, tell, nowMs, documentIn, onEnd }: Listening): void {
  const { session } = target;
  const sockets = new Map<string, Socket>();
  // Which frame of a page opened a socket is not told; of a worker it is.
  const say = (seen: Sighting): void => { tell({ document: target.kind === 'worker' ? documentIn(target.parentFrame) : '', atMs: nowMs() }, seen); };
  const opened = (url: string, from: Protocol.Network.Initiator | undefined): Socket => ({ url, sent: 0, ...askedBy(from, target) });

  session.on('Network.webSocketCreated', ({ requestId, url, initiator }) => {
    const socket = opened(url, initiator);
    if (sockets.size < SOCKETS_MAX) sockets.set(requestId, socket);
    else say({ kind: 'gap', of: 'request', reason: 'socket-not-observed', count: 1, place: url });
    say({ ...handshakeOf(requestId, socket), method: 'GET' });
  });
  session.on('Network.webSocketWillSendHandshakeRequest', ({ requestId, request }) => {
    const headers = telltaleHeaders(pairs(request.headers));
    if (headers.length > 0) say({ kind: 'request-head', exchange: requestId, hop: 0, headers });
  });
  session.on('Network.webSocketHandshakeResponseReceived', ({ requestId, response }) => {
    say({ kind: 'response', exchange: requestId, hop: 0, status: response.status, setCookies: setCookiesIn(pairs(response.headers)) });
  });
  session.on('Network.webSocketFrameSent', ({ requestId, response }) => {
    const socket = sockets.get(requestId);
    if (socket === undefined) return;
    socket.sent += 1;
    if (socket.sent <= MESSAGES_MAX) say(messageOf(requestId, socket, response));
  });
  session.on('Network.webTransportCreated', ({ transportId, url, initiator }) => {
    const transport = opened(url, initiator);
    sockets.set(transportId, transport);
    say({ ...handshakeOf(transportId, transport), method: 'CONNECT' });
  });
  session.on('Network.webTransportConnectionEstablished', ({ transportId }) => {
    const transport = sockets.get(transportId);
    // The protocol tells nothing of what goes over it. Documents have our wrappers, workers have not.
    if (transport !== undefined && target.kind === 'worker') say({ kind: 'gap', of: 'request', reason: 'socket-not-observed', count: 1, place: transport.url });
  });
  onEnd(() => {
    for (const { url, sent } of sockets.values()) if (sent > MESSAGES_MAX) say({ kind: 'gap', of: 'request', reason: 'limit-reached', count: sent - MESSAGES_MAX, place: url });
    return Promise.resolve();
  });
}

function askedBy(from: Protocol.Network.Initiator | undefined, { kind, worker, url }: Listening['target']): Pick<Socket, 'scripts' | 'initiator'> {
  const scripts = from === undefined ? [] : scriptsOf(from);
  const how = worker === 'service' ? 'service-worker' : kind === 'worker' ? 'worker' : 'script';
  return { scripts, initiator: { how, url: scripts[0] ?? (kind === 'worker' ? url : '') } };
}

function handshakeOf(exchange: string, { url, scripts, initiator }: Socket) {
  return { kind: 'request', exchange, hop: 0, url, channel: 'socket', body: { kind: 'none' }, scripts, initiator } as const;
}

function messageOf(id: string, { url, scripts, initiator, sent }: Socket, frame: Protocol.Network.WebSocketFrame): Sighting {
  return { kind: 'request', exchange: `${id}#${sent}`, hop: 0, url, method: 'SEND', channel: 'socket', body: frameBody(frame), scripts, initiator };
}
