import { serveHosts } from '../sites/server/serve-hosts.ts';
import type { ServedHosts } from '../sites/server/serve-hosts.ts';
import type { Answer, Received } from '../sites/server/received.ts';

/**
 * A site that asks about consent, as each of its pages does, and two others: a tracker that gives everybody a number, and a site that
 * somebody is signed in to.
 */
export interface AskingSite extends ServedHosts {
  readonly url: (page: AskingPage) => string;
  /** What came for a page itself, in order: whether it was known by its cookie, and whether privacy was asked for. */
  readonly loads: (page: AskingPage) => readonly { readonly known: boolean; readonly asks: boolean }[];
  readonly toTracker: () => readonly Received[];
}

export type AskingPage = 'honest' | 'broken' | 'deaf' | 'stuck' | 'bare' | 'private' | 'slow';

export const SHOP = 'www.asking-shop.test';
export const TRACKER = 'px.lowgap-metrics.test';
/** Somebody is signed in here. */
export const MAIL = 'www.letters-mail.test';

export async function startAskingSite(): Promise<AskingSite> {
  const hosts = await serveHosts(['*.asking-shop.test', '*.lowgap-metrics.test', '*.letters-mail.test'], answer);
  const isTo = (host: string) => (it: Received): boolean => it.host.split(':')[0] === host;
  return {
    ...hosts,
    url: page => `https://${SHOP}/${page}`,
    loads: page => hosts.received().filter(it => isTo(SHOP)(it) && it.path === `/${page}` && it.query === '')
      .map(it => ({ known: (it.headers['cookie'] ?? '').includes('met='), asks: it.headers['sec-gpc'] === '1' })),
    toTracker: () => hosts.received().filter(isTo(TRACKER)),
  };
}

function answer({ host, path, query }: Received): Answer {
  if (host.startsWith(TRACKER)) return { status: 200, headers: { 'content-type': 'image/gif', 'set-cookie': 'uid=8f14e45fceea167a5a36dedd4bea2543; Path=/; Secure; SameSite=None; Max-Age=90000' }, body: '' };
  if (host.startsWith(MAIL)) return { status: 200, headers: { 'content-type': 'text/html', 'set-cookie': 'session=signed-in; Path=/; Secure; Max-Age=90000' }, body: '<!doctype html><title>Mail</title>' };
  if (query !== '') return { status: 204 };
  const body = PAGES[path.slice(1) as AskingPage] as string | undefined;
  if (body === undefined) return { status: 404 };
  return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8', 'set-cookie': 'met=1; Path=/; Secure; HttpOnly; Max-Age=90000' }, body: pageOf(body) };
}

const pageOf = (script: string): string => `<!doctype html><html lang="en"><title>Shop</title><link rel="icon" href="data:,">
<h1>Shop</h1><p>We share nothing before you agree.</p>
<div id="banner" role="dialog" aria-label="Cookies" hidden style="position:fixed;inset:auto 0 0;padding:1rem;background:#fff;border-top:1px solid">
<p>We use cookies and similar technologies for advertising and measurement. Do you agree?</p>
<button id="no">Reject all</button> <button id="yes">Accept all</button></div>
<footer><button id="again">Cookie settings</button></footer>
<script>
  const banner = document.getElementById('banner'), on = (id, act) => document.getElementById(id).addEventListener('click', act);
  const said = () => localStorage.getItem('choice');
  const track = () => { new Image().src = 'https://${TRACKER}/collect?e=view&r=' + Math.random(); };
  const say = choice => { localStorage.setItem('choice', choice); banner.hidden = true; };
  on('again', () => { banner.hidden = false; });
  ${script}
</script>`;

const PAGES: Readonly<Record<AskingPage, string>> = {
  honest: `
    if (said() === null) setTimeout(() => { banner.hidden = false; }, 150);
    if (said() === 'yes') track();
    on('no', () => say('no')); on('yes', () => { say('yes'); track(); });`,
  broken: `
    track(); if (said() === null) banner.hidden = false;
    on('no', () => say('no')); on('yes', () => say('yes'));`,
  deaf: `
    if (said() === null) banner.hidden = false; else track();
    on('no', () => { say('no'); track(); }); on('yes', () => { say('yes'); track(); });`,
  stuck: `
    banner.hidden = false; on('yes', () => { say('yes'); });`,
  bare: 'document.getElementById(\'again\').remove(); track();',
  private: `
    if (navigator.globalPrivacyControl !== true) track();`,
  slow: `
    banner.hidden = false; const beat = setInterval(() => { fetch('/slow?beat'); }, 400); on('no', () => say('no')); on('yes', () => say('yes'));`,
};
