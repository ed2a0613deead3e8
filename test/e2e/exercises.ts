/** What can be asked of a function without calling it. */
const looks = (holder: string, name: string, slot: 'value' | 'get' | 'set' = 'value'): Record<string, string> => {
  const native = slot === 'value' ? `${holder}[${JSON.stringify(name)}]` : `Object.getOwnPropertyDescriptor(${holder}, ${JSON.stringify(name)}).${slot}`;
  return {
    [`${name}: name and length`]: `[${native}.name, ${native}.length]`,
    [`${name}: own keys`]: `Reflect.ownKeys(${native}).map(String)`,
    [`${name}: descriptors of its own`]: `Object.getOwnPropertyDescriptors(${native})`,
    [`${name}: descriptor`]: `(({ value, get, set, ...rest }) => [typeof value, typeof get, typeof set, rest])(Object.getOwnPropertyDescriptor(${holder}, ${JSON.stringify(name)}))`,
    [`${name}: place among the others`]: `Object.keys(${holder}).indexOf(${JSON.stringify(name)})`,
    [`${name}: source`]: `[String(${native}), Function.prototype.toString.call(${native}), ${native} + '', ${native}.toString === Function.prototype.toString]`,
    [`${name}: prototype`]: `[Object.getPrototypeOf(${native}) === Function.prototype, 'prototype' in ${native}, typeof ${native}, Object.prototype.toString.call(${native})]`,
    [`${name}: is extensible`]: `[Object.isExtensible(${native}), Object.isFrozen(${native})]`,
    [`${name}: is no constructor`]: `new (${native})('/to')`,
    [`${name}: called on nothing`]: `${native}.call(undefined)`,
    [`${name}: called on something else`]: `${native}.call({}, '/to')`,
    [`${name}: called with nothing`]: `${native}.call(null)`,
    [`${name}: bound`]: `[${native}.bind({}).name, ${native}.bind({}).length]`,
  };
};

/** What can be asked of a constructor without using it. It stands in two places, which must stay the same. */
const looksMade = (type: string, given = ''): Record<string, string> => ({
  [`${type}: name and length`]: `[${type}.name, ${type}.length, Object.prototype.toString.call(${type})]`,
  [`${type}: own keys`]: `Reflect.ownKeys(${type}).map(String)`,
  [`${type}: descriptors of its own`]: `Object.getOwnPropertyDescriptors(${type})`,
  [`${type}: descriptor`]: `(({ value, ...rest }) => [typeof value, rest])(Object.getOwnPropertyDescriptor(window, '${type}'))`,
  [`${type}: descriptor of constructor`]: `(({ value, ...rest }) => [value === ${type}, rest])(Object.getOwnPropertyDescriptor(${type}.prototype, 'constructor'))`,
  [`${type}: its prototype`]: `[${type}.prototype.constructor === ${type}, Reflect.ownKeys(${type}.prototype).map(String), Object.getPrototypeOf(${type}).name, Object.getOwnPropertyDescriptor(${type}, 'prototype')]`,
  [`${type}: source`]: `[String(${type}), Function.prototype.toString.call(${type}), ${type} + '']`,
  [`${type}: without new`]: `${type}(${given})`,
  [`${type}: called upon`]: `${type}.call({}, ${given})`,
  [`${type}: without arguments`]: `new ${type}()`,
  [`${type}: a symbol`]: `new ${type}(Symbol('x'))`,
  [`${type}: an argument that throws`]: `new ${type}({ toString() { throw new RangeError('mine'); } })`,
  [`${type}: another's target`]: `Object.getPrototypeOf(Reflect.construct(${type}, [${given}], class Other {})).constructor.name`,
  [`${type}: its class`]: `(() => { class Mine extends ${type} { mine() { return 1; } } const it = new Mine(${given}); it.close?.(); it.terminate?.(); return [it.constructor === Mine, it instanceof Mine, it instanceof ${type}, it.mine(), Object.prototype.toString.call(it)]; })()`,
  [`${type}: an instance`]: `(() => { const it = new ${type}(${given}); it.close?.(); it.terminate?.(); return [it instanceof ${type}, it.constructor === ${type}, Reflect.ownKeys(it).map(String), Object.getPrototypeOf(it) === ${type}.prototype]; })()`,
});

const setters = (members: readonly (readonly [type: string, name: string])[]): Record<string, string> => Object.assign({}, ...members.map(([type, name]) =>
  Object.fromEntries(Object.entries(looks(`${type}.prototype`, name, 'set')).map(([title, act]) => [`${type}.${title}`, act])))) as Record<string, string>;

const xhr = (act: string): string => `new Promise((done, fail) => { const x = new XMLHttpRequest(); x.onloadend = () => done([x.status, x.readyState, x.responseText]); try { ${act} } catch (error) { fail(error); } })`;

/**
 * Uses of what the page observers watch, by the observer's id: expressions whose results, or errors, must be the same
 * with and without us.
 */
