import { script } from '../../sites/server/answers.ts';
import { HAS_RAN, RAN, sdk, SHOP, tags } from '../case.ts';
import type { BehaviorCase } from '../case.ts';
import { SHELF } from '../pages.ts';
import { OWN_ANALYTICS } from '../scripts/typing.ts';

const COLLECT = script(`fetch('https://metrics.orchard-shop.test/g/collect?v=2&tid=G-ORCHARD001&en=page_view&cid=1189231.1764504000', { method: 'POST', credentials: 'include' });`);
const FPID = { status: 204, headers: { 'set-cookie': ['FPID=FPID2.2.9m0Qe7xk4S8vT1bR6yWcZ3uHnJ5pLaDf; Path=/; Domain=orchard-shop.test; HttpOnly; Secure; Max-Age=34560000'] } };

/** Third parties under the site's own name, as far as a page can show it. Names in the DNS are not in reach of this bed. */
export const disguises: readonly BehaviorCase[] = [
  {
    id: 'server-side-tags',
    title: 'a tag manager on a host of the shop’s own, which sets its cookie',
    detectors: ['disguised-third-party'],
    page: `${SHELF}${tags(`${SHOP}/tags.js`)}`,
    serves: { [`${SHOP}/tags.js`]: COLLECT, 'metrics.orchard-shop.test/g/collect': FPID },
    arrives: ['POST metrics.orchard-shop.test/g/collect'],
    expected: ['disguised-third-party orchard-shop.test'],
  },
  {
    id: 'posthog-behind-proxy',
    title: 'PostHog behind a path of the shop’s own',
    detectors: ['disguised-third-party'],
    page: `${SHELF}${tags(`${SHOP}/ingest/static/array.js`)}`,
    serves: { [`${SHOP}/ingest/static/array.js`]: sdk('posthog-proxied') },
    arrives: [`POST ${SHOP}/ingest/`],
    expected: [],
    expectedKnowing: ['disguised-third-party orchard-shop.test'],
  },
  ...[
    { id: 'own-counter', title: 'a counter on a host of the shop’s own', from: 'static.orchard-shop.test/count.js', body: OWN_ANALYTICS, arrives: 'GET stats.orchard-shop.test/v' },
    { id: 'own-interface', title: 'an interface of the shop’s own on another host', from: `${SHOP}/app.js`, body: script(`fetch('https://api.orchard-shop.test/basket', { method: 'POST', credentials: 'include', body: JSON.stringify({ event: 'add', item: 'Cox', kilos: 2 }) });`), arrives: 'POST api.orchard-shop.test/basket' },
  ].map(({ id, title, from, body, arrives }): BehaviorCase => ({
    id, title, detectors: ['disguised-third-party'],
    page: `${SHELF}${tags(from)}${RAN}`,
    serves: { [from]: body },
    arrives: [HAS_RAN, arrives],
    expected: [],
  })),
];
