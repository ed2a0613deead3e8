import { SHOP } from '../../behaviors/case.ts';
import type { Answer, Received } from '../../sites/server/received.ts';
import { published } from '../case.ts';

/** Pages' configurations of real consent platforms, as their guides have them; `{tag}` is the tracker that they keep. */

export const TAG = 'cdn.quietmetrics.test/t.js';
const MANAGED = `data-name="quiet" data-type="text/javascript" data-src="https://${TAG}"`;

export const KLARO = { 'cdn.kiprotect.com/klaro/v0.7/klaro.js': published('klaro/dist/klaro.js') };

/** https://klaro.org/docs/getting-started: one service, nothing on by default; the page is loaded anew when it is taken back. */
export function klaro({ isManaged, more = '', mustConsent = false }: { readonly isManaged: boolean; readonly more?: string; readonly mustConsent?: boolean }): string {
  return `<footer><a href="#" id="again" onclick="klaro.show(klaroConfig, true); return false">Datenschutzeinstellungen</a></footer>
<script>
var wasOn = false;
var klaroConfig = {
  version: 1, lang: 'de', storageMethod: 'cookie', cookieName: 'klaro', default: false, mustConsent: ${String(mustConsent)}, acceptAll: true, hideDeclineAll: false,
  translations: { de: { privacyPolicyUrl: '/privacy', quiet: { description: 'Statistik' }, purposes: { analytics: 'Statistik' } } },
  services: [{ name: 'quiet', title: 'Quietmetrics', purposes: ['analytics'], cookies: [${isManaged ? `'_qm'` : ''}], callback: on => { if (wasOn && !on) { document.cookie = '_qm=; path=/; max-age=0'; setTimeout(() => location.reload(), 50); } wasOn = on; ${more} } }],
};
</script>
<script src="https://cdn.kiprotect.com/klaro/v0.7/klaro.js" data-klaro-config="klaroConfig"></script>
<script ${isManaged ? `type="text/plain" ${MANAGED}` : `src="https://${TAG}"`}></script>`;
}

export const VANILLA = {
  'cdn.jsdelivr.net/gh/orestbida/cookieconsent@3.1.0/dist/cookieconsent.umd.js': published('vanilla-cookieconsent/dist/cookieconsent.umd.js'),
  'cdn.jsdelivr.net/gh/orestbida/cookieconsent@3.1.0/dist/cookieconsent.css': published('vanilla-cookieconsent/dist/cookieconsent.css'),
};

/** https://cookieconsent.orestbida.com/essential/getting-started.html: statistics apart from what is necessary. */
export function vanilla({ isManaged, refuses }: { readonly isManaged: boolean; readonly refuses: boolean }): string {
  const cdn = 'https://cdn.jsdelivr.net/gh/orestbida/cookieconsent@3.1.0/dist/cookieconsent';
  return `<footer><a href="#" id="again" data-cc="show-preferencesModal">Preferenze cookie</a></footer>
<link rel="stylesheet" href="${cdn}.css"><script src="${cdn}.umd.js"></script>
<script ${isManaged ? 'type="text/plain" data-category="analytics"' : ''} src="https://${TAG}"></script>
<script>
CookieConsent.run({
  categories: { necessary: { enabled: true, readOnly: true }, analytics: { autoClear: { cookies: [{ name: '_qm' }], reloadPage: true } } },
  language: { default: 'it', translations: { it: {
    consentModal: { title: 'Usiamo i cookie', description: 'Con il tuo consenso misuriamo come viene usato il sito.', acceptAllBtn: 'Accetta tutti', ${refuses ? `acceptNecessaryBtn: 'Rifiuta tutti', ` : ''}showPreferencesBtn: 'Gestisci preferenze' },
    preferencesModal: { title: 'Preferenze', acceptAllBtn: 'Accetta tutti', acceptNecessaryBtn: 'Rifiuta tutti', savePreferencesBtn: 'Salva preferenze', closeIconLabel: 'Chiudi', sections: [{ title: 'Statistica', description: 'Quietmetrics', linkedCategory: 'analytics' }] },
  } } },
});
</script>`;
}

export const OSANO = {
  'cdn.jsdelivr.net/npm/cookieconsent@3/build/cookieconsent.min.js': published('cookieconsent/build/cookieconsent.min.js'),
  'cdn.jsdelivr.net/npm/cookieconsent@3/build/cookieconsent.min.css': published('cookieconsent/build/cookieconsent.min.css'),
};

