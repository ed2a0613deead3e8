/**
 * Consent platforms by what their own markup is called: ids and classes that their scripts put into pages, by
 * what is commonly known of them, of which tests met five (Klaro, vanilla-cookieconsent, cookieconsent, tarteaucitron, Orejime), and the hosts that serve their frames.
 */
interface Platform { readonly name: string; readonly markup: string; readonly host?: string }

const PLATFORMS: readonly Platform[] = [
  { name: 'OneTrust', markup: '#onetrust-consent-sdk, #onetrust-banner-sdk, .otFlat, #ot-sdk-btn' },
  { name: 'Cookiebot', markup: '#CybotCookiebotDialog, #CookiebotWidget' },
  { name: 'Didomi', markup: '#didomi-host, #didomi-notice, .didomi-popup-open' },
  { name: 'Usercentrics', markup: '#usercentrics-root, #usercentrics-cmp-ui, #uc-banner-modal' },
  { name: 'Sourcepoint', markup: '[id^=sp_message_container], .sp_choice_type_11, .message-component', host: 'privacy-mgmt|sp-prod|sourcepoint' },
  { name: 'Quantcast', markup: '.qc-cmp2-container, #qc-cmp2-ui, .qc-cmp-ui' },
  { name: 'TrustArc', markup: '#truste-consent-track, #trustarc-banner-overlay, .truste_box_overlay, .truste_overlay', host: 'trustarc|truste' },
  { name: 'consentmanager', markup: '#cmpbox, #cmpwrapper, .cmpboxbtn' },
  { name: 'Klaro', markup: '#klaro, .klaro' },
  { name: 'CookieConsent (Orest Bida)', markup: '#cc-main, #cc--main, #cm-ov' },
  { name: 'Cookie Consent (Osano, open source)', markup: '.cc-window, .cc-revoke' },
  { name: 'Osano', markup: '.osano-cm-window, .osano-cm-dialog' },
  { name: 'tarteaucitron.js', markup: '#tarteaucitronRoot, #tarteaucitronAlertBig' },
  { name: 'Orejime', markup: '.orejime-Notice, .orejime-Modal, .orejime-Env, #orejime, .orejime-Main, .orejime-NoticeContainer' },
  { name: 'c15t', markup: '[data-testid^="consent-banner"], [data-testid^="cookie-banner"], [class*=c15t]' },
  { name: 'Axeptio', markup: '#axeptio_overlay, #axeptio_main_button' },
  { name: 'Complianz', markup: '#cmplz-cookiebanner-container, .cmplz-cookiebanner' },
  { name: 'CookieYes', markup: '.cky-consent-container, .cky-consent-bar, #cookie-law-info-bar' },
  { name: 'iubenda', markup: '#iubenda-cs-banner, .iubenda-cs-container' },
  { name: 'Borlabs Cookie', markup: '#BorlabsCookieBox, #BorlabsCookieBoxWrap' },
  { name: 'Shopify', markup: '#shopify-pc__banner, #shopify-pc__prefs' },
  { name: 'Google Funding Choices', markup: '.fc-consent-root, .fc-dialog-container' },
  { name: 'CookieFirst', markup: '#cookiefirst-root, .cookiefirst-root' },
  { name: 'CookieScript', markup: '#cookiescript_injected' },
  { name: 'Cookie Information', markup: '#coiOverlay, #coi-banner-wrapper, #coiPage-1' },
  { name: 'Termly', markup: '#termly-code-snippet-support, [class*=termly-styles]' },
  { name: 'Sirdata', markup: '#sd-cmp' },
  { name: 'CCM19', markup: '#ccm-widget, .ccm-root' },
  { name: 'Moove GDPR', markup: '#moove_gdpr_cookie_info_bar' },
  { name: 'HubSpot', markup: '#hs-eu-cookie-confirmation, #hs-banner-parent' },
];

/** The platform that an element is part of; '' where it is of none that is known. */
export function platformAround(root: Element): string {
  const outer = hostOf(root);
  return PLATFORMS.find(({ markup }) => root.closest(markup) !== null || outer.closest(markup) !== null)?.name ?? '';
}

/** Which platform the structure around a banner is of; '' where it is none that is known. */
export function platformOf(root: Element): string {
  const { host } = root.ownerDocument.location;
  const outer = hostOf(root);
  const isOf = ({ markup }: Platform): boolean => [root, outer].some(it => it.closest(markup) !== null || it.querySelector(markup) !== null);
  const byHost = (it: Platform): boolean => it.host !== undefined && new RegExp(it.host, 'u').test(host);
  return (PLATFORMS.find(isOf) ?? PLATFORMS.find(byHost))?.name ?? '';
}

function hostOf(root: Element): Element {
  const shown = root.getRootNode();
  return shown instanceof ShadowRoot ? shown.host : root;
}

/** Whether anything of a known platform stands in the document, drawn or not yet. */
export function hasPlatform(document: Document): boolean {
  return document.querySelector(PLATFORMS.map(it => it.markup).join(', ')) !== null;
}
