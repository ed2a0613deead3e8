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

const xhr = (act: string): string => `new Promise((done, fail) => { const x = new XMLHttpRequest(); x.onloadend = () => done([x.status, x.readyState, x.responseText]); try { ${act} } catch (error) { fail(error); } })`;

/**
 * Uses of what the page observers watch, by the observer's id: expressions whose results, or errors, must be the same
 * with and without us.
 */
export const EXERCISES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'fetch': {
    ...looks('window', 'fetch'),
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
