import { tags } from '../../behaviors/case.ts';
import { ACCOUNT, SHELF } from '../../behaviors/pages.ts';
import { STORED } from '../../behaviors/scripts/identifying.ts';
import { pixel, withCookies } from '../../sites/server/answers.ts';
import { CLOSED } from '../banners/apart.ts';
import { DIALOG, ICONS, LATE, NAMELESS, SLIDING } from '../banners/plain.ts';
import { always, onceAgreed, pair, SITE, throughout } from '../case.ts';
import type { ConsentCase } from '../case.ts';
import { CHOICE, keeper } from '../scripts/keeper.ts';
import * as recipients from '../scripts/recipients.ts';

const TAG = 'cdn.quietmetrics.test/t.js';
const MAIL = [`POST in.quietmetrics.test/e with ${recipients.EMAIL}`];
const BROUGHT = [`POST in.hearthbroker.test/profile with ${recipients.EMAIL}`];
const ROUNDS = ['GET px.adkiosk.test/p.gif'];
const UID = ['cookie uid of px.adkiosk.test'];
const NECESSARY = ['session=9a4f7be21c0d48e3a6b5d7f812c3e490; Path=/; HttpOnly; Secure; SameSite=Lax', 'csrf_token=b1946ac92492d2347c6235b4d2611184; Path=/; Secure; SameSite=Strict', 'lang=en; Path=/; Max-Age=31536000', 'AWSALB=Xh3Q1pTq7n2b; Path=/; Max-Age=604800'];

