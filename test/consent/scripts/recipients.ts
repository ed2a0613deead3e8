import { script } from '../../sites/server/answers.ts';

/** What is shown on `ACCOUNT`, and read by those below. */
export const EMAIL = 'margaux.villard@courrier-exemple.test';

const SHOWN = `[...document.querySelectorAll('dd')].map(it => it.textContent).find(it => it.includes('@'))`;

/** Reads the customer's address from the page and sends it to its own company; keeps nothing. */
export const READER = script(`
fetch('https://in.quietmetrics.test/e', { method: 'POST', body: JSON.stringify({ page: location.pathname, email: ${SHOWN} }) });`);

/** The same for a broker. */
export const BROKER = script(`
fetch('https://in.hearthbroker.test/profile', { method: 'POST', body: JSON.stringify({ mail: ${SHOWN} }) });`);

/** Sends what is typed into a field as soon as it is left. */
export const LISTENER = script(`
document.addEventListener('change', ({ target }) => { if (target.name === 'email') fetch('https://in.quietmetrics.test/field', { method: 'POST', body: JSON.stringify({ [target.name]: target.value }) }); });`);

/** Keeps an identifier in the page's cookies for a year, for this host or a whole domain, and sends it along. */
const keepsId = (domain: string): ReturnType<typeof script> => script(`
const id = /(?:^|; )_qm=([^;]*)/.exec(document.cookie)?.[1] ?? crypto.randomUUID();
document.cookie = '_qm=' + id + '; path=/; max-age=31536000; secure; samesite=lax${domain}';
fetch('https://in.quietmetrics.test/v?u=' + id);`);
export const KEEPS_ID = keepsId('');
export const KEEPS_ID_EVERYWHERE = keepsId('; domain=orchard-shop.test');

/** Shows an advertisement, whose pixel sets a cookie of its own. */
export const AD = script(`document.body.append(Object.assign(new Image(), { src: 'https://px.adkiosk.test/p.gif?at=' + encodeURIComponent(location.pathname), alt: '' }));`);

/** Counts pages without telling anybody from anybody else. */
export const COUNTER = script(`fetch('https://in.plaincount.test/view', { method: 'POST', body: JSON.stringify({ path: location.pathname }) });`);

/** As Meta's pixel has it: calls are queued by the page, `consent` holds them back, `ud[em]` is the address hashed, `_fbp` is the browser (https://developers.facebook.com/docs/meta-pixel/). */
export function metaPixel({ obeys }: { readonly obeys: boolean }): ReturnType<typeof script> {
  return script(`
const held = [];
const state = { granted: true, id: '', em: '' };
const hash = async text => [...new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text.trim().toLowerCase())))].map(it => it.toString(16).padStart(2, '0')).join('');
const post = async event => {
  const fbp = /(?:^|; )_fbp=([^;]*)/.exec(document.cookie)?.[1] ?? 'fb.1.' + Date.now() + '.' + Math.floor(Math.random() * 1e10);
  document.cookie = '_fbp=' + fbp + '; path=/; max-age=7776000; secure; samesite=lax';
  const asked = new URLSearchParams({ id: state.id, ev: event, dl: location.href, rl: '', if: 'false', ts: String(Date.now()), v: '2.9.170', fbp, 'ud[em]': await hash(state.em) });
  new Image().src = 'https://www.facebook.com/tr/?' + asked;
};
const calls = {
  consent: word => { state.granted = word === 'grant' || ${String(!obeys)}; if (state.granted) held.splice(0).forEach(post); },
  init: (id, { em = '' } = {}) => { state.id = id; state.em = em; },
  track: event => { if (state.granted) post(event); else held.push(event); },
};
const queued = window.fbq.queue.splice(0);
window.fbq.callMethod = (call, ...rest) => calls[call]?.(...rest);
queued.forEach(([call, ...rest]) => calls[call]?.(...rest));`);
}

/** The snippet that pages carry for it. */
export const FBQ = `<script>window.fbq = function () { fbq.callMethod ? fbq.callMethod(...arguments) : fbq.queue.push(arguments); }; fbq.queue = []; fbq.version = '2.0';</script>`;
