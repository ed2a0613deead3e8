import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page on this machine that sends a number of POSTs by itself and says when it is done: nobody has to watch it. */
export interface Sender {
  readonly url: (posts: number) => string;
  /** Resolves when the page last opened has begun to send, and when it has had every answer. */
  readonly begun: () => Promise<void>;
  readonly done: () => Promise<void>;
  readonly stop: () => void;
}

/** As many at a time as a browser opens connections to one host. */
const AT_ONCE = 6;
/** What analytics send: half of them more, half of them less (performance.md §1: body p50 737 bytes). */
const BODY_LENGTH = 740;
/** Loading is not sending: how long after its load event the page begins. Milliseconds. */
const REST_MS = 400;

export async function startSender(): Promise<Sender> {
  const waiting = new Map<string, () => void>();
  const server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    request.resume().on('end', () => {
      const isPage = path === '/page';
      response.writeHead(isPage ? 200 : 204, { 'content-type': 'text/html', 'cache-control': 'no-store' }).end(isPage ? page() : '');
      waiting.get(path)?.();
    });
  });
  await new Promise<void>(done => { server.listen(0, '127.0.0.1', done); });
  const heard = (path: string): Promise<void> => new Promise(done => { waiting.set(path, done); });
  return {
    url: posts => `http://127.0.0.1:${(server.address() as AddressInfo).port}/page?${posts}`,
    begun: () => heard('/begun'),
    done: () => heard('/done'),
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function page(): string {
  const body = JSON.stringify({ event: 'page_view', properties: 'x'.repeat(BODY_LENGTH) });
  return `<!doctype html><title>sender</title><link rel="icon" href="data:,"><script>
    const posts = Number(location.search.slice(1)), body = ${JSON.stringify(body)};
    let sent = 0;
    async function lane() { while (sent < posts) { sent += 1; await fetch('/collect?n=' + sent, { method: 'POST', body, headers: { 'content-type': 'application/json' } }); } }
    addEventListener('load', () => setTimeout(async () => {
      await fetch('/begun');
      await Promise.all(Array.from({ length: ${AT_ONCE} }, lane));
      await fetch('/done');
    }, ${REST_MS}));
  </script>`;
}
