import type { Form } from './platform-forms.ts';
import { BORLABS, COOKIEBOT, flagsAt, listed, listsAt, KETCH, ONETRUST, pairs, SOURCEPOINT, strings, TRUSTARC_LEVELS, TRUSTARC_PERMITS, USERCENTRICS, visited, word } from './platform-forms.ts';

/** One thing that a consent platform keeps in a cookie or in storage. */
export interface Kept {
  readonly platform: string;
  /** The name of the cookie or of the key; all of it, or its beginning where it ends in `*`. */
  readonly key: string;
  readonly form: Form;
  /** Where that is written, read 2026-11-30. */
  readonly source: string;
}

const autoconsent = (rule: string): string => `@duckduckgo/autoconsent 16.23, rules/autoconsent/${rule}.json`;
const IUBENDA = { 1: 'necessary', 2: 'functionality', 3: 'experience', 4: 'measurement', 5: 'marketing' };
const HU = { 1: 'necessary', 2: 'functional', 3: 'analytics', 4: 'marketing' };
const SHOPIFY = { a: 'analytics', m: 'marketing', p: 'preferences', s: 'sale', t: 'sale' };
const MOOVE = { strict: 'necessary', thirdparty: '', advanced: '', performance: 'performance', preference: 'preference' };

/** Several platforms use the same name (`CookieConsent`): the first whose form fits counts. */
export const PLATFORMS: readonly Kept[] = [
  { platform: 'OneTrust', key: 'OptanonConsent', form: ONETRUST, source: 'https://developer.onetrust.com/onetrust/docs/onetrust-cookies-and-cookie-storage' },
  { platform: 'OneTrust', key: 'OptanonAlertBoxClosed', form: visited, source: 'https://developer.onetrust.com/onetrust/docs/onetrust-cookies-and-cookie-storage' },
  { platform: 'OneTrust', key: 'OTGPPConsent', form: strings('gpp'), source: 'https://developer.onetrust.com/onetrust/docs/onetrust-cookies-and-cookie-storage' },
  { platform: 'OneTrust', key: 'eupubconsent-v2', form: strings('tcf'), source: 'https://developer.onetrust.com/onetrust/docs/onetrust-cookies-and-cookie-storage' },
  { platform: 'Cookiebot', key: 'CookieConsent', form: COOKIEBOT, source: 'https://support.cookiebot.com/hc/en-us/articles/360003823153' },
  { platform: 'TCF', key: 'euconsent-v2', form: strings('tcf'), source: 'TCF "CMP API v2", which names it for the platforms that keep a cookie' },
  { platform: 'US Privacy', key: 'usprivacy', form: strings('usp'), source: 'IAB "US Privacy String", Storage' },
  { platform: 'Google', key: 'addtl_consent', form: strings('additional'), source: 'https://support.google.com/admanager/answer/9681920' },
  { platform: 'Didomi', key: 'didomi_token', form: listsAt(['purposes', 'enabled'], ['purposes', 'disabled']), source: 'https://docs.didomi.io/get-started/general/cookies-and-local-storage' },
  { platform: 'Usercentrics', key: 'uc_settings', form: USERCENTRICS, source: 'https://support.usercentrics.com/hc/en-us/articles/17095951374236' },
  { platform: 'Usercentrics', key: 'ucData', form: USERCENTRICS, source: 'https://support.usercentrics.com/hc/en-us/articles/17095951374236' },
  { platform: 'Usercentrics', key: 'uc_user_interaction', form: visited, source: 'https://support.usercentrics.com/hc/en-us/articles/17095951374236' },
  { platform: 'vanilla-cookieconsent', key: 'cc_cookie', form: listed(['categories']), source: 'vanilla-cookieconsent 3.1, types/index.d.ts CookieValue' },
  { platform: 'Klaro', key: 'klaro', form: flagsAt([]), source: 'klaro 0.7, src/consent-manager.js' },
  { platform: 'tarteaucitron', key: 'tarteaucitron', form: pairs(/!([\w-]{1,64})=(true|false|wait)/gu), source: 'tarteaucitronjs 1.34, tarteaucitron.js cookie.create' },
  { platform: 'Orejime', key: 'eu-consent', form: flagsAt([]), source: 'orejime 3.2, README "cookie.name"' },
  { platform: 'Orejime', key: 'orejime', form: flagsAt([]), source: 'orejime 2, README "cookieName"' },
  { platform: 'Axeptio', key: 'axeptio_cookies', form: flagsAt([]), source: 'https://support.axeptio.eu/hc/en-gb/articles/4404066147345' },
  { platform: 'Complianz', key: 'cmplz_*', form: word, source: 'https://complianz.io/cookie-list/' },
  { platform: 'CookieYes', key: 'cookieyes-consent', form: pairs(/\b(necessary|functional|analytics|performance|advertisement|other):(yes|no)\b/gu), source: 'https://www.cookieyes.com/documentation/cookieyes-consent-cookie/' },
  { platform: 'Moove GDPR', key: 'moove_gdpr_popup', form: flagsAt([], MOOVE), source: 'https://support.mooveagency.com/topic/gdpr-cookie-compliance/' },
  { platform: 'Borlabs', key: 'borlabs-cookie', form: BORLABS, source: 'https://borlabs.io/knowledge-base/the-borlabs-cookie/' },
  { platform: 'iubenda', key: '_iub_cs-*', form: flagsAt(['purposes'], IUBENDA), source: 'https://www.iubenda.com/en/help/1205-how-to-configure-your-cookie-solution-advanced-guide, per-category consent' },
  { platform: 'iubenda', key: '_iub_cs-*', form: flagsAt([], { consent: '' }), source: 'https://www.iubenda.com/en/help/1205-how-to-configure-your-cookie-solution-advanced-guide' },
  { platform: 'Cookie Compliance', key: 'hu-consent', form: flagsAt(['categories'], HU), source: 'https://github.com/hu-manity/cookie-notice, hu-banner' },
  { platform: 'Sourcepoint', key: '_sp_user_consent_*', form: SOURCEPOINT, source: 'https://docs.sourcepoint.com/hc/en-us/articles/8076501462291' },
  { platform: 'Sourcepoint', key: 'consentUUID', form: visited, source: 'https://docs.sourcepoint.com/hc/en-us/articles/4415246067347' },
  { platform: 'consentmanager', key: '__cmpconsent*', form: strings('tcf'), source: 'https://help.consentmanager.net/books/cmp/page/cookies-set-by-the-cmp' },
  { platform: 'Shopify', key: '_tracking_consent', form: flagsAt(['purposes'], SHOPIFY), source: 'https://shopify.dev/docs/api/customer-privacy' },
  { platform: 'Shopify', key: '_tracking_consent', form: flagsAt(['con', 'CMP'], SHOPIFY), source: 'https://shopify.dev/docs/api/customer-privacy' },
  { platform: 'WP Consent API', key: 'wp_consent_*', form: word, source: 'https://wordpress.org/plugins/wp-consent-api/' },
  { platform: 'TrustArc', key: 'cmapi_cookie_privacy', form: TRUSTARC_PERMITS, source: autoconsent('trustarc-newcm') },
  { platform: 'TrustArc', key: 'notice_gdpr_prefs', form: TRUSTARC_LEVELS, source: 'https://trustarc.com/cookies-used/' },
  { platform: 'TrustArc', key: 'notice_preferences', form: TRUSTARC_LEVELS, source: 'https://trustarc.com/cookies-used/' },
  { platform: 'cookieconsent', key: 'cookieconsent_status', form: word, source: 'cookieconsent 3.1, src/cookieconsent.js statusAllow, statusDeny, statusDismiss' },
  { platform: 'c15t', key: 'c15t', form: flagsAt(['consents']), source: 'c15t 2.2, libs/cookie' },
  { platform: 'c15t', key: 'c15t', form: pairs(/(?:^|,)c\.([\w-]{1,64}):(1|0|true|false)(?=,|$)/gu), source: 'c15t 2.2, libs/cookie flatToString' },
  { platform: 'Cookie Information', key: 'CookieInformationConsent', form: listsAt(['consents_approved'], ['consents_denied']), source: autoconsent('cookieinformation') },
  { platform: 'CookieFirst', key: 'cookiefirst-consent', form: flagsAt([]), source: 'https://support.cookiefirst.com/hc/en-us/articles/360011568738' },
  { platform: 'Ketch', key: '_ketch_consent_v1_*', form: KETCH, source: autoconsent('ketch') },
  { platform: 'Transcend', key: 'tcm', form: flagsAt(['purposes']), source: 'https://docs.transcend.io/docs/consent/reference/api' },
];
