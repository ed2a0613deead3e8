import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What is typed into the page. */
export const TYPED = 'ada.quill@example.org';

/** The page, and eight who receive what it sends. */
export const SHOP = 'http://shop.test/';
export const RECIPIENTS = 8;

/** A page that sends as many requests as it is told to, each with its number, to recipients in turn; some carry what was typed. */
export interface LongSite {
  /** Where Chromium finds the hosts. */
  readonly chromiumArgs: readonly string[];
  /** As a proxy for Firefox, it is all hosts. */
  readonly port: number;
  /** The numbers that the server got. */
  readonly got: Set<number>;
  readonly close: () => Promise<void>;
}

/** In the page: sends the requests from one number up to another, `apartMs` apart, or `abreast` at a time. */
export function sendInPage({ from, to, apartMs = 0, abreast = 1 }: { readonly from: number; readonly to: number; readonly apartMs?: number; readonly abreast?: number }): string {
  return `send(${from}, ${to}, ${apartMs}, ${abreast})`;
}

const DIGEST = createHash('sha256').update(TYPED).digest('hex');

const PAGE = `<!doctype html><title>Long</title><link rel="icon" href="data:,">
<label>E-mail <input id="email" name="email" type="email"></label>
<script>
  const typed = n => n % 10 === 3 ? { email: ${JSON.stringify(TYPED)} } : n % 10 === 6 ? { em: ${JSON.stringify(DIGEST)} } : {};
  const one = n => fetch('http://t' + n % ${RECIPIENTS} + '.test/n/' + n + '?v=2&page=' + encodeURIComponent(location.pathname), {
    method: 'POST', mode: 'no-cors', body: JSON.stringify({ event: 'view', n, ...typed(n) }),
  });
  const pause = ms => new Promise(done => setTimeout(done, ms));
  async function send(from, to, apartMs, abreast) {
    const lane = async first => { for (let n = first; n < to; n += abreast) { await one(n); if (apartMs > 0) await pause(apartMs); } };
    await Promise.all(Array.from({ length: abreast }, (_, at) => lane(from + at)));
    return to - from;
  }
</script>`;

export async function startLongSite(): Promise<LongSite> {
  const got = new Set<number>();
  const server = createServer(({ url = '/' }, response) => {
    const n = /\/n\/(?<n>\d+)/u.exec(url)?.groups?.['n'];
    if (n !== undefined) got.add(Number(n));
    response.writeHead(n === undefined ? 200 : 204, n === undefined ? { 'content-type': 'text/html; charset=utf-8' } : {}).end(n === undefined ? PAGE : undefined);
  });
  await new Promise<void>(resolve => { server.listen(0, '127.0.0.1', resolve); });
  const { port } = server.address() as AddressInfo;
  return {
    chromiumArgs: [`--host-resolver-rules=MAP *.test 127.0.0.1:${port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`],
    port, got,
    close: () => new Promise(resolve => {
      server.close(() => { resolve(); });
      server.closeAllConnections();
    }),
  };
}
