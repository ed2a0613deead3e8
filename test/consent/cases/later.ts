import { SHOP, tags } from '../../behaviors/case.ts';
import { ACCOUNT, SHELF } from '../../behaviors/pages.ts';
import { DIALOG, LINK, NAMELESS } from '../banners/plain.ts';
import { SITE, onceAgreed, pair, platform } from '../case.ts';
import type { ConsentCase } from '../case.ts';
import { CHOICE, FOOT, keeper } from '../scripts/keeper.ts';
import * as recipients from '../scripts/recipients.ts';

const TAG = 'cdn.quietmetrics.test/t.js';
const MAIL = [`POST in.quietmetrics.test/e with ${recipients.EMAIL}`];
const BROUGHT = [`POST in.hearthbroker.test/profile with ${recipients.EMAIL}`];
const SEEN = ['GET in.quietmetrics.test/v?u='];
const POSTHOG = 'us-assets.i.posthog.com/static/array.js';
const HOGGED = ['POST us.i.posthog.com/e/'];
const HOGS = ['cookie ph_phc_*', 'local ph_phc_*', 'session ph_phc_*'];

/** What becomes of a choice that is taken back, and pages on which nobody was ever asked. */
export const later: readonly ConsentCase[] = [
  ...pair({ lang: 'pl', banner: LINK.first, press: LINK.press, serves: { [TAG]: recipients.KEEPS_ID } }, {
    fault: {
      id: 'withdrawal-unheard', title: 'an agreement that cannot be taken back, though a form for it is there',
      page: `${SHELF}${keeper({ banner: LINK, yes: [TAG], isStubborn: true })}`,
      arrives: { ...onceAgreed(SEEN), S3: SEEN }, keeps: { S2: ['cookie _qm'], S3: ['cookie _qm'] }, exempt: [CHOICE, 'cookie orchard_choice_2'],
      expected: ['withdrawal-without-effect quietmetrics.test'],
    },
    honest: {
      id: 'withdrawal-heard', title: 'an agreement that is taken back, and its cookie with it',
      page: `${SHELF}${keeper({ banner: LINK, yes: [TAG], deletes: ['_qm'] })}`,
      arrives: onceAgreed(SEEN), keeps: { S2: ['cookie _qm'] }, exempt: [CHOICE],
    },
  }),
  ...pair({ lang: 'fr', banner: DIALOG.first, press: DIALOG.press, serves: { [TAG]: recipients.READER }, exempt: [CHOICE, 'cookie orchard_choice_2'] }, {
    fault: {
      id: 'withdrawal-of-email-unheard', title: 'an address that goes on being sent once the agreement was taken back',
      page: `${ACCOUNT}${keeper({ banner: DIALOG, yes: [TAG], isStubborn: true })}`,
      arrives: { ...onceAgreed(MAIL), S3: MAIL },
      expected: ['withdrawal-without-effect quietmetrics.test'], also: ['exposed-after-refusal quietmetrics.test'],
    },
    honest: { id: 'withdrawal-of-email-heard', title: 'an address that is sent no more once the agreement was taken back', page: `${ACCOUNT}${keeper({ banner: DIALOG, yes: [TAG] })}`, arrives: onceAgreed(MAIL) },
  }),
  ...pair({}, {
    fault: {
      id: 'nobody-asked', title: 'a script that sends the customer’s address, and nothing that asks',
      page: `${ACCOUNT}${tags(TAG)}`, serves: { [TAG]: recipients.READER },
      arrives: { S0: MAIL }, expected: [`no-banner ${SITE}`],
    },
    honest: {
      id: 'nothing-to-ask', title: 'a counter that tells nobody apart, and nothing that asks',
      page: `${ACCOUNT}${tags('cdn.plaincount.test/c.js')}`, serves: { 'cdn.plaincount.test/c.js': recipients.COUNTER },
      arrives: { S0: ['POST in.plaincount.test/view'] },
    },
  }),
  ...pair({}, {
    fault: {
      id: 'posthog-unasked', title: 'PostHog with its identifiers, and nothing that asks',
      page: `${SHELF}${tags(POSTHOG)}`, serves: { [POSTHOG]: platform('posthog') },
      arrives: { S0: [...HOGGED, 'GET us-assets.i.posthog.com/', 'POST us.i.posthog.com/'] }, keeps: { S0: HOGS }, expected: [`no-banner ${SITE}`],
    },
    honest: {
      id: 'own-counter-unasked', title: 'a session and a counter of the shop’s own, and nothing that asks',
      headers: { 'set-cookie': ['session=9a4f7be21c0d48e3a6b5d7f812c3e490; Path=/; HttpOnly; Secure; SameSite=Lax'] },
      page: `${SHELF}${FOOT}<script>navigator.sendBeacon('/count', location.pathname)</script>`,
      arrives: { S0: [`POST ${SHOP}/count`] }, exempt: ['cookie session'],
    },
  }),
  ...pair({ banner: NAMELESS.first, press: NAMELESS.press, serves: { [TAG]: recipients.READER, 'cdn.hearthbroker.test/b.js': recipients.BROKER }, exempt: [CHOICE] }, {
    fault: {
      id: 'recipient-unnamed', title: 'two recipients of the address, of which the list of partners names one',
      page: `${ACCOUNT}<section><h2>Our partners</h2><p>With your agreement we share your e-mail address with one company and no other:</p><ul><li>Quietmetrics (quietmetrics.test), statistics</li></ul></section>${keeper({ banner: NAMELESS, yes: [TAG, 'cdn.hearthbroker.test/b.js'] })}`,
      arrives: onceAgreed([...MAIL, ...BROUGHT]),
      promises: [{ says: 'With your agreement we share your e-mail address with one company and no other: Quietmetrics (quietmetrics.test)', means: 'only-named', names: ['quietmetrics.test'] }],
      expected: ['recipient-not-declared hearthbroker.test'],
    },
    honest: {
      id: 'recipients-named', title: 'two recipients of the address, both on the list of partners',
      page: `${ACCOUNT}<section><h2>Our partners</h2><p>With your agreement we share your e-mail address with these companies and no other:</p><ul><li>Quietmetrics (quietmetrics.test), statistics</li><li>Hearthbroker (hearthbroker.test), advertising</li></ul></section>${keeper({ banner: NAMELESS, yes: [TAG, 'cdn.hearthbroker.test/b.js'] })}`,
      arrives: onceAgreed([...MAIL, ...BROUGHT]),
      promises: [{ says: 'With your agreement we share your e-mail address with these companies and no other: Quietmetrics, Hearthbroker', means: 'only-named', names: ['quietmetrics.test', 'hearthbroker.test'] }],
    },
  }),
];
