import { HAS_RAN, RAN, SHOP, tags } from '../case.ts';
import type { BehaviorCase } from '../case.ts';
import { ACCOUNT } from '../pages.ts';
import * as typing from '../scripts/typing.ts';

const ABOUT = ['listened-to-keys', 'read-fields', 'exposed-before-submit'];
const TAG = 'cdn.quietmetrics.test/t.js';

/** Who listens to what is typed, who reads it, who sends it, and who does so for the visitor's sake. */
export const fields: readonly BehaviorCase[] = [
  {
    id: 'key-logger',
    title: 'an unknown script that sends every key as it is pressed',
    detectors: ABOUT,
    page: `${ACCOUNT}${tags(TAG)}`,
    serves: { [TAG]: typing.KEY_LOGGER },
    arrives: ['POST in.quietmetrics.test/k'],
    expected: ['listened-to-keys quietmetrics.test', 'exposed-before-submit quietmetrics.test'],
  },
  {
    id: 'form-reader',
    title: 'an unknown script that reads the e-mail field when it is left, and sends a hash of it',
    detectors: ABOUT,
    page: `${ACCOUNT}${tags(TAG)}`,
    serves: { [TAG]: typing.FORM_READER },
    arrives: ['POST in.quietmetrics.test/e'],
    expected: ['listened-to-keys quietmetrics.test', 'read-fields quietmetrics.test', 'exposed-before-submit quietmetrics.test'],
  },
  {
    id: 'field-poller',
    title: 'an unknown script that listens to nothing and looks into the fields again and again',
    detectors: ABOUT,
    page: `${ACCOUNT}${tags(TAG)}`,
    serves: { [TAG]: typing.POLLER },
    arrives: ['GET in.quietmetrics.test/p.gif'],
    expected: ['read-fields quietmetrics.test', 'exposed-before-submit quietmetrics.test'],
  },
  {
    id: 'submit-reader',
    title: 'an unknown script that takes the form along when it is submitted',
    detectors: ABOUT,
    page: `${ACCOUNT}${tags(TAG)}`,
    serves: { [TAG]: typing.SUBMIT_READER },
    arrives: ['POST in.quietmetrics.test/s'],
    expected: ['read-fields quietmetrics.test'],
  },
  ...[
    { id: 'password-meter', title: 'a password meter of the shop’s own', from: `${SHOP}/meter.js`, body: typing.METER, arrives: [] },
    { id: 'own-form-library', title: 'a form library of the shop’s own that saves drafts', from: 'static.orchard-shop.test/form.js', body: typing.FORM_LIBRARY, arrives: [`POST ${SHOP}/draft`] },
    { id: 'own-analytics', title: 'a counter of the shop’s own that counts keys', from: 'static.orchard-shop.test/count.js', body: typing.OWN_ANALYTICS, arrives: ['GET stats.orchard-shop.test/v'] },
    { id: 'own-shortcuts', title: 'a keyboard shortcut of the shop’s own', from: `${SHOP}/keys.js`, body: typing.SHORTCUTS, arrives: [] },
    { id: 'consent-banner', title: 'another company’s consent banner that listens to clicks and scrolling', from: 'cdn.plainbanner.test/b.js', body: typing.CONSENT_BANNER, arrives: [] },
  ].map(({ id, title, from, body, arrives }): BehaviorCase => ({
    id, title, detectors: [...ABOUT, 'session-replay', 'unmasked-replay'],
    page: `${ACCOUNT}${tags(from)}${RAN}`,
    serves: { [from]: body },
    arrives: [HAS_RAN, ...arrives],
    expected: [],
  })),
];
