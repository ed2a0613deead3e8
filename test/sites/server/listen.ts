import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createSecureServer } from 'node:http2';
import type { Http2ServerRequest, Http2ServerResponse } from 'node:http2';
import type { AddressInfo, Server, Socket } from 'node:net';
import { WebSocketServer } from 'ws';
import type { Certificate } from './certificate.ts';
import { plainHeaders } from './received.ts';
import type { Answer, Received } from './received.ts';

/** Called once per whole request; what it gives back is sent. */
export type Handle = (request: Received) => Answer;

/** A server that listens, and how to end it together with whatever is still connected. */
export interface Listening {
  readonly port: number;
  readonly close: () => Promise<void>;
}

type AnyRequest = IncomingMessage | Http2ServerRequest;
type AnyResponse = ServerResponse | Http2ServerResponse;

/** HTTP/2, HTTP/1.1 and WebSocket over TLS, for every host of the bed. */
export const listenSecurely = (certificate: Certificate, handle: Handle): Promise<Listening> => {
  const server = createSecureServer({ key: certificate.key, cert: certificate.certificate, allowHTTP1: true }, (request, response) => {
    void serveOne(request, response, handle);
  });
  const sockets = new WebSocketServer({ noServer: true });
  server.on('upgrade', (request: IncomingMessage, socket: Socket, head: Buffer) => {
    sockets.handleUpgrade(request, socket, head, (client) => {
      client.on('message', (data: Buffer) => {
        handle({ ...describe(request), method: 'WEBSOCKET', body: Buffer.from(data) });
        client.send('{"received":true}');
      });
    });
  });
  return listening(server);
};

/** The same without TLS, for what a page sends in clear. */
export const listenPlainly = (handle: Handle): Promise<Listening> =>
  listening(
    createServer((request, response) => {
      void serveOne(request, response, handle);
    }),
  );

/** Starts on a free port of 127.0.0.1, and remembers connections so that closing does not wait for them. */
export const listening = async (server: Server): Promise<Listening> => {
  const open = new Set<Socket>();
  const remember = (socket: Socket): void => {
    open.add(socket);
    socket.on('error', () => socket.destroy());
    socket.once('close', () => open.delete(socket));
  };
  server.on('connection', remember);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => { resolve(); });
      open.forEach((socket) => socket.destroy());
    });
  return { port: (server.address() as AddressInfo).port, close };
};

const serveOne = async (request: AnyRequest, response: AnyResponse, handle: Handle): Promise<void> => {
  const body = await readBody(request);
  const answer = handle({ ...describe(request), atMs: Date.now(), body });
  if (response.destroyed || response.writableEnded) return;
  const headers = Object.fromEntries(Object.entries(answer.headers ?? {}).map(([name, value]) => [name, typeof value === 'string' ? value : [...value]]));
  (response as ServerResponse).writeHead(answer.status, headers);
  (response as ServerResponse).end(answer.body ?? '');
};

/** A request that is cut off is kept with what came: the page did send that much. */
const readBody = (request: AnyRequest): Promise<Buffer> =>
  new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const done = (): void => { resolve(Buffer.concat(chunks)); };
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.once('end', done);
    request.once('error', done);
    request.once('close', done);
  });

const describe = (request: AnyRequest): Received => {
  const authority = 'authority' in request && request.authority !== '' ? request.authority : (request.headers.host ?? '');
  const url = new URL(request.url ?? '/', `https://${authority}`);
  return {
    atMs: Date.now(),
    host: url.hostname,
    method: request.method ?? 'GET',
    path: url.pathname,
    query: url.search.slice(1),
    headers: plainHeaders(request.headers),
    body: Buffer.alloc(0),
  };
};
