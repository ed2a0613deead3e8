import { html, script } from '../../sites/server/answers.ts';
import { HAS_RAN, RAN, SHOP, tags } from '../case.ts';
import type { BehaviorCase } from '../case.ts';
import { ACCOUNT, SHELF } from '../pages.ts';

const OF_THE_SITE = ['missing-script-policy', 'missing-strict-transport', 'loose-referrer-policy'];
const WIDGET = html('<!doctype html><title>Reviews</title><link rel="icon" href="data:,"><p>Five stars.');
const OURS = script('document.documentElement.dataset.ready = "yes";');

/** What a site leaves open, or closes, by itself. */
export const protections: readonly BehaviorCase[] = [
  {
    id: 'open-site',
    title: 'no policy for scripts, none for transport, and its whole address told to everybody',
    detectors: OF_THE_SITE,
    headers: { 'referrer-policy': 'unsafe-url' },
    page: `${SHELF}<img src="https://img.plainmaps.test/a.gif" alt="">${RAN}`,
    arrives: [HAS_RAN, 'GET img.plainmaps.test/a.gif'],
    expected: OF_THE_SITE.map(it => `${it} orchard-shop.test`),
  },
  {
    id: 'closed-site',
    title: 'a policy for each of them',
    detectors: OF_THE_SITE,
    headers: {
      'content-security-policy': "default-src 'self'; script-src 'nonce-4d1f'; connect-src 'self'; object-src 'none'; base-uri 'none'",
      'strict-transport-security': 'max-age=63072000; includeSubDomains',
      'referrer-policy': 'strict-origin-when-cross-origin',
    },
    page: `${SHELF}<script nonce="4d1f">fetch('/ran')</script>`,
    arrives: [HAS_RAN],
    expected: [],
  },
  {
    id: 'delegated-camera',
    title: 'a frame of another company that may use the camera',
    detectors: ['delegated-permission'],
    page: `${SHELF}<iframe src="https://widget.parlo-chat.test/call" allow="camera; microphone; geolocation" title="Call us"></iframe>${RAN}`,
    serves: { 'widget.parlo-chat.test/call': WIDGET },
    arrives: [HAS_RAN, 'GET widget.parlo-chat.test/call'],
    expected: ['delegated-permission parlo-chat.test'],
  },
  {
    id: 'plain-frame',
    title: 'a frame of another company that may use nothing',
    detectors: ['delegated-permission'],
    page: `${SHELF}<iframe src="https://widget.parlo-chat.test/reviews" title="Reviews"></iframe>${RAN}`,
    serves: { 'widget.parlo-chat.test/reviews': WIDGET },
    arrives: [HAS_RAN, 'GET widget.parlo-chat.test/reviews'],
    expected: [],
  },
  {
    id: 'foreign-form',
    title: 'a form that posts to another company',
    detectors: ['foreign-form'],
    page: ACCOUNT.replace('/saved', 'https://forms.mailhouse.test/post'),
    arrives: ['POST forms.mailhouse.test/post'],
    expected: ['foreign-form mailhouse.test'],
  },
  {
    id: 'own-form',
    title: 'a form that posts to a host of the shop’s own',
    detectors: ['foreign-form'],
    page: ACCOUNT.replace('/saved', 'https://account.orchard-shop.test/post'),
    arrives: ['POST account.orchard-shop.test/post'],
    expected: [],
  },
  {
    id: 'unsealed-script',
    title: 'a script from another company without a hash',
    detectors: ['script-without-integrity'],
    page: `${SHELF}${tags('cdn.plaincode.test/a.js')}${RAN}`,
    serves: { 'cdn.plaincode.test/a.js': OURS },
    arrives: [HAS_RAN, 'GET cdn.plaincode.test/a.js'],
    expected: ['script-without-integrity plaincode.test'],
  },
  {
    id: 'own-script',
    title: 'a script of the shop’s own without a hash',
    detectors: ['script-without-integrity'],
    page: `${SHELF}${tags(`${SHOP}/a.js`)}${RAN}`,
    serves: { [`${SHOP}/a.js`]: OURS },
    arrives: [HAS_RAN, `GET ${SHOP}/a.js`],
    expected: [],
  },
];
