import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChoosingBed } from './choosing-bed.ts';
import { openChoosingBed } from './choosing-bed.ts';

let bed: ChoosingBed;
beforeAll(async () => { bed = await openChoosingBed(); }, 60_000);
afterAll(async () => { await bed.close(); });

const file = (path: string): Buffer => readFileSync(`node_modules/${path}`);
const page = (head: string, body: string): string => `<!doctype html><html lang="en"><meta charset="utf-8"><title>A shop</title>${head}<body><main><h1>Shop</h1><p>Bread.</p></main>${body}`;

interface Package {
  readonly name: string;
  readonly platform: string;
  readonly served: Readonly<Record<string, string | Buffer>>;
  /** What the platform kept: whether something may be measured. */
  readonly kept: string;
  readonly refuses: number;
  /** Clicks it takes to withdraw; left out where the platform offers no way of its own. */
  readonly withdraws?: number;
}

const PACKAGES: readonly Package[] = [
  {
    name: 'klaro', platform: 'Klaro', refuses: 1,
    served: {
      '/klaro.js': file('klaro/dist/klaro.js'),
      '/': page('', `<script>var klaroConfig = { version: 1, storageMethod: 'localStorage', storageName: 'klaro', mustConsent: false, acceptAll: true, translations: { en: { purposes: { analytics: 'Analytics' } } }, services: [{ name: 'meter', purposes: ['analytics'] }] };</script><script src="/klaro.js"></script><footer><a href="#" onclick="klaro.show(); return false">Cookie settings</a></footer>`),
    },
    kept: 'JSON.parse(decodeURIComponent(localStorage.klaro)).meter', withdraws: 2,
  },
  {
    name: 'vanilla-cookieconsent', platform: 'CookieConsent (Orest Bida)', refuses: 1,
    served: {
      '/cc.js': file('vanilla-cookieconsent/dist/cookieconsent.umd.js'), '/cc.css': file('vanilla-cookieconsent/dist/cookieconsent.css'),
      '/': page('<link rel="stylesheet" href="/cc.css">', `<footer><button data-cc="show-preferencesModal">Cookie-Einstellungen</button></footer><script src="/cc.js"></script><script>CookieConsent.run({ categories: { necessary: { readOnly: true }, analytics: {} }, language: { default: 'de', translations: { de: {
        consentModal: { title: 'Wir verwenden Cookies', description: 'Für Statistik und Werbung.', acceptAllBtn: 'Alle annehmen', acceptNecessaryBtn: 'Alle ablehnen', showPreferencesBtn: 'Einstellungen' },
        preferencesModal: { title: 'Cookie-Einstellungen', acceptAllBtn: 'Alle annehmen', acceptNecessaryBtn: 'Alle ablehnen', savePreferencesBtn: 'Auswahl speichern', closeIconLabel: 'Schließen', sections: [{ title: 'Cookies', description: 'Über Cookies' }, { title: 'Analytics', linkedCategory: 'analytics' }] } } } } });</script>`),
    },
    kept: 'CookieConsent.acceptedCategory("analytics")', withdraws: 2,
  },
  {
    name: 'cookieconsent', platform: 'Cookie Consent (Osano, open source)', refuses: 1,
    served: {
      '/cc.js': file('cookieconsent/build/cookieconsent.min.js'), '/cc.css': file('cookieconsent/build/cookieconsent.min.css'),
      '/': page('<link rel="stylesheet" href="/cc.css">', `<script src="/cc.js"></script><script>addEventListener('load', () => cookieconsent.initialise({ type: 'opt-in', revokable: true, content: { allow: 'Allow cookies', deny: 'Decline' } }));</script>`),
    },
    kept: 'document.cookie.includes("cookieconsent_status=allow")', withdraws: 2,
  },
  {
    name: 'tarteaucitronjs', platform: 'tarteaucitron.js', refuses: 1,
    served: {
      '/tac/tarteaucitron.js': file('tarteaucitronjs/tarteaucitron.js'), '/tac/tarteaucitron.services.js': file('tarteaucitronjs/tarteaucitron.services.js'),
      '/tac/css/tarteaucitron.css': file('tarteaucitronjs/css/tarteaucitron.css'), '/tac/lang/tarteaucitron.fr.js': file('tarteaucitronjs/lang/tarteaucitron.fr.js'), '/tac/lang/tarteaucitron.en.js': file('tarteaucitronjs/lang/tarteaucitron.en.js'),
      '/': page('<script src="/tac/tarteaucitron.js"></script>', `<script>var tarteaucitronForceLanguage = 'fr'; tarteaucitron.init({ privacyUrl: '', hashtag: '#tarteaucitron', cookieName: 'tarteaucitron', orientation: 'bottom', showAlertSmall: false, showIcon: true, iconPosition: 'BottomRight', DenyAllCta: true, AcceptAllCta: true, highPrivacy: true, handleBrowserDNTRequest: false, removeCredit: true, moreInfoLink: false, mandatory: true });
        tarteaucitron.services.meter = { key: 'meter', type: 'analytic', name: 'Meter', uri: '', needConsent: true, cookies: [], js() {}, fallback() {} }; (tarteaucitron.job = tarteaucitron.job || []).push('meter');</script>`),
    },
    kept: 'document.cookie.includes("meter=true")', withdraws: 2,
  },
  {
    name: 'orejime', platform: 'Orejime', refuses: 1,
    served: {
      '/orejime.js': file('orejime/dist/orejime-standard-fr.js'), '/orejime.css': file('orejime/dist/orejime-standard.css'),
      '/': page('<link rel="stylesheet" href="/orejime.css">', `<script>window.orejimeConfig = { privacyPolicyUrl: '/p', purposes: [{ id: 'meter', title: 'Mesure', description: 'Mesure d’audience', cookies: [] }] };</script><script src="/orejime.js"></script><footer><button onclick="window.orejime.prompt()">Gérer mes cookies</button></footer>`),
    },
    kept: 'decodeURIComponent(document.cookie).includes(\'"meter":true\')', withdraws: 2,
  },
];

