import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { APP, macroPage, vendorScript } from './macro-page.ts';

/** The pages that are measured, on this machine. */
export interface HookSite {
  readonly url: (path: '/macro' | '/micro' | `/frames?${number}`) => string;
  /** Resolves when a page next says that it is done. */
  readonly done: () => Promise<void>;
  readonly stop: () => void;
}

type Answer = readonly [type: string, text: string];

const PREACT = 'node_modules/preact/dist/preact.min.umd.js';
const EMPTY_GIF = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAA=', 'base64');
const HEAD = '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">';

export async function startHookSite(): Promise<HookSite> {
  const state = { done: (): void => undefined };
  const preact = readFileSync(PREACT, 'utf8');
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    request.resume().on('end', () => {
      if (pathname === '/done') state.done();
      const [type, text] = answerTo(pathname, search, preact);
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(type === 'image/gif' ? EMPTY_GIF : text);
    });
  });
  await new Promise<void>(done => { server.listen(0, '127.0.0.1', done); });
  return {
    url: path => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`,
    done: () => new Promise(done => { state.done = done; }),
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function answerTo(path: string, search: string, preact: string): Answer {
  const vendor = /^\/vendor-(\d+)\.js$/u.exec(path)?.[1];
  if (vendor !== undefined) return ['text/javascript', vendorScript(Number(vendor))];
  switch (path) {
    case '/macro': return ['text/html', macroPage()];
    case '/micro': return ['text/html', `${HEAD}<title>micro</title><script>addEventListener('load', () => fetch('/done', { method: 'POST' }));</script>`];
    case '/frames': return ['text/html', framesPage(Number(search.slice(1)))];
    case '/frame': return ['text/html', `${HEAD}<title>frame</title><p>An advertisement.</p><script>document.title = location.pathname;</script>`];
    case '/preact.js': return ['text/javascript', preact];
    case '/app.js': return ['text/javascript', APP];
    default: return path.endsWith('.gif') ? ['image/gif', ''] : ['text/plain', ''];
  }
}

/**
 * A page with so many frames of its own origin, so that all of them are in one process and on one thread. Each has a script of its
 * own, as an advertisement has: without any, the browser would not even make it a JavaScript world.
 */
function framesPage(frames: number): string {
  const all = Array.from({ length: frames }, () => '<iframe src="/frame"></iframe>').join('');
  return `${HEAD}<title>frames</title>${all}<script>addEventListener('load', () => setTimeout(() => fetch('/done', { method: 'POST' }), 200));</script>`;
}
