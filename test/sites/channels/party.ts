import { CHANNELS } from '../hosts.ts';
import { html, redirect, script } from '../server/answers.ts';
import type { Answer, Party, Received } from '../server/received.ts';
import { CASES } from './cases/index.ts';
import { recipientOf } from './channel-case.ts';
import { channelsPage } from './page.ts';

const HOSTS: readonly string[] = [CHANNELS, ...CASES.map((it) => recipientOf(it.id))];

/** The page of the matrix, its workers and frames, and the recipients where they answer with more than a pixel. */
export const channels: Party = {
  answer: (request) => {
    if (!HOSTS.includes(request.host)) return undefined;
    return SERVED[request.path]?.(request);
  },
};

const parameter = ({ query }: Received, name: string): string => new URLSearchParams(query).get(name) ?? '';
const cspReport = (request: Received): Answer => {
  const answer = html(`<!doctype html><title>Reports</title><img alt="" src="https://blocked.channels.test/c?e=${encodeURIComponent(parameter(request, 'e'))}">`);
  return { ...answer, headers: { ...answer.headers, 'content-security-policy': `img-src 'none'; report-uri ${parameter(request, 'to')}/report` } };
};
/** The page calls nobody at another port but in the case of its own reports. */
const withReports = (answer: Answer): Answer => ({
  ...answer,
  headers: {
    ...answer.headers,
    'reporting-endpoints': `own="https://${recipientOf('report-api')}/reports"`,
    'content-security-policy-report-only': `connect-src https://*.test wss://*.test blob: data:; report-to own`,
  },
});
const reports = (request: Received): Answer => {
  const answer = html(`<!doctype html><title>Reports later</title><img alt="" src="https://blocked.channels.test/c?e=${encodeURIComponent(parameter(request, 'e'))}">`);
  return { ...answer, headers: { ...answer.headers, 'reporting-endpoints': `later="${parameter(request, 'to')}/reports"`, 'content-security-policy': `img-src 'none'; report-to later` } };
};
const sends = (request: Received): Answer => html(`<!doctype html><title>Sends</title><script>
const to = ${JSON.stringify(`${parameter(request, 'to')}/c`)}, value = ${JSON.stringify(parameter(request, 'e'))};
${request.query.startsWith('blob') ? `navigator.sendBeacon(to, new Blob([value], { type: 'text/plain' }))` : `fetch(to, { method: 'POST', body: value })`};
</script>`);

const leaves = (request: Received): Answer => html(`<!doctype html><title>Leaves</title><script>
const to = ${JSON.stringify(`${parameter(request, 'to')}/c`)}, value = ${JSON.stringify(parameter(request, 'e'))};
addEventListener('pagehide', () => { ${request.query.endsWith('keepalive') ? `fetch(to, { method: 'POST', keepalive: true, body: value })` : 'navigator.sendBeacon(to, value)'}; });
</script>`);

const SERVED: Readonly<Record<string, (request: Received) => Answer>> = {
  '/': () => withReports(html(channelsPage())),
  '/empty': () => html('<!doctype html><title>Empty</title>'),
  '/sends': sends,
  '/served/frame': sends,
  '/leaves': leaves,
  '/nothing': () => ({ status: 204 }),
  '/csp': cspReport,
  '/reports': reports,
  '/redirect': (request) => redirect(`${parameter(request, 'to')}?e=${encodeURIComponent(parameter(request, 'e'))}`),
  '/module.js': () => script('export {};'),
  '/c.js': () => script(''),
  '/events': () => ({ status: 200, headers: { 'content-type': 'text/event-stream' }, body: 'data: heard\n\n' }),
  '/frame': () => html(RECEIVER),
  '/name': () => html(`<!doctype html><title>Name</title><script>fetch('/c', { method: 'POST', body: name }).finally(() => parent.postMessage('got', '*'));</script>`),
  '/worker.js': () => script(WORKER),
  '/service.js': () => script(`${WORKER}\naddEventListener('install', () => skipWaiting());\naddEventListener('fetch', event => event.respondWith(fetch(event.request)));`),
};

/** Tells that it heard, never what: its own requests must not stand in for the message. */
const RECEIVER = `<!doctype html><title>Hears</title><script>
const heard = () => fetch('/got').finally(() => parent.postMessage('got', '*'));
new BroadcastChannel('all').onmessage = () => fetch('/broadcast');
addEventListener('message', ({ data, ports }) => { if (data === 'port') ports[0].onmessage = heard; else heard(); });
</script>`;

const WORKER = `
const tasks = {
  fetch: ({ U, E }) => fetch(U + '/c', { method: 'POST', body: E }),
  blob: ({ U, E }) => fetch(U + '/c', { method: 'POST', body: new Blob([E]) }),
  xhr: ({ U, E }) => new Promise(done => { const x = new XMLHttpRequest(); x.onloadend = done; x.open('POST', U + '/c'); x.send(E); }),
  socket: ({ U, E }) => new Promise(done => { const s = new WebSocket(U.replace('https', 'wss') + '/s'); s.onopen = () => s.send(E); s.onmessage = done; }),
  import: ({ U, E }) => { importScripts(U + '/c.js?e=' + encodeURIComponent(E)); },
  nested: ({ U, E }) => new Promise(done => { const w = new Worker('/worker.js'); w.onmessage = done; w.postMessage({ task: 'fetch', U, E }); }),
};
const work = async ({ data }, answer) => { try { await tasks[data.task](data); } finally { answer('done'); } };
addEventListener('connect', ({ ports: [port] }) => { port.onmessage = event => work(event, it => port.postMessage(it)); });
addEventListener('message', event => work(event, it => { if (typeof postMessage === 'function') postMessage(it); }));`;
