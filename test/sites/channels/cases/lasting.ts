import type { ChannelCase } from '../channel-case.ts';

const NO_TRUTH = 'no server of ours speaks it, so only the attempt can be compared';

/** What stays open: sockets, streams of events, peers. */
export const LASTING: readonly ChannelCase[] = [
  { id: 'socket-text', what: 'WebSocket, text', act: `const s = new WebSocket(U.replace('https', 'wss') + '/s'); s.onopen = () => s.send(E); await new Promise(done => { s.onmessage = done; });` },
  { id: 'socket-bytes', what: 'WebSocket, bytes', act: `const s = new WebSocket(U.replace('https', 'wss') + '/s'); s.onopen = () => s.send(new TextEncoder().encode(E)); await new Promise(done => { s.onmessage = done; });` },
  { id: 'socket-blob', what: 'WebSocket, Blob', act: `const s = new WebSocket(U.replace('https', 'wss') + '/s'); s.onopen = () => s.send(new Blob([E])); await new Promise(done => { s.onmessage = done; });` },
  { id: 'socket-address', what: 'WebSocket, in the address', act: `new WebSocket(U.replace('https', 'wss') + '/s?e=' + encodeURIComponent(E));`, truth: 'unheard', because: 'the test server tells of messages, not of handshakes' },
  { id: 'event-source', what: 'EventSource', act: `const s = new EventSource(U + '/events?e=' + encodeURIComponent(E)); await new Promise(done => { s.onmessage = done; }); s.close();` },
  { id: 'web-transport', what: 'WebTransport', act: `new WebTransport(U + '/c?e=' + encodeURIComponent(E)).ready.catch(() => {});`, truth: 'unheard', because: NO_TRUTH },
  { id: 'rtc-server', what: 'WebRTC, ICE server', act: `const p = new RTCPeerConnection({ iceServers: [{ urls: 'stun:in.rtc-server.test:3478' }] }); p.createDataChannel('c'); await p.setLocalDescription(await p.createOffer()); await new Promise(done => setTimeout(done, 300)); p.close();`, truth: 'unheard', sees: { chromium: 'gap', firefox: 'gap', command: 'gap' }, because: 'browsers tell nobody of WebRTC; only the page does, and its word alone counts for nothing' },
  { id: 'frame-message', what: 'postMessage to a foreign frame', act: `const f = await frame(U + '/frame'); f.contentWindow.postMessage({ visitor: { email: E } }, '*'); await got();`, truth: 'contact' },
  { id: 'frame-port', what: 'MessagePort into a foreign frame', act: `const f = await frame(U + '/frame'); const c = new MessageChannel(); f.contentWindow.postMessage('port', '*', [c.port2]); c.port1.postMessage({ email: E }); await got();`, truth: 'contact' },
  { id: 'frame-name', what: 'window.name of a frame', act: `const f = document.createElement('iframe'); f.name = E; f.src = U + '/name'; document.body.append(f); await got();` },
  { id: 'broadcast', what: 'BroadcastChannel', act: `await frame(U + '/frame'); new BroadcastChannel('all').postMessage(E);`, truth: 'contact', sees: { chromium: 'contact', firefox: 'contact', command: 'contact' }, because: 'reaches documents of its own origin only: the foreign frame hears nothing' },
  { id: 'csp-report', what: 'CSP report', act: `await frame('/csp?to=' + encodeURIComponent(U) + '&e=' + encodeURIComponent(E)); await new Promise(done => setTimeout(done, 300));` },
];
