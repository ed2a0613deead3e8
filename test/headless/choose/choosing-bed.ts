import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Evidence } from '../../../src/core/evidence/evidence.ts';
import { choose } from '../../../src/headless/choose/choose.ts';
import type { WantedChoice } from '../../../src/core/evidence/states.ts';
import type { Chosen } from '../../../src/headless/choose/choose.ts';
import { isAsked } from '../../../src/headless/choose/standing.ts';
import { launch } from '../../../src/headless/browser/launch.ts';
import { openStage } from '../../../src/headless/visit/stage.ts';
import type { Stage } from '../../../src/headless/visit/stage.ts';
import { bundle } from '../../observers/support/bundle.ts';
import { browserPath } from '../../support/browser-path.ts';

/** A page that is open, and what can be done on it. */
export interface OpenPage {
  readonly stage: Stage;
  readonly choose: (wanted: WantedChoice, patienceMs?: number) => Promise<Chosen>;
  readonly isAsked: () => Promise<boolean>;
  readonly evaluate: (expression: string) => Promise<unknown>;
  readonly reload: () => Promise<void>;
  /** Takes it down, and answers what was seen. */
  readonly end: () => Promise<readonly Evidence[]>;
}

export interface ChoosingBed {
  /** Answers under these paths, `PORT` in them being the server's own. */
  readonly open: (served: Readonly<Record<string, string | Buffer>>) => Promise<OpenPage>;
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript; charset=utf-8', css: 'text/css' };

/** A real browser as the command starts it, and a server with pages. */
export async function openChoosingBed(): Promise<ChoosingBed> {
  const state: { served: Readonly<Record<string, string | Buffer>> } = { served: {} };
  const server = createServer((request, response) => {
    request.resume();
    const path = (request.url ?? '').split('?')[0] ?? '';
    const found = state.served[path];
    const { port } = server.address() as AddressInfo;
    response.writeHead(found === undefined ? 404 : 200, { 'content-type': TYPES[path.split('.').at(-1) ?? ''] ?? 'text/html', 'cache-control': 'no-store' });
    response.end(typeof found === 'string' ? found.replaceAll('PORT', String(port)) : found);
  });
  await new Promise<void>(done => { server.listen(0, '127.0.0.1', done); });
  const { port } = server.address() as AddressInfo;
  const browser = await launch({ path: browserPath(), extra: ['--site-per-process', '--host-resolver-rules=MAP localhost 127.0.0.1, MAP party.example 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] });
  const [page = '', isolated = '', banner = '', rules = ''] = await Promise.all(['page', 'isolated', 'banner', 'autoconsent'].map(it => bundle(`src/headless/injected/${it}.ts`)));
  return {
    open: async served => {
      state.served = served;
      const stage = await openStage(browser, { scripts: { page, isolated, shown: '', banner, rules: () => rules }, startedMs: Date.now() });
      const load = async (ask: () => Promise<unknown>): Promise<void> => {
        const loaded = new Promise<void>(done => { const stop = stage.page.on('Page.loadEventFired', () => { stop(); done(); }); });
        await ask();
        await loaded;
      };
      await load(() => stage.page.send('Page.navigate', { url: `http://localhost:${port}/` }));
      return {
        stage,
        choose: (wanted, patienceMs = 15_000) => choose(stage, wanted, Date.now() + patienceMs),
        isAsked: () => isAsked(stage),
        evaluate: async expression => (await stage.page.send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true })).result.value,
        reload: () => load(() => stage.page.send('Page.reload')),
        end: async () => {
          await stage.end();
          return stage.record.evidence();
        },
      };
    },
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}
