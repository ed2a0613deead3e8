import { script } from '../../sites/server/answers.ts';

const ID = `const newId = () => [...crypto.getRandomValues(new Uint8Array(8))].map(it => it.toString(16).padStart(2, '0')).join('');
const cookie = (name, value) => { document.cookie = name + '=' + value + '; path=/; max-age=33696000; samesite=lax'; };
const kept = name => new RegExp('(?:^|; )' + name.replaceAll('.', '\\\\.') + '=([^;]*)').exec(document.cookie)?.[1];
`;

/** As Matomo's script does it (`_pk_id.<site>.<hash>`: 16 hexadecimal digits and a time, 13 months), on a host that no list knows. */
export const MATOMO_LIKE = script(`${ID}
const id = kept('_pk_id.1.7d3f') ?? newId() + '.' + Math.round(Date.now() / 1000) + '.';
cookie('_pk_id.1.7d3f', id);
cookie('_pk_ses.1.7d3f', '1');
fetch('https://in.quietmetrics.test/matomo.php?idsite=1&rec=1&_id=' + id.slice(0, 16) + '&url=' + encodeURIComponent(location.href), { method: 'POST' });`);

export const STORED = script(`${ID}
const id = localStorage.getItem('qm_uid') ?? newId() + newId();
localStorage.setItem('qm_uid', id);
fetch('https://in.quietmetrics.test/v?u=' + id);`);

export const SYNCER = script(`${ID}
const id = kept('_qm') ?? newId() + newId();
cookie('_qm', id);
setTimeout(() => { document.body.append(Object.assign(new Image(), { src: 'https://sync.hearthbroker.test/match?partner=quiet&puid=' + id })); }, 200);`);

export const HASHING_SYNCER = script(`${ID}
const id = kept('_qm') ?? newId() + newId();
cookie('_qm', id);
const hash = async text => [...new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))].map(it => it.toString(16).padStart(2, '0')).join('');
setTimeout(async () => fetch('https://sync.hearthbroker.test/match', { method: 'POST', body: JSON.stringify({ p: 'quiet', h: await hash(id) }) }), 200);`);

/** Keeps its identifier twice, and puts the cookie back when somebody takes it away. */
export const RESPAWNER = script(`${ID}
const id = localStorage.getItem('_qm') ?? kept('_qm') ?? newId() + newId();
cookie('_qm', id);
localStorage.setItem('_qm', id);
setTimeout(() => { if (kept('_qm') === undefined) { cookie('_qm', localStorage.getItem('_qm')); fetch('https://in.quietmetrics.test/back?u=' + kept('_qm')); } }, 700);`);

/** What a shop does for a visitor who wants none of it. */
export const TIDIER = script(`setTimeout(() => { document.cookie = '_qm=; path=/; max-age=0'; }, 300);`);

/** Deletes its own cookie and writes it anew, as some scripts do to move it to another path. */
export const REWRITER = script(`${ID}
const id = kept('_qm') ?? newId() + newId();
cookie('_qm', id);
document.cookie = '_qm=; path=/; max-age=0';
cookie('_qm', id);
fetch('https://in.quietmetrics.test/v?u=' + id);`);

export const DECORATOR = script(`${ID}
const id = kept('_qm') ?? newId() + newId();
cookie('_qm', id);
for (const it of document.querySelectorAll('a[href^="https://www.cider-farm.test/"]')) {
  const url = new URL(it.href);
  url.searchParams.set('qm_id', id);
  it.href = url.href;
}
fetch('https://in.quietmetrics.test/ready');`);

export const CLICK_KEEPER = script(`${ID}
const click = new URLSearchParams(location.search).get('gclid');
if (click) { cookie('_qmc', click); fetch('https://in.quietmetrics.test/c?click=' + click); }`);

/** Scripts that store or send what tells nobody from anybody else. */
export const SPLITTER = script(`document.cookie = 'variant=b; path=/; max-age=86400';
document.documentElement.dataset.variant = 'b';
fetch('https://in.plainsplit.test/seen?variant=b');`);

export const CONSENT = script(`document.cookie = 'consent=analytics:no,ads:no; path=/; max-age=15552000';
localStorage.setItem('consent', JSON.stringify({ analytics: false, ads: false }));
fetch('https://in.plainbanner.test/shown');`);

export const LANGUAGE = script(`document.cookie = 'lang=fr-FR; path=/; max-age=31536000';
localStorage.setItem('theme', 'dark');
fetch('https://tiles.plainmaps.test/style.json?lang=fr-FR');`);

export const COUNTER = script(`
fetch('https://in.plaincount.test/view', { method: 'POST', body: JSON.stringify({ path: location.pathname, width: Math.round(innerWidth / 100) * 100, referrer: document.referrer }) });`);

export const CAMPAIGN = script(`
for (const it of document.querySelectorAll('a[href^="https://www.cider-farm.test/"]')) it.href += '?utm_source=orchard&utm_medium=shelf&lang=fr';`);
