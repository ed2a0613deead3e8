import type { Form } from './platform-forms.ts';
import { BORLABS, COOKIEBOT, flagsAt, listed, listsAt, KETCH, listedAs, ONETRUST, pairs, SOURCEPOINT, strings, TRUSTARC_LEVELS, TRUSTARC_PERMITS, USERCENTRICS, visited, word } from './platform-forms.ts';

/** One thing that a consent platform keeps in a cookie or in storage. */
export interface Kept {
  readonly platform: string;
  /** The name of the cookie or of the key; all of it, or its beginning where it ends in `*`. */
  readonly key: string;
  readonly form: Form;
  /** Where that is to be read. Not every address was opened when this was written: stored copies and public readers stood in for some. */
  readonly source: string;
}

/** Cookies of these platforms as browsers sent them, and code that reads them, in public repositories. */
const SENT = 'cookies and their readers in public code';
const ONETRUST_DOCS = 'https://npmjs.com/package/@commercetools-frontend/cookie-consent';
const IUBENDA = { 1: 'necessary', 2: 'functionality', 3: 'experience', 4: 'measurement', 5: 'marketing' };
const HU = { 1: 'necessary', 2: 'functional', 3: 'analytics', 4: 'marketing' };
const SHOPIFY = { a: 'analytics', m: 'marketing', p: 'preferences', s: 'sale', t: 'sale' };
const MOOVE = { strict: 'necessary', thirdparty: '', advanced: '', performance: 'performance', preference: 'preference' };
const YES_NO = /\b(necessary|functional|analytics|performance|advertisement|other):(yes|no)\b/gu;

/** Several platforms use the same name (`CookieConsent`): the first whose form fits counts. */
export const PLATFORMS: readonly Kept[] = [
  { platform: 'OneTrust', key: 'OptanonConsent', form: ONETRUST, source: ONETRUST_DOCS },
  { platform: 'OneTrust', key: 'OptanonAlertBoxClosed', form: visited, source: '@duckduckgo/autoconsent 16.23, rules' },
  { platform: 'OneTrust', key: 'OTGPPConsent', form: strings('gpp'), source: SENT },
  { platform: 'OneTrust', key: 'eupubconsent-v2', form: strings('tcf'), source: SENT },
  { platform: 'Cookiebot', key: 'CookieConsent', form: COOKIEBOT, source: 'https://www.cookiebot.com/en/developer, server-side usage' },
  { platform: 'TCF', key: 'euconsent-v2', form: strings('tcf'), source: 'TCF "Consent string and vendor list formats v2", storage' },
  { platform: 'US Privacy', key: 'usprivacy', form: strings('usp'), source: 'IAB "US Privacy String", Storage' },
  { platform: 'Google', key: 'addtl_consent', form: strings('additional'), source: 'https://support.google.com/admanager/answer/9681920' },
  { platform: 'Didomi', key: 'didomi_token', form: listsAt(['purposes', 'enabled'], ['purposes', 'disabled']), source: 'https://docs.didomi.io/get-started/general/cookies-and-local-storage' },
  { platform: 'Usercentrics', key: 'uc_settings', form: USERCENTRICS, source: SENT },
  { platform: 'Usercentrics', key: 'uc_gcm', form: USERCENTRICS, source: SENT },
  { platform: 'Usercentrics', key: 'ucData', form: USERCENTRICS, source: SENT },
  { platform: 'Usercentrics', key: 'uc_user_interaction', form: visited, source: SENT },
  { platform: 'vanilla-cookieconsent', key: 'cc_cookie', form: listed(['categories']), source: 'vanilla-cookieconsent 3.1, types/index.d.ts CookieValue' },
  { platform: 'Klaro', key: 'klaro', form: flagsAt([]), source: 'klaro 0.7, src/consent-manager.js' },
  { platform: 'tarteaucitron', key: 'tarteaucitron', form: pairs(/!([\w-]{1,64})=(true|false|wait)/gu), source: 'tarteaucitronjs 1.34, tarteaucitron.js cookie.create' },
  { platform: 'Orejime', key: 'eu-consent', form: flagsAt([]), source: 'orejime 3.2, dist, its default name' },
  { platform: 'Orejime', key: 'orejime', form: flagsAt([]), source: SENT },
  { platform: 'Axeptio', key: 'axeptio_cookies', form: flagsAt([]), source: SENT },
  { platform: 'Complianz', key: 'cmplz_*', form: word, source: SENT },
  { platform: 'CookieYes', key: 'cookieyes-consent', form: pairs(YES_NO), source: SENT },
  { platform: 'Moove GDPR', key: 'moove_gdpr_popup', form: flagsAt([], MOOVE), source: SENT },
  { platform: 'Borlabs', key: 'borlabs-cookie', form: BORLABS, source: SENT },
  { platform: 'iubenda', key: '_iub_cs-*', form: flagsAt(['purposes'], IUBENDA), source: SENT },
  { platform: 'iubenda', key: '_iub_cs-*', form: flagsAt([], { consent: '' }), source: SENT },
  { platform: 'Cookie Compliance', key: 'hu-consent', form: flagsAt(['categories'], HU), source: SENT },
  { platform: 'Sourcepoint', key: '_sp_user_consent_*', form: SOURCEPOINT, source: SENT },
  { platform: 'Sourcepoint', key: 'consentUUID', form: visited, source: SENT },
  { platform: 'consentmanager', key: '__cmpconsent*', form: strings('tcf'), source: SENT },
  { platform: 'Shopify', key: '_tracking_consent', form: flagsAt(['purposes'], SHOPIFY), source: SENT },
  { platform: 'Shopify', key: '_tracking_consent', form: flagsAt(['con', 'CMP'], SHOPIFY), source: SENT },
  { platform: 'WP Consent API', key: 'wp_consent_*', form: word, source: SENT },
  { platform: 'TrustArc', key: 'cmapi_cookie_privacy', form: TRUSTARC_PERMITS, source: SENT },
  { platform: 'TrustArc', key: 'notice_gdpr_prefs', form: TRUSTARC_LEVELS, source: SENT },
  { platform: 'TrustArc', key: 'notice_preferences', form: TRUSTARC_LEVELS, source: SENT },
  { platform: 'cookieconsent', key: 'cookieconsent_status', form: word, source: 'cookieconsent 3.1, src/cookieconsent.js' },
  { platform: 'c15t', key: 'c15t', form: flagsAt(['consents']), source: 'c15t 2.2, saveConsentToStorage' },
  { platform: 'c15t', key: 'c15t', form: listedAs(/(?:^|,)c\.([\w-]{1,64}):1(?=,|$)/gu), source: 'c15t 2.2, flatToString, which leaves out what is false' },
  { platform: 'Cookie Information', key: 'CookieInformationConsent', form: listsAt(['consents_approved'], ['consents_denied']), source: SENT },
  { platform: 'CookieFirst', key: 'cookiefirst-consent', form: flagsAt([]), source: SENT },
  { platform: 'Ketch', key: '_ketch_consent_v1_*', form: KETCH, source: SENT },
  { platform: 'Transcend', key: 'tcm', form: flagsAt(['purposes']), source: SENT },
];
