import { tags } from '../../behaviors/case.ts';
import { ACCOUNT, SHELF } from '../../behaviors/pages.ts';
import { script } from '../../sites/server/answers.ts';
import { LINK, NAMELESS, SLIDING } from '../banners/plain.ts';
import { always, onceAgreed, pair } from '../case.ts';
import type { ConsentCase } from '../case.ts';
import { DENIED, gtagScript, gtagSnippet, UPDATE } from '../scripts/gtag.ts';
import { CHOICE, keeper } from '../scripts/keeper.ts';
import * as recipients from '../scripts/recipients.ts';

const GTAG = 'www.googletagmanager.com/gtag/js';
const COLLECT = 'POST region1.google-analytics.com/g/collect';
const GRANTED = [`${COLLECT} with gcs=G111`];
const PINGED = [`${COLLECT} with gcs=G100`];
const FBEVENTS = 'connect.facebook.net/en_US/fbevents.js';
const PIXEL = ['GET www.facebook.com/tr/?id=204210421042104&ev=PageView'];
const AD = 'GET securepubads.g.doubleclick.net/gampad/ads?npa=1';
const ADS = 'securepubads.g.doubleclick.net/tag/js/gpt.js';
/** An advertisement that suits the page and not the visitor: no cookie, no identifier. */
const PLAIN_AD = (condition: string): ReturnType<typeof script> => script(`if (${condition}) document.body.append(Object.assign(new Image(), { src: 'https://securepubads.g.doubleclick.net/gampad/ads?npa=1&iu=/4421/orchard', alt: '' }));`);

const fbq = (choice: string): string => `${recipients.FBQ}<script>fbq('consent', 'revoke'); ${choice} fbq('init', '204210421042104', { em: '${recipients.EMAIL}' }); fbq('track', 'PageView');</script>${tags(FBEVENTS)}`;
const IF_AGREED = `if (/(?:^|; )orchard_choice=yes/.test(document.cookie)) fbq('consent', 'grant');`;
const GTAG_IF_AGREED = `${DENIED} { const choice = /(?:^|; )orchard_choice=(\\w+)/.exec(document.cookie)?.[1]; if (choice !== undefined) ${UPDATE} }`;

/** Whoever refused gets no advertisement on the next page; nobody else has said anything. */
const UNLESS_REFUSED = `<script>if (!/orchard_choice=no/.test(document.cookie)) document.write('<script src="https://${ADS}"></' + 'script>');</script>`;

