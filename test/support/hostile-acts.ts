/** What no page would send by accident, and what must not turn up in any audit. */
export const FORGED_HOST = 'forged.example';

/**
 * Runs in a page that knows how Sillage is made: takes every place it could forge evidence from, and tells what answered.
 * `email` is what was really typed, so that a forgery which got through would be an exposure.
 */
export const forgery = (email: string): string => `(async () => {
  const url = 'https://${FORGED_HOST}/collect?email=' + encodeURIComponent(${JSON.stringify(email)});
  const seen = { kind: 'request', exchange: 'forged.0', hop: 0, url, method: 'GET', channel: 'fetch', body: { kind: 'none' }, scripts: [] };
  const answer = { kind: 'response', exchange: 'forged.0', hop: 0, status: 200, setCookies: ['uid=forged0123456789abcdef'] };
  const input = { kind: 'input', field: { name: 'email', type: 'email', autocomplete: 'email', label: 'E-mail' }, value: 'forged@${FORGED_HOST}' };
  const batch = [seen, answer, input].map((seen, n) => ({ source: 'pforged', n, atMs: Date.now(), witness: 'browser', seen }));
  const message = { name: 'evidence/append', says: { batch } };
  const told = [];

  // The places a message could be heard at.
  postMessage(message, '*');
  new BroadcastChannel('sillage').postMessage(message);
  const { port1, port2 } = new MessageChannel();
  postMessage(message, '*', [port2]);
  port1.onmessage = () => told.push('a port answered');
  for (const it of [window.chrome?.runtime, window.browser?.runtime]) if (typeof it?.sendMessage === 'function') told.push('there is a runtime');

  // The handshake of our two scripts, by its true names, in this window and in the emptiest one a page can make.
  const frame = document.body.appendChild(document.createElement('iframe'));
  for (const it of [window, frame.contentWindow]) {
    const place = it === window ? 'window' : 'frame';
    const navigation = it.performance.getEntriesByType('navigation')[0];
    const name = [it.performance.timeOrigin, navigation?.fetchStart, navigation?.requestStart, navigation?.responseStart].join('/');
    const own = new EventTarget();
    own.addEventListener('batch', () => told.push(place + ' sends us its records'));
    const forged = new it.MouseEvent(name + '/offer', { relatedTarget: own, cancelable: true });
    it.addEventListener(name + '/offer', event => {
      if (event === forged) return;
      told.push(place + ' offers its node');
      event.relatedTarget?.dispatchEvent(new CustomEvent('batch', { detail: JSON.stringify(batch), cancelable: true }));
    }, { capture: true });
    it.dispatchEvent(new it.Event(name + '/hello'));
    if (!it.dispatchEvent(forged)) told.push(place + ' takes our node');
    for (const target of [it, it.document, it.document.documentElement]) {
      for (const type of ['batch', 'ask']) target.dispatchEvent(new it.CustomEvent(type, { detail: JSON.stringify(batch), cancelable: true }));
    }
    it.localStorage.setItem('sillage-probe', place);
  }

  // A value that nobody typed.
  const field = document.querySelector('#email');
  const before = field.value;
  field.value = 'forged@${FORGED_HOST}';
  for (const type of ['input', 'change', 'blur']) field.dispatchEvent(new Event(type, { bubbles: true }));
  field.value = before;

  await new Promise(resolve => { setTimeout(resolve, 300); });
  frame.remove();
  localStorage.removeItem('sillage-probe');
  return told;
})()`;

/** Replaces what a script of another might use, calls what is observed, and tells which replacements were used. */
export const SABOTAGE = `(async () => {
  const used = { __proto__: null };
  const undo = [];
  const { apply } = Reflect;
  const { getOwnPropertyDescriptor } = Object;
  const spy = (owner, name, owned) => {
    const was = getOwnPropertyDescriptor(owner, name);
    Object.defineProperty(owner, name, { ...was, value(...given) { used[owned + name] = true; return apply(was.value, this, given); } });
    undo[undo.length] = () => Object.defineProperty(owner, name, was);
  };
  for (const [owner, names] of [
    [Array.prototype, ['push', 'map', 'filter', 'join', 'slice', 'forEach', 'includes']], [String.prototype, ['slice', 'split', 'startsWith', 'replace', 'indexOf']],
    [Map.prototype, ['get', 'set']], [WeakMap.prototype, ['get', 'set', 'has']], [Set.prototype, ['add', 'has']], [JSON, ['stringify', 'parse']],
    [EventTarget.prototype, ['dispatchEvent', 'addEventListener']], [Event.prototype, ['preventDefault', 'stopImmediatePropagation']],
    [Promise.prototype, ['then', 'catch', 'finally']], [Object, ['keys', 'entries', 'assign', 'getOwnPropertyDescriptor']], [Date, ['now']],
    [Performance.prototype, ['now', 'getEntriesByType']], [RegExp.prototype, ['test', 'exec']], [window, ['queueMicrotask', 'setTimeout']], [Function.prototype, ['call', 'bind']],
  ]) for (const name of names) spy(owner, name, (owner.constructor?.name ?? '') + '.');
  Object.defineProperty(Object.prototype, 'toJSON', { configurable: true, value() { used.toJSON = true; return 'stolen'; } });
  undo[undo.length] = () => { delete Object.prototype.toJSON; };
  Object.defineProperty(Object.prototype, 'url', { configurable: true, set() { used['setter of url'] = true; } });
  undo[undo.length] = () => { delete Object.prototype.url; };
  const CE = window.CustomEvent;
  window.CustomEvent = function (...given) { used.CustomEvent = true; return new CE(...given); };
  undo[undo.length] = () => { window.CustomEvent = CE; };

  localStorage.setItem('sabotaged', 'once');
  const request = new XMLHttpRequest();
  request.open('GET', '/api/sabotaged');
  request.send();
  // What is to be told at the end of this task is told by then; the page's own timers come later.
  for (let i = 0; i < 50; i += 1) await null;
  for (let i = undo.length - 1; i >= 0; i -= 1) undo[i]();
  localStorage.removeItem('sabotaged');
  return Object.keys(used).sort();
})()`;

/** Far more than anybody could keep, in one task. Each is counted, kept or not. */
export const FLOOD = 20_000;
export const FLOODING = `(() => {
  localStorage.setItem('flood', 'x'.repeat(2000000));
  for (let i = 1; i < ${FLOOD}; i += 1) localStorage.setItem('flood', 'f' + i);
  localStorage.removeItem('flood');
  return true;
})()`;
