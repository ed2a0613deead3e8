import { BOTTOM, BOX, CENTER, shown, VEIL, ways } from './banner.ts';
import type { Banner } from './banner.ts';

/** Banners that make one answer easier than the other, or leave one out. */

/** Refusing is asked about once more. */
export const CONFIRMING: Banner = {
  lang: 'fr',
  mount: shown({
    style: BOTTOM, markup: '<div class="un"><p>Nous utilisons des cookies de mesure et de publicité.</p><button class="oui">Tout accepter</button> <button class="non">Tout refuser</button></div><div class="deux" hidden><p>Êtes-vous sûr ? Sans cookies, le site sera moins agréable.</p><button class="oui-2">Accepter finalement</button> <button class="non-2">Oui, tout refuser</button></div>',
    wires: `on('.oui', () => choose('yes')); on('.oui-2', () => choose('yes')); on('.non-2', () => choose('no')); on('.non', () => { it.querySelector('.un').hidden = true; it.querySelector('.deux').hidden = false; });`,
  }),
  first: { buttons: [{ does: 'accept', label: 'Tout accepter' }, { does: 'refuse', label: 'Tout refuser' }] },
  press: ways(['.oui'], ['.non', '.non-2']),
};

/** The same without the second question. */
export const UNCONFIRMING: Banner = {
  ...CONFIRMING,
  mount: shown({
    style: BOTTOM, markup: '<p>Nous utilisons des cookies de mesure et de publicité.</p><button class="oui">Tout accepter</button> <button class="non">Tout refuser</button>',
    wires: `on('.oui', () => choose('yes')); on('.non', () => choose('no'));`,
  }),
  press: ways(['.oui'], ['.non']),
};

interface Layers { readonly ticked: boolean; readonly refuses: boolean }

/** Two layers: what is offered on the first leads to boxes on the second, which may stand ticked. */
export function layered({ ticked, refuses }: Layers): Banner {
  const box = (name: string, label: string): string => `<label><input type="checkbox" name="${name}"${ticked ? ' checked' : ''}> ${label}</label><br>`;
  const refuse = refuses ? ' <button class="nada">Rejeitar tudo</button>' : '';
  const way = [...refuses ? ['.nada'] : ['.gerir', ...ticked ? ['[name=medicao]', '[name=anuncios]'] : [], '.guardar']];
  return {
    lang: 'pt',
    mount: shown({
      style: CENTER,
      markup: `<div class="a"><p>Utilizamos cookies para medição e publicidade.</p><button class="tudo">Aceitar tudo</button> <button class="gerir">Gerir opções</button>${refuse}</div><div class="b" hidden><label><input type="checkbox" checked disabled> Necessários</label><br>${box('medicao', 'Medição')}${box('anuncios', 'Publicidade')}<button class="guardar">Guardar preferências</button></div>`,
      wires: `on('.tudo', () => choose('yes')); on('.gerir', () => { it.querySelector('.a').hidden = true; it.querySelector('.b').hidden = false; });
        on('.guardar', () => choose(it.querySelector('input:checked:not(:disabled)') === null ? 'no' : 'yes')); ${refuses ? `on('.nada', () => choose('no'));` : ''}`,
    }),
    first: {
      buttons: [{ does: 'accept', label: 'Aceitar tudo' }, { does: 'settings', label: 'Gerir opções' }, ...refuses ? [{ does: 'refuse' as const, label: 'Rejeitar tudo' }] : []],
      ...ticked ? { preticked: 2 } : {},
    },
    press: ways(['.tudo'], way),
  };
}

/** Agree, or go away. */
export const WALL: Banner = {
  lang: 'en',
  mount: shown({
    style: VEIL, markup: `<div style="${BOX}"><h2>Before you go on</h2><p>To use this site you must agree to cookies for statistics and advertising.</p><button class="in">I agree</button> <a class="out" href="https://www.cider-farm.test/">Leave this site</a></div>`,
    wires: `on('.in', () => choose('yes')); it.querySelector('.out').addEventListener('click', event => event.stopPropagation());`,
  }),
  first: { buttons: [{ does: 'accept', label: 'I agree' }, { does: 'leave', label: 'Leave this site' }], blocks: true },
  press: { accept: ['.in'] },
};

const PAY_TEXT = '<h2>Weiter mit Werbung oder mit Abo</h2><p>Nutzen Sie unsere Seiten kostenlos mit Cookies für Werbung und Tracking, oder ohne Werbung im Pur-Abo für 3,99 € im Monat.</p>';
const PAY_BUTTONS = '<button class="ja">Akzeptieren und weiter</button> <button class="abo">Jetzt abonnieren</button>';

/** Agree, or pay. */
export const PAY: Banner = {
  lang: 'de',
  mount: shown({ style: VEIL, markup: `<div style="${BOX}">${PAY_TEXT}${PAY_BUTTONS}</div>`, wires: `on('.ja', () => choose('yes')); on('.abo', () => { location.href = '/abo'; });` }),
  first: { buttons: [{ does: 'accept', label: 'Akzeptieren und weiter' }, { does: 'pay', label: 'Jetzt abonnieren' }], blocks: true },
  press: { accept: ['.ja'] },
};

/** Agree, pay, or simply refuse. */
export const PAY_OR_NOT: Banner = {
  lang: 'de',
  mount: shown({ style: VEIL, markup: `<div style="${BOX}">${PAY_TEXT}${PAY_BUTTONS} <button class="nein">Ablehnen und mit nicht personalisierter Werbung weiter</button></div>`, wires: `on('.ja', () => choose('yes')); on('.nein', () => choose('no')); on('.abo', () => { location.href = '/abo'; });` }),
  first: { buttons: [...PAY.first.buttons, { does: 'refuse', label: 'Ablehnen und mit nicht personalisierter Werbung weiter' }], blocks: true },
  press: ways(['.ja'], ['.nein']),
};

/** Takes note, and asks nothing. */
export const NOTICE: Banner = {
  lang: 'en',
  mount: shown({ style: BOTTOM, markup: '<p>By using this site you agree to our cookies.</p><button class="ok">Got it</button>', wires: `on('.ok', () => choose('yes'));` }),
  first: { buttons: [{ does: 'acknowledge', label: 'Got it' }] },
  press: { accept: ['.ok'] },
};