/** What the browser, the banner and the recipients say to each other about the choice. */
export const signals: readonly ConsentCase[] = [
  ...pair({ banner: NAMELESS.first, press: NAMELESS.press, exempt: [CHOICE], serves: { [ADS]: PLAIN_AD('true') } }, {
    fault: {
      id: 'gpc-unread', title: 'an advertiser that is asked whatever the browser says about selling',
      page: `${SHELF}${tags(ADS)}${keeper({ banner: NAMELESS })}`,
      arrives: { ...always([AD]), S4: [AD], S5: [AD] }, expected: ['gpc-ignored doubleclick.net'], also: ['refusal-without-effect doubleclick.net', 'withdrawal-without-effect doubleclick.net'],
    },
    honest: {
      id: 'gpc-by-header', title: 'an advertiser that the server leaves out for browsers that say so in a header',
      page: ({ headers }) => `${SHELF}${headers['sec-gpc'] === '1' ? '' : UNLESS_REFUSED}${keeper({ banner: NAMELESS })}`,
      arrives: { S0: [AD], S1: [], S2: [AD], S3: [], S4: [], S5: [] },
    },
  }),
  ...pair({ lang: 'sv', banner: SLIDING.first, press: SLIDING.press, exempt: [CHOICE] }, {
    fault: {
      id: 'gpc-overruled', title: 'an advertiser’s script that reads the browser’s wish and goes on',
      page: `${SHELF}${tags(ADS)}${keeper({ banner: SLIDING })}`, serves: { [ADS]: PLAIN_AD('navigator.globalPrivacyControl !== "never"') },
      arrives: { ...always([AD]), S4: [AD], S5: [AD] }, expected: ['gpc-ignored doubleclick.net'], also: ['refusal-without-effect doubleclick.net', 'withdrawal-without-effect doubleclick.net'],
    },
    honest: {
      id: 'gpc-by-property', title: 'an advertiser’s script that reads the browser’s wish and stops',
      page: `${SHELF}${UNLESS_REFUSED}${keeper({ banner: SLIDING })}`, serves: { [ADS]: PLAIN_AD('navigator.globalPrivacyControl !== true') },
      arrives: { S0: [AD], S1: [], S2: [AD], S3: [], S4: [], S5: [] },
    },
  }),
  ...pair({ banner: NAMELESS.first, press: NAMELESS.press, exempt: [CHOICE] }, {
    fault: {
      id: 'gcs-granted', title: 'a Google tag that says “granted” on the wire where the page said “denied”',
      page: `${SHELF}${gtagSnippet(GTAG_IF_AGREED)}${tags(GTAG)}${keeper({ banner: NAMELESS, onChoice: UPDATE })}`, serves: { [GTAG]: gtagScript({ lies: true }) },
      arrives: always(GRANTED), keeps: { S0: ['cookie _ga'], S1: ['cookie _ga'], S2: ['cookie _ga'], S3: ['cookie _ga'] },
      expected: ['consent-contradicted google-analytics.com', 'stored-before-choice googletagmanager.com', 'exposed-before-choice google-analytics.com'],
      also: ['consent-contradicted googletagmanager.com', 'stored-before-choice google-analytics.com', 'refusal-without-effect google-analytics.com', 'withdrawal-without-effect google-analytics.com', 'exposed-after-refusal google-analytics.com'],
    },
    honest: {
      id: 'consent-mode-basic', title: 'a Google tag that is loaded once statistics were granted',
      page: `${SHELF}${gtagSnippet(GTAG_IF_AGREED)}${keeper({ banner: NAMELESS, yes: [GTAG], deletes: ['_ga'], onChoice: `if (choice === 'yes') ${UPDATE}` })}`, serves: { [GTAG]: gtagScript() },
      arrives: onceAgreed(GRANTED), keeps: { S2: ['cookie _ga'] },
    },
  }),
  ...pair({ lang: 'sv', banner: SLIDING.first, press: SLIDING.press, exempt: [CHOICE], serves: { [GTAG]: gtagScript() } }, {
    fault: {
      id: 'consent-mode-advanced', title: 'a Google tag that pings without cookies while all is denied',
      page: `${SHELF}${gtagSnippet(GTAG_IF_AGREED)}${tags(GTAG)}${keeper({ banner: SLIDING, deletes: ['_ga'], onChoice: UPDATE })}`,
      arrives: { S0: PINGED, S1: PINGED, S2: GRANTED, S3: PINGED }, keeps: { S2: ['cookie _ga'] },
      expected: ['consent-mode-ping google-analytics.com'],
    },
    honest: {
      id: 'consent-mode-silent', title: 'a Google tag that is silent while all is denied',
      page: `${SHELF}${gtagSnippet(GTAG_IF_AGREED)}${keeper({ banner: SLIDING, yes: [GTAG], deletes: ['_ga'], onChoice: `if (choice === 'yes') ${UPDATE}` })}`,
      arrives: onceAgreed(GRANTED), keeps: { S2: ['cookie _ga'] },
    },
  }),
  ...pair({ lang: 'pl', banner: LINK.first, press: LINK.press, exempt: [CHOICE] }, {
    fault: {
      id: 'meta-despite-revoke', title: 'Meta’s pixel that sends the hashed address after “revoke”',
      page: `${ACCOUNT}${fbq(IF_AGREED)}${keeper({ banner: LINK, onChoice: `fbq('consent', choice === 'yes' ? 'grant' : 'revoke');` })}`, serves: { [FBEVENTS]: recipients.metaPixel({ obeys: false }) },
      arrives: always(PIXEL), keeps: { S0: ['cookie _fbp'], S1: ['cookie _fbp'], S2: ['cookie _fbp'], S3: ['cookie _fbp'] },
      expected: ['exposed-before-choice facebook.com', 'exposed-after-refusal facebook.com'],
      // What stands in the pixel's queue is seen until its script drains it.
      also: ['consent-contradicted facebook.com', 'stored-before-choice facebook.com', 'stored-before-choice facebook.net', 'refusal-without-effect facebook.com', 'withdrawal-without-effect facebook.com'],
    },
    honest: {
      id: 'meta-with-grant', title: 'Meta’s pixel that waits for “grant”',
      page: `${ACCOUNT}${fbq(IF_AGREED)}${keeper({ banner: LINK, deletes: ['_fbp'], onChoice: `fbq('consent', choice === 'yes' ? 'grant' : 'revoke');` })}`, serves: { [FBEVENTS]: recipients.metaPixel({ obeys: true }) },
      arrives: onceAgreed(PIXEL), keeps: { S2: ['cookie _fbp'] },
    },
  }),
];
