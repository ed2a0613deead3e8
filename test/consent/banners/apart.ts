import { html } from '../../sites/server/answers.ts';
import type { Answer } from '../../sites/server/received.ts';
import { BOTTOM, ways } from './banner.ts';
import type { Banner } from './banner.ts';

/** Banners that are not in the page's own tree. */
const inRoot = (mode: 'open' | 'closed', { text, yes, no }: { readonly text: string; readonly yes: string; readonly no: string }): string => `choose => {
  const it = document.createElement('orchard-ask');
  const root = it.attachShadow({ mode: '${mode}' });
  root.innerHTML = ${JSON.stringify(`<div style="${BOTTOM}"><p>${text}</p><button class="y">${yes}</button> <button class="n">${no}</button></div>`)};
  root.querySelector('.y').onclick = () => choose('yes');
  root.querySelector('.n').onclick = () => choose('no');
  document.body.append(it);
  return () => it.remove();
}`;

export const SHADOW: Banner = {
  lang: 'nl',
  mount: inRoot('open', { text: 'Wij gebruiken cookies voor statistieken en gepersonaliseerde advertenties.', yes: 'Alles accepteren', no: 'Alles weigeren' }),
  first: { buttons: [{ does: 'accept', label: 'Alles accepteren' }, { does: 'refuse', label: 'Alles weigeren' }] },
  press: ways(['orchard-ask >>> .y'], ['orchard-ask >>> .n']),
};

/** Neither scripts of the page nor of an extension's world see into it; DevTools does, and `chrome.dom.openOrClosedShadowRoot` in extensions. */
export const CLOSED: Banner = {
  lang: 'en',
  mount: inRoot('closed', { text: 'We use cookies for statistics and for personalised advertising.', yes: 'Allow all cookies', no: 'Only necessary cookies' }),
  first: { buttons: [{ does: 'accept', label: 'Allow all cookies' }, { does: 'refuse', label: 'Only necessary cookies' }] },
  press: ways(['orchard-ask >>> .y'], ['orchard-ask >>> .n']),
};

export const FRAME_AT = 'consent.plainbanner.test/ask.html';

/** In a document of another company's, which tells the page what was chosen. */
export const FRAMED: Banner = {
  lang: 'de',
  mount: `choose => {
    const it = Object.assign(document.createElement('iframe'), { src: 'https://${FRAME_AT}', title: 'Einwilligung', style: 'position:fixed;left:20%;top:20%;width:60%;height:260px;z-index:9999;border:0;background:#fff' });
    const hear = ({ origin, data }) => { if (origin === 'https://consent.plainbanner.test') choose(data); };
    addEventListener('message', hear);
    document.body.append(it);
    return () => { removeEventListener('message', hear); it.remove(); };
  }`,
  first: { buttons: [{ does: 'accept', label: 'Alle akzeptieren' }, { does: 'refuse', label: 'Alle ablehnen' }] },
  press: ways(['iframe >>> #alle'], ['iframe >>> #keine']),
};

/** What `FRAMED` shows. */
export const FRAME: Answer = html(`<!doctype html><html lang="de"><meta charset="utf-8"><title>Einwilligung</title><link rel="icon" href="data:,">
<body style="font:15px Georgia;border:1px solid #333;margin:0;padding:16px"><h2>Ihre Privatsphäre</h2><p>Wir und unsere Partner verwenden Cookies für Statistik und Werbung.</p>
<button id="alle">Alle akzeptieren</button> <button id="keine">Alle ablehnen</button>
<script>
document.querySelector('#alle').onclick = () => parent.postMessage('yes', '*');
document.querySelector('#keine').onclick = () => parent.postMessage('no', '*');
</script>`);
