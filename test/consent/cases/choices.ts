import { ACCOUNT, SHELF } from '../../behaviors/pages.ts';
import type { Banner } from '../banners/banner.ts';
import { LINK, NAMELESS, VEILED } from '../banners/plain.ts';
import { CONFIRMING, layered, NOTICE, PAY, PAY_OR_NOT, UNCONFIRMING, WALL } from '../banners/uneven.ts';
import { onceAgreed, pair, SITE } from '../case.ts';
import type { ConsentCase } from '../case.ts';
import { CHOICE, keeper } from '../scripts/keeper.ts';
import * as recipients from '../scripts/recipients.ts';

const TAG = 'cdn.quietmetrics.test/t.js';
const SEEN = ['GET in.quietmetrics.test/v?u='];

interface Asked { readonly id: string; readonly title: string; readonly banner: Banner }

/** Two banners that differ in what they let one choose, before a tracker that obeys them both. */
function twoWays(fault: Asked & Pick<ConsentCase, 'expected' | 'also'>, honest: Asked): readonly ConsentCase[] {
  const half = ({ id, title, banner }: Asked) => ({
    id, title, lang: banner.lang, banner: banner.first, press: banner.press,
    page: `${SHELF}${keeper({ banner, yes: [TAG], deletes: ['_qm'] })}`, arrives: onceAgreed(SEEN),
  });
  return pair({ serves: { [TAG]: recipients.KEEPS_ID }, keeps: { S2: ['cookie _qm'] }, exempt: [CHOICE] }, { fault: { ...fault, ...half(fault) }, honest: half(honest) });
}

const HARDER = `refusal-harder-than-acceptance ${SITE}`;
const NONE_FIRST = `no-refusal-on-first-layer ${SITE}`;
const MAIL = [`POST in.quietmetrics.test/e with ${recipients.EMAIL}`];
const PROMISE = (text: string): string => `<section id="privacy"><h2>Your data</h2><p>${text}</p></section>`;

/** What a banner lets one choose, and what it says. */
export const choices: readonly ConsentCase[] = [
  ...twoWays(
    { id: 'refusal-asked-twice', title: 'a refusal that is asked about once more', banner: CONFIRMING, expected: [HARDER] },
    { id: 'refusal-taken', title: 'a refusal that is taken as it is', banner: UNCONFIRMING },
  ),
  ...twoWays(
    { id: 'refusal-behind-options', title: 'a refusal that must be looked for behind options', banner: layered({ ticked: false, refuses: false }), expected: [HARDER, NONE_FIRST] },
    { id: 'refusal-beside-options', title: 'a refusal beside the options', banner: layered({ ticked: false, refuses: true }) },
  ),
  ...twoWays(
    { id: 'boxes-ticked', title: 'boxes behind the options that stand ticked', banner: layered({ ticked: true, refuses: true }), expected: [`preticked-boxes ${SITE}`] },
    { id: 'boxes-empty', title: 'boxes behind the options that are empty, but for what is necessary', banner: layered({ ticked: false, refuses: true }) },
  ),
  ...twoWays(
    { id: 'boxes-to-untick', title: 'a refusal that is four clicks of unticking', banner: layered({ ticked: true, refuses: false }), expected: [HARDER, NONE_FIRST, `preticked-boxes ${SITE}`] },
    { id: 'link-that-refuses', title: 'a refusal that is a link in the text', banner: LINK },
  ),
  ...twoWays(
    { id: 'agree-or-leave', title: 'a wall that lets in who agrees', banner: WALL, expected: [`consent-wall ${SITE}`], also: [NONE_FIRST, HARDER] },
    { id: 'agree-or-not', title: 'a layer over the page that lets in who refuses too', banner: VEILED },
  ),
  ...twoWays(
    { id: 'pay-or-agree', title: 'a wall that lets in who agrees or pays', banner: PAY, expected: [`consent-wall ${SITE}`], also: [NONE_FIRST, HARDER] },
    { id: 'pay-agree-or-refuse', title: 'an offer to pay that lets in who refuses too', banner: PAY_OR_NOT },
  ),
  ...twoWays(
    { id: 'got-it', title: 'a note that takes going on for an agreement', banner: NOTICE, expected: [NONE_FIRST], also: [HARDER] },
    { id: 'asked-indeed', title: 'a bar that asks instead of telling', banner: NAMELESS },
  ),
  ...pair({ banner: VEILED.first, press: VEILED.press, serves: { [TAG]: recipients.READER }, exempt: [CHOICE] }, {
    fault: {
      id: 'promise-broken', title: 'a promise to share nothing without agreement, and a script that shares before it',
      page: `${ACCOUNT}${PROMISE('We share your e-mail address with our partners only with your agreement.')}${keeper({ banner: VEILED, always: [TAG] })}`,
      arrives: { S0: MAIL, S1: MAIL, S2: MAIL, S3: MAIL },
      promises: [{ says: 'We share your data with partners only with your agreement.', means: 'asks-first' }],
      expected: ['broken-promise quietmetrics.test', 'exposed-before-choice quietmetrics.test'],
      also: ['exposed-after-refusal', 'refusal-without-effect', 'withdrawal-without-effect'].map(it => `${it} quietmetrics.test`),
    },
    honest: {
      id: 'promise-kept', title: 'the same promise, and a script that waits for the agreement',
      page: `${ACCOUNT}${PROMISE('We share your e-mail address with our partners only with your agreement.')}${keeper({ banner: VEILED, yes: [TAG] })}`,
      arrives: onceAgreed(MAIL),
    },
  }),
];