describe.each(PACKAGES)('$name', ({ served, kept, refuses, withdraws, platform }) => {
  it('is told to refuse, and does', async () => {
    const open = await bed.open(served);
    expect(await open.choose('refuse')).toEqual({ kind: 'done', clicks: refuses, label: expect.any(String) as string });
    expect(await open.evaluate(kept)).toBe(false);
    await open.reload();
    expect(await open.isAsked()).toBe(false);
    expect((await open.end()).flatMap(it => it.kind === 'banner' ? [it.platform] : [])[0]).toBe(platform);
  }, 60_000);
  it('is told to accept, and then to forget it', async () => {
    const open = await bed.open(served);
    expect(await open.choose('accept')).toEqual({ kind: 'done', clicks: 1, label: expect.any(String) as string });
    expect(await open.evaluate(kept)).toBe(true);
    if (withdraws !== undefined) {
      expect(await open.choose('withdraw')).toMatchObject({ kind: 'done' });
      expect(await open.evaluate(kept)).toBe(false);
    }
    await open.end();
  }, 60_000);
});

it('leaves to the rules of autoconsent what its own hands cannot read, and believes their test', async () => {
  const bar = (keeps: string): string => page('', `<div id="gdpr-cookie-consent-bar" style="position:fixed;bottom:0;z-index:9">Mes izmantojam sīkdatnes. <a id="cookie_action_accept">Piekrītu</a> <a id="cookie_action_reject" onclick="${keeps}; this.parentElement.remove()">Nepiekrītu</a></div>`);
  const open = await bed.open({ '/': bar('document.cookie = \'wpl_viewed_cookie=no\'') });
  expect(await open.choose('refuse')).toEqual({ kind: 'done', clicks: 1, label: 'autoconsent: WP Cookie Notice for GDPR' });
  expect((await open.end()).flatMap(it => it.kind === 'consent' ? [`${it.state} ${it.by ?? ''}`] : [])).toEqual(['refused audit']);
  const other = await bed.open({ '/': bar('document.cookie = \'wpl_viewed_cookie=yes\'') });
  expect((await other.choose('refuse')).kind).not.toBe('done');
  expect((await other.end()).filter(it => it.kind === 'consent')).toEqual([]);
}, 60_000);
