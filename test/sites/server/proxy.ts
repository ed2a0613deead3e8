import { createServer, request as forward } from 'node:http';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { listening } from './listen.ts';
import type { Listening } from './listen.ts';

/** Where the two servers are that everything is led to. */
export interface Ports {
  readonly secure: number;
  readonly plain: number;
}

/**
 * A CONNECT proxy that leads every host that is served to this machine and refuses all others. Firefox has no
 * `--host-resolver-rules`; a proxy is how it is given mapped hosts on any port.
 */
export const listenAsProxy = (ports: Ports, isServed: (host: string) => boolean): Promise<Listening> => {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://refused.invalid');
    if (!isServed(url.hostname)) return void response.writeHead(502).end();
    const { method, headers } = request;
    const onward = forward({ host: '127.0.0.1', port: ports.plain, path: url.pathname + url.search, ...(method === undefined ? {} : { method }), headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.once('error', () => response.destroy());
    request.pipe(onward);
  });
  server.on('connect', (request, socket: Socket, head: Buffer) => {
    const authority = request.url ?? '';
    if (isServed(new URL(`connect://${authority}`).hostname)) tunnel(authority, socket, { head, ports });
    else socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  return listening(server);
};

const tunnel = (authority: string, socket: Socket, { head, ports }: { readonly head: Buffer; readonly ports: Ports }): void => {
  const { port } = new URL(`connect://${authority}`);
  const onward = connect(port === '80' ? ports.plain : ports.secure, '127.0.0.1', () => {
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    onward.write(head);
    onward.pipe(socket).pipe(onward);
  });
  onward.once('error', () => socket.destroy());
  onward.once('close', () => socket.destroy());
  socket.once('close', () => onward.destroy());
};