/** What happens while the banner still stands unanswered. */
export const before: readonly ConsentCase[] = [
  ...pair({ banner: NAMELESS.first, press: NAMELESS.press, serves: { [TAG]: recipients.READER }, exempt: [CHOICE] }, {
    fault: {
      id: 'email-before', title: 'a script that sends the customer’s address before anything was chosen',
      page: `${ACCOUNT}${tags(TAG)}${keeper({ banner: NAMELESS })}`,
      arrives: always(MAIL),
      expected: ['exposed-before-choice quietmetrics.test'], also: throughout('quietmetrics.test'),
    },
    honest: { id: 'email-once-agreed', title: 'the same script once everything was accepted', page: `${ACCOUNT}${keeper({ banner: NAMELESS, yes: [TAG] })}`, arrives: onceAgreed(MAIL) },
  }),
  ...pair({ lang: 'sv', banner: SLIDING.first, press: SLIDING.press, serves: { [TAG]: recipients.LISTENER }, exempt: [CHOICE], types: { '[name=email]': recipients.EMAIL } }, {
    fault: {
      id: 'typed-before', title: 'a script that sends what is typed while the banner still slides in',
      page: `${ACCOUNT}${tags(TAG)}${keeper({ banner: SLIDING })}`,
      arrives: always([`POST in.quietmetrics.test/field with ${recipients.EMAIL}`]),
      expected: ['exposed-before-choice quietmetrics.test'], also: throughout('quietmetrics.test'),
    },
    honest: { id: 'typed-once-agreed', title: 'the same script once everything was accepted', page: `${ACCOUNT}${keeper({ banner: SLIDING, yes: [TAG] })}`, arrives: onceAgreed([`POST in.quietmetrics.test/field with ${recipients.EMAIL}`]) },
  }),
  ...pair({ lang: 'es', banner: LATE.first, press: LATE.press, serves: { 'cdn.adkiosk.test/ad.js': recipients.AD, 'px.adkiosk.test/p.gif': withCookies(pixel(), ['uid=3f9b2c7d51e84a60b7c2d9e14f0a8835']) }, exempt: [CHOICE] }, {
    fault: {
      id: 'pixel-before', title: 'an advertiser’s cookie, set in the two seconds before the banner comes',
      page: `${SHELF}${tags('cdn.adkiosk.test/ad.js')}${keeper({ banner: LATE })}`,
      arrives: always(ROUNDS), keeps: { S0: UID, S1: UID, S2: UID, S3: UID },
      expected: ['stored-before-choice adkiosk.test'], also: throughout('adkiosk.test'),
    },
    honest: {
      id: 'pixel-once-agreed', title: 'the same cookie once everything was accepted',
      page: `${SHELF}${keeper({ banner: LATE, yes: ['cdn.adkiosk.test/ad.js'] })}`,
      // A site cannot delete another's cookie; it stops asking for it.
      arrives: onceAgreed(ROUNDS), keeps: { S2: UID, S3: UID },
    },
  }),
  ...pair({ banner: ICONS.first, press: ICONS.press, exempt: [CHOICE, 'cookie session', 'cookie csrf_token', 'cookie lang', 'cookie AWSALB'] }, {
    fault: {
      id: 'own-id-before', title: 'a number that the shop itself gives each visitor for two years before asking',
      headers: { 'set-cookie': [...NECESSARY, 'visitor_id=c2b7f4de-6f0b-4a0c-9a77-1d0f6a1f2b33; Path=/; Secure; Max-Age=63072000'] },
      page: `${SHELF}${keeper({ banner: ICONS })}`,
      arrives: always([]), keeps: { S0: ['cookie visitor_id'], S1: ['cookie visitor_id'], S2: ['cookie visitor_id'], S3: ['cookie visitor_id'] },
      expected: [`stored-before-choice ${SITE}`], also: throughout(SITE),
    },
    honest: {
      id: 'own-id-once-agreed', title: 'a session, a token, a language and a load balancer’s cookie, and a number for each visitor who agreed',
      headers: { 'set-cookie': NECESSARY },
      page: `${SHELF}${keeper({ banner: ICONS, deletes: ['visitor_id'], onChoice: `if (choice === 'yes') document.cookie = 'visitor_id=' + crypto.randomUUID() + '; path=/; secure; max-age=63072000';` })}`,
      arrives: always([]), keeps: { S2: ['cookie visitor_id'] },
    },
  }),
  ...pair({ lang: 'fr', banner: DIALOG.first, press: DIALOG.press, serves: { [TAG]: STORED }, exempt: [CHOICE] }, {
    fault: {
      id: 'local-id-before', title: 'an identifier in local storage behind the dialog that asks',
      page: `${SHELF}${tags(TAG)}${keeper({ banner: DIALOG })}`,
      arrives: always(['GET in.quietmetrics.test/v?u=']), keeps: { S0: ['local qm_uid'], S1: ['local qm_uid'], S2: ['local qm_uid'], S3: ['local qm_uid'] },
      expected: ['stored-before-choice quietmetrics.test'], also: throughout('quietmetrics.test'),
    },
    honest: {
      id: 'local-id-once-agreed', title: 'the same identifier once everything was accepted',
      page: `${SHELF}${keeper({ banner: DIALOG, yes: [TAG], deletes: ['qm_uid'] })}`,
      arrives: onceAgreed(['GET in.quietmetrics.test/v?u=']), keeps: { S2: ['local qm_uid'] },
    },
  }),
  ...pair({
    banner: CLOSED.first, press: CLOSED.press, serves: { 'cdn.hearthbroker.test/b.js': recipients.BROKER }, exempt: [CHOICE],
    // DevTools and an extension see into it, a script in a world beside the page's does not; but something lies over the page, and `no-banner` would be wrong.
    reach: { S1: ['reached', 'not-operable'], S2: ['reached', 'not-operable'], S3: ['reached', 'not-operable'], S5: ['reached', 'not-operable'] },
  }, {
    fault: {
      id: 'closed-root-before', title: 'a broker that is told the address before anything was chosen in a closed shadow root',
      page: `${ACCOUNT}${tags('cdn.hearthbroker.test/b.js')}${keeper({ banner: CLOSED })}`,
      arrives: always(BROUGHT), expected: ['exposed-before-choice hearthbroker.test'], also: throughout('hearthbroker.test'),
    },
    honest: { id: 'closed-root-once-agreed', title: 'a broker that is told the address once that was accepted in a closed shadow root', page: `${ACCOUNT}${keeper({ banner: CLOSED, yes: ['cdn.hearthbroker.test/b.js'] })}`, arrives: onceAgreed(BROUGHT) },
  }),
];
