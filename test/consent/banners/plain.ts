import { both, BOTTOM, BOX, CENTER, shown, VEIL, ways } from './banner.ts';
import type { Banner } from './banner.ts';

/** A bar whose markup says nothing of what it is: no role, no id, no telling class. */
export const NAMELESS: Banner = {
  lang: 'en',
  mount: shown({ style: BOTTOM, markup: '<p class="q4">We and our partners would like to use cookies to measure how our site is used and to show you ads that suit you.</p><span class="q5"><button class="q6">Accept all</button> <button class="q7">Reject all</button></span>', wires: both('.q6', '.q7') }),
  first: { buttons: [{ does: 'accept', label: 'Accept all' }, { does: 'refuse', label: 'Reject all' }] },
  press: ways(['.q6'], ['.q7']),
};

/** The browser's own dialog. */
export const DIALOG: Banner = {
  lang: 'fr',
  mount: `choose => {
    const it = Object.assign(document.createElement('dialog'), { id: 'choix', innerHTML: '<h2>Vos choix</h2><p>Avec votre accord, nous et nos partenaires déposons des cookies pour mesurer l’audience et personnaliser les publicités.</p><button type="button" value="oui">Tout accepter</button> <button type="button" value="non">Tout refuser</button>' });
    it.addEventListener('cancel', event => event.preventDefault());
    it.querySelector('[value=oui]').onclick = () => choose('yes');
    it.querySelector('[value=non]').onclick = () => choose('no');
    document.body.append(it);
    it.showModal();
    return () => it.remove();
  }`,
  first: { buttons: [{ does: 'accept', label: 'Tout accepter' }, { does: 'refuse', label: 'Tout refuser' }], blocks: true },
  press: ways(['#choix [value=oui]'], ['#choix [value=non]']),
};

/** Comes two seconds after the page. */
export const LATE: Banner = {
  lang: 'es',
  mount: `choose => {
    const it = Object.assign(document.createElement('section'), { id: 'aviso', role: 'region', ariaLabel: 'Cookies', style: ${JSON.stringify(BOTTOM)}, innerHTML: '<p>Utilizamos cookies propias y de terceros para analizar sus hábitos y mostrarle publicidad.</p><button class="si">Aceptar todo</button> <button class="no">Rechazar todo</button>' });
    it.querySelector('.si').onclick = () => choose('yes');
    it.querySelector('.no').onclick = () => choose('no');
    const timer = setTimeout(() => document.body.append(it), 2000);
    return () => { clearTimeout(timer); it.remove(); };
  }`,
  first: { buttons: [{ does: 'accept', label: 'Aceptar todo' }, { does: 'refuse', label: 'Rechazar todo' }] },
  press: ways(['#aviso .si'], ['#aviso .no']),
};

/** Its buttons come after more text than fits. */
export const SCROLLED: Banner = {
  lang: 'it',
  mount: shown({
    style: `${CENTER};height:220px;overflow:auto`,
    markup: `<h2>La tua privacy</h2>${'<p>Noi e i nostri partner archiviamo informazioni su un dispositivo, ad esempio tramite cookie, e trattiamo dati personali per annunci e contenuti personalizzati, misurazione degli annunci e ricerche sul pubblico.</p>'.repeat(8)}<button class="accetta">Accetta tutto</button> <button class="rifiuta">Rifiuta tutto</button>`,
    wires: both('.accetta', '.rifiuta'),
  }),
  first: { buttons: [{ does: 'accept', label: 'Accetta tutto' }, { does: 'refuse', label: 'Rifiuta tutto' }] },
  press: ways(['.accetta'], ['.rifiuta']),
};

/** Two signs; what they mean is told only to those who cannot see them. */
export const ICONS: Banner = {
  lang: 'en',
  mount: shown({
    tag: 'aside', style: `${BOTTOM};display:flex;gap:12px`,
    markup: '<span>🍪 Cookies for statistics and advertising?</span><button aria-label="Accept cookies" class="y"><svg width="18" height="18"><path d="M2 9l5 5 9-11" stroke="#070" fill="none" stroke-width="3"/></svg></button><button aria-label="Refuse cookies" class="n"><svg width="18" height="18"><path d="M3 3l12 12M15 3L3 15" stroke="#700" stroke-width="3"/></svg></button>',
    wires: both('.y', '.n'),
  }),
  first: { buttons: [{ does: 'accept', label: 'Accept cookies' }, { does: 'refuse', label: 'Refuse cookies' }] },
  press: ways(['.y'], ['.n']),
};

/** Accepting is a button, refusing a few words in the text. */
export const LINK: Banner = {
  lang: 'pl',
  mount: shown({
    style: CENTER, markup: '<p>Używamy plików cookie, aby analizować ruch i wyświetlać spersonalizowane reklamy. Możesz też <a href="#" class="odmowa">odrzucić wszystkie</a>.</p><button class="zgoda">Akceptuję wszystkie</button>',
    wires: both('.zgoda', '.odmowa'),
  }),
  first: { buttons: [{ does: 'accept', label: 'Akceptuję wszystkie' }, { does: 'refuse', label: 'odrzucić wszystkie' }] },
  press: ways(['.zgoda'], ['.odmowa']),
};

/** Slides in from below for most of a second. */
export const SLIDING: Banner = {
  lang: 'sv',
  mount: shown({
    style: `${BOTTOM};transform:translateY(100%);transition:transform .8s`, markup: '<p>Vi använder kakor för statistik och marknadsföring.</p><button class="ja">Godkänn alla</button> <button class="nej">Neka alla</button>',
    wires: `${both('.ja', '.nej')} requestAnimationFrame(() => requestAnimationFrame(() => { it.style.transform = 'none'; }));`,
  }),
  first: { buttons: [{ does: 'accept', label: 'Godkänn alla' }, { does: 'refuse', label: 'Neka alla' }] },
  press: ways(['.ja'], ['.nej']),
};

/** Not one button among its buttons. */
export const ANCHORS: Banner = {
  lang: 'da',
  mount: shown({
    style: BOTTOM, markup: '<p>Vi bruger cookies til statistik og markedsføring.</p><a href="#" class="ok">Accepter alle</a> <div tabindex="0" class="afvis" style="display:inline-block;cursor:pointer">Afvis alle</div>',
    wires: both('.ok', '.afvis'),
  }),
  first: { buttons: [{ does: 'accept', label: 'Accepter alle' }, { does: 'refuse', label: 'Afvis alle' }] },
  press: ways(['.ok'], ['.afvis']),
};

/** Covers the page. */
export const VEILED: Banner = {
  lang: 'en',
  mount: shown({
    style: VEIL, markup: `<div style="${BOX}" role="dialog" aria-modal="true" aria-label="Privacy"><h2>We value your privacy</h2><p>We and our partners store and access information on your device, for statistics and advertising.</p><button id="agree">I agree</button> <button id="disagree">Continue without agreeing</button></div>`,
    wires: both('#agree', '#disagree'),
  }),
  first: { buttons: [{ does: 'accept', label: 'I agree' }, { does: 'refuse', label: 'Continue without agreeing' }], blocks: true },
  press: ways(['#agree'], ['#disagree']),
};
