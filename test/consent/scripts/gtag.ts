import { script } from '../../sites/server/answers.ts';
import type { Answer } from '../../sites/server/received.ts';

/** The snippet of a Google tag, with a consent default ahead of it where there is one (https://developers.google.com/tag-platform/security/guides/consent). */
export function gtagSnippet(consentDefault: string): string {
  return `<script>window.dataLayer = window.dataLayer || []; function gtag() { dataLayer.push(arguments); }${consentDefault}
gtag('js', new Date()); gtag('config', 'G-ORCHARD001');</script>`;
}

/** Everything denied until somebody agrees. */
export const DENIED = `gtag('consent', 'default', { ad_storage: 'denied', analytics_storage: 'denied', ad_user_data: 'denied', ad_personalization: 'denied' });`;
/** What a banner calls with the answer. */
export const UPDATE = `{ const said = choice === 'yes' ? 'granted' : 'denied'; gtag('consent', 'update', { ad_storage: said, analytics_storage: said, ad_user_data: said, ad_personalization: said }); }`;

/**
 * A tag that does on the wire what Google's does: `gcs` is `G1` with a digit each for ads and statistics, `gcd` a letter for each of four
 * kinds of storage (`p` denied by default, `q` denied twice, `r` denied and then granted), `_ga` is kept only where statistics
 * are granted; a ping without it otherwise. `lies`: says "granted" and keeps its cookie whatever it was told.
 */
export function gtagScript({ lies = false }: { readonly lies?: boolean } = {}): Answer {
  return script(`
const state = { given: {}, updated: {}, id: undefined };
const KINDS = ['ad_storage', 'analytics_storage', 'ad_user_data', 'ad_personalization'];
const isGranted = kind => ${String(lies)} || (state.updated[kind] ?? state.given[kind] ?? 'granted') === 'granted';
const letter = kind => {
  const [given, updated] = [state.given[kind], state.updated[kind]];
  if (${String(lies)}) return 'v';
  if (updated === undefined) return given === undefined ? 'l' : given === 'denied' ? 'p' : 't';
  if (given === undefined) return updated === 'denied' ? 'm' : 'n';
  return given === 'denied' ? updated === 'denied' ? 'q' : 'r' : updated === 'denied' ? 'u' : 'v';
};
const newId = () => Math.floor(Math.random() * 2147483647) + '.' + Math.floor(Date.now() / 1000);
const client = () => {
  if (!isGranted('analytics_storage')) return newId();
  const kept = /(?:^|; )_ga=GA1\\.1\\.([^;]*)/.exec(document.cookie)?.[1] ?? newId();
  document.cookie = '_ga=GA1.1.' + kept + '; path=/; max-age=63072000; secure; samesite=lax';
  return kept;
};
const send = event => {
  const gcs = 'G1' + (isGranted('ad_storage') ? 1 : 0) + (isGranted('analytics_storage') ? 1 : 0);
  const gcd = '13' + KINDS.map(letter).join('3') + '5l1';
  const asked = new URLSearchParams({ v: '2', tid: state.id, gtm: '45je5b30', _p: String(Date.now()), gcs, gcd, npa: isGranted('ad_personalization') ? '0' : '1', cid: client(), ul: navigator.language, dl: location.href, dt: document.title, en: event });
  navigator.sendBeacon('https://region1.google-analytics.com/g/collect?' + asked);
};
const take = ([call, what, more]) => {
  if (call === 'consent') {
    Object.assign(what === 'default' ? state.given : state.updated, more);
    if (what === 'update' && state.id !== undefined) send('user_engagement');
  }
  if (call === 'config') { state.id = what; setTimeout(() => send('page_view'), 50); }
};
const queue = window.dataLayer;
for (const it of [...queue]) take(it);
queue.push = it => { take(it); return Array.prototype.push.call(queue, it); };`);
}
