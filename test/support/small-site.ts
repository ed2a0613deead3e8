import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page with a form, a script that sends, and a redirect: enough to see every kind of evidence once. */
export interface SmallSite {
  readonly url: string;
  readonly close: () => Promise<void>;
}

const PAGE = `<!doctype html><title>Small</title><link rel="icon" href="data:,">
<form action="/done?from=form" method="post"><label>E-mail <input id="email" name="email" type="email"></label><button id="send">Send</button></form>
<script>
  fetch('/api', { method: 'POST', headers: { 'content-type': 'application/json', 'x-own': 'yes' }, body: JSON.stringify({ hello: 'world' }) });
  fetch('/form', { method: 'POST', body: new URLSearchParams({ a: '1', b: 'two' }) });
  fetch('/nothing');
  fetch('/hop-0').then(() => { document.title = 'ready'; });
  document.cookie = 'script=1; path=/';
  localStorage.setItem('seen', 'yes');
</script>`;

export async function startSmallSite(): Promise<SmallSite> {
  const sent = { cookies: 0 };
  const server = createServer(({ url = '/' }, response) => {
    const hop = /^\/hop-(?<n>\d)/u.exec(url)?.groups?.['n'];
    if (hop !== undefined && Number(hop) < 2) {
      // New each time: of a cookie that its jar holds already, with the same second as its end, Firefox tells nothing.
      sent.cookies += 1;
      response.writeHead(302, { location: `/hop-${Number(hop) + 1}`, 'set-cookie': [`hop${hop}=a; path=/`, `more${hop}=b${sent.cookies}; path=/; Max-Age=3600; HttpOnly`] }).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(url === '/' ? PAGE : '<!doctype html><title>done</title><link rel="icon" href="data:,">done');
  });
  await new Promise<void>(resolve => { server.listen(0, '127.0.0.1', resolve); });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => new Promise(resolve => {
      server.close(() => { resolve(); });
      server.closeAllConnections();
    }),
  };
}
