/** A page with a consent banner, made by hand, and what is to be read of it and done to it. */
export interface BannerPage {
  readonly name: string;
  /** What its body holds. Each tells its choice as `localStorage.choice`: `all`, `none` or `some`. */
  readonly body: string;
  /** Pages its frames show, by path. */
  readonly frames?: Readonly<Record<string, string>>;
  /** What its first layer offers, in the order of the page; `other` left out. */
  readonly offers: string;
  readonly preticked?: number;
  readonly blocks?: boolean;
  /** Clicks it takes to refuse, and to accept; undefined where there is no way. */
  readonly refuses: number | undefined;
  readonly accepts: number | undefined;
}

const KEEP = `<script>
  window.choose = it => { localStorage.choice = it; for (const one of document.querySelectorAll('.asks')) one.remove(); };
  addEventListener('DOMContentLoaded', () => { if (localStorage.choice) for (const one of document.querySelectorAll('.asks')) one.remove(); });
</script>`;
const PAGE = '<main><h1>Shop</h1><p>Bread and more.</p><a href="/about">About</a><button>Buy bread</button><div style="height:3000px"></div></main><footer><a href="#" onclick="ask(); return false">Cookie settings</a></footer>';
const BAR = 'style="position:fixed;left:0;right:0;bottom:0;background:#eee;padding:20px;z-index:99"';
const MIDDLE = 'style="position:fixed;left:25%;top:30%;width:50%;height:40%;background:#eee;padding:20px;z-index:99"';

/** A page with this over it. */
export function withBanner(banner: string): string {
  return `<!doctype html><meta charset="utf-8"><title>A page</title>${KEEP}<body>${PAGE}${banner}`;
}

