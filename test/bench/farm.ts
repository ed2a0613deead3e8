import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of the farm: its markup, and what it is there to show. */
export type FarmPage = keyof typeof PAGES;

/** When the SDKs of the beacon page send, after they were loaded: at once, and as common ones flush. Milliseconds. */
export const BEACONS_MS = [0, 200, 800, 1_500, 3_000];

const SDK = `const at = ${JSON.stringify(BEACONS_MS)}; for (const ms of at) setTimeout(() => navigator.sendBeacon('/collect?at=' + ms, JSON.stringify({ ms, email: 'ann@example.com' })), ms)`;
const POLL = 'let n = 0; setInterval(() => { n += 1 }, 250); (function again() { setTimeout(again, 400) })()';

const PAGES = {
  /** Scripts, images and a style, and nothing that comes later. */
  plain: page('', 12),
  /** Timers that never send anything must not be waited for to the end. */
  polling: page(`<script>${POLL}</script>`, 12),
  beacons: page(`<script src="/sdk.js"></script><script>${POLL}</script>`, 12),
  /** A beacon from a frame, and one from a worker. */
  framed: page('<iframe src="/beacons-frame"></iframe><script>new Worker("/worker.js")</script>', 4),
} as const;

const FILES: Readonly<Record<string, readonly [type: string, text: string]>> = {
  '/sdk.js': ['text/javascript', SDK],
  '/worker.js': ['text/javascript', 'setTimeout(() => fetch("/collect?worker", { method: "POST", body: "a" }), 900)'],
  '/beacons-frame': ['text/html', `<script>${SDK}</script>`],
};

export interface Farm {
  readonly url: (page: FarmPage) => string;
  /** When each request came, and for what, since it was last asked. */
  readonly taken: () => readonly { readonly path: string; readonly atMs: number }[];
  readonly stop: () => void;
}

/** Serves the farm on this machine. Every answer takes a while, as on a network. */
export async function startFarm(): Promise<Farm> {
  const came: { path: string; atMs: number }[] = [];
  const server = createServer((request, response) => {
    request.resume();
    const path = request.url ?? '';
    if (path !== '/favicon.ico') came.push({ path, atMs: Date.now() });
    const [type, text] = FILES[path] ?? (path.slice(1) in PAGES ? ['text/html', PAGES[path.slice(1) as FarmPage]] : [path.endsWith('.js') ? 'text/javascript' : 'image/gif', '']);
    setTimeout(() => response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(text), 20);
  });
  await new Promise<void>(done => { server.listen(0, '127.0.0.1', done); });
  return {
    url: page => `http://127.0.0.1:${(server.address() as AddressInfo).port}/${page}`,
    taken: () => came.splice(0),
    stop: () => { server.closeAllConnections(); server.close(); },
  };
}

function page(more: string, assets: number): string {
  const all = Array.from({ length: assets }, (_, at) => `<script src="/a${at}.js" async></script><img src="/i${at}.gif">`).join('');
  return `<!doctype html><meta charset="utf-8"><title>farm</title><form><input name="email"></form>${all}${more}`;
}
