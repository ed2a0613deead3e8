import { expect, test } from 'vitest';
import type { RunningBrowser } from '../../../src/headless/browser/launch.ts';
import type { Visited, VisitEnd, VisitOrder } from '../../../src/headless/visit/order.ts';
import { visitPage } from '../../../src/headless/visit/visit-page.ts';
import { visit } from '../../support/visit.ts';

const url = 'https://shop.example/';
const order: VisitOrder = { url, scripts: { page: '', isolated: '' } as unknown as VisitOrder['scripts'], persona: {}, timeoutMs: 1_000, progress: () => undefined };
const browser = {} as RunningBrowser;
/** A browser whose first visit is done, and whose second ends so. */
const looked = (second: VisitEnd) => visitPage(browser, order, {
  twice: true,
  look: (_, { profile }): Promise<Visited> => {
    const { log: { visit: about, evidence } } = visit(url).sends(url);
    return Promise.resolve({ log: { visit: { ...about, profile }, evidence }, screenshot: undefined, end: profile === 2 ? second : { kind: 'done' } });
  },
});

test.each<VisitEnd>([{ kind: 'done' }, { kind: 'busy' }])('a second look that was one counts: $kind', async end => {
  const { logs, again } = await looked(end);
  expect(logs.map(it => it.visit.profile)).toEqual([1, 2]);
  expect(again).toEqual(end);
});

test.each<VisitEnd>([{ kind: 'crashed', why: 'x' }, { kind: 'unreachable', why: 'x' }, { kind: 'http-error', status: 503 }])('a second look that failed is told, and the case is one of one profile: $kind', async end => {
  const { logs, again } = await looked(end);
  expect(logs).toHaveLength(1);
  expect(logs[0]?.visit).not.toHaveProperty('profile');
  expect(again).toEqual(end);
});
