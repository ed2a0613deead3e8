import { describe, expect, test } from 'vitest';
import { purposesNamed } from '../../../src/core/consent/category-names.ts';
import { readAllKept, readKept } from '../../../src/core/consent/platform-storage.ts';
import { PLATFORMS } from '../../../src/core/consent/platforms.ts';
import { REFUSED } from './written.ts';

const json = (value: unknown): string => encodeURIComponent(JSON.stringify(value));
const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64');
const optanon = (groups: string, gpc = 0): string => `isGpcEnabled=${gpc}&datestamp=Wed+Feb+01+2023+12%3A35%3A32+GMT%2B0100&version=202209.1.0&consentId=7f3cf16d&groups=${encodeURIComponent(groups)}&geolocation=AT%3B9`;
const told = (name: string, value: string): string => {
  const choice = readKept({ name, value });
  if (choice === undefined) return 'nothing';
  return [choice.platform, choice.said.overall, ...Object.entries(choice.said.purposes).map(([purpose, answer]) => `${purpose}=${answer}`)].join(' ');
};

describe('finds', () => {
  test.each<[string, string, string]>([
    // The example that @commercetools-frontend/cookie-consent prints; https://npmjs.com/package/@commercetools-frontend/cookie-consent, read 2026-11-30.
    ['OptanonConsent', optanon('C0001:1,C0002:0,C0003:1,C0004:1,C0005:1'), 'OneTrust mixed functional=granted measurement=refused advertising=granted personalization=granted sharing=granted'],
    ['OptanonConsent', optanon('C0001:1,C0002:0,C0003:0,C0004:0'), 'OneTrust refused functional=refused measurement=refused advertising=refused personalization=refused'],
    ['OptanonConsent', optanon('1:1,2:1,3:1,4:1'), 'OneTrust granted functional=granted measurement=granted advertising=granted personalization=granted'],
    ['OptanonConsent', optanon('C0001:1,STACK42:0,BG7:0'), 'OneTrust refused'],
    ['OptanonAlertBoxClosed', '2026-01-01T10:00:00.000Z', 'OneTrust unknown'],
    ['OTGPPConsent', 'DBAA', 'OneTrust unknown'],
    ['eupubconsent-v2', REFUSED, 'OneTrust refused storage=refused functional=refused measurement=refused advertising=refused personalization=refused'],
    ['CookieConsent', encodeURIComponent("{stamp:'IupX8H2MQByHJ6OkV6tV5h07Jfa3CdZW37eiTq4xeq152kyW7v/zTQ==',necessary:true,preferences:false,statistics:false,marketing:false,method:'explicit',ver:1,utc:1729950414219,region:'it'}"), 'Cookiebot refused functional=refused measurement=refused advertising=refused personalization=refused'],
    ['CookieConsent', "{stamp:'x',necessary:true,preferences:true,statistics:true,marketing:true,ver:1}", 'Cookiebot granted functional=granted measurement=granted advertising=granted personalization=granted'],
    ['CookieConsent', '-1', 'Cookiebot granted'],
    ['CookieConsent', '0', 'Cookiebot refused'],
    ['euconsent-v2', REFUSED, 'TCF refused storage=refused functional=refused measurement=refused advertising=refused personalization=refused'],
    ['usprivacy', '1YYN', 'US Privacy refused sharing=refused'],
    ['usprivacy', json({ uspString: '1YN-', optOutDate: null }), 'US Privacy granted sharing=granted'],
    ['addtl_consent', '2~1.2~dv.', 'Google granted advertising=granted'],
    // The example of https://support.didomi.io/en/didomi-cookies-storage-1, shortened to its purposes; read 2026-11-30.
    ['didomi_token', base64({ user_id: '1784114c', version: 2, purposes: { enabled: ['p4em9a8m', 'partenaire-cAsDe8jC'] }, vendors: { enabled: ['amazon', 'google'] } }), 'Didomi granted'],
    ['didomi_token', base64({ purposes: { enabled: [], disabled: ['analytics', 'advertising_personalization'] } }), 'Didomi refused measurement=refused advertising=refused personalization=refused'],
    ['uc_settings', json({ controllerId: '42', services: [{ id: 'a', status: true }, { id: 'b', status: true }] }), 'Usercentrics granted'],
    ['uc_settings', json({ services: [{ id: 'a', status: false }] }), 'Usercentrics refused'],
    ['uc_settings', json({ services: [{ id: 'essential', status: true }, { id: 'b', status: false }] }), 'Usercentrics unknown'],
    ['ucData', json({ gcm: { adsDataRedaction: true, adPersonalization: 'denied', adStorage: 'denied', adUserData: 'denied', analyticsStorage: 'denied' } }), 'Usercentrics refused measurement=refused advertising=refused personalization=refused sharing=refused'],
    ['ucData', json({ consent: { services: { x: { name: 'A', consent: false } } } }), 'Usercentrics refused'],
    ['uc_user_interaction', 'true', 'Usercentrics unknown'],
    ['cc_cookie', json({ categories: ['necessary'], revision: 0, services: {} }), 'vanilla-cookieconsent refused'],
    ['cc_cookie', json({ categories: [], revision: 0 }), 'vanilla-cookieconsent refused'],
    ['cc_cookie', json({ categories: ['necessary', 'analytics'] }), 'vanilla-cookieconsent unknown measurement=granted'],
    ['klaro', json({ matomo: false, youtube: false }), 'Klaro refused'],
    ['klaro', json({ session: true, matomo: false }), 'Klaro unknown'],
    ['klaro', json({ googleAnalytics: true }), 'Klaro granted measurement=granted'],
    ['tarteaucitron', '!gtag=true!youtube=true', 'tarteaucitron granted'],
    ['tarteaucitron', '!gtag=false!youtube=false', 'tarteaucitron refused'],
    ['tarteaucitron', '!gtag=wait', 'tarteaucitron unknown'],
    ['eu-consent', json({ mandatory: false, analytics: false }), 'Orejime refused measurement=refused'],
    ['orejime', '{"strictly_necessary":1,"tracking":false}', 'Orejime refused'],
    ['axeptio_cookies', '{%22$$token%22:%22h1gr%22%2C%22$$completed%22:true%2C%22ContentSquare%22:false%2C%22google_analytics%22:false}', 'Axeptio refused measurement=refused'],
    ['cmplz_marketing', 'deny', 'Complianz refused advertising=refused personalization=refused'],
    ['cmplz_statistics', 'allow', 'Complianz granted measurement=granted'],
    ['cmplz_banner-status', 'dismissed', 'Complianz unknown'],
    ['cookieyes-consent', 'consentid:d0ow,consent:no,action:yes,necessary:yes,functional:no,analytics:no,performance:no,advertisement:no,other:no', 'CookieYes refused functional=refused measurement=refused advertising=refused personalization=refused'],
    ['cookieyes-consent', 'consentid:QkMz,consent:yes,action:yes,necessary:yes,functional:yes,analytics:yes,performance:yes,advertisement:yes,other:yes', 'CookieYes granted functional=granted measurement=granted advertising=granted personalization=granted'],
    ['moove_gdpr_popup', json({ strict: '1', thirdparty: '0', advanced: '0', version: '1' }), 'Moove GDPR refused'],
    ['moove_gdpr_popup', json({ strict: '1', thirdparty: '1', advanced: '1', version: '1' }), 'Moove GDPR granted'],
    ['borlabs-cookie', json({ consents: { essential: ['borlabs-cookie'] }, domainPath: 'a.example/', v3: true, version: 1 }), 'Borlabs refused'],
    ['borlabs-cookie', json({ consents: { essential: ['borlabs-cookie'], statistics: ['google-analytics'], marketing: ['facebook-pixel'] } }), 'Borlabs unknown measurement=granted advertising=granted personalization=granted'],
    ['_iub_cs-50053366', json({ timestamp: '2025-02-05T15:40:00.391Z', purposes: { 1: true, 3: true, 4: false, 5: false }, id: 50_053_366 }), 'iubenda mixed functional=granted measurement=refused advertising=refused personalization=refused'],
    ['_iub_cs-71185313', json({ consent: true, id: 71_185_313 }), 'iubenda granted'],
    ['hu-consent', json({ consent: true, consentLevel: 3, categories: { 1: true, 2: true, 3: true, 4: true } }), 'Cookie Compliance granted functional=granted measurement=granted advertising=granted personalization=granted'],
    ['_sp_user_consent_7417', JSON.stringify({ gdpr: { euconsent: REFUSED }, ccpa: { uspstring: '1YYN' } }), 'Sourcepoint refused storage=refused functional=refused measurement=refused advertising=refused personalization=refused sharing=refused'],
    ['_sp_user_consent_1', JSON.stringify({ gppData: { gppString: 'DBAA', applicableSections: [7] } }), 'Sourcepoint unknown'],
    ['consentUUID', '0a8c-11', 'Sourcepoint unknown'],
    ['__cmpconsentx17155', REFUSED, 'consentmanager refused storage=refused functional=refused measurement=refused advertising=refused personalization=refused'],
    ['_tracking_consent', json({ con: { CMP: { a: '', m: '', p: '', s: '' } }, v: '2.1', region: 'USTX', purposes: { a: true, p: true, m: true, t: true } }), 'Shopify granted functional=granted measurement=granted advertising=granted personalization=granted sharing=granted'],
    ['_tracking_consent', json({ con: { CMP: { a: '0', m: '0', p: '0', s: '0' } }, v: '2.1' }), 'Shopify refused functional=refused measurement=refused advertising=refused personalization=refused sharing=refused'],
    ['wp_consent_statistics-anonymous', 'allow', 'WP Consent API granted measurement=granted'],
    ['wp_consent_marketing', 'deny', 'WP Consent API refused advertising=refused personalization=refused'],
    ['notice_gdpr_prefs', '0,1,2:', 'TrustArc granted functional=granted advertising=granted personalization=granted'],
    ['notice_gdpr_prefs', '0::implied,us', 'TrustArc refused functional=refused advertising=refused personalization=refused'],
    ['notice_preferences', '1:', 'TrustArc mixed functional=granted advertising=refused personalization=refused'],
    ['cmapi_cookie_privacy', 'permit 1 required', 'TrustArc refused functional=refused advertising=refused personalization=refused'],
    ['cmapi_cookie_privacy', 'permit_1_required', 'TrustArc refused functional=refused advertising=refused personalization=refused'],
    ['cmapi_cookie_privacy', 'permit 1,2,3', 'TrustArc granted functional=granted advertising=granted personalization=granted'],
    ['cookieconsent_status', 'deny', 'cookieconsent refused'],
    ['cookieconsent_status', 'allow', 'cookieconsent granted'],
    ['cookieconsent_status', 'dismiss', 'cookieconsent unknown'],
    ['c15t', JSON.stringify({ consents: { necessary: true, marketing: false, measurement: false }, consentInfo: { time: 1 } }), 'c15t refused measurement=refused advertising=refused personalization=refused'],
    ['c15t', 'c.necessary:1,i.t:1764500000000,i.sid:abc', 'c15t refused'],
    ['c15t', 'c.necessary:1,c.measurement:1,i.t:1764500000000', 'c15t unknown measurement=granted'],
    ['CookieInformationConsent', json({ consents_approved: ['cookie_cat_necessary'], consents_denied: ['cookie_cat_functional', 'cookie_cat_statistic', 'cookie_cat_marketing'] }), 'Cookie Information refused functional=refused measurement=refused advertising=refused personalization=refused'],
    ['cookiefirst-consent', json({ necessary: true, performance: false, functional: false, advertising: false, timestamp: 1_726_706_511, type: 'category' }), 'CookieFirst refused functional=refused measurement=refused advertising=refused personalization=refused'],
    ['_ketch_consent_v1_', encodeURIComponent('eyJlc3NlbnRpYWxfc2VydmljZXMiOnsic3RhdHVzIjoiZ3JhbnRlZCIsImNhbm9uaWNhbFB1cnBvc2VzIjpbImVzc2VudGlhbF9zZXJ2aWNlcyJdfX0='), 'Ketch unknown'],
    ['_ketch_consent_v1_', base64({ analytics: { status: 'denied' }, essential_services: { status: 'granted' } }), 'Ketch refused measurement=refused'],
    ['tcm', json({ confirmed: true, purposes: { Analytics: true, Advertising: false, Functional: 'Auto' } }), 'Transcend mixed measurement=granted advertising=refused personalization=refused'],
  ])('%s=%s', (name, value, answer) => { expect(told(name, value)).toBe(answer); });

  test('what is escaped twice', () => { expect(told('klaro', encodeURIComponent(json({ matomo: false })))).toBe('Klaro refused'); });
  test('that the browser sends Global Privacy Control', () => { expect([0, 1].map(it => readKept({ name: 'OptanonConsent', value: optanon('C0004:0', it) })?.said.gpc)).toEqual([false, true]); });
  test('that nobody was asked where no consent is needed', () => { expect(readKept({ name: 'CookieConsent', value: '-1' })?.said.applies).toBe(false); });
  test('several cookies of one platform are one answer', () => {
    const kept = ['marketing', 'statistics', 'preferences'].map((it, n) => ({ name: `cmplz_${it}`, value: n === 0 ? 'deny' : 'allow' }));
    expect(readAllKept([...kept, { name: 'session', value: '1' }, { name: 'cmplz_banner-status', value: 'dismissed' }, { name: 'usprivacy', value: '1YYN' }]).map(it => [it.platform, it.said.overall, it.said.purposes])).toEqual([
      ['Complianz', 'mixed', { functional: 'granted', measurement: 'granted', advertising: 'refused', personalization: 'refused' }],
      ['US Privacy', 'refused', { sharing: 'refused' }],
    ]);
  });
  test('every row says where it is to be read', () => { expect(PLATFORMS.filter(it => it.source === '' || it.platform === '')).toEqual([]); });
});