export const BANNERS: readonly BannerPage[] = [
  {
    name: 'a bar at the bottom, in English', offers: 'accept refuse settings', refuses: 1, accepts: 1,
    body: `<div class="asks" ${BAR}>We use cookies to measure how our site is used. <a href="/privacy">Privacy policy</a>
      <button onclick="choose('all')">Accept all</button><button onclick="choose('none')">Reject all</button><button>Settings</button></div>`,
  },
  {
    name: 'a dialog of its own, in French, whose refusal is a link above', offers: 'refuse settings accept', refuses: 1, accepts: 1, blocks: true,
    body: `<dialog class="asks" id="d"><a href="#" onclick="choose('none'); return false">Continuer sans accepter →</a><h2>Votre vie privée nous importe</h2>
      <p>Avec nos 812 partenaires, nous utilisons des traceurs pour mesurer l'audience et personnaliser la publicité.</p>
      <button>Paramétrer</button><button onclick="choose('all')">Tout accepter</button></dialog><script>if (!localStorage.choice) d.showModal()</script>`,
  },
  {
    name: 'two layers with ticked boxes, in German', offers: 'accept settings', preticked: 2, refuses: 4, accepts: 1, blocks: true,
    body: `<div class="asks" ${MIDDLE}><div id="first"><p>Wir verwenden Cookies und ähnliche Technologien.</p><button onclick="choose('all')">Alle akzeptieren</button>
      <button onclick="first.hidden = true; second.hidden = false">Einstellungen</button></div>
      <div id="second" hidden><p>Ihre Einwilligung in Cookies:</p><label><input type="checkbox" checked disabled> Notwendig</label>
      <label><input type="checkbox" class="box" checked> Statistik</label><label><input type="checkbox" class="box" checked> Marketing</label>
      <button onclick="choose([...document.querySelectorAll('.box')].some(it => it.checked) ? 'some' : 'none')">Auswahl speichern</button></div></div>`,
  },
  {
    name: 'two layers, the second with no word of cookies, in Portuguese', offers: 'accept settings', preticked: 0, refuses: 3, accepts: 1,
    body: `<div class="asks" ${BAR}><div id="first"><p>Utilizamos cookies para medição.</p><button onclick="choose('all')">Aceitar tudo</button>
      <button onclick="first.hidden = true; second.hidden = false">Gerir opções</button></div>
      <div id="second" hidden><label><input type="checkbox" checked> Estritamente necessários</label><input type="checkbox" class="unfold" checked hidden>
      <label><input type="checkbox" class="box"> Medição</label>
      <button onclick="choose(document.querySelector('.box:checked') ? 'some' : 'none')">Guardar</button></div></div>`,
  },
  {
    name: 'an offer to pay and a refusal that speaks of personalised advertising, in German', offers: 'accept pay refuse', refuses: 1, accepts: 1,
    body: `<div class="asks" ${BAR}><p>Weiter mit Cookies für Werbung, oder mit Abo.</p><button onclick="choose('all')">Akzeptieren und weiter</button><button>Jetzt abonnieren</button>
      <button onclick="choose('none')">Ablehnen und mit nicht personalisierter Werbung weiter</button></div>`,
  },
  {
    name: 'a refusal that is asked about once more, in English', offers: 'accept refuse', refuses: 2, accepts: 1,
    body: `<div class="asks" ${BAR}><div id="first"><p>We use cookies for statistics.</p><button onclick="choose('all')">Accept all</button>
      <button onclick="first.hidden = true; second.hidden = false">Reject all</button></div>
      <div id="second" hidden><p>Really? Without cookies all is duller.</p><button onclick="choose('all')">Accept anyway</button><button onclick="choose('none')">Yes, reject</button></div></div>`,
  },
  {
    name: 'that says no more than it must, in English', offers: 'accept refuse', refuses: 1, accepts: 1,
    body: `<div class="asks" ${BAR}>This site uses cookies. <button onclick="choose('all')">Yes, I agree</button><button onclick="choose('none')">No, thanks</button></div>`,
  },
  {
    name: 'ticked boxes on the first layer, in Dutch', offers: 'save accept', preticked: 2, refuses: 3, accepts: 1,
    body: `<div class="asks" ${BAR}><p>Deze website maakt gebruik van cookies.</p><label><input type="checkbox" checked disabled>Noodzakelijk</label>
      <label><input type="checkbox" class="box" checked>Statistieken</label><label><input type="checkbox" class="box" checked>Marketing</label>
      <button onclick="choose(document.querySelector('.box:checked') ? 'some' : 'none')">Selectie toestaan</button><button onclick="choose('all')">Alles toestaan</button></div>`,
  },
  {
    name: 'in an open shadow tree, in Spanish', offers: 'accept refuse', refuses: 1, accepts: 1,
    body: `<div id="host" class="asks"></div><script>const tree = host.attachShadow({ mode: 'open' });
      tree.innerHTML = '<div ${BAR}>Utilizamos cookies propias y de terceros.<button id="a">Aceptar todas</button><button id="r">Rechazar todas</button></div>';
      tree.getElementById('a').onclick = () => choose('all'); tree.getElementById('r').onclick = () => choose('none');</script>`,
  },
  {
    name: 'in a closed shadow tree, in Italian', offers: 'accept refuse', refuses: 1, accepts: 1,
    body: `<div id="host" class="asks"></div><script>{ const tree = host.attachShadow({ mode: 'closed' });
      tree.innerHTML = '<div ${BAR}>Utilizziamo i cookie per la pubblicità.<button id="a">Accetta</button><button id="r">Rifiuta</button></div>';
      tree.getElementById('a').onclick = () => choose('all'); tree.getElementById('r').onclick = () => choose('none'); }</script>`,
  },
  {
    name: 'in a frame of the same site, in Polish', offers: 'accept refuse', refuses: 1, accepts: 1,
    body: '<iframe class="asks" src="/frame" style="position:fixed;bottom:0;left:40px;width:600px;height:200px;border:7px solid;z-index:9"></iframe>',
    frames: { '/frame': `<!doctype html><meta charset="utf-8"><body style="height:900px"><p>Używamy plików cookie wraz z naszymi partnerami.</p>
      <button onclick="parent.choose('all')">Zaakceptuj wszystkie</button><button onclick="parent.choose('none')">Odrzuć wszystkie</button>` },
  },
  {
    name: 'in a frame of another site, in Portuguese', offers: 'accept refuse', refuses: 1, accepts: 1,
    body: `<iframe class="asks" src="http://party.example:PORT/frame" style="position:fixed;bottom:30px;left:40px;width:600px;height:200px;border:0;z-index:9"></iframe>
      <script>addEventListener('message', it => choose(it.data))</script>`,
    frames: { '/frame': `<!doctype html><meta charset="utf-8"><body><p>Utilizamos cookies para publicidade.</p>
      <button onclick="parent.postMessage('all', '*')">Aceitar tudo</button><button onclick="parent.postMessage('none', '*')">Rejeitar tudo</button>` },
  },
  {
    name: 'late, and by elements that are no buttons, in Swedish', offers: 'accept refuse', refuses: 1, accepts: 1,
    body: `<script>if (!localStorage.choice) setTimeout(() => { document.body.insertAdjacentHTML('afterbegin', \`<div class="asks" ${BAR}><p>Vi använder kakor.</p>
      <span style="cursor:pointer" onmousedown="0">Godkänn alla</span> <div style="cursor:pointer">Endast nödvändiga</div></div>\`);
      const [a, r] = document.querySelectorAll('.asks span, .asks div'); a.addEventListener('click', () => choose('all')); r.addEventListener('click', () => choose('none')); }, 1800)</script>`,
  },
  {
    name: 'only a notice, in Finnish', offers: 'acknowledge', refuses: undefined, accepts: 1,
    body: `<div class="asks" ${BAR}>Tämä sivusto käyttää evästeitä. <button onclick="choose('all')">Selvä</button></div>`,
  },
  {
    name: 'pay or accept, in German', offers: 'accept pay', refuses: undefined, accepts: 1, blocks: true,
    body: `<div class="asks" style="position:fixed;inset:0;background:#fff;z-index:9"><h2>Mit Werbung oder im Abo</h2><p>Wir und unsere Partner verwenden Cookies.</p>
      <button onclick="choose('all')">Akzeptieren und weiter</button><button>Pur-Abo für 2,99 € abschließen</button></div>`,
  },
  {
    name: 'in the page, before all else, in Danish', offers: 'refuse accept', refuses: 1, accepts: 1,
    body: `<script>document.body.insertAdjacentHTML('afterbegin', \`<section class="asks"><p>Vi bruger cookies til at forbedre siden.</p>
      <button onclick="choose('none')">Kun nødvendige</button><button onclick="choose('all')">Tillad alle</button></section>\`); if (localStorage.choice) document.querySelector('.asks').remove();</script>`,
  },
  {
    name: 'switches by role, in Czech, that are drawn and no boxes', offers: 'save accept', preticked: 1, refuses: 2, accepts: 1,
    body: `<div class="asks" role="dialog" ${MIDDLE}><p>Používáme soubory cookie.</p><div role="switch" aria-checked="true" tabindex="0" id="s" style="width:40px;height:20px;background:green"
      onclick="this.setAttribute('aria-checked', this.getAttribute('aria-checked') === 'true' ? 'false' : 'true')"></div>Reklama
      <button onclick="choose(s.getAttribute('aria-checked') === 'true' ? 'some' : 'none')">Uložit výběr</button><button onclick="choose('all')">Přijmout vše</button></div>`, blocks: true,
  },
  {
    name: 'that reloads the page when answered, in Hungarian', offers: 'accept refuse', refuses: 1, accepts: 1,
    body: `<div class="asks" ${BAR}>Weboldalunk sütiket használ. <button onclick="localStorage.choice = 'all'; location.reload()">Elfogadom az összeset</button>
      <button onclick="localStorage.choice = 'none'; location.reload()">Elutasítom</button></div>`,
  },
  {
    name: 'that says yes and no, in Greek', offers: 'accept refuse', refuses: 1, accepts: 1,
    body: `<div class="asks" ${BAR}>Χρησιμοποιούμε cookies και ζητάμε τη συγκατάθεσή σας. <button onclick="choose('all')">Αποδοχή όλων</button><button onclick="choose('none')">Απόρριψη όλων</button></div>`,
  },
];
