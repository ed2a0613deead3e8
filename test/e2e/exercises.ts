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
  'listeners': {
    ...looks('EventTarget.prototype', 'addEventListener'),
    ...setters([['HTMLElement', 'onkeydown'], ['HTMLElement', 'onpaste'], ['Document', 'oninput']]),
    ...looks('window', 'onkeyup', 'set'),
    'one that is heard': `(() => { const heard = []; const it = document.createElement('input'); it.addEventListener('input', event => heard.push(event.type, event.target === it)); it.dispatchEvent(new Event('input')); return heard; })()`,
    'what adding one gives': `document.addEventListener('keydown', () => 0)`,
    'one that is added twice': `(() => { let heard = 0; const it = document.createElement('input'); const count = () => { heard += 1; }; it.addEventListener('paste', count); it.addEventListener('paste', count); it.dispatchEvent(new Event('paste')); it.removeEventListener('paste', count); it.dispatchEvent(new Event('paste')); return heard; })()`,
    'how often arguments are asked': `(() => { const asked = []; document.addEventListener({ toString() { asked.push('type'); return 'blur'; } }, () => 0, { get capture() { asked.push('capture'); return true; }, get once() { asked.push('once'); return true; } }); document.addEventListener('blur', () => 0, { get capture() { asked.push('again'); } }); return asked; })()`,
    'no listener': `document.addEventListener('keydown', 1)`,
    'nothing': `document.addEventListener()`,
    'without a target': `(() => { const add = EventTarget.prototype.addEventListener; return [add('keyup', () => 0), typeof add]; })()`,
    'a handler': `(() => { const it = document.createElement('input'); const mine = () => 1; it.onkeydown = mine; const given = [it.onkeydown === mine, it.getAttribute('onkeydown')]; it.onkeydown = 'no'; return [given, it.onkeydown]; })()`,
    'a handler of the window': `(() => { const mine = () => 1; onkeyup = mine; const given = window.onkeyup === mine; window.onkeyup = null; return [given, onkeyup]; })()`,
    'a handler in markup': `(() => { const it = document.createElement('input'); it.setAttribute('onkeydown', 'return 7'); return [typeof it.onkeydown, it.onkeydown()]; })()`,
    'the body\'s, which is the window\'s': `(() => { const mine = () => 1; document.body.onblur = mine; const given = window.onblur === mine; document.body.onblur = null; return given; })()`,
  },
  'field-values': {
    ...looks('HTMLInputElement.prototype', 'value', 'get'),
    ...looks('HTMLInputElement.prototype', 'files', 'get'),
    ...looksMade('FormData'),
    'its setter': `(({ set }) => [set.name, set.length, String(set)])(Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value'))`,
    'values': `(() => { const make = (name, html) => { const it = document.createElement(name); it.innerHTML = html; return it; }; const input = make('input', ''); input.value = 'x'; const area = make('textarea', 'y'); const list = make('select', '<option>z'); return [input.value, area.value, list.value, input.files, document.createElement('input').value]; })()`,
    'a file': `(() => { const it = document.createElement('input'); it.type = 'file'; const t = new DataTransfer(); t.items.add(new File(['x'], 'a.txt')); it.files = t.files; return [it.files.length, it.files === it.files, it.value, it.files[0].name]; })()`,
    'what React does': `(() => { const it = document.createElement('input'); const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value'); let seen = ''; Object.defineProperty(it, 'value', { configurable: true, get() { return native.get.call(this); }, set(value) { seen = value; native.set.call(this, value); } }); it.value = 'x'; return [it.value, seen, Object.keys(it)]; })()`,
    'a form': `(() => { const it = document.createElement('form'); it.innerHTML = '<input name=a value=b>'; return [...new FormData(it)]; })()`,
    'a form that is none': `new FormData({})`,
    'a form with a button that is not its own': `new FormData(form, document.createElement('button'))`,
    'what window.event is while it is read': `(() => { const it = document.createElement('input'); it.value = 'x'; const seen = []; it.addEventListener('mine', event => { it.value; seen.push(window.event === event); }); it.dispatchEvent(new Event('mine')); return [seen, window.event]; })()`,
  },
  'event-streams': {
    ...looks('EventTarget.prototype', 'addEventListener'),
    'a listener of moves': `(() => { const heard = []; document.addEventListener('mousemove', event => heard.push(event.type), { once: true }); document.dispatchEvent(new Event('mousemove')); document.dispatchEvent(new Event('mousemove')); return heard; })()`,
    'what is given': `addEventListener('scroll', () => 0)`,
    'nothing to listen with': `document.addEventListener('click')`,
    'a listener that is none': `document.addEventListener('click', 1)`,
    'how often arguments are asked': `(() => { const asked = []; document.addEventListener({ toString() { asked.push('type'); return 'click'; } }, () => 0, { get once() { asked.push('once'); return true; }, get passive() { asked.push('passive'); return true; } }); return asked; })()`,
    'a type that throws': `document.addEventListener({ toString() { throw new RangeError('mine'); } }, () => 0)`,
  },
  'mutations': {
    ...looks('MutationObserver.prototype', 'observe'),
    'a change': `new Promise(done => { const it = new MutationObserver(all => { it.disconnect(); done(all.map(({ type, attributeName }) => [type, attributeName])); }); it.observe(document, { attributes: true, characterData: true, childList: true, subtree: true }); document.body.setAttribute('data-x', 'y'); document.body.removeAttribute('data-x'); })`,
    'options without anything to watch': `new MutationObserver(() => 0).observe(document, { subtree: true })`,
    'a target that is none': `new MutationObserver(() => 0).observe({}, { childList: true })`,
    'no options': `new MutationObserver(() => 0).observe(document)`,
    'how often options are asked': `(() => { const asked = []; const it = new MutationObserver(() => 0); it.observe(document, { get subtree() { asked.push('subtree'); return true; }, get childList() { asked.push('childList'); return true; } }); it.disconnect(); return asked; })()`,
    'an option that throws': `new MutationObserver(() => 0).observe(document, { childList: true, get subtree() { throw new RangeError('mine'); } })`,
  },
  'document-read': {
    ...looks('Element.prototype', 'outerHTML', 'get'),
    ...looks('Element.prototype', 'innerHTML', 'get'),
    ...looks('Document.prototype', 'createTreeWalker'),
    ...looks('Document.prototype', 'createNodeIterator'),
    ...looks('XMLSerializer.prototype', 'serializeToString'),
    ...looks('CSSStyleSheet.prototype', 'cssRules', 'get'),
    ...looks('CSSStyleSheet.prototype', 'rules', 'get'),
    'the setters beside the getters': `['outerHTML', 'innerHTML'].map(it => { const { set } = Object.getOwnPropertyDescriptor(Element.prototype, it); return [set.name, set.length, String(set)]; })`,
    'markup': `(() => { const it = document.createElement('p'); it.innerHTML = 'a<b>c</b>'; return [it.innerHTML, it.outerHTML, document.body.innerHTML.length, document.documentElement.outerHTML.length]; })()`,
    'a walk': `(() => { const it = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT); const seen = []; while (it.nextNode()) seen.push(it.currentNode.nodeName); return seen; })()`,
    'a walk with a filter that throws': `document.createTreeWalker(document, NodeFilter.SHOW_ALL, () => { throw new RangeError('mine'); }).nextNode()`,
    'an iterator': `document.createNodeIterator(document.body).nextNode() === document.body`,
    'a serialized page': `new XMLSerializer().serializeToString(document.body).length`,
    'what cannot be serialized': `new XMLSerializer().serializeToString({})`,
    'rules': `(() => { const it = document.createElement('style'); it.textContent = 'p { color: red }'; document.head.append(it); const { sheet } = it; const told = [sheet.cssRules === sheet.cssRules, sheet.cssRules.length, sheet.rules.length]; it.remove(); return told; })()`,
    'rules of a sheet that was made': `new CSSStyleSheet().cssRules.length`,
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