/** https://www.osano.com/cookieconsent/documentation: `info` tells, `opt-in` asks. */
export function osano(type: 'info' | 'opt-in'): string {
  const cdn = 'https://cdn.jsdelivr.net/npm/cookieconsent@3/build/cookieconsent.min';
  const load = `document.body.append(Object.assign(document.createElement('script'), { src: 'https://${TAG}' }));`;
  return `<link rel="stylesheet" href="${cdn}.css"><script src="${cdn}.js"></script>${type === 'info' ? `<script src="https://${TAG}"></script>` : ''}
<script>
const load = () => { ${type === 'info' ? '' : load} };
cookieconsent.initialise({
  type: '${type}', revokable: ${String(type === 'opt-in')}, animateRevokable: false, palette: { popup: { background: '#252e39' }, button: { background: '#14a7d0' } },
  content: { message: 'Utilizamos cookies para medir el uso de la tienda.', allow: 'Permitir cookies', deny: 'Rechazar', dismiss: 'Entendido', link: 'Más información', policy: 'Cookies', href: '/privacy' },
  onInitialise: function (status) { if (this.hasConsented()) load(); },
  onStatusChange: function (status) { if (status === 'allow') load(); else if (document.cookie.includes('_qm=')) { document.cookie = '_qm=; path=/; max-age=0'; location.reload(); } },
});
</script>`;
}

/** https://tarteaucitron.io/en/install/: a service of the site's own. `isManaged`: its script is left to the platform. */
export function tarteaucitron({ isManaged }: { readonly isManaged: boolean }): string {
  return `<footer><a href="#tarteaucitron" id="again">Gestion des cookies</a></footer>
<script src="/tac/tarteaucitron.js"></script>
<script>
const load = () => document.body.append(Object.assign(document.createElement('script'), { src: 'https://${TAG}' }));
var tarteaucitronForceLanguage = 'fr';
tarteaucitron.init({ privacyUrl: '/privacy', hashtag: '#tarteaucitron', cookieName: 'tarteaucitron', orientation: 'middle', showIcon: false, adblocker: false, DenyAllCta: true, AcceptAllCta: true, highPrivacy: true, handleBrowserDNTRequest: false, removeCredit: true, moreInfoLink: false, useExternalCss: false, mandatory: false, googleConsentMode: false, bingConsentMode: false, pianoConsentMode: false });
tarteaucitron.services.quiet = { key: 'quiet', type: 'analytic', name: 'Quietmetrics', uri: 'https://quietmetrics.test/', needConsent: true, cookies: [${isManaged ? `'_qm'` : ''}], js: () => { ${isManaged ? 'load();' : ''} } };
(tarteaucitron.job = tarteaucitron.job || []).push('quiet');
${isManaged ? '' : `document.addEventListener('quiet_disallowed', load); document.addEventListener('quiet_allowed', load);`}
</script>`;
}

/** The platform's folder, which lies on the shop's own host. */
export function ofTarteaucitron({ host, path }: Received): Answer | undefined {
  return host === SHOP && path.startsWith('/tac/') ? published(`tarteaucitronjs/${path.slice('/tac/'.length)}`) : undefined;
}

export const OREJIME = {
  'cdn.jsdelivr.net/npm/orejime@3.2.1/dist/orejime-standard-fr.js': published('orejime/dist/orejime-standard-fr.js'),
  'cdn.jsdelivr.net/npm/orejime@3.2.1/dist/orejime-standard.css': published('orejime/dist/orejime-standard.css'),
};

/** https://orejime.boscop.fr/: what waits for a purpose lies in a template. */
export function orejime({ isManaged, isOn = false }: { readonly isManaged: boolean; readonly isOn?: boolean }): string {
  const cdn = 'https://cdn.jsdelivr.net/npm/orejime@3.2.1/dist/orejime-standard';
  const tag = `<script src="https://${TAG}"></script>`;
  return `<footer><a href="#" id="again" onclick="orejime.prompt(); return false">Gérer mes choix</a></footer>
${isManaged ? `<template data-purpose="audience">${tag}</template>` : tag}
<script>window.orejimeConfig = { privacyPolicyUrl: '/privacy', purposes: [{ id: 'audience', title: 'Mesure d’audience', description: 'Quietmetrics', cookies: [${isManaged ? `'_qm'` : ''}], default: ${String(isOn)} }] };</script>
<link rel="stylesheet" href="${cdn}.css"><script src="${cdn}-fr.js"></script>`;
}
