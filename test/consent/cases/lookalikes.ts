import { SHELF } from '../../behaviors/pages.ts';
import { BOTTOM, BOX, CENTER, VEIL } from '../banners/banner.ts';
import { NAMELESS } from '../banners/plain.ts';
import { onceAgreed } from '../case.ts';
import type { ConsentCase } from '../case.ts';
import { CHOICE, keeper } from '../scripts/keeper.ts';
import * as recipients from '../scripts/recipients.ts';

const TAG = 'cdn.quietmetrics.test/t.js';
const NEWSLETTER = `<div role="dialog" aria-modal="true" style="${VEIL}"><div style="${BOX}"><h2>10 % off your first order</h2><p>Subscribe to our letter. You agree to our privacy policy and can leave at any time.</p><input type="email" placeholder="E-mail"> <button>Subscribe</button> <button class="no">No thanks</button></div></div>`;
const CLOSES = `<script>for (const it of document.querySelectorAll('[data-over] button, [data-over] a')) it.addEventListener('click', event => { event.preventDefault(); it.closest('[data-over]').remove(); });</script>`;

interface Look { readonly id: string; readonly title: string; readonly page: string; readonly lang?: string }

/** A page with something over it that asks another question, and nobody else to hear the answer. */
function look({ page, ...rest }: Look): ConsentCase {
  return { ...rest, page: `${SHELF}<div data-over>${page}</div>${CLOSES}`, arrives: { S0: [] }, expected: [] };
}

/** Pages that look as if they asked for consent. */
export const lookalikes: readonly ConsentCase[] = [
  look({ id: 'newsletter', title: 'an offer to subscribe to a letter', page: NEWSLETTER }),
  look({ id: 'age-gate', title: 'a question for the visitor’s age', lang: 'de', page: `<div role="dialog" style="${VEIL}"><div style="${BOX}"><h2>Sind Sie über 18?</h2><p>Unser Cidre enthält Alkohol. Bitte bestätigen Sie Ihr Alter.</p><button>Ja, ich bin über 18</button> <button>Nein</button></div></div>` }),
  look({ id: 'login-dialog', title: 'a window to sign in with', page: `<div role="dialog" aria-label="Sign in" style="${CENTER}"><h2>Welcome back</h2><input type="email" aria-label="E-mail"> <input type="password" aria-label="Password"> <button>Sign in</button> <button>Continue as guest</button><p>By continuing you accept our <a href="/privacy">terms and privacy policy</a>.</p></div>` }),
  look({ id: 'chat-greeting', title: 'a shop assistant who offers help', lang: 'fr', page: '<aside style="position:fixed;right:20px;bottom:20px;width:280px;background:#fff;border:1px solid #333;padding:12px;z-index:9999"><p>Bonjour ! Puis-je vous aider à choisir vos pommes ?</p><button>Oui, volontiers</button> <button>Non merci</button></aside>' }),
  look({ id: 'language-chooser', title: 'a question for the language', lang: 'nl', page: `<div style="${BOTTOM}"><p>Het lijkt erop dat u in België bent. In welke taal wilt u verder gaan?</p><button>Nederlands</button> <button>Français</button> <button aria-label="Sluiten">×</button></div>` }),
  look({ id: 'app-bar', title: 'a bar that offers an app', page: `<div style="${BOTTOM}"><strong>Orchard for your phone</strong><p>Faster, and with our recipes. Allow notifications to hear of offers.</p><button>Install</button> <button>Not now</button></div>` }),
  look({ id: 'cookie-recipe', title: 'a recipe for apple cookies with a challenge at its foot', page: `<article><h2>Apple cookies</h2><p>These cookies keep for two weeks. Store the cookies in a tin; all cookies must be cool. We use third-party butter.</p></article><div style="${BOTTOM}"><p>Bake twelve cookies before Sunday and show us your settings!</p><button>Accept the challenge</button> <button>Decline</button></div>` }),
  look({ id: 'ship-here', title: 'a question for the place to deliver to', lang: 'es', page: `<dialog open style="${CENTER}"><p>¿Dónde quiere recibir su pedido? Necesitamos su código postal para mostrar las ofertas.</p><input name="cp" aria-label="Código postal"> <button>Aceptar</button> <button>Más tarde</button></dialog>` }),
  {
    id: 'newsletter-beside-banner', title: 'an offer to subscribe above a bar that asks for consent',
    banner: NAMELESS.first, press: NAMELESS.press, serves: { [TAG]: recipients.KEEPS_ID }, exempt: [CHOICE],
    page: `${SHELF}<aside style="position:fixed;right:20px;top:20px;width:300px;background:#fff;border:1px solid #333;padding:12px;z-index:9998"><p>Our letter, once a month?</p><button>Subscribe</button> <button>No thanks</button></aside>${keeper({ banner: NAMELESS, yes: [TAG], deletes: ['_qm'] })}`,
    arrives: onceAgreed(['GET in.quietmetrics.test/v?u=']), keeps: { S2: ['cookie _qm'] }, expected: [],
  },
];
