import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Site {
  readonly origin: string;
  /** Serves a page, or any text, under a path from now on. */
  readonly put: (path: string, text: string, type?: string) => void;
  readonly close: () => Promise<void>;
}

/** A server on this machine with the pages a test gives it; any other path is answered with nothing. */
export async function openSite(): Promise<Site> {
  const texts = new Map<string, { readonly text: string; readonly type: string }>();
  const server = createServer((request, response) => {
    request.resume();
    const found = texts.get(new URL(request.url ?? '/', 'http://site').pathname);
    response.writeHead(found === undefined ? 204 : 200, { 'content-type': found?.type ?? 'text/plain' }).end(found?.text);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    put: (path, text, type = 'text/html; charset=utf-8') => void texts.set(path, { text, type }),
    close: async () => {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
}
