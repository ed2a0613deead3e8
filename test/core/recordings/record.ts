import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { bundleOf } from '../../support/bundle.ts';
import { launchBareChromium } from '../../support/chromium.ts';

/*
 * Records what each kit of `sdk/` really sends, in a real Chromium, on a small page of this machine: `npx tsx test/core/recordings/record.ts`.
 * The bytes are as the server received them, but for the port. They are kept so that tests need no browser.
 */

const HERE = new URL('./', import.meta.url);
const ONLY = process.argv[2];
/** Classes and attributes of every kit that ask for a mask. */
const MASKS = 'class="rr-mask ph-no-capture amp-mask" data-private data-sentry-mask data-openreplay-obscured data-clarity-mask="true" data-dd-privacy="mask"';
const PAGE = `<!doctype html><title>Account</title><style>p{color:#222}</style><body><h1>Your account</h1><p>E-mail: <b id="shown">ann.shown@example.com</b></p>
<form><label>City <input name="city" id="city"></label><label>Secret <input name="nick" id="nick" ${MASKS}></label></form><p ${MASKS}>Zq7masked</p><button id="b">Save</button><ul id="list"></ul>
<div style="height:3000px"></div><script src="/sdk.js"></script></body>`;
const TYPED = { '#city': 'Valparaiso', '#nick': 'Xanthippe7' } as const;

interface Received {
  readonly url: string;
  readonly type: string;
  readonly encoding: string;
  readonly body: string;
}

const received: Received[] = [];
let script = '';

const ANSWERS: Readonly<Record<string, string>> = {
  '/or/v1/web/start': JSON.stringify({ token: 't', userUUID: 'u', projectID: '1', sessionID: '1', delay: 0, beaconSizeLimit: 1_000_000, startTimestamp: Date.now(), compressionThreshold: 24_000, features: {}, tags: [] }),
  '/config': JSON.stringify({ configs: { sessionReplay: { sr_sampling_config: { sample_rate: 1, capture_enabled: true } } } }),
};
const FLAGS = JSON.stringify({ featureFlags: {}, supportedCompression: ['gzip-js'], sessionRecording: { endpoint: '/s/', consoleLogRecordingEnabled: true, networkPayloadCapture: { recordBody: true } } });

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const it of request) chunks.push(it as Buffer);
  const url = request.url ?? '/';
  const path = url.split('?')[0] ?? '';
  if (path === '/') { response.setHeader('content-type', 'text/html'); response.end(PAGE); return; }
  if (path === '/sdk.js') { response.setHeader('content-type', 'text/javascript'); response.end(script); return; }
  const body = Buffer.concat(chunks);
  if (body.length > 0) received.push({ url, type: request.headers['content-type'] ?? '', encoding: request.headers['content-encoding'] ?? '', body: body.toString('base64') });
  response.setHeader('content-type', 'application/json');
  response.end(ANSWERS[path.startsWith('/config') ? '/config' : path] ?? (/flags|decide|config/u.test(path) ? FLAGS : '{}'));
}

async function recordOne(kit: string, port: number): Promise<void> {
  received.length = 0;
  script = await bundleOf(new URL(`sdk/${kit}.ts`, HERE).pathname);
  const browser = await launchBareChromium();
  try {
    await browser.open(`http://127.0.0.1:${port}/`);
    await wait(1500);
    for (const [field, text] of Object.entries(TYPED)) await browser.type(field, text);
    await browser.evaluate(`console.warn('a warning of the page'); fetch('/api').catch(() => 0); document.querySelector('#list').innerHTML = '<li>One</li><li>Two</li>'; scrollTo(0, 300)`);
    const [page] = await browser.puppeteer.pages();
    for (let x = 0; x < 20; x += 1) await page?.mouse.move(20 + x * 9, 90 + x * 4);
    await browser.click('#b');
    await wait(kit === 'openreplay' || kit === 'posthog' ? 12_000 : 7000);
    await page?.goto('about:blank');
    await wait(1500);
    console.log(kit, browser.complaints().slice(0, 4));
  } finally {
    await browser.close();
  }
  const told = received.map(it => ({ ...it, url: it.url.replaceAll(String(port), '80') }));
  writeFileSync(new URL(`fixtures/${kit}.json`, HERE), `${JSON.stringify(told, null, 1)}\n`);
  for (const it of told) console.log(kit, it.url.slice(0, 60), it.type, it.encoding, Buffer.from(it.body, 'base64').length);
}

mkdirSync(new URL('fixtures/', HERE), { recursive: true });
const server = createServer((request, response) => { void answer(request, response); });
await new Promise<void>(done => { server.listen(0, '127.0.0.1', done); });
const address = server.address();
const port = typeof address === 'object' && address !== null ? address.port : 0;
for (const kit of readdirSync(new URL('sdk/', HERE)).map(it => it.replace('.ts', '')).filter(it => ONLY === undefined || it === ONLY)) await recordOne(kit, port);
server.close();
