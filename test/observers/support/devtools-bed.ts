import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import type { Evidence } from '../../../src/core/evidence/evidence.ts';
import { launch } from '../../../src/headless/browser/launch.ts';
import { settle } from '../../../src/headless/visit/settle.ts';
import { openStage } from '../../../src/headless/visit/stage.ts';
import type { Setting, Stage } from '../../../src/headless/visit/stage.ts';
import { browserPath } from '../../support/browser-path.ts';
import { bundle } from './bundle.ts';

/** What a path answers with: a text of the type that its ending says, and headers of its own. */
export interface Served { readonly text: string; readonly status?: number; readonly headers?: Readonly<Record<string, string>> }

export interface DevtoolsBed {
  /** A trustworthy origin, which may have service workers and worklets. */
  readonly app: string;
  /** Another site. */
  readonly party: string;
  /** Method, host and path of everything that arrived since the last visit began. */
  readonly received: () => readonly string[];
  /** Of each, the path and this header, '-' where it has none. */
  readonly heads: (name: string) => readonly string[];
  /** Path and query of each. */
  readonly urls: () => readonly string[];
  /** What came to a path. */
  readonly bodies: (path: string) => readonly string[];
  /** What is seen when a page runs this script; `before`: what is done once it is quiet. */
  readonly seen: (script: string, served?: Readonly<Record<string, Served>>, setting?: Pick<Setting, 'gpc'> & { readonly before?: (stage: Stage) => Promise<void> }) => Promise<readonly Evidence[]>;
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css', html: 'text/html' };

/** A real browser as the command starts it, a stage with all its observers, and a server for it to talk to. */
export async function openDevtoolsBed(flags: readonly string[] = []): Promise<DevtoolsBed> {
  const state: { script: string; served: Readonly<Record<string, Served>>; received: string[]; heads: IncomingMessage[]; bodies: [path: string, text: string][] } = { script: '', served: {}, received: [], heads: [], bodies: [] };
  const server = createServer((request, response) => {
    request.resume();
    const path = (request.url ?? '').split('?')[0] ?? '';
    state.received.push(`${request.method ?? ''} ${(request.headers.host ?? '').split(':')[0] ?? ''} ${path}`);
    state.heads.push(request);
    const body: Buffer[] = [];
    request.on('data', (piece: Buffer) => body.push(piece)).on('end', () => state.bodies.push([path, Buffer.concat(body).toString('utf8')]));
    const served: Served | undefined = path === '/' ? { text: `<!doctype html><meta charset=utf-8><title>bed</title><body><script>${state.script}</script>` } : state.served[path];
    const type = path === '/' ? 'text/html' : TYPES[path.split('.')[1] ?? ''] ?? 'text/plain';
    const open = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*', 'cache-control': 'no-store', 'content-type': type };
    response.writeHead(served?.status ?? 200, { ...open, ...served?.headers }).end(served?.text ?? 'ok');
  });
  const sockets = new WebSocketServer({ server });
  sockets.on('connection', (it, request) => { state.heads.push(request); it.on('message', () => { it.send('heard'); }); });
  await new Promise<void>(done => { server.listen(0, '127.0.0.1', done); });
  const { port } = server.address() as AddressInfo;
  const browser = await launch({ path: browserPath(), extra: [...flags, '--host-resolver-rules=MAP localhost 127.0.0.1, MAP party.example 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] });
  const [page = '', isolated = '', shown = '', banner = ''] = await Promise.all(['page', 'isolated', 'shown', 'banner'].map(it => bundle(`src/headless/injected/${it}.ts`)));
  const scripts = { page, isolated, shown, banner };
  const app = `http://localhost:${port}`;
  return {
    app, party: `http://party.example:${port}`, received: () => [...state.received],
    heads: name => state.heads.map(({ url = '', headers }) => `${url.split('?')[0] ?? ''} ${String(headers[name] ?? '-')}`),
    urls: () => state.heads.map(it => it.url ?? ''), bodies: path => state.bodies.flatMap(it => it[0] === path ? [it[1]] : []),
    seen: async (script, served = {}, { before, ...setting } = {}) => {
      Object.assign(state, { script, served, received: [], heads: [], bodies: [] });
      const stage = await openStage(browser, { scripts, startedMs: Date.now(), ...setting });
      await stage.page.send('Page.navigate', { url: `${app}/` });
      await settled(stage);
      await before?.(stage);
      await stage.end();
      return stage.record.evidence();
    },
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

async function settled({ traffic, page, browser }: Stage): Promise<void> {
  await settle({
    nowMs: () => Date.now(), wait: ms => new Promise(done => { setTimeout(done, ms); }), lastMs: traffic.lastMs, inFlight: traffic.inFlight,
    responds: async () => { await page.send('Runtime.evaluate', { expression: '0' }).catch(() => undefined); },
    nextTimerMs: async () => {
      const clockMs = traffic.clockMs() ?? 0;
      const due = await browser.timers.nextDueMs(Date.now() - clockMs);
      return typeof due === 'number' ? due + clockMs : due;
    },
  }, { deadlineMs: Date.now() + 15_000, horizonMs: Date.now() + 5_000 });
}
