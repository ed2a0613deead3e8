import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const PAGES = ['popup', 'report', 'options', 'compare', 'library', 'panel', 'verify'] as const;
const TYPES: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css', png: 'image/png' };

/** What the browser itself adds to every page of an extension (Manifest V3). */
const POLICY = 'script-src \'self\'; object-src \'self\'';

export interface Gallery {
  /** The page, in one of the states of `states.ts`. */
  readonly address: (page: (typeof PAGES)[number], state: string, language?: string) => string;
  readonly close: () => Promise<void>;
}

/** The real pages of the extension, built and served, with a browser behind them that answers what a state says. */
export async function openGallery(): Promise<Gallery> {
  const files = await builtFiles();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://gallery').pathname.slice(1);
    const file = files.get(path);
    const type = TYPES[path.split('.').at(-1) ?? ''] ?? 'text/plain';
    response.writeHead(file === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': POLICY });
    response.end(file);
  });
  const origin = await listen(server);
  return {
    address: (page, state, language = 'en') => `${origin}/src/extension/${page}/index.html?tab=7&state=${state}&language=${language}`,
    close: () => new Promise(resolve => { server.close(() => { resolve(); }); server.closeAllConnections(); }),
  };
}

async function builtFiles(): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const built = await build({
    configFile: false, root: ROOT, logLevel: 'warn', plugins: [preact()],
    resolve: { alias: { 'webextension-polyfill': fileURLToPath(new URL('fake-browser.ts', import.meta.url)) } },
    build: {
      write: false, target: 'es2022', modulePreload: false,
      rolldownOptions: { input: Object.fromEntries(PAGES.map(it => [it, `${ROOT}src/extension/${it}/index.html`])) },
    },
  });
  const outputs = [built].flat().flatMap(it => 'output' in it ? it.output : []);
  return new Map(outputs.map(it => [it.fileName, it.type === 'chunk' ? it.code : it.source]));
}

function listen(server: Server): Promise<string> {
  return new Promise(resolve => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`);
    });
  });
}