export const EXERCISES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'fetch': {
    ...looks('window', 'fetch'),
    ...looksMade('Request', "'/to'"),
    ...looks('Request.prototype', 'clone'),
    'whether there is a later': `typeof fetchLater === 'undefined' || [fetchLater.name, fetchLater.length, String(fetchLater), Object.getOwnPropertyDescriptor(window, 'fetchLater').enumerable]`,
    'something sent later': `(() => { const it = fetchLater('/to', { method: 'POST', body: 'x', activateAfter: 0 }); return [String(it), it.activated]; })()`,
    'later, to an address that is none': `fetchLater('http://')`,
    'a Request that holds a Blob': `(async () => { const r = new Request('/to', { method: 'POST', body: new Blob(['x']) }); const before = r.bodyUsed; const sent = fetch(r); return [before, r.bodyUsed, (await sent).status]; })()`,
    'a Request that holds a stream': `(async () => { const s = new Blob(['x']).stream(); const r = new Request('/to', { method: 'POST', body: s, duplex: 'half' }); return [r.bodyUsed, s.locked, await r.text()]; })()`,
    'a Request of a Request': `(async () => { const r = new Request('/to', { method: 'POST', body: 'x' }); const other = new Request(r); return [r.bodyUsed, other.bodyUsed, await other.text()]; })()`,
    'a clone': `(async () => { const r = new Request('/to', { method: 'POST', body: 'x' }); const c = r.clone(); return [c instanceof Request, c !== r, await r.text(), await c.text()]; })()`,
    'how often the options of a Request are asked': `(() => { const asked = []; new Request('/to', { get method() { asked.push('method'); return 'POST'; }, get body() { asked.push('body'); return 'x'; } }); return asked; })()`,
    'a stream that the browser refuses, which stays free': `(async () => { const s = new Blob(['x']).stream(); const error = await fetch('/to', { method: 'POST', body: s }).catch(it => it.message); return [s.locked, error]; })()`,
    'a stream with GET, which stays free': `(async () => { const s = new Blob(['x']).stream(); const error = await fetch('/to', { body: s, duplex: 'half' }).catch(it => it.message); return [s.locked, error]; })()`,
    'a stream that is locked': `(async () => { const s = new Blob(['x']).stream(); s.getReader(); return fetch('/to', { method: 'POST', body: s, duplex: 'half' }); })()`,
    'a stream that was read from': `(async () => { const s = new Blob(['x']).stream(); const r = s.getReader(); await r.read(); r.releaseLock(); return fetch('/to', { method: 'POST', body: s, duplex: 'half' }); })()`,
    'a stream that fails': `(async () => { const s = new ReadableStream({ start(c) { c.error(new RangeError('mine')); } }); const error = await fetch('/to', { method: 'POST', body: s, duplex: 'half' }).catch(it => it.name); return [s.locked, error]; })()`,
    'a stream of what is no bytes': `(async () => { const s = new ReadableStream({ start(c) { c.enqueue('text'); c.close(); } }); return fetch('/to', { method: 'POST', body: s, duplex: 'half' }).catch(it => it.name); })()`,
    'a stream that was sent, or not, as it is left': `(async () => { const s = new Blob(['x']).stream(); await fetch('/to', { method: 'POST', body: s, duplex: 'half' }).catch(() => 0); await new Promise(done => setTimeout(done, 50)); return s.locked; })()`,
    'a stream that is called off': `(async () => { const told = []; const stop = new AbortController(); const s = new ReadableStream({ pull() { return new Promise(() => {}); }, cancel() { told.push('cancelled'); } }); const sent = fetch('/to', { method: 'POST', body: s, duplex: 'half', signal: stop.signal }).catch(it => it.name); await new Promise(done => setTimeout(done, 50)); stop.abort(); told.push(await sent); await new Promise(done => setTimeout(done, 50)); return told; })()`,
    'how often options with a stream are asked': `(async () => { const asked = []; const s = new Blob(['x']).stream(); await fetch('/to', { get method() { asked.push('method'); return 'POST'; }, get duplex() { asked.push('duplex'); return 'half'; }, body: s }).catch(() => 0); return asked; })()`,
    'complaints that nobody handles': `(async () => { const heard = []; addEventListener('unhandledrejection', event => heard.push(String(event.reason))); const s = new ReadableStream({ start(c) { c.error(new RangeError('mine')); } }); await fetch('/to', { method: 'POST', body: s, duplex: 'half' }).catch(() => 0); await new Promise(done => setTimeout(done, 100)); return heard; })()`,
    'a response': `fetch('/to').then(it => [it.status, it.ok, it.type, it instanceof Response])`,
    'a promise': `[fetch('/to') instanceof Promise, Object.getPrototypeOf(fetch('/to')) === Promise.prototype]`,
    'an address that is none': `fetch('http://')`,
    'no server': `fetch('http://127.0.0.1:1/')`,
    'no arguments': `fetch()`,
    'a symbol': `fetch(Symbol('x'))`,
    'a method that is forbidden': `fetch('/to', { method: 'CONNECT' })`,
    'a body with GET': `fetch('/to', { body: 'x' })`,
    'options that are no options': `fetch('/to', 1)`,
    'an option that is wrong': `fetch('/to', { mode: 'no-such-mode' })`,
    'aborted before': `fetch('/to', { signal: AbortSignal.abort() })`,
    'a Request used once': `(async () => { const r = new Request('/to', { method: 'POST', body: 'x' }); const before = r.bodyUsed; await fetch(r); return [before, r.bodyUsed]; })()`,
    'a Request used twice': `(async () => { const r = new Request('/to', { method: 'POST', body: 'x' }); await fetch(r); return fetch(r); })()`,
    'a Request whose body stays the same stream': `(async () => { const r = new Request('/to', { method: 'POST', body: 'x' }); const s = r.body; const sent = fetch(r.clone()); return [r.body === s, r.bodyUsed, (await sent).status, await r.text()]; })()`,
    'a Request beside which a body is given': `(async () => { const r = new Request('/to', { method: 'POST', body: 'x' }); await fetch(r, { body: 'y' }); return r.bodyUsed; })()`,
    'a stream': `(async () => { const s = new Blob(['x']).stream(); const sent = fetch('/to', { method: 'POST', body: s, duplex: 'half' }).catch(it => it.message); return [s.locked, await sent]; })()`,
    'a Blob, still whole': `(async () => { const b = new Blob(['x']); await fetch('/to', { method: 'POST', body: b }); return b.text(); })()`,
    'bytes, still whole': `(async () => { const b = new Uint8Array([1, 2]); await fetch('/to', { method: 'POST', body: b }); return [...b, b.buffer.byteLength]; })()`,
    'how often options are asked': `(async () => { const asked = []; await fetch('/to', { get method() { asked.push('method'); return 'POST'; }, get body() { asked.push('body'); return 'x'; } }); return asked; })()`,
    'how often an address is asked': `(async () => { let asked = 0; await fetch({ toString() { asked += 1; return '/to'; } }); return asked; })()`,
    'an address that throws': `fetch({ toString() { throw new RangeError('mine'); } })`,
    'a body that throws': `fetch('/to', { method: 'POST', body: { toString() { throw new RangeError('mine'); } } })`,
  },
  'xml-http-request': {
    ...looks('XMLHttpRequest.prototype', 'open'),
    ...looks('XMLHttpRequest.prototype', 'send'),
    'a response': xhr(`x.open('POST', '/to'); x.send('x');`),
    'a synchronous one': xhr(`x.open('POST', '/to', false); x.send('x'); done(x.status);`),
    'no server, synchronous': xhr(`x.open('GET', 'http://127.0.0.1:1/', false); x.send();`),
    'sent before it is opened': xhr(`x.send();`),
    'sent twice': xhr(`x.open('GET', '/to'); x.send(); x.send();`),
    'a method that is forbidden': xhr(`x.open('TRACE', '/to');`),
    'an address that is none': xhr(`x.open('GET', 'http://');`),
    'no arguments': xhr(`x.open();`),
    'how often arguments are asked': xhr(`const asked = []; x.open({ toString() { asked.push('method'); return 'GET'; } }, { toString() { asked.push('url'); return '/to'; } }); done(asked);`),
    'a subclass': `(() => { class X extends XMLHttpRequest { send(...given) { return super.send(...given); } } const x = new X(); x.open('GET', '/to'); return [x.send(), x instanceof XMLHttpRequest]; })()`,
    'a document, still whole': `(() => { const d = new DOMParser().parseFromString('<a>b</a>', 'text/xml'); const x = new XMLHttpRequest(); x.open('POST', '/to'); x.send(d); return d.documentElement.outerHTML; })()`,
    'own keys of an instance': `Reflect.ownKeys(new XMLHttpRequest())`,
  },
  'send-beacon': {
    ...looks('Navigator.prototype', 'sendBeacon'),
    'taken': `navigator.sendBeacon('/to', 'x')`,
    'too large': `navigator.sendBeacon('/to', 'x'.repeat(70000))`,
    'an address that is none': `navigator.sendBeacon('http://')`,
    'an address of another kind': `navigator.sendBeacon('data:,x')`,
    'no arguments': `navigator.sendBeacon()`,
    'a stream': `(() => { const s = new Blob(['x']).stream(); return [navigator.sendBeacon('/to', s), s.locked]; })()`,
    'how often data is asked': `(() => { let asked = 0; navigator.sendBeacon('/to', { toString() { asked += 1; return 'x'; } }); return asked; })()`,
    'own keys of navigator': `Reflect.ownKeys(navigator)`,
  },
  'document-cookie': {
    ...looks('Document.prototype', 'cookie', 'set'),
    'its getter': `(({ get }) => [get.name, get.length, String(get)])(Object.getOwnPropertyDescriptor(Document.prototype, 'cookie'))`,
    'a cookie': `(document.cookie = 'a=b; max-age=1', document.cookie)`,
    'what an assignment gives': `document.cookie = 'a=b; max-age=0'`,
    'a symbol': `document.cookie = Symbol('x')`,
    'how often a value is asked': `(() => { let asked = 0; document.cookie = { toString() { asked += 1; return 'a=b; max-age=0'; } }; return asked; })()`,
    'own keys of document': `Reflect.ownKeys(document).map(String)`,
  },
  'web-storage': {
    ...looks('Storage.prototype', 'setItem'),
    'a value': `(localStorage.clear(), localStorage.setItem('a', 'b'), [localStorage.getItem('a'), localStorage.a, Object.keys(localStorage)])`,
    'what a call gives': `sessionStorage.setItem('a', 'b')`,
    'too large': `localStorage.setItem('a', 'x'.repeat(6e6))`,
    'one argument': `localStorage.setItem('a')`,
    'how often arguments are asked': `(() => { const asked = []; localStorage.setItem({ toString() { asked.push('key'); return 'k'; } }, { toString() { asked.push('value'); return 'v'; } }); return asked; })()`,
    'identity': `[localStorage === window.localStorage, localStorage instanceof Storage, 'setItem' in localStorage, localStorage.hasOwnProperty('setItem')]`,
  },
  'form-submit': {
    ...looks('HTMLFormElement.prototype', 'submit'),
    'submitted': `form.submit()`,
    'in no document': `document.createElement('form').submit()`,
    'by event': `(() => { let heard = 0; form.onsubmit = () => { heard += 1; return false; }; form.requestSubmit(); form.submit(); return heard; })()`,
  },
  'event-source': {
    ...looksMade('EventSource', "'/to'"),
    'an address that is none': `new EventSource('http://')`,
    'its address': `(() => { const it = new EventSource('/to?a=b', { withCredentials: true }); it.close(); return [it.url, it.withCredentials, it.readyState]; })()`,
    'its constants': `[EventSource.CONNECTING, EventSource.OPEN, EventSource.CLOSED]`,
    'its end': `new Promise(done => { const it = new EventSource('http://127.0.0.1:1/'); it.onerror = event => { it.close(); done([event.type, event.isTrusted, event.target === it]); }; })`,
  },
  'web-socket': {
    ...looksMade('WebSocket', "'ws://127.0.0.1:1/'"),
    ...looks('WebSocket.prototype', 'send'),
    'an address that is none': `new WebSocket('http://')`,
    'a protocol that is none': `new WebSocket('ws://127.0.0.1:1/', 'a b')`,
    'how often arguments are asked': `(() => { const asked = []; new WebSocket({ toString() { asked.push('url'); return 'ws://127.0.0.1:1/'; } }, { toString() { asked.push('protocol'); return 'p'; } }).close(); return asked; })()`,
    'its constants': `[WebSocket.CONNECTING, WebSocket.OPEN, new WebSocket('ws://127.0.0.1:1/').CLOSED]`,
    'sent too early': `new WebSocket('ws://127.0.0.1:1/').send('x')`,
    'sent when closed': `(() => { const it = new WebSocket('ws://127.0.0.1:1/'); it.close(); return [it.send('x'), it.bufferedAmount]; })()`,
    'its end': `new Promise(done => { const it = new WebSocket('ws://127.0.0.1:1/'); it.onclose = event => done([event.code, event.wasClean, it.readyState]); })`,
  },
  'web-transport': {
    'whether it is there': `typeof WebTransport`,
    'its looks': `typeof WebTransport === 'undefined' || [WebTransport.name, WebTransport.length, String(WebTransport), WebTransport.prototype.constructor === WebTransport, Reflect.ownKeys(WebTransport).map(String)]`,
    'an address that is none': `new WebTransport('http://')`,
    'not over http': `new WebTransport('http://127.0.0.1:1/')`,
    'without new': `WebTransport('https://127.0.0.1:1/')`,
    'its end': `new WebTransport('https://127.0.0.1:1/').ready.catch(error => [error.name, error instanceof WebTransportError])`,
  },
  'peer-connection': {
    ...looksMade('RTCPeerConnection'),
    ...looks('RTCPeerConnection.prototype', 'setConfiguration'),
    ...looks('RTCDataChannel.prototype', 'send'),
    'its other name': `typeof webkitRTCPeerConnection === 'undefined' || webkitRTCPeerConnection === RTCPeerConnection`,
    'its own function': `RTCPeerConnection.generateCertificate({ name: 'ECDSA', namedCurve: 'P-256' }).then(it => it instanceof RTCCertificate)`,
    'servers': `(() => { const it = new RTCPeerConnection({ iceServers: [{ urls: ['stun:127.0.0.1:1', 'turn:127.0.0.1:1?transport=udp'], username: 'u', credential: 'c' }] }); const told = it.getConfiguration(); it.close(); return told.iceServers; })()`,
    'servers that are none': `new RTCPeerConnection({ iceServers: [{ urls: 'http://127.0.0.1:1' }] })`,
    'how often servers are asked': `(() => { const asked = []; new RTCPeerConnection({ get iceServers() { asked.push('servers'); return [{ get urls() { asked.push('urls'); return 'stun:127.0.0.1:1'; } }]; } }).close(); return asked; })()`,
    'other servers': `(() => { const it = new RTCPeerConnection(); const given = it.setConfiguration({ iceServers: [{ urls: 'stun:127.0.0.1:1' }] }); it.close(); return given; })()`,
    'sent too early': `new RTCPeerConnection().createDataChannel('c').send('x')`,
    'sent to a peer': `(async () => {
      const [a, b] = [new RTCPeerConnection(), new RTCPeerConnection()];
      a.onicecandidate = ({ candidate }) => candidate && b.addIceCandidate(candidate);
      b.onicecandidate = ({ candidate }) => candidate && a.addIceCandidate(candidate);
      const heard = new Promise(done => { b.ondatachannel = ({ channel }) => { channel.onmessage = ({ data }) => done(data); }; setTimeout(done, 5000, 'nothing'); });
      const channel = a.createDataChannel('c');
      channel.onopen = () => channel.send('x');
      await a.setLocalDescription(); await b.setRemoteDescription(a.localDescription);
      await b.setLocalDescription(); await a.setRemoteDescription(b.localDescription);
      const data = await heard; a.close(); b.close();
      return data;
    })()`,
  },
  'element-source': {
    ...setters([['HTMLImageElement', 'src'], ['HTMLImageElement', 'srcset'], ['HTMLVideoElement', 'poster'], ['HTMLScriptElement', 'src'], ['HTMLLinkElement', 'href'],
      ['HTMLMediaElement', 'src'], ['HTMLIFrameElement', 'src'], ['HTMLObjectElement', 'data'], ['HTMLEmbedElement', 'src']]),
    'an image': `(() => { const it = new Image(); it.src = 'http://127.0.0.1:1/a b#c'; return [it.src, it.getAttribute('src'), it.outerHTML]; })()`,
    'how often an address is asked': `(() => { let asked = 0; const it = new Image(); it.src = { toString() { asked += 1; return 'http://127.0.0.1:1/'; } }; return asked; })()`,
    'an address that throws': `new Image().src = { toString() { throw new RangeError('mine'); } }`,
    'a symbol': `document.createElement('script').src = Symbol('x')`,
    'the end of an image': `new Promise(done => { const it = new Image(); it.onerror = event => done([event.type, event.target === it]); it.src = 'http://127.0.0.1:1/'; })`,
    'a script': `new Promise(done => { const it = document.createElement('script'); it.onload = it.onerror = event => { it.remove(); done(event.type); }; it.src = '/to'; document.body.append(it); })`,
  },
  'worker-start': {
    ...looksMade('Worker', "'/to'"),
    ...looksMade('SharedWorker', "'/to'"),
    ...looks('ServiceWorkerContainer.prototype', 'register'),
    ...looks('Worklet.prototype', 'addModule'),
    'a worker': `new Promise(done => { const it = new Worker(URL.createObjectURL(new Blob(['postMessage(name + location.protocol)']))  , { name: 'mine' }); it.onmessage = ({ data }) => done(data); })`,
    'an address that is none': `new Worker('http://')`,
    'a worker of another site': `new Worker('http://127.0.0.1:1/')`,
    'how often arguments are asked': `(() => { const asked = []; new Worker({ toString() { asked.push('url'); return '/to'; } }, { get name() { asked.push('name'); return 'n'; } }).terminate(); return asked; })()`,
    'a service worker that is none': `navigator.serviceWorker.register('/no-such-worker.js')`,
    'a worklet': `new OfflineAudioContext(1, 1, 8000).audioWorklet.addModule('data:text/javascript,')`,
    'a worklet that is none': `new OfflineAudioContext(1, 1, 8000).audioWorklet.addModule('http://127.0.0.1:1/').catch(error => error.name)`,
  },
  'cookie-store': {
    ...looks('CookieStore.prototype', 'set'),
    'a cookie': `cookieStore.set('a', 'b').then(async given => [given, document.cookie.includes('a=b'), await cookieStore.delete('a')])`,
    'a cookie with options': `cookieStore.set({ name: 'c', value: 'd', expires: Date.now() + 60000 }).then(async given => [given, (await cookieStore.get('c')).value, await cookieStore.delete('c')])`,
    'a name that is none': `cookieStore.set('a;b', 'c')`,
    'nothing': `cookieStore.set()`,
    'how often options are asked': `(() => { const asked = []; const given = { get name() { asked.push('name'); return 'a'; }, get value() { asked.push('value'); return 'b'; } }; return cookieStore.set(given).then(() => asked); })()`,
  },
  'window-name': {
    ...looks('window', 'name', 'set'),
    'its getter': `(({ get }) => [get.name, get.length, String(get)])(Object.getOwnPropertyDescriptor(window, 'name'))`,
    'an assignment': `(name = 'mine', [window.name, name])`,
    'a name that is asked once': `(() => { let asked = 0; window.name = { toString() { asked += 1; return 'x'; } }; return [asked, window.name]; })()`,
    'a name that throws': `window.name = { toString() { throw new RangeError('mine'); } }`,
    'of a frame': `(() => { frames[0].name = 'other'; const given = frames[0].name; frames[0].name = 'there'; return given; })()`,
  },
  'canvas': {
    ...looks('CanvasRenderingContext2D.prototype', 'fillText'),
    ...looks('CanvasRenderingContext2D.prototype', 'fillStyle', 'set'),
    ...looks('CanvasRenderingContext2D.prototype', 'drawImage'),
    ...looks('CanvasRenderingContext2D.prototype', 'clearRect'),
    ...looks('CanvasRenderingContext2D.prototype', 'getImageData'),
    ...looks('HTMLCanvasElement.prototype', 'width', 'set'),
    ...looks('HTMLCanvasElement.prototype', 'toDataURL'),
    ...looks('HTMLCanvasElement.prototype', 'toBlob'),
    ...looks('OffscreenCanvas.prototype', 'convertToBlob'),
    'a drawing': `(() => { const c = document.createElement('canvas'), x = c.getContext('2d'); x.fillStyle = '#f60'; x.fillText('Cwm fjord', 2, 15); x.strokeStyle = 'rgba(9, 9, 9, 0.5)'; x.strokeText('bank', 4, 17); const before = c.toDataURL(); x.clearRect(0, 0, 300, 150); return [before, before === c.toDataURL(), x.fillStyle, x.strokeStyle, c.toDataURL()]; })()`,
    'what it gives': `(() => { const x = document.createElement('canvas').getContext('2d'); return [x.fillText('a', 1, 2), x.clearRect(0, 0, 1, 1), x.drawImage(x.canvas, 0, 0), x.getImageData(0, 0, -2, 3).width]; })()`,
    'a size that is none': `document.createElement('canvas').getContext('2d').getImageData(0, 0, NaN, NaN)`,
    'a text that throws': `document.createElement('canvas').getContext('2d').fillText({ toString() { throw new RangeError('mine'); } }, 1, 1)`,
    'how often arguments are asked': `(() => { const asked = [], x = document.createElement('canvas').getContext('2d'), it = name => ({ toString() { asked.push(name); return '9'; }, valueOf() { asked.push(name); return 9; } }); x.fillText(it('text'), it('x'), it('y')); x.fillStyle = it('style'); x.clearRect(it('x'), it('y'), it('w'), it('h')); x.canvas.toDataURL(it('type')); x.canvas.toBlob(() => 0, it('blob type')); return asked; })()`,
    'how often options are asked': `(async () => { const asked = []; await new OffscreenCanvas(9, 9).convertToBlob({ get type() { asked.push('type'); return 'image/png'; }, get quality() { asked.push('quality'); return 1; } }); return asked; })()`,
    'an image that is not there': `document.createElement('canvas').getContext('2d').drawImage(new Image(), 0, 0)`,
    'no image': `document.createElement('canvas').getContext('2d').drawImage('canvas', 0, 0)`,
    'a canvas that is tainted, which stays so': `new Promise(done => { const i = new Image(), c = document.createElement('canvas'), x = c.getContext('2d'); i.onload = () => { x.fillText('Cwm', 1, 9); x.drawImage(i, 0, 0); try { done(c.toDataURL()); } catch (error) { done(error.name); } }; i.src = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><foreignObject width="9" height="9"/></svg>'; })`,
    'a bitmap': `(() => { const c = new OffscreenCanvas(9, 9), x = c.getContext('2d'); x.fillText('a', 1, 8); const b = c.transferToImageBitmap(); return [b.width, b instanceof ImageBitmap, Reflect.ownKeys(b)]; })()`,
    'a context of another window': `(() => { const c = frames[0].document.createElement('canvas'), x = c.getContext('2d'); CanvasRenderingContext2D.prototype.fillText.call(x, 'Cwm', 1, 9); return HTMLCanvasElement.prototype.toDataURL.call(c); })()`,
  },
  'graphics': {
    ...looks('WebGLRenderingContext.prototype', 'getParameter'),
    ...looks('WebGLRenderingContext.prototype', 'readPixels'),
    ...looks('WebGL2RenderingContext.prototype', 'getSupportedExtensions'),
    ...looks('WebGL2RenderingContext.prototype', 'getShaderPrecisionFormat'),
    'what a context answers': `(() => { const g = document.createElement('canvas').getContext('webgl'); if (!g) return 'none'; g.getExtension('WEBGL_debug_renderer_info'); return [g.getParameter(37445), g.getParameter(37446), g.getParameter(g.MAX_TEXTURE_SIZE), g.getParameter(1), g.getError(), g.getSupportedExtensions(), g.getShaderPrecisionFormat(g.VERTEX_SHADER, g.HIGH_FLOAT).precision]; })()`,
    'pixels': `(() => { const g = document.createElement('canvas').getContext('webgl'), p = new Uint8Array(4); if (!g) return 'none'; g.clearColor(1, 0, 0, 1); g.clear(g.COLOR_BUFFER_BIT); g.readPixels(0, 0, 1, 1, g.RGBA, g.UNSIGNED_BYTE, p); return [...p, g.getError()]; })()`,
    'how often a parameter is asked': `(() => { let asked = 0; const g = document.createElement('canvas').getContext('webgl'); g?.getParameter({ valueOf() { asked += 1; return 37445; } }); return asked; })()`,
    'an adapter': `(async () => { const a = await navigator.gpu?.requestAdapter(); return a ? [String(a.info), a.info === a.info, String(a.limits)] : String(a); })()`,
  },
  'audio': {
    ...looks('OfflineAudioContext.prototype', 'startRendering'),
    ...looks('BaseAudioContext.prototype', 'createOscillator'),
    ...looks('BaseAudioContext.prototype', 'createBufferSource'),
    ...looks('AudioBuffer.prototype', 'getChannelData'),
    ...looks('AudioBuffer.prototype', 'copyFromChannel'),
    'OscillatorNode': `[OscillatorNode.name, OscillatorNode.length, String(OscillatorNode), OscillatorNode.prototype.constructor === OscillatorNode, new OscillatorNode(new OfflineAudioContext(1, 9, 44100)) instanceof OscillatorNode]`,
    'OscillatorNode without new': `OscillatorNode(new OfflineAudioContext(1, 9, 44100))`,
    'OscillatorNode without arguments': `new OscillatorNode()`,
    'a class of it': `(() => { class Mine extends OscillatorNode {} const it = new Mine(new OfflineAudioContext(1, 9, 44100)); return [it.constructor === Mine, it.type]; })()`,
    'a tone': `(async () => { const a = new OfflineAudioContext(1, 500, 44100), o = a.createOscillator(); o.connect(a.destination); o.start(); const it = await a.startRendering(), data = it.getChannelData(0), copy = new Float32Array(9); it.copyFromChannel(copy, 0); return [it.length, data.length, data === it.getChannelData(0), [...data.slice(90, 99)], [...copy]]; })()`,
    'rendered twice': `(async () => { const a = new OfflineAudioContext(1, 9, 44100); await a.startRendering(); return a.startRendering(); })()`,
    'a failure that nobody handles': `(async () => { const heard = []; const hear = event => { heard.push(String(event.reason)); event.preventDefault(); }; addEventListener('unhandledrejection', hear); const a = new OfflineAudioContext(1, 9, 44100); await a.startRendering(); a.startRendering(); await new Promise(done => setTimeout(done, 50)); removeEventListener('unhandledrejection', hear); return heard; })()`,
    'a channel that is not there': `new AudioBuffer({ length: 9, sampleRate: 44100 }).getChannelData(7)`,
  },
  'fonts': {
    ...looks('CanvasRenderingContext2D.prototype', 'font', 'set'),
    ...looks('CanvasRenderingContext2D.prototype', 'measureText'),
    ...looks('FontFaceSet.prototype', 'check'),
    ...looks('HTMLElement.prototype', 'offsetWidth', 'get'),
    'a font and what it measures': `(() => { const x = document.createElement('canvas').getContext('2d'); x.font = 'italic 20px/1.5 "No Such", monospace'; const before = x.font; x.font = 'nonsense'; return [before, x.font, x.measureText('mmm').width]; })()`,
    'how often arguments are asked': `(() => { const asked = [], x = document.createElement('canvas').getContext('2d'), it = name => ({ toString() { asked.push(name); return '12px serif'; } }); x.font = it('font'); x.measureText(it('text')); document.fonts.check(it('check')); return asked; })()`,
    'whether a font is there': `[document.fonts.check('12px serif'), document.fonts.check('12px "No Such"')]`,
    'a font that is none': `document.fonts.check('nonsense')`,
    'widths, often': `(() => { const given = new Set(); const it = document.createElement('div'); it.style.cssText = 'width: 77px; position: absolute'; document.body.append(it); for (let i = 0; i < 1200; i += 1) given.add(it.offsetWidth); it.remove(); return [...given]; })()`,
    'the getter of widths, after often': `(({ get, set, enumerable, configurable }) => [get.name, get.length, String(get), set, enumerable, configurable, Object.keys(HTMLElement.prototype).indexOf('offsetWidth')])(Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'offsetWidth'))`,
  },
  'properties': {
    ...looks('Navigator.prototype', 'plugins', 'get'),
    ...looks('Navigator.prototype', 'hardwareConcurrency', 'get'),
    ...looks('Navigator.prototype', 'javaEnabled'),
    ...looks('Screen.prototype', 'availTop', 'get'),
    ...looks('HTMLMediaElement.prototype', 'canPlayType'),
    ...looks('Intl.DateTimeFormat.prototype', 'resolvedOptions'),
    ...looks('window', 'matchMedia'),
    ...looks('Permissions.prototype', 'query'),
    'values': `[navigator.hardwareConcurrency, navigator.deviceMemory, navigator.languages, navigator.platform, navigator.vendor, navigator.webdriver, navigator.maxTouchPoints, navigator.doNotTrack, navigator.pdfViewerEnabled, navigator.oscpu, navigator.buildID, screen.availWidth, screen.colorDepth, navigator.connection?.rtt]`,
    'the same objects': `[navigator.plugins === navigator.plugins, navigator.mimeTypes === navigator.mimeTypes, navigator.languages === navigator.languages, Object.isFrozen(navigator.languages), navigator.connection === navigator.connection]`,
    'queries': `['(color-gamut: srgb)', '(prefers-contrast: more)', 'nonsense', ''].map(it => [matchMedia(it).matches, matchMedia(it).media])`,
    'a query that is asked once': `(() => { let asked = 0; matchMedia({ toString() { asked += 1; return '(color-gamut: p3)'; } }); return asked; })()`,
    'a query that throws': `matchMedia({ toString() { throw new RangeError('mine'); } })`,
    'a permission': `navigator.permissions.query({ name: 'geolocation' }).then(it => [it.state, it.name])`,
    'a permission that is none': `navigator.permissions.query({ name: 'none' })`,
    'how often a permission is asked': `(async () => { let asked = 0; await navigator.permissions.query({ get name() { asked += 1; return 'geolocation'; } }); return asked; })()`,
    'the time zone': `Intl.DateTimeFormat().resolvedOptions()`,
    'voices': `Array.isArray(speechSynthesis.getVoices())`,
    'devices': `navigator.mediaDevices?.enumerateDevices().then(it => it.map(({ kind, label }) => [kind, label]))`,
    'own keys': `[navigator, screen, Navigator.prototype, Screen.prototype, Intl.DateTimeFormat.prototype, HTMLElement.prototype].map(it => Reflect.ownKeys(it).map(String))`,
  },
  'the page at large': {
    // Sorted: Firefox lists the language's own names in the order in which they were first used.
    'names on the window': `Reflect.ownKeys(window).map(String).sort()`,
    'enumerable names on the window': `(() => { const names = []; for (const it in window) names.push(it); return names; })()`,
    'elements': `document.documentElement.outerHTML`,
    'own keys of prototypes': `[EventTarget, Node, Document, Element, HTMLElement, XMLHttpRequest, Storage, Navigator, Function, Object, Array, Error].map(it => Reflect.ownKeys(it.prototype).map(String))`,
    'statics': `[Error, Object, Reflect, JSON, Function].map(it => Reflect.ownKeys(it).map(String))`,
    'stack limit': `Object.getOwnPropertyDescriptor(Error, 'stackTraceLimit')`,
    'Function.prototype.toString': `(({ value, ...rest }) => [value.name, value.length, String(value), value.call(value), Reflect.ownKeys(value).map(String), rest])(Object.getOwnPropertyDescriptor(Function.prototype, 'toString'))`,
    'toString of no function': `Function.prototype.toString.call({})`,
    'toString of a function of the page': `Function.prototype.toString.call(function mine() { return 1; })`,
    'toString of a proxy of the page': `Function.prototype.toString.call(new Proxy(function mine() {}, {}))`,
    'order of microtasks': `(async () => { const order = []; const told = Promise.all([fetch('/to').catch(() => 0), 0]); queueMicrotask(() => order.push('a')); document.cookie = 'a=b; max-age=0'; Promise.resolve().then(() => order.push('b')); await null; await told; return order; })()`,
    'what window.event is': `(() => { document.cookie = 'a=b; max-age=0'; return window.event; })()`,
    'numbers of timers': `(() => { const first = setTimeout(() => 0); fetch('/to').catch(() => 0); document.cookie = 'a=b; max-age=0'; return setTimeout(() => 0) - first; })()`,
    'the code of libraries that ask whether fetch is native': `/^function\\s+\\w+\\(\\)\\s+\\{\\s+\\[native code\\]\\s+\\}$/.test(fetch.toString())`,
  },
};

/** A page for them. */
export const SITE = '<!doctype html><title>A page</title><body><form id="form" action="/to" target="there"></form><iframe name="there"></iframe></body>';

/**
 * Runs in the page: evaluates each expression and tells its result, or its error, in full. Stacks are left out: they show
 * the frames of a wrapper, which the report says a page could notice.
 */
export const WITNESS = `async expressions => {
  const show = it => {
    if (typeof it === 'function') return String(it);
    if (typeof it === 'symbol' || typeof it === 'undefined' || typeof it === 'bigint') return String(it);
    return JSON.stringify(it, (_, value) => typeof value === 'function' ? String(value) : value) ?? String(it);
  };
  const told = {};
  for (const [name, expression] of Object.entries(expressions)) {
    try {
      told[name] = show(await (0, eval)('(async () => (' + expression + '))()'));
    } catch (error) {
      told[name] = 'throws ' + Object.prototype.toString.call(error) + ' ' + error.name + ': ' + error.message + ' ' + (error instanceof Error || error instanceof DOMException);
    }
  }
  return told;
}`;