describe('ignores', () => {
  test.each<[string, string]>([
    ['session', '1'], ['CookieConsent', 'true'], ['CookieConsent', '1'], ['CookieConsent', ''], ['CookieConsent', '{"necessary":true}'], ['OptanonConsent', 'true'], ['OptanonConsent', 'group=1'], ['optanonconsent', optanon('C0002:1')],
    ['XOptanonConsent', optanon('C0002:1')], ['klaro', 'true'], ['klaro', '[]'], ['klaro', '{}'], ['klaro', '{"version":1,"name":"x"}'], ['tarteaucitron', 'gtag=true'], ['cc_cookie', '{"categories":"all"}'], ['cc_cookie', 'true'],
    ['didomi_token', 'abc'], ['didomi_token', base64({ user_id: 'x' })], ['didomi_token', base64('text')], ['cmplz_policy_id', '12'], ['cmplz_consented_services', ''], ['cookieyes-consent', 'yes'], ['moove_gdpr_popup', '1'],
    ['borlabs-cookie', '{}'], ['_iub_cs-90483436', json({ id: 90_483_436 })], ['_iub_cs-90483436-uspr', json({ s: true, sh: true, adv: true })], ['hu-consent', 'true'], ['_tracking_consent', '1'], ['notice_preferences', ''], ['notice_gdpr_prefs', 'x:'],
    ['cmapi_cookie_privacy', 'deny'], ['cookieconsent_status', 'yes'], ['c15t', 'c15t'], ['c15t', 'xc.marketing:1'], ['axeptio_cookies', json({ $$token: 'x', $$completed: false })], ['uc_settings', json({ services: [] })], ['tcm', '1'],
    ['__proto__', '1'], ['constructor', '{"consents":{"a":true}}'], ['klaro', '{"__proto__":{"a":true}}'.replace('{"a":true}', '"x"')], ['klaro', 'x'.repeat(1 << 20)], ['OptanonConsent', `groups=${'C0002:1,'.repeat(1 << 17)}`], ['_ketch_consent_v1_', 'e'.repeat(10_000)],
    ['klaro', '%'.repeat(10_000)], ['klaro', '%u'.repeat(5_000)], ['CookieConsent', `{stamp:${','.repeat(10_000)}`], ['tarteaucitron', '!'.repeat(16_000)], ['c15t', ','.repeat(16_000)], ['euconsent', REFUSED],
  ])('%s=%s', (name, value) => { expect(told(name, value)).toBe('nothing'); });
});

describe('names of categories', () => {
  test.each<[string, readonly string[] | undefined]>([
    ['Statistics', ['measurement']], ['analytics', ['measurement']], ['performance_cookies', ['measurement']], ['marketing', ['advertising', 'personalization']], ['Targeting', ['advertising', 'personalization']], ['ads', ['advertising', 'personalization']],
    ['social media', ['sharing']], ['data_sales', ['sharing']], ['wholesale', []], ['preferences', ['functional']], ['functionality', ['functional']], ['external-media', ['functional']], ['personalization', ['personalization']],
    ['strictly necessary', undefined], ['essential', undefined], ['security', undefined], ['Youtube', []], ['', []], ['downloads', []], ['leads', []], ['__proto__', []], ['roads', []],
  ])('"%s"', (name, purposes) => { expect(purposesNamed(name)).toEqual(purposes); });
});
